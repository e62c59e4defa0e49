-- Products of BACI with chapters and headings, each line a quoted cell.
WITH lines AS (
  SELECT record_number, locator,
         "Code,""ShortDescription"",""LongDescription"",""isBasicLevel"",""AggregateLevel"",""parentCode""" AS written
  FROM input
), cells AS (
  SELECT record_number, locator, written,
         regexp_extract(written, '^([^,"]*),"((?:[^"]|"")*)","((?:[^"]|"")*)",([01]),([0-9]),"([^"]*)"$',
                        ['code', 'short_name', 'name', 'is_leaf', 'level', 'parent']) AS item
  FROM lines
), items AS (
  SELECT record_number, locator, written, item.code AS code, replace(item.name, '""', '"') AS name, item.level AS level,
         CASE item.is_leaf WHEN '1' THEN 'yes' WHEN '0' THEN 'no' END AS is_leaf, item.parent AS parent
  FROM cells
)
