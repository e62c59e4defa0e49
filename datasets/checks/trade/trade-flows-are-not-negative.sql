-- Flows of less than nothing. A reported zero is a figure; what nobody reported is no row.
SELECT concat(source_id, ' record ', CAST(record_number AS VARCHAR)) AS offending_key,
       concat(reporter_code, ' ', flow_code, ' ', partner_code, ' is ', CAST(value AS VARCHAR)) AS message,
       'trade_flows' AS dataset, source_id, partition_id, snapshot_id, record_number, locator, CAST(value AS DOUBLE) AS value,
       CAST(0 AS DOUBLE) AS expected_low, licence_code
FROM current.trade_flows
WHERE value < 0 OR value_usd < 0
