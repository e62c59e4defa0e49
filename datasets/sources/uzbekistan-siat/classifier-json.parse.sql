-- Exports or imports of Uzbekistan by country and year, as the metadata of the file say.
SELECT
  record_number,
  locator,
  CASE WHEN value IS NULL THEN 'no figure' END AS ignored_by,
  CASE
    WHEN value IS NULL THEN NULL
    WHEN flow IS NULL THEN 'the metadata name neither exports nor imports'
    WHEN coverage IS NULL THEN 'it is not said whether services are counted'
    WHEN unit IS NULL THEN 'the metadata name no unit that is known'
  END AS fault,
  value AS fault_value,
  'UZB' AS reporter,
  CASE WHEN ltrim(code, '0') IN ('', '736') THEN 'siat:' || coalesce(nullif(ltrim(code, '0'), ''), '0')
    ELSE 'm49:' || ltrim(code, '0') END AS partner,
  flow,
  'TOTAL' AS product_scheme,
  'TOTAL' AS product,
  year AS period,
  value,
  unit,
  unit_wording,
  coverage
FROM input
