-- Corrections that no snapshot of their source calls for, though there are some that might.
SELECT concat(source_id, ' ', correction_id) AS offending_key,
       concat('no record of ', CAST(snapshot_count AS VARCHAR), ' snapshots says what it expects') AS message, 'corrections' AS dataset, source_id
FROM quality.corrections
WHERE snapshot_count > 0 AND corrected_count + set_aside_count = 0
