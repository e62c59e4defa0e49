-- Claims of one fact in many texts: how many texts, how many who tell it first hand, and how far apart they are. Repetition is no evidence:
-- the same text under another title or publisher is one text of one teller.
WITH told AS (
  SELECT c.*, min(coalesce(t.teller, regexp_replace(regexp_replace(lower(coalesce(asserted_by, document_key)), ' \(.*\)$', ''), '^the ', '')))
           OVER (PARTITION BY cluster_id, document_sha256, span_start) AS teller
  FROM claims_clustered AS c
  LEFT JOIN reference.tellers AS t ON t.alias = regexp_replace(regexp_replace(lower(c.asserted_by), ' \(.*\)$', ''), '^the ', '')
), facts AS (
  SELECT cluster_id, min(claim_indicator_code) AS claim_indicator_code, min(first_code) AS reporter_code, min(second_code) AS partner_code,
         min(claim_flow_code) AS claim_flow_code, min(unit_code) AS unit_code, min(modality_code) AS modality_code,
         min(period_start) AS period_start, min(period_end) AS period_end, min(base_period_start) AS base_period_start,
         min(base_period_end) AS base_period_end, count(*) AS claim_count, count(DISTINCT document_sha256) AS cluster_text_count,
         count(DISTINCT teller) AS cluster_teller_count,
         CAST(min(value) AS DECIMAL(30, 6)) AS value_least, CAST(max(coalesce(value_to, value)) AS DECIMAL(30, 6)) AS value_most
  FROM told
  GROUP BY cluster_id
)
SELECT cluster_id, claim_indicator_code, reporter_code, partner_code, claim_flow_code, unit_code, modality_code, period_start, period_end,
       base_period_start, base_period_end, claim_count, cluster_text_count, cluster_teller_count, value_least, value_most
FROM facts
