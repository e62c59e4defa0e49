-- Trade rows in the curated layout of trade_flows, the same at every run: plain arithmetic on the row number.
-- One row in 10,000 repeats the row before it, one in 50,000 contradicts it, one in 20,000 names an unknown country.
COPY (
  WITH numbered AS (
    SELECT i AS line,
           CASE WHEN i % 10000 = 9999 OR i % 50000 = 24999 THEN i - 1 ELSE i END AS n
    FROM range({rows}) AS rows(i)
  ), axes AS (
    SELECT line, n,
           n % 6 AS a,
           (n // 6) % 5 AS b,
           (n // 30) % 2 AS f,
           (n // 60) % 96 + 1 AS chapter,
           (n // 5760) % 192 AS m,
           n // 1105920 AS page,
           (n * 2654435761) % 4294967296 AS noise
    FROM numbered
  )
  SELECT CASE WHEN line % 20000 = 7 THEN 'Atlantis' ELSE ['CHN', 'Kazakhstan', 'Киргизия', 'TJK', 'TKM', 'Узбекистан'][a + 1] END AS reporter,
         NULL AS reporter_region,
         CASE WHEN a = 0 THEN ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'][b + 1] ELSE ['China', 'Россия', 'TUR', 'DEU', 'IRN'][b + 1] END AS partner,
         ['export', 'import'][f + 1] AS flow,
         'HS' AS product_scheme,
         lpad(CAST(chapter AS VARCHAR), 2, '0') || lpad(CAST(noise % 9999 AS VARCHAR), 4, '0') AS product,
         ['road', 'rail', NULL, NULL][noise % 4 + 1] AS transport_mode,
         ['FOB', 'CIF'][f + 1] AS valuation,
         'goods' AS coverage,
         NULL AS bound,
         CASE WHEN noise % 11 = 0 THEN 'P' END AS obs_status,
         NULL AS method,
         NULL AS formula,
         CASE WHEN noise % 7 = 0 THEN CAST(CAST(noise % 2000 AS DECIMAL(9,1)) / 10 AS DECIMAL(9,1)) END AS growth_pct,
         CAST(2010 + m // 12 AS VARCHAR) || '-' || lpad(CAST(m % 12 + 1 AS VARCHAR), 2, '0') AS period,
         NULL AS cumulative,
         CAST(CAST(noise % 100000000 + CASE WHEN line % 50000 = 24999 THEN 1 ELSE 0 END AS DECIMAL(12,0)) / 1000 AS DECIMAL(12,3)) AS value,
         ['thousand USD', 'million USD', 'USD', 'млн долл.'][noise % 4 + 1] AS unit,
         NULL AS rounded_to,
         NULL AS usd_value,
         'Foreign trade by commodity, ' || CAST(2010 + m // 12 AS VARCHAR) || ', month ' || CAST(m % 12 + 1 AS VARCHAR) AS citation_title,
         ['General Administration of Customs', 'Bureau of National Statistics', 'National Statistical Committee', 'Statistics Agency', 'State Committee of Statistics', 'Agency of Statistics'][a + 1] AS publisher,
         CAST(2010 + m // 12 AS VARCHAR) || '-' || lpad(CAST(m % 12 + 1 AS VARCHAR), 2, '0') || '-20' AS published_on,
         NULL AS accessed_on,
         'https://statistics.example/trade/' || CAST(2010 + m // 12 AS VARCHAR) || '/' || CAST(m % 12 + 1 AS VARCHAR) || '.csv' AS url,
         'table ' || CAST(page AS VARCHAR) || ', line ' || CAST(n % 5760 AS VARCHAR) AS place,
         NULL AS asserted_by,
         NULL AS via,
         'as printed' AS unit_wording,
         'rows' AS licence,
         NULL AS note,
         '2026-11-22' AS recorded_on
  FROM axes
) TO '{path}' (FORMAT csv, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"')
