-- Exports of goods in soms: all, and to the Commonwealth of Independent States.
WITH named AS (
  SELECT *, lower(name) AS row_name, TRY_CAST(written AS DECIMAL(24,6)) AS figure FROM input
), parts AS (
  -- All exports less those to and outside the Commonwealth: nothing, but for the last digit of three figures.
  SELECT year, sum(CASE row_name WHEN 'всего' THEN figure WHEN 'снг' THEN -figure WHEN 'вне снг' THEN -figure END) AS rest,
         count(DISTINCT row_name) FILTER (figure IS NOT NULL AND row_name IN ('всего', 'снг', 'вне снг')) = 3 AS has_all
  FROM named GROUP BY year
), marked AS (
  SELECT named.*, parts.rest, parts.has_all,
    CASE
      WHEN written IN ('-', '–', '—') THEN 'dash: nothing'
      WHEN written IN ('...', '…') THEN 'missing mark'
      WHEN row_name = 'вне снг' AND abs(parts.rest) <= 0.15 THEN 'rest of the total without the CIS'
    END AS rule
  FROM named JOIN parts USING (year)
)
SELECT
  record_number,
  locator,
  rule AS ignored_by,
  CASE
    WHEN row_name NOT IN ('всего', 'снг', 'вне снг') THEN 'unknown group of countries'
    WHEN figure < 0 THEN 'is negative'
    -- Which of the three is wrong nobody can tell, so none of them is believed.
    WHEN rule IS NULL AND (row_name = 'вне снг' OR has_all AND abs(rest) > 0.15)
      THEN 'exports to and outside the CIS do not add up to all exports'
  END AS fault,
  name || ' ' || written AS fault_value,
  'goods_exports' AS indicator,
  'KGZ' AS area,
  CASE row_name WHEN 'всего' THEN 'WLD' WHEN 'снг' THEN 'CIS' END AS counterpart,
  year AS period,
  CASE WHEN regexp_full_match(written, '[0-9]+,[0-9]{1,2}') THEN replace(written, ',', '.') ELSE written END AS value,
  unit,
  'Exports of goods in soms, since 1997 with those of natural persons' AS definition
FROM marked
