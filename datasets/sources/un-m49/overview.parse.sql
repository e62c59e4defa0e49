-- Countries and areas under their regions; each region comes once, from the first row that names it.
WITH rows AS (
  -- A number that is too long stays as it is, to be refused.
  SELECT record_number, locator,
         CASE lower("Global Name") WHEN 'world' THEN 'en' WHEN 'весь мир' THEN 'ru' WHEN '世界' THEN 'zh' END AS language,
         lpad("Global Code", CAST(greatest(3, length("Global Code")) AS INTEGER), '0') AS world, "Global Name" AS world_name,
         lpad("Region Code", CAST(greatest(3, length("Region Code")) AS INTEGER), '0') AS region, "Region Name" AS region_name,
         lpad("Sub-region Code", CAST(greatest(3, length("Sub-region Code")) AS INTEGER), '0') AS sub_region, "Sub-region Name" AS sub_region_name,
         lpad("Intermediate Region Code", CAST(greatest(3, length("Intermediate Region Code")) AS INTEGER), '0') AS part, "Intermediate Region Name" AS part_name,
         lpad("M49 Code", CAST(greatest(3, length("M49 Code")) AS INTEGER), '0') AS code, "Country or Area" AS name, "ISO-alpha3 Code" AS equivalent, "Global Name" AS global_name
  FROM input
), regions AS (
  SELECT record_number, locator, language, world AS code, world_name AS name, CAST(NULL AS VARCHAR) AS parent, 0 AS level FROM rows
  UNION ALL
  SELECT record_number, locator, language, region, region_name, world, 1 FROM rows WHERE region IS NOT NULL
  UNION ALL
  SELECT record_number, locator, language, sub_region, sub_region_name, region, 2 FROM rows WHERE sub_region IS NOT NULL
  UNION ALL
  SELECT record_number, locator, language, part, part_name, sub_region, 3 FROM rows WHERE part IS NOT NULL
), first_named AS (
  -- Capitals differ from row to row and make no other region.
  SELECT *, row_number() OVER (PARTITION BY code, lower(name), parent, level ORDER BY record_number) AS place FROM regions
  WHERE language IS NOT NULL
)
SELECT record_number, locator, 'M49' AS scheme, code, coalesce(part, sub_region, region, world) AS parent,
       CAST(CASE WHEN part IS NOT NULL THEN 4 WHEN sub_region IS NOT NULL THEN 3 WHEN region IS NOT NULL THEN 2 ELSE 1 END AS VARCHAR) AS level,
       name, language, 'yes' AS is_leaf, equivalent,
       CASE WHEN language IS NULL THEN 'language is not told by the name of the world'
            WHEN NOT regexp_full_match(coalesce(code, ''), '[0-9]{3}') THEN 'is no M49 number'
            WHEN equivalent IS NOT NULL AND NOT regexp_full_match(equivalent, '[A-Z]{3}') THEN 'is no alpha-3 code' END AS fault,
       CASE WHEN language IS NULL THEN global_name
            WHEN NOT regexp_full_match(coalesce(code, ''), '[0-9]{3}') THEN coalesce(code, 'blank') ELSE equivalent END AS fault_value
FROM rows
UNION ALL
SELECT record_number, locator || ', region ' || code, 'M49', code, parent, CAST(level AS VARCHAR), name, language, 'no', NULL,
       CASE WHEN NOT regexp_full_match(code, '[0-9]{3}') OR name IS NULL THEN 'is no named region with an M49 number' END,
       concat_ws(' ', code, name)
FROM first_named WHERE place = 1
