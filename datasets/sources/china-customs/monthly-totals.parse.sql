-- Exports and imports, of the month and from January on.
), long AS (
  SELECT ordered.*, figures.flow, figures.is_to_date, figures.figure, figures.of_month, figures.to_date, figures.before,
         figures.parts, figures.total
  FROM ordered
  CROSS JOIN LATERAL (VALUES
    ('export', FALSE, exports_month, exports_of_month, exports_to_date, exports_before, exports_of_month + imports_of_month, total_of_month),
    ('export', TRUE, exports_cum, exports_of_month, exports_to_date, exports_before, exports_to_date + imports_to_date, total_to_date),
    ('import', FALSE, imports_month, imports_of_month, imports_to_date, imports_before, exports_of_month + imports_of_month, total_of_month),
    ('import', TRUE, imports_cum, imports_of_month, imports_to_date, imports_before, exports_to_date + imports_to_date, total_to_date)
  ) AS figures (flow, is_to_date, figure, of_month, to_date, before, parts, total)
), judged AS (
  SELECT *,
    -- Three figures with three decimals each: what is off by more than their rounding is not rounding.
    abs(parts - total) > 0.0016 AS is_torn,
    month_number = 1 AND abs(of_month - to_date) > 0.0016
      OR month_before = month_number - 1 AND abs(of_month - (to_date - before)) > 0.0016 AS is_off,
    month_before < month_number AND to_date < before AS falls
  FROM long
)
SELECT
  record_number,
  locator || ', ' || flow || CASE WHEN is_to_date THEN ' to date' ELSE ' of the month' END AS locator,
  CASE WHEN is_to_date AND month_number = 1 THEN 'January to date is January' END AS ignored_by,
  CASE WHEN told IS NULL THEN 'the columns of the month name different months'
       WHEN falls THEN 'the figure from January on falls from one month to the next'
       WHEN is_off THEN 'the month is not the difference of the figures from January on'
       WHEN is_torn THEN 'exports and imports do not add up to the trade stated beside them'
       WHEN NOT is_to_date AND of_month NOT BETWEEN 1 AND 100 THEN 'is no month of the trade of China in 100 billion yuan'
  END AS fault,
  CASE WHEN told IS NULL THEN concat_ws(' ', year_month, year, month, date) ELSE figure END AS fault_value,
  'CHN' AS reporter,
  'WLD' AS partner,
  flow,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  'general' AS trade_system,
  CASE flow WHEN 'export' THEN 'FOB' WHEN 'import' THEN 'CIF' END AS valuation,
  'goods' AS coverage,
  CASE WHEN NOT is_to_date THEN told
       WHEN month_number = 12 THEN year
       ELSE year || '-01/' || told END AS period,
  figure AS value,
  -- The file names no unit. 2024 to date is 438.468: the 43.85 trillion yuan that the customs published for that year.
  '千亿元' AS unit,
  'GACC' AS asserted_by,
  'a collection of the monthly totals' AS via,
  'unit not stated in the file: 100 billion yuan, by comparison with the published total of 2024' AS note
FROM judged
