-- The one figure of a flow and a year that each source tells: the latest, narrowest and least worked on of those it may be chosen from.
SELECT * FROM (
  SELECT *, CAST(value_usd AS DOUBLE) AS usd, row_number() OVER (
    PARTITION BY year, reporter_code, partner_code, flow, product, source_id, series
    ORDER BY CASE method WHEN 'reported' THEN 1 WHEN 'converted' THEN 2 WHEN 'derived' THEN 3 ELSE 4 END,
             CASE bound_code WHEN 'exact' THEN 1 ELSE 2 END, is_held, width_usd NULLS LAST,
             -- The day on which we fetched an undated page does not make it the latest word.
             CASE known_basis WHEN 'retrieved' THEN 2 ELSE 1 END, known_at DESC NULLS LAST, citation_id NULLS LAST,
             citation_place NULLS LAST, snapshot_id NULLS LAST, record_number NULLS LAST) AS place
  FROM (SELECT * FROM stated_flows UNION ALL SELECT * FROM stated_sums) AS stated
  WHERE is_year) AS in_order
WHERE place = 1
