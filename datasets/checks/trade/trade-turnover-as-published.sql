-- Turnover published by the very source of both flows that their sum contradicts, picked for the cell or not.
SELECT concat(CAST(b.year AS VARCHAR), ' ', b.reporter_code, ' ', b.partner_code, ' ', o.source_id, ' record ',
              CAST(o.record_number AS VARCHAR)) AS offending_key,
       concat('published turnover ', CAST(round(CAST(o.value_usd AS DOUBLE) / 1e9, 3) AS VARCHAR), ' bn, exports and imports of the same source ',
              CAST(round(CAST(b.export_usd + b.import_usd AS DOUBLE) / 1e9, 3) AS VARCHAR), ' bn') AS message,
       'observations' AS dataset, o.source_id, o.partition_id, o.snapshot_id, o.record_number, o.locator, CAST(o.value_usd AS DOUBLE) AS value,
       o.licence_code
FROM trade.by_partner AS b
JOIN current.observations AS o
  ON o.indicator_code = 'trade_turnover' AND o.area_code = b.reporter_code AND o.counterpart_code = b.partner_code
 AND year(o.period_end) = b.year AND o.source_id = b.export_source_id
WHERE b.import_source_id = b.export_source_id AND o.frequency_code = 'A' AND NOT coalesce(o.is_cumulative, FALSE)
  AND o.modality_code = 'actual' AND o.bound_code IN ('exact', 'approx') AND o.usd_basis_code = 'published'
  AND coalesce(o.region_code, o.city, o.route_code, o.border_point_code, o.sector, o.product, o.subject) IS NULL
  AND (coalesce(o.value_usd_low, o.value_usd) > coalesce(b.export_high_usd, b.export_usd) + coalesce(b.import_high_usd, b.import_usd)
    OR coalesce(o.value_usd_high, o.value_usd) < coalesce(b.export_low_usd, b.export_usd) + coalesce(b.import_low_usd, b.import_usd))
