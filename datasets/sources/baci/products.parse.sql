-- Products of BACI, one per record.
WITH items AS (
  SELECT record_number, locator, "description" AS name, "code" AS written, '6' AS level, 'yes' AS is_leaf,
         CAST(NULL AS VARCHAR) AS parent,
         -- Programs that take the codes for numbers lose the zero of chapters 01 to 09.
         CASE WHEN regexp_full_match("code", '[0-9]{5}') THEN '0' || "code" ELSE "code" END AS code
  FROM input
)
