-- Claims that state one fact, under one name: what is measured of whom, in which period and unit. Trade between two has no first and second.
SELECT k.*, concat_ws(', ', claim_indicator_code, first_code, second_code, claim_flow_code, unit_code, modality_code,
         concat(CAST(period_start AS VARCHAR), '/', CAST(period_end AS VARCHAR)),
         CASE WHEN base_period_start IS NOT NULL THEN concat('over ', CAST(base_period_start AS VARCHAR), '/', CAST(base_period_end AS VARCHAR)) END) AS cluster_id
FROM (
  SELECT c.*, CASE c.claim_indicator_code WHEN 'trade_turnover' THEN least(c.reporter_code, c.partner_code) ELSE c.reporter_code END AS first_code,
         CASE c.claim_indicator_code WHEN 'trade_turnover' THEN greatest(c.reporter_code, c.partner_code) ELSE c.partner_code END AS second_code
  FROM claims_in_force AS c
  WHERE coalesce(c.review_code, '') <> 'rejected' AND c.claim_indicator_code <> 'other' AND c.reporter_code IS NOT NULL
    AND c.period_start IS NOT NULL AND c.period_end IS NOT NULL) AS k
