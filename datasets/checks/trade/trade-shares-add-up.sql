-- Shares of the five states that do not add up to 100 within the rounding of the figures.
WITH shares AS (
  SELECT year, partner_code, 'export' AS measure, export_share_pct AS share_pct, export_usd AS usd,
         coalesce(export_high_usd - export_low_usd, 0) AS width_usd
  FROM trade.by_partner WHERE reporter_code = 'CHN'
  UNION ALL
  SELECT year, partner_code, 'import', import_share_pct, import_usd, coalesce(import_high_usd - import_low_usd, 0)
  FROM trade.by_partner WHERE reporter_code = 'CHN'
  UNION ALL
  SELECT year, partner_code, 'turnover', turnover_share_pct, turnover_usd, coalesce(turnover_high_usd - turnover_low_usd, 0)
  FROM trade.by_partner WHERE reporter_code = 'CHN'
), added AS (
  SELECT year, measure, round(sum(CAST(share_pct AS DECIMAL(12, 6))), 6) AS share_pct, sum(width_usd) AS width_usd,
         -- Shares of withheld figures are rounded to one decimal.
         0.05 * CAST(count(*) - count(usd) AS DOUBLE) AS rounding
  FROM shares WHERE share_pct IS NOT NULL
  GROUP BY year, measure HAVING count(*) = 5
)
SELECT concat(CAST(a.year AS VARCHAR), ' ', a.measure) AS offending_key,
       concat('the shares of the five add up to ', CAST(a.share_pct AS VARCHAR), ' %') AS message
FROM added AS a
JOIN shares AS c ON c.year = a.year AND c.measure = a.measure AND c.partner_code = 'C5'
WHERE abs(CAST(a.share_pct AS DOUBLE) - 100)
    > 50 * CAST(a.width_usd + c.width_usd AS DOUBLE) / CAST(c.usd AS DOUBLE) + a.rounding + 0.0001
