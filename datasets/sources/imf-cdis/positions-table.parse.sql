-- Positions of one economy by counterpart, in millions of US dollars, as its side reports them or as the others do.
WITH read AS (
  SELECT record_number, locator, indicator, economy, label, period,
    -- Commas part thousands; any other one is no part of a number here.
    CASE WHEN regexp_full_match(figure, '-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?') THEN replace(figure, ',', '') ELSE figure END AS figure,
    lower(split_part(indicator, ' ', 1)) AS direction,
    contains(lower(indicator), ', derived') AS is_derived,
    trim(regexp_extract(lower(indicator), '^(?:inward|outward) (.*?) positions', 1)) AS instrument_word
  FROM input
)
SELECT
  record_number, locator,
  CASE
    WHEN lower(figure) = 'c' THEN 'confidential'
    WHEN figure IN ('-', '...', '…', '.', 'n.a.') THEN 'missing mark'
    WHEN label IN (
      'Europe', 'North Atlantic and Caribbean', 'North and Central America', 'South America', 'North Africa',
      'Sub-Saharan Africa', 'Economies of Persian Gulf', 'Other Near and Middle East Economies',
      'Central and South Asia', 'East Asia', 'Oceania and Polar Regions'
    ) THEN 'group of areas'
    WHEN label LIKE 'Not Specified%' OR label IN ('International Organizations', 'International Organisations')
      THEN 'counterpart not specified'
  END AS ignored_by,
  CASE direction WHEN 'inward' THEN economy WHEN 'outward' THEN label ELSE 'direction:' || direction END AS host,
  CASE direction WHEN 'inward' THEN label WHEN 'outward' THEN economy ELSE 'direction:' || direction END AS investor,
  'fdi' AS position, 'stock' AS stock_or_flow,
  CASE WHEN contains(indicator, '(Net)') THEN 'net' END AS gross_or_net, 'directional' AS principle, 'immediate' AS investor_basis,
  CASE instrument_word WHEN 'direct investment' THEN 'all' WHEN 'equity' THEN 'equity' WHEN 'debt instruments' THEN 'debt'
    ELSE 'instrument:' || instrument_word END AS instrument,
  'IMF CDIS' AS compiler,
  CASE WHEN is_derived THEN 'mirror' ELSE 'reported' END AS method,
  period || '-12-31' AS period, figure AS value, 'million USD' AS unit, 'US Dollars, Millions' AS unit_wording,
  'Coordinated Direct Investment Survey' AS citation_title,
  -- The two sides of a pair say the same thing from two reports: the words keep them apart.
  indicator || ' of ' || economy AS definition
FROM read
