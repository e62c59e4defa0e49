-- Goods between a reporter and a partner: the latter part of every parse of this source, after `plain`.
), plain AS (
  -- Large amounts may stand with an exponent, whole ones with `.0`: neither says how exact they are. No goods have a mass
  -- or a quantity of zero: zero stands where none is given.
  SELECT * REPLACE (
           regexp_replace(CASE WHEN value ILIKE '%e%' THEN coalesce(CAST(TRY_CAST(value AS DECIMAL(38, 6)) AS VARCHAR), value)
                               ELSE value END, '\.0+$', '') AS value,
           CASE WHEN TRY_CAST(net_mass AS DOUBLE) = 0 THEN NULL
                WHEN net_mass ILIKE '%e%' THEN coalesce(CAST(TRY_CAST(net_mass AS DECIMAL(38, 6)) AS VARCHAR), net_mass)
                ELSE net_mass END AS net_mass,
           CASE WHEN TRY_CAST(quantity_1 AS DOUBLE) = 0 THEN NULL
                WHEN quantity_1 ILIKE '%e%' THEN coalesce(CAST(TRY_CAST(quantity_1 AS DECIMAL(38, 6)) AS VARCHAR), quantity_1)
                ELSE quantity_1 END AS quantity_1,
           CASE WHEN TRY_CAST(quantity_2 AS DOUBLE) = 0 THEN NULL
                WHEN quantity_2 ILIKE '%e%' THEN coalesce(CAST(TRY_CAST(quantity_2 AS DECIMAL(38, 6)) AS VARCHAR), quantity_2)
                ELSE quantity_2 END AS quantity_2),
         coalesce(product = 'TOTAL', FALSE) AS is_total,
         coalesce(regexp_full_match(classification, 'H[0-6S]'), FALSE) AS is_hs,
         coalesce(regexp_full_match(classification, 'S[1-4S]'), FALSE) AS is_sitc,
         coalesce(TRY_CAST(value AS DOUBLE) = TRY_CAST(cif AS DOUBLE), FALSE) AS is_cif,
         coalesce(TRY_CAST(value AS DOUBLE) = TRY_CAST(fob AS DOUBLE), FALSE) AS is_fob
  FROM told
), judged AS (
  SELECT *,
         CASE WHEN NOT coalesce(frequency = 'A' AND regexp_full_match(period, '[0-9]{4}')
                             OR frequency = 'M' AND regexp_full_match(period, '[0-9]{6}'), FALSE)
              THEN 'the period does not fit its frequency'
              WHEN is_total THEN NULL
              WHEN (is_hs OR is_sitc) AND length(product) + 1 = TRY_CAST(level AS INTEGER)
                OR is_hs AND regexp_full_match(product, '[0-9]|[0-9]{3}|[0-9]{5}')
              THEN 'the product code has lost its leading zero'
              WHEN is_hs AND NOT coalesce(regexp_full_match(product, '[0-9]{2}|[0-9]{4}|[0-9]{6}|9999AA'), FALSE)
                OR is_sitc AND NOT coalesce(regexp_full_match(product, '[0-9]{1,5}'), FALSE)
              THEN 'the product code is none of its classification'
              WHEN (is_hs OR is_sitc) AND length(product) <> TRY_CAST(level AS INTEGER)
              THEN 'the product code is not of its level' END AS fault
  FROM plain
), modes(code, mode) AS (
  VALUES ('1000', 'air'), ('2000', 'water'), ('2100', 'sea'), ('2200', 'inland_water'), ('2900', 'water_other'),
         ('3000', 'land'), ('3100', 'rail'), ('3200', 'road'), ('3900', 'land_other'), ('9000', 'unclassified'),
         ('9100', 'fixed'), ('9110', 'pipeline'), ('9120', 'cable'), ('9190', 'fixed_other'), ('9200', 'post'),
         ('9300', 'self_propelled'), ('9900', 'other'), ('-1', 'unspecified')
), flows(code, flow, part_of) AS (
  VALUES ('M', 'import', NULL), ('X', 'export', NULL), ('RM', 're_import', NULL), ('RX', 're_export', NULL),
         ('DX', NULL, 'domestic exports, a part of exports'),
         ('FM', NULL, 'foreign imports, a part of imports'),
         ('MIP', NULL, 'imports for inward processing, a part of imports'),
         ('XIP', NULL, 'exports after inward processing, a part of exports'),
         ('MOP', NULL, 'imports after outward processing, a part of imports'),
         ('XOP', NULL, 'exports for outward processing, a part of exports'),
         ('MIF', NULL, 'imports within firms, a part of imports'),
         ('XIF', NULL, 'exports within firms, a part of exports')
)
SELECT
  record_number, locator,
  CASE WHEN is_services THEN 'services, not goods' ELSE flows.part_of END AS ignored_by,
  fault,
  CASE WHEN fault LIKE '%period%' THEN concat_ws(' ', frequency, period)
       WHEN fault IS NOT NULL THEN concat_ws(' ', classification, product, 'level', level) END AS fault_value,
  'comtrade:' || reporter AS reporter,
  'comtrade:' || partner AS partner,
  CASE WHEN partner2 <> '0' THEN 'comtrade:' || partner2 END AS partner2,
  coalesce(flows.flow, judged.flow) AS flow,
  CASE WHEN is_total THEN 'TOTAL'
       WHEN classification = 'SS' THEN 'SITC'
       WHEN is_hs OR is_sitc THEN classification
       WHEN classification IN ('BE', 'BEC', 'B4') THEN 'BEC'
       ELSE 'comtrade:' || coalesce(classification, 'blank') END AS product_scheme,
  product,
  CASE WHEN is_hs AND NOT is_total AND classification <> 'HS' THEN classification END AS hs_edition,
  CASE WHEN transport <> '0' THEN coalesce(modes.mode, 'comtrade:' || transport) END AS transport_mode,
  CASE WHEN procedure <> 'C00' THEN procedure END AS customs_procedure,
  -- Stated where the file shows it. A value that is both at once is what its side of the border counts by.
  CASE WHEN is_cif AND NOT is_fob THEN 'CIF'
       WHEN is_fob AND NOT is_cif THEN 'FOB'
       WHEN is_cif AND is_fob AND flows.flow IN ('import', 're_import') THEN 'CIF'
       WHEN is_cif AND is_fob AND flows.flow IN ('export', 're_export') THEN 'FOB' END AS valuation,
  'goods' AS coverage,
  obs_status, method, formula,
  CASE WHEN frequency = 'M' THEN left(period, 4) || '-' || substr(period, 5) ELSE period END AS period,
  value,
  'USD' AS unit,
  net_mass AS net_mass_kg,
  CASE WHEN net_mass IS NOT NULL OR mass_estimated NOT IN ('true', 'false') THEN mass_estimated END AS is_net_mass_estimated,
  CASE WHEN unit_1 IS NOT NULL THEN quantity_1 END AS quantity_1,
  CASE WHEN quantity_1 IS NOT NULL THEN 'comtrade:' || unit_1 END AS quantity_1_unit,
  CASE WHEN quantity_1 IS NOT NULL AND unit_1 IS NOT NULL OR quantity_estimated NOT IN ('true', 'false')
       THEN quantity_estimated END AS is_quantity_estimated,
  CASE WHEN unit_2 IS NOT NULL THEN quantity_2 END AS quantity_2,
  CASE WHEN quantity_2 IS NOT NULL THEN 'comtrade:' || unit_2 END AS quantity_2_unit,
  CASE WHEN quantity_1 IS NOT NULL AND unit_1 IS NULL THEN 'A quantity without a unit was left out.' END AS note
FROM judged
LEFT JOIN flows ON flows.code = judged.flow
LEFT JOIN modes ON modes.code = judged.transport
