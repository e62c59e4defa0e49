-- Products of BACI in HS 1996, which the header names; a code of five digits has lost its zero.
WITH items AS (
  SELECT record_number, locator, "lib" AS name,
         CASE WHEN regexp_full_match("HS96", '[0-9]{5}') THEN '0' || "HS96" ELSE "HS96" END AS code
  FROM input
)
SELECT record_number, locator, 'BACI-HS96' AS scheme, code, name, 'en' AS language, '6' AS level, 'yes' AS is_leaf,
       CASE WHEN NOT regexp_full_match(code, '[0-9]{6}|9999AA') THEN 'is no code of six digits' END AS fault,
       code AS fault_value
FROM items
