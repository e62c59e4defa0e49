-- Pairs whose parts, where none is withheld, do not add up to the gap to the cent.
SELECT concat(CAST(year AS VARCHAR), ' ', partner_code, ' ', direction, ' ', china_source_id, ' ', partner_source_id) AS offending_key,
       concat('the parts add up to ', CAST(sum(part_usd) AS VARCHAR), ', the gap is ', CAST(max(gap_usd) AS VARCHAR)) AS message
FROM trade.gap_parts
GROUP BY year, partner_code, direction, china_source_id, partner_source_id
HAVING max(gap_usd) IS NOT NULL AND sum(part_usd) <> max(gap_usd)
   AND count(CASE WHEN part_licence_code <> 'rows' THEN 1 END) = 0
