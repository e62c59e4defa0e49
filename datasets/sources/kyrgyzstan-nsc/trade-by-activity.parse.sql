-- Exports or imports of goods by kind of economic activity of the trader and year.
WITH activities(name_en, sector) AS (VALUES
  -- By their English names, which are those of NACE: a Russian one holds a Latin letter.
  ('agriculture, forestry and fishing', 'agriculture_forestry_fishing'), ('mining and quarrying', 'mining'),
  ('manufacturing', 'manufacturing'), ('electricity, gas, steam and air conditioning supply', 'electricity_and_gas'),
  ('water supply; sewerage, waste management and remediation activities', 'water_and_waste'), ('construction', 'construction'),
  ('wholesale and retail trade; repair of motor vehicles and motorcycles', 'trade'), ('transportation and storage', 'transport'),
  ('accommodation and food service activities', 'accommodation_and_food'),
  ('information and communication', 'information_and_communication'), ('financial and insurance activities', 'finance'),
  ('real estate activities', 'real_estate'),
  ('professional, scientific and technical activities', 'professional_activities'),
  ('administrative and support service activities', 'administrative_services'), ('public administration', 'public_administration'),
  ('education', 'education'), ('human health and social work activities', 'health'),
  ('arts, entertainment and recreation', 'arts_and_recreation'), ('other service activities', 'other_services'),
  ('activities of households as employers', 'households'),
  ('activities of extraterritorial organizations and bodies', 'extraterritorial_organisations')
), named AS (
  SELECT input.*, activities.sector, lower(input.name) = 'всего' AS is_total,
         TRY_CAST(replace(written, ',', '.') AS DOUBLE) AS figure,
         CASE WHEN title ILIKE '%экспорта%' THEN 'exports' WHEN title ILIKE '%импорта%' THEN 'imports' END AS flow
  FROM input LEFT JOIN activities ON activities.name_en = lower(input.name_en)
), years AS (
  SELECT year, sum(figure) FILTER (is_total) AS whole, sum(figure) FILTER (NOT is_total) AS parts FROM named GROUP BY year
)
SELECT
  record_number,
  locator,
  CASE
    WHEN is_total THEN 'total of all activities: the table by product tells it'
    WHEN written IN ('-', '–', '—') THEN 'dash: nothing'
    WHEN written IN ('...', '…') THEN 'missing mark'
  END AS ignored_by,
  CASE
    WHEN is_total THEN NULL
    WHEN sector IS NULL THEN 'unknown activity'
    WHEN figure < 0 THEN 'is negative'
    WHEN parts > whole * 1.001 THEN 'the activities of the year add up to more than its total'
  END AS fault,
  CASE WHEN sector IS NULL THEN name_en ELSE name_en || ': ' || written END AS fault_value,
  flow || '_by_activity' AS indicator,
  'KGZ' AS area,
  'WLD' AS counterpart,
  sector,
  year AS period,
  CASE WHEN regexp_full_match(written, '[0-9]+,[0-9]{1,2}') THEN replace(written, ',', '.') ELSE written END AS value,
  unit,
  'Kinds of activity after the state classification GKED, version 3' AS definition
FROM named JOIN years USING (year)
