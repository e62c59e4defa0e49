-- Totals of the five states that lie outside what the five figures allow by their rounding.
WITH figures AS (
  SELECT year, partner_code, 'export' AS measure, export_usd AS usd, coalesce(export_low_usd, export_usd) AS low_usd,
         coalesce(export_high_usd, export_usd) AS high_usd
  FROM trade.by_partner WHERE reporter_code = 'CHN' AND export_usd IS NOT NULL
  UNION ALL
  SELECT year, partner_code, 'import', import_usd, coalesce(import_low_usd, import_usd), coalesce(import_high_usd, import_usd)
  FROM trade.by_partner WHERE reporter_code = 'CHN' AND import_usd IS NOT NULL
  UNION ALL
  SELECT year, partner_code, 'turnover', turnover_usd, coalesce(turnover_low_usd, turnover_usd),
         coalesce(turnover_high_usd, turnover_usd)
  FROM trade.by_partner WHERE reporter_code = 'CHN' AND turnover_usd IS NOT NULL
), parts AS (
  SELECT year, measure, sum(usd) AS usd, sum(low_usd) AS low_usd, sum(high_usd) AS high_usd
  FROM figures WHERE partner_code <> 'C5'
  GROUP BY year, measure HAVING count(*) = 5
)
SELECT concat(CAST(p.year AS VARCHAR), ' ', p.measure) AS offending_key,
       concat('C5 says ', CAST(round(CAST(c.usd AS DOUBLE) / 1e9, 3) AS VARCHAR), ' bn, the five add up to ',
              CAST(round(CAST(p.usd AS DOUBLE) / 1e9, 3) AS VARCHAR), ' bn') AS message
FROM parts AS p
JOIN figures AS c ON c.year = p.year AND c.measure = p.measure AND c.partner_code = 'C5'
WHERE c.low_usd > p.high_usd OR c.high_usd < p.low_usd
