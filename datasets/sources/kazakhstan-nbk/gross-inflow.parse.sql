-- Gross inflow of direct investment into Kazakhstan by country of the investor.
WITH read AS (
  SELECT record_number, locator, period, lower(label) AS word, label,
    figure AS written,
    -- Blanks part thousands; any other one is no part of a number here.
    replace(CASE WHEN regexp_full_match(figure, '-?[0-9]{1,3}( [0-9]{3})+([.,][0-9]+)?') THEN replace(figure, ' ', '')
      ELSE figure END, ',', '.') AS figure,
    -- A lone comma before three digits parts thousands in one language and decimals in the other.
    regexp_full_match(replace(figure, ' ', ''), '-?[0-9]{1,3}(,[0-9]{3})+') AS is_ambiguous
  FROM input
)
SELECT
  record_number, locator,
  CASE
    WHEN figure IN ('-', '–', '—', '…', '...', 'х', 'x') THEN 'missing mark'
    WHEN lower(figure) IN ('c', 'с', 'к') THEN 'confidential'
    WHEN word IN (
      'страны ес', 'европейский союз', 'страны снг', 'снг', 'страны еаэс', 'еаэс', 'eu countries', 'european union',
      'cis countries', 'cis', 'eaeu countries', 'eaeu', 'g7', 'страны оэср', 'oecd countries'
    ) THEN 'group of areas'
    WHEN word IN ('международные организации', 'international organizations', 'international organisations')
      THEN 'international organisations'
    WHEN word IN ('другие страны', 'прочие страны', 'прочие', 'остальные страны', 'other countries', 'other', 'others')
      THEN 'remainder of areas'
  END AS ignored_by,
  CASE WHEN is_ambiguous THEN 'may have a comma for thousands or for decimals' END AS fault,
  written AS fault_value,
  'KAZ' AS host,
  CASE WHEN word IN ('всего', 'итого', 'total', 'барлығы') THEN 'WLD' ELSE label END AS investor,
  'fdi' AS position,
  'flow' AS stock_or_flow,
  'gross' AS gross_or_net,
  'directional' AS principle,
  'all' AS instrument,
  'National Bank of Kazakhstan' AS compiler,
  period, figure AS value, 'million USD' AS unit, 'million US dollars' AS unit_wording,
  'Gross inflow of direct investment in Kazakhstan by country' AS citation_title,
  'gross inflow of direct investment from foreign direct investors' AS definition
FROM read
