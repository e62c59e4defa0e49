-- Growth of trade in all goods as its publishers tell it, beside a level: over the same period of the year before. Its room is half of its last digit.
SELECT *, pct - half AS pct_low, pct + half AS pct_high
FROM (
  SELECT *, CASE WHEN pct = round(pct, 0) THEN 0.5 WHEN pct = round(pct, 1) THEN 0.05 ELSE 0.005 END AS half
  FROM (
    -- A level stands in each of its currencies, its growth once.
    SELECT DISTINCT reporter_code, partner_code, flow, period_start, period_end, CAST(growth_published_pct AS DOUBLE) AS pct,
           source_id, citation_id, citation_place, asserted_by, via, licence_code, known_from, known_to, known_at
    FROM claims_trade_told
    WHERE growth_published_pct IS NOT NULL) AS told) AS rounded
