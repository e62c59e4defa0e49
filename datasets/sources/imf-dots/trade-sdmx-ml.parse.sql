-- Observations of SDMX-ML messages of trade by partner (DOT, IMTS). UNIT_MULT is applied. SCALE is not believed: in the
-- replies of IMTS it says how the Fund shows a figure, while the value stands in dollars ("2019551635133", SCALE 6).
WITH known AS (
  SELECT code, area_code FROM reference.area_codes WHERE scheme_code = 'imf'
), named AS (
  SELECT record_number, locator, INDICATOR, OBS_VALUE, UNIT_MULT, SCALE, DERIVATION_TYPE,
         coalesce(FREQUENCY, FREQ) AS frequency, coalesce(COUNTRY, REF_AREA) AS reporter_word,
         coalesce(COUNTERPART_COUNTRY, COUNTERPART_AREA) AS partner_word, COUNTRY IS NOT NULL AS is_imts,
         coalesce(UNIT_MEASURE, UNIT, 'USD') AS currency, coalesce(OBS_STATUS, STATUS) AS status,
         -- IMTS writes 2020-M01.
         regexp_replace(TIME_PERIOD, '-M', '-') AS period,
         coalesce(SCALE, 'none') AS scale_word,
         -- Exponents ("1.9E-05") written out.
         CASE WHEN regexp_full_match(OBS_VALUE, '-?[0-9.]+[eE][-+]?[0-9]+')
              THEN rtrim(rtrim(CAST(TRY_CAST(OBS_VALUE AS DECIMAL(38, 15)) AS VARCHAR), '0'), '.')
              ELSE OBS_VALUE END AS number
  FROM input
), read AS (
  SELECT *, abs(nullif(TRY_CAST(number AS DOUBLE), 0)) AS size, coalesce(TRY_CAST(UNIT_MULT AS INTEGER), 0) AS power,
         CASE frequency WHEN 'A' THEN '[0-9]{4}' WHEN 'Q' THEN '[0-9]{4}-Q[1-4]' WHEN 'M' THEN '[0-9]{4}-[0-9]{2}' END AS form
  FROM named
), scales AS (
  SELECT scale_word, count(*) AS observations, coalesce(max(size), 0) AS largest,
         coalesce(TRY_CAST(scale_word AS INTEGER), 0) AS power
  FROM read GROUP BY scale_word
), usual AS (
  -- The scale of most observations; where two are equally frequent neither is believed.
  SELECT min(scale_word) AS scale_word, min(power) AS power, min(largest) AS largest
  FROM scales WHERE observations = (SELECT max(observations) FROM scales) HAVING count(*) = 1
), neighbours AS (
  SELECT *,
         log10(size / lag(size) OVER series) AS step_before, power - lag(power) OVER series AS lift_before,
         log10(lead(size) OVER series / size) AS step_after, lead(power) OVER series - power AS lift_after
  FROM read
  WINDOW series AS (PARTITION BY reporter_word, partner_word, INDICATOR, frequency ORDER BY period, record_number)
)
SELECT
  i.record_number,
  i.locator,
  CASE
    WHEN (reporter.code IS NOT NULL AND reporter.area_code IS NULL)
      OR (partner.code IS NOT NULL AND partner.area_code IS NULL) THEN 'group of areas'
    WHEN i.INDICATOR = 'TBG_USD' THEN 'balance: computed from exports and imports'
    WHEN i.OBS_VALUE IS NULL OR i.OBS_VALUE = 'NaN' OR i.status IN ('H', 'L', 'M', 'O', 'Q') THEN 'missing mark'
  END AS ignored_by,
  CASE
    WHEN i.form IS NULL THEN 'unknown frequency'
    WHEN NOT regexp_full_match(i.period, i.form) THEN 'the period is not of the frequency ' || i.frequency
    WHEN i.currency <> 'USD' THEN 'the unit contradicts the indicator, which is in US dollars'
    WHEN i.UNIT_MULT IS NULL AND NOT i.is_imts THEN 'the unit multiplier is not stated'
    WHEN usual.scale_word IS NULL OR i.scale_word <> usual.scale_word
      THEN 'SCALE contradicts that of the neighbouring series'
    -- Multiplied, the largest value of the file would be more than the trade of the world: the values are dollars as they stand.
    WHEN usual.power > 0 AND i.UNIT_MULT IS NULL AND usual.largest * pow(10, usual.power) < 1e14
      THEN 'SCALE is stated, and no value of the file is large enough to show that the values are in dollars already'
    WHEN (i.lift_before <> 0 AND abs(i.step_before + i.lift_before) > greatest(2, abs(i.step_before)))
      OR (i.lift_after <> 0 AND abs(i.step_after + i.lift_after) > greatest(2, abs(i.step_after)))
      THEN 'UNIT_MULT contradicts the neighbouring periods by a power of ten'
  END AS fault,
  concat_ws(' ', i.period, i.OBS_VALUE, 'SCALE ' || i.SCALE, 'UNIT_MULT ' || i.UNIT_MULT, i.currency) AS fault_value,
  'imf:' || i.reporter_word AS reporter,
  'imf:' || i.partner_word AS partner,
  CASE
    WHEN i.INDICATOR IN ('TXG_FOB_USD', 'XG_FOB_USD') THEN 'export'
    WHEN i.INDICATOR IN ('TMG_CIF_USD', 'TMG_FOB_USD', 'MG_CIF_USD', 'MG_FOB_USD') THEN 'import'
    ELSE i.INDICATOR
  END AS flow,
  CASE
    WHEN i.INDICATOR IN ('TXG_FOB_USD', 'XG_FOB_USD', 'TMG_FOB_USD', 'MG_FOB_USD') THEN 'FOB'
    WHEN i.INDICATOR IN ('TMG_CIF_USD', 'MG_CIF_USD') THEN 'CIF'
  END AS valuation,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  'goods' AS coverage,
  i.period,
  i.number AS value,
  CASE coalesce(i.UNIT_MULT, '0')
    WHEN '0' THEN 'USD'
    WHEN '3' THEN 'thousand USD'
    WHEN '6' THEN 'million USD'
    WHEN '9' THEN 'billion USD'
    ELSE 'USD times 10 to the power ' || i.UNIT_MULT
  END AS unit,
  CASE WHEN i.status = 'I' THEN 'E' ELSE i.status END AS obs_status,
  concat_ws(', ', i.INDICATOR, 'UNIT_MULT ' || i.UNIT_MULT, 'SCALE ' || i.SCALE) AS unit_wording,
  nullif(concat_ws('; ', CASE WHEN i.status = 'I' THEN 'imputed by the International Monetary Fund' END,
                   'derivation ' || i.DERIVATION_TYPE || ' as the publisher codes it'), '') AS note
FROM neighbours AS i
LEFT JOIN usual ON TRUE
LEFT JOIN known AS reporter ON reporter.code = i.reporter_word
LEFT JOIN known AS partner ON partner.code = i.partner_word
