-- Exports or imports of Uzbekistan, all partners together, in windows that accumulate from January.
WITH windows AS (
  SELECT *,
    year || '-' || lpad(start_month, 2, '0') AS first_month,
    year || '-' || lpad(end_month, 2, '0') AS last_month
  FROM input
), judged AS (
  SELECT *, CASE
    WHEN semantics <> 'cumulative_monthly' OR frequency <> 'monthly' THEN 'the windows are of a sort that is not known'
    WHEN NOT regexp_full_match(concat_ws('/', year, start_month, end_month), '(19|20)[0-9]{2}/[0-9]{1,2}/[0-9]{1,2}')
      THEN 'the window has no year with two months'
    WHEN start_month <> '1' THEN 'a cumulative window does not begin in January'
    WHEN period NOT IN (first_month || '/' || last_month, last_month) THEN 'the period is not the window of its months'
    WHEN flow IS NULL THEN 'the flow is neither exports nor imports'
    WHEN coverage IS NULL THEN 'it is not said whether services are counted'
  END AS fault
  FROM windows
)
SELECT
  record_number,
  locator,
  CASE WHEN value IS NULL THEN 'no figure' END AS ignored_by,
  CASE WHEN value IS NOT NULL THEN fault END AS fault,
  concat_ws(', ', period, semantics, dataset) AS fault_value,
  'UZB' AS reporter,
  'WLD' AS partner,
  flow,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  CASE end_month WHEN '1' THEN last_month WHEN '12' THEN year ELSE first_month || '/' || last_month END AS period,
  value,
  unit,
  unit_wording,
  coverage,
  left(observed_at, 10) AS accessed_on
FROM judged
