-- Debt to China and its service, the share in the external debt beside the amount where one publication gives both.
WITH shares AS (
  SELECT source_id, citation_id, area_code, counterpart_code, subject, period_start, period_end, modality_code,
    value AS share_pct,
    row_number() OVER (
      PARTITION BY source_id, citation_id, area_code, counterpart_code, subject, period_start, period_end, modality_code
      ORDER BY citation_place, snapshot_id, record_number
    ) AS place
  FROM current.observations
  WHERE indicator_code = 'external_debt_share'
)
SELECT
  o.indicator_code, i.name_en AS indicator_name, o.area_code, o.counterpart_code, o.region_code, o.city,
  o.route_code, o.border_point_code, o.sector, o.product, o.subject,
  o.period_start, o.period_end, o.frequency_code, o.is_cumulative,
  o.value_text, o.value, o.unit_code, o.value_low, o.value_high,
  o.value_usd, o.value_usd_low, o.value_usd_high, o.usd_basis_code,
  CAST(s.share_pct AS DOUBLE) AS share_of_external_debt_pct,
  o.bound_code, o.modality_code, o.obs_status_code, o.method_code, o.formula, o.growth_published_pct, o.definition,
  o.asserted_by, o.via, o.citation_id, o.citation_place, o.unit_wording, o.note, o.licence_code,
  o.known_at, o.known_basis, o.recorded_at, o.source_id, o.snapshot_id, o.record_number
FROM current.observations AS o
JOIN reference.indicators AS i ON i.indicator_code = o.indicator_code
LEFT JOIN shares AS s
  ON s.place = 1 AND o.indicator_code = 'external_debt_outstanding'
  AND s.source_id = o.source_id AND s.citation_id = o.citation_id
  -- A named creditor is another debt than the whole country: no name matches no name only.
  AND s.area_code IS NOT DISTINCT FROM o.area_code AND s.counterpart_code IS NOT DISTINCT FROM o.counterpart_code
  AND s.subject IS NOT DISTINCT FROM o.subject AND s.modality_code IS NOT DISTINCT FROM o.modality_code
  AND s.period_start IS NOT DISTINCT FROM o.period_start AND s.period_end IS NOT DISTINCT FROM o.period_end
WHERE i.subject = 'finance'
