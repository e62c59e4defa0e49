-- Soms for one unit of a currency, average of the year and at its end.
WITH currencies(heading, currency) AS (VALUES
  ('доллар сша', 'USD'), ('евро', 'EUR'), ('российский рубль (рубль/сом)', 'RUB'), ('казахский тенге', 'KZT'),
  ('узбекский сум', 'UZS')
), rows_of AS (
  SELECT input.*, currencies.currency, lower(input.name) AS row_name
  FROM input LEFT JOIN currencies ON currencies.heading = lower("group")
)
SELECT
  record_number,
  locator,
  CASE WHEN written IN ('-', '–', '—') THEN 'dash: nothing' WHEN written IN ('...', '…') THEN 'missing mark' END AS ignored_by,
  CASE
    WHEN row_name NOT IN ('средний за период', 'на конец периода') THEN 'neither an average nor an end of a period'
    -- Rates are in soms; a unit above them would be another one.
    WHEN unit IS NOT NULL THEN 'a unit above a table of rates'
  END AS fault,
  concat_ws(', ', name, unit) AS fault_value,
  'KGS' AS currency,
  -- A heading that is not known goes on as it is written, to be rejected by name.
  coalesce(currency, "group") AS per_currency,
  CASE row_name WHEN 'средний за период' THEN 'average' WHEN 'на конец периода' THEN 'end' END AS rate_type,
  year AS period,
  CASE WHEN regexp_full_match(written, '[0-9]+,[0-9]{1,2}') THEN replace(written, ',', '.') ELSE written END AS value,
  'National Bank of the Kyrgyz Republic' AS asserted_by,
  CASE WHEN currency = 'RUB' AND year < '1998' THEN 'per rouble of 1998: a thousand roubles of the year itself' END AS note
FROM rows_of
