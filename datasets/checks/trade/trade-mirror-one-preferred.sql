-- Cells of the mirror with more than one preferred pair.
SELECT concat(CAST(year AS VARCHAR), ' ', partner_code, ' ', direction) AS offending_key,
       concat(CAST(count(*) AS VARCHAR), ' pairs are preferred') AS message
FROM trade.mirror
WHERE is_preferred
GROUP BY year, partner_code, direction
HAVING count(*) > 1
