-- Weights that do not sum to one: of all identified reporters, and of the two sides of a cell.
SELECT 'all reporters' AS offending_key, concat('the weights sum to ', CAST(round(sum(reliability_weight), 6) AS VARCHAR)) AS message
FROM trade.reporter_weights
WHERE is_identified
HAVING abs(sum(reliability_weight) - 1) > 0.000001
UNION ALL
SELECT concat(CAST(year AS VARCHAR), ' ', exporter_code, ' ', importer_code, ' ', coalesce(mirror_product_code, '')),
       concat('the weights sum to ', CAST(round(exporter_weight + importer_weight, 6) AS VARCHAR))
FROM trade.reconciled
WHERE abs(exporter_weight + importer_weight - 1) > 0.000001
