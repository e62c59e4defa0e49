-- Positions by economy, indicator and counterpart, in US dollars; the rows of status stand beside those of value.
WITH long AS (
  UNPIVOT input ON COLUMNS('^(19|20)[0-9]{2}$') INTO NAME year VALUE figure
), figures AS (
  SELECT record_number, locator || ', ' || year AS locator, year, figure,
    "Country Name" AS economy, "Counterpart Country Name" AS counterpart, "Attribute" AS attribute,
    regexp_replace("Indicator Name", ', US Dollars$', '') AS indicator,
    "Indicator Name" LIKE '%, US Dollars' AS is_in_dollars
  FROM long
  UNION ALL
  -- A record with no figure in any year.
  SELECT record_number, locator, NULL, NULL, "Country Name", "Counterpart Country Name", "Attribute",
    regexp_replace("Indicator Name", ', US Dollars$', ''), "Indicator Name" LIKE '%, US Dollars'
  FROM input WHERE record_number NOT IN (SELECT record_number FROM long)
), read AS (
  SELECT *,
    lower(split_part(indicator, ' ', 1)) AS direction,
    contains(indicator, ', Derived') AS is_derived,
    CASE
      WHEN regexp_full_match(indicator, '(Inward|Outward) Direct Investment Positions(, Derived)?') THEN 'all'
      WHEN regexp_full_match(indicator, '(Inward|Outward) Equity Positions \(Net\)(, Derived)?') THEN 'equity'
      WHEN regexp_full_match(indicator, '(Inward|Outward) Debt Instruments? Positions \(Net\)(, Derived)?') THEN 'debt'
    END AS instrument
  FROM figures
)
SELECT
  record_number, locator,
  CASE
    WHEN attribute = 'Status' THEN 'status of a value'
    WHEN regexp_matches(indicator, ', (Euros?|Domestic Currency|National Currency)$') THEN 'same position in another currency'
    WHEN year IS NULL THEN 'row without figures'
    WHEN lower(figure) = 'c' THEN 'confidential'
    WHEN figure IN ('-', '...', '…', '.', 'n.a.') THEN 'missing mark'
    WHEN instrument IS NULL AND regexp_matches(indicator, '^(Inward|Outward) Debt .*(Gross|Assets|Liabilities|Resident|Fellow)|Fellow')
      THEN 'part of the position in debt'
    WHEN counterpart IN (
      'Europe', 'North Atlantic and Caribbean', 'North and Central America', 'South America', 'North Africa',
      'Sub-Saharan Africa', 'Economies of Persian Gulf', 'Other Near and Middle East Economies',
      'Central and South Asia', 'East Asia', 'Oceania and Polar Regions'
    ) THEN 'group of areas'
    WHEN counterpart LIKE 'Not Specified%' OR counterpart IN ('International Organizations', 'International Organisations')
      THEN 'counterpart not specified'
  END AS ignored_by,
  CASE
    WHEN attribute <> 'Value' OR attribute IS NULL THEN 'is neither Value nor Status'
    WHEN instrument IS NULL THEN 'is an indicator that is not known'
    WHEN NOT is_in_dollars THEN 'does not say US dollars'
  END AS fault,
  CASE WHEN attribute <> 'Value' OR attribute IS NULL THEN attribute ELSE indicator END AS fault_value,
  CASE direction WHEN 'inward' THEN economy WHEN 'outward' THEN counterpart ELSE 'direction:' || direction END AS host,
  CASE direction WHEN 'inward' THEN counterpart WHEN 'outward' THEN economy ELSE 'direction:' || direction END AS investor,
  'fdi' AS position, 'stock' AS stock_or_flow,
  CASE WHEN contains(indicator, '(Net)') THEN 'net' END AS gross_or_net, 'directional' AS principle, 'immediate' AS investor_basis, instrument,
  'IMF CDIS' AS compiler,
  CASE WHEN is_derived THEN 'mirror' ELSE 'reported' END AS method,
  year || '-12-31' AS period,
  CASE WHEN regexp_full_match(figure, '-?[0-9]+(\.[0-9]+)?[eE][+-]?[0-9]+')
       THEN rtrim(rtrim(CAST(TRY_CAST(figure AS DECIMAL(30,6)) AS VARCHAR), '0'), '.') ELSE figure END AS value,
  'USD' AS unit, 'US Dollars' AS unit_wording,
  'Coordinated Direct Investment Survey' AS citation_title,
  -- The two sides of a pair say the same thing from two reports: the words keep them apart.
  indicator || ' of ' || economy AS definition
FROM read
