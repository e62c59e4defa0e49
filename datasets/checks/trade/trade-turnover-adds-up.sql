-- Turnover that its exports and imports do not add up to within their rounding, or that is less than one of them alone.
WITH cells AS (
  SELECT year, reporter_code, partner_code, export_usd, import_usd, turnover_usd,
         coalesce(turnover_low_usd, turnover_usd) AS low_usd, coalesce(turnover_high_usd, turnover_usd) AS high_usd,
         coalesce(export_low_usd, export_usd, 0) + coalesce(import_low_usd, import_usd, 0) AS parts_low_usd,
         coalesce(export_high_usd, export_usd) + coalesce(import_high_usd, import_usd) AS parts_high_usd
  FROM trade.by_partner
)
SELECT concat(CAST(year AS VARCHAR), ' ', reporter_code, ' ', partner_code) AS offending_key,
       concat('turnover ', CAST(round(CAST(turnover_usd AS DOUBLE) / 1e9, 3) AS VARCHAR), ' bn beside exports ',
              coalesce(CAST(round(CAST(export_usd AS DOUBLE) / 1e9, 3) AS VARCHAR), 'unknown'), ' bn and imports ',
              coalesce(CAST(round(CAST(import_usd AS DOUBLE) / 1e9, 3) AS VARCHAR), 'unknown'), ' bn') AS message
FROM cells
WHERE high_usd < parts_low_usd OR low_usd > parts_high_usd
