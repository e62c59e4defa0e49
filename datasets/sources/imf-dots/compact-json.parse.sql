-- Observations of CompactData of the Direction of Trade Statistics; values stand in units of 10 to the power UNIT_MULT.
WITH known AS (
  SELECT code, area_code FROM reference.area_codes WHERE scheme_code = 'imf'
), read AS (
  SELECT *,
         -- Exponents ("1.9E-05") written out.
         CASE WHEN regexp_full_match(OBS_VALUE, '-?[0-9.]+[eE][-+]?[0-9]+')
              THEN rtrim(rtrim(CAST(TRY_CAST(OBS_VALUE AS DECIMAL(38, 15)) AS VARCHAR), '0'), '.')
              ELSE OBS_VALUE END AS number,
         CASE FREQ WHEN 'A' THEN '[0-9]{4}' WHEN 'Q' THEN '[0-9]{4}-Q[1-4]' WHEN 'M' THEN '[0-9]{4}-[0-9]{2}' END AS form
  FROM input
)
SELECT
  i.record_number,
  i.locator,
  CASE
    WHEN (reporter.code IS NOT NULL AND reporter.area_code IS NULL)
      OR (partner.code IS NOT NULL AND partner.area_code IS NULL) THEN 'group of areas'
    WHEN i.INDICATOR = 'TBG_USD' THEN 'balance: computed from exports and imports'
    WHEN i.OBS_VALUE IS NULL OR i.OBS_STATUS IN ('H', 'L', 'M', 'O', 'Q') THEN 'missing mark'
  END AS ignored_by,
  CASE
    WHEN i.form IS NULL THEN 'unknown frequency'
    WHEN NOT regexp_full_match(i.TIME_PERIOD, i.form) THEN 'the period is not of the frequency ' || i.FREQ
    WHEN i.UNIT_MULT IS NULL THEN 'the unit multiplier is not stated'
  END AS fault,
  coalesce(i.TIME_PERIOD, i.FREQ) AS fault_value,
  'imf:' || i.REF_AREA AS reporter,
  'imf:' || i.COUNTERPART_AREA AS partner,
  CASE
    WHEN i.INDICATOR = 'TXG_FOB_USD' THEN 'export'
    WHEN i.INDICATOR IN ('TMG_CIF_USD', 'TMG_FOB_USD') THEN 'import'
    ELSE i.INDICATOR
  END AS flow,
  CASE
    WHEN i.INDICATOR IN ('TXG_FOB_USD', 'TMG_FOB_USD') THEN 'FOB'
    WHEN i.INDICATOR = 'TMG_CIF_USD' THEN 'CIF'
  END AS valuation,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  'goods' AS coverage,
  i.TIME_PERIOD AS period,
  i.number AS value,
  CASE i.UNIT_MULT
    WHEN '0' THEN 'USD'
    WHEN '3' THEN 'thousand USD'
    WHEN '6' THEN 'million USD'
    WHEN '9' THEN 'billion USD'
    ELSE 'USD times 10 to the power ' || i.UNIT_MULT
  END AS unit,
  CASE WHEN i.OBS_STATUS = 'I' THEN 'E' ELSE i.OBS_STATUS END AS obs_status,
  i.INDICATOR || ', UNIT_MULT ' || i.UNIT_MULT AS unit_wording,
  CASE WHEN i.OBS_STATUS = 'I' THEN 'imputed by the International Monetary Fund' END AS note
FROM read AS i
LEFT JOIN known AS reporter ON reporter.code = i.REF_AREA
LEFT JOIN known AS partner ON partner.code = i.COUNTERPART_AREA
