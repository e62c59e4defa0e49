-- Exchange rates of the European Central Bank: units of CURRENCY for one unit of CURRENCY_DENOM.
WITH read AS (
  SELECT *,
         -- Exponents ("1.0E-05") written out.
         CASE WHEN regexp_full_match(OBS_VALUE, '-?[0-9.]+[eE][-+]?[0-9]+')
              THEN rtrim(rtrim(CAST(TRY_CAST(OBS_VALUE AS DECIMAL(38, 15)) AS VARCHAR), '0'), '.')
              ELSE OBS_VALUE END AS number,
         CASE FREQ
           WHEN 'A' THEN '[0-9]{4}'
           WHEN 'H' THEN '[0-9]{4}-[HS][12]'
           WHEN 'S' THEN '[0-9]{4}-[HS][12]'
           WHEN 'Q' THEN '[0-9]{4}-Q[1-4]'
           WHEN 'M' THEN '[0-9]{4}-[0-9]{2}'
           WHEN 'D' THEN '[0-9]{4}-[0-9]{2}-[0-9]{2}'
         END AS form
  FROM input
)
SELECT
  record_number,
  locator,
  CASE
    WHEN regexp_full_match(EXR_TYPE, '(EN|ER|NN|NR|DF|BR)[0-9A-Z]{2}') THEN 'effective or real rate: an index'
    WHEN EXR_SUFFIX IN ('P', 'R', 'S', 'T') THEN 'growth of a rate'
    WHEN OBS_VALUE IS NULL OR OBS_VALUE IN ('NaN', '-') OR OBS_STATUS IN ('H', 'L', 'M', 'Q') THEN 'missing mark'
  END AS ignored_by,
  CASE
    WHEN EXR_TYPE IS DISTINCT FROM 'SP00' THEN 'neither a spot rate nor an index'
    WHEN form IS NULL THEN 'unknown frequency'
    WHEN NOT regexp_full_match(TIME_PERIOD, form) THEN 'the period is not of the frequency ' || FREQ
    WHEN coalesce(UNIT_MULT, '0') <> '0' THEN 'a rate with a unit multiplier'
    WHEN UNIT <> CURRENCY THEN 'the unit is not the currency of the series'
    WHEN EXR_SUFFIX = 'A' AND FREQ <> 'D' AND COLLECTION <> 'A' THEN 'the collection contradicts an average'
  END AS fault,
  concat_ws(' ', FREQ, EXR_TYPE, EXR_SUFFIX, UNIT, 'UNIT_MULT ' || UNIT_MULT, 'COLLECTION ' || COLLECTION, TIME_PERIOD) AS fault_value,
  CURRENCY AS currency,
  CURRENCY_DENOM AS per_currency,
  CASE
    -- Of one day there is no average: it is the reference rate set on it.
    WHEN FREQ = 'D' AND EXR_SUFFIX = 'A' THEN 'reference'
    WHEN EXR_SUFFIX = 'A' THEN 'average'
    WHEN EXR_SUFFIX = 'E' THEN 'end'
    ELSE EXR_SUFFIX
  END AS rate_type,
  regexp_replace(TIME_PERIOD, '-S', '-H') AS period,
  number AS value,
  CASE WHEN OBS_STATUS = 'I' THEN 'E' ELSE OBS_STATUS END AS obs_status,
  coalesce(TITLE_COMPL, CURRENCY || ' per ' || CURRENCY_DENOM) AS unit_wording
FROM read
