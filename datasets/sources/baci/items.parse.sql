-- Items of a table of products. It does not say its edition of the HS: it is the one that has the most of its codes.
, told AS (
  SELECT edition, count(*) AS n
  FROM (SELECT hs_code, unnest(string_split(edition_codes, ';')) AS edition FROM reference.hs_codes) AS editions
  JOIN items ON items.code = editions.hs_code
  GROUP BY edition
), likeliest AS (
  SELECT CASE WHEN count(*) = 1 THEN min(edition) END AS edition FROM told WHERE n = (SELECT max(n) FROM told)
), schemes (edition, scheme) AS (
  VALUES ('H0', 'BACI-HS92'), ('H1', 'BACI-HS96'), ('H2', 'BACI-HS02'), ('H3', 'BACI-HS07'), ('H4', 'BACI-HS12'),
         ('H5', 'BACI-HS17'), ('H6', 'BACI-HS22')
)
SELECT
  items.record_number, items.locator, coalesce(schemes.scheme, 'BACI') AS scheme, items.code, items.name, 'en' AS language,
  items.level, items.is_leaf, items.parent,
  CASE WHEN NOT regexp_full_match(items.code, '[0-9]{2}|[0-9]{4}|[0-9]{6}|9999AA|TOTAL') THEN 'is no code of a product'
       WHEN schemes.scheme IS NULL THEN 'has codes that are the same in several editions of the HS' END AS fault,
  items.written AS fault_value
FROM items
CROSS JOIN likeliest
LEFT JOIN schemes ON schemes.edition = likeliest.edition
