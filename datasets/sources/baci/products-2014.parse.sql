-- Products of BACI as the releases of 2014 name the columns.
WITH items AS (
  SELECT record_number, locator, "SHORTDESCRIPTION" AS name, "CODE" AS written, '6' AS level, 'yes' AS is_leaf,
         CAST(NULL AS VARCHAR) AS parent,
         -- Programs that take the codes for numbers lose the zero of chapters 01 to 09.
         CASE WHEN regexp_full_match("CODE", '[0-9]{5}') THEN '0' || "CODE" ELSE "CODE" END AS code
  FROM input
)
