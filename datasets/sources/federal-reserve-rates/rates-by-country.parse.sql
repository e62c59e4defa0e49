-- Rates per US dollar by country, averages of years or months as the dates of the whole column say.
WITH countries(country, currency, is_inverted) AS (VALUES
  ('Australia', 'AUD', TRUE), ('Austria', 'ATS', FALSE), ('Belgium', 'BEF', FALSE), ('Brazil', 'BRL', FALSE),
  ('Canada', 'CAD', FALSE), ('China', 'CNY', FALSE), ('Denmark', 'DKK', FALSE), ('Euro', 'EUR', TRUE),
  ('Finland', 'FIM', FALSE), ('France', 'FRF', FALSE), ('Germany', 'DEM', FALSE), ('Greece', 'GRD', FALSE),
  ('Hong Kong', 'HKD', FALSE), ('India', 'INR', FALSE), ('Ireland', 'IEP', TRUE), ('Italy', 'ITL', FALSE),
  ('Japan', 'JPY', FALSE), ('Malaysia', 'MYR', FALSE), ('Mexico', 'MXN', FALSE), ('Netherlands', 'NLG', FALSE),
  ('New Zealand', 'NZD', TRUE), ('Norway', 'NOK', FALSE), ('Portugal', 'PTE', FALSE), ('Singapore', 'SGD', FALSE),
  ('South Africa', 'ZAR', FALSE), ('South Korea', 'KRW', FALSE), ('Spain', 'ESP', FALSE), ('Sri Lanka', 'LKR', FALSE),
  ('Sweden', 'SEK', FALSE), ('Switzerland', 'CHF', FALSE), ('Taiwan', 'TWD', FALSE), ('Thailand', 'THB', FALSE),
  ('United Kingdom', 'GBP', TRUE)
), dated AS (
  SELECT *, CASE WHEN regexp_full_match("Date", '\d{4}-\d{2}-\d{2}') THEN TRY_CAST("Date" AS DATE) END AS day_on,
         coalesce("Exchange rate", "Value") AS rate_text
  FROM input
), form AS (
  SELECT CASE
    WHEN bool_and(day(day_on) = 1 AND month(day_on) = 1) AND count(DISTINCT day_on) > 1 THEN 'year'
    WHEN bool_and(day(day_on) = 1) AND count(DISTINCT month(day_on)) > 1 THEN 'month'
    WHEN bool_or(day(day_on) > 1) THEN 'day'
  END AS span FROM dated
), named AS (
  SELECT dated.*, form.span, countries.currency AS listed, coalesce(countries.is_inverted, FALSE) AS is_inverted,
         year(day_on) AS in_year, TRY_CAST(rate_text AS DOUBLE) AS rate
  FROM dated CROSS JOIN form LEFT JOIN countries USING (country)
), placed AS (
  SELECT *, CASE
    WHEN listed IS NOT NULL THEN listed
    -- The bolívar lost zeros in August 2018 and October 2021. The figures change their unit in the month after; an average
    -- of a year is in the unit in which the year began.
    WHEN country = 'Venezuela' AND day_on < CASE span WHEN 'year' THEN DATE '2019-01-01' ELSE DATE '2018-09-01' END THEN 'VEF'
    WHEN country = 'Venezuela' AND day_on < CASE span WHEN 'year' THEN DATE '2022-01-01' ELSE DATE '2021-11-01' END THEN 'VES'
    WHEN country = 'Venezuela' AND span IN ('year', 'month') THEN 'VED'
    -- Unknown countries go on as they are written, to be rejected by name.
    ELSE country END AS currency
  FROM named
), judged AS (
  SELECT *,
    -- Years in which one unit of these was never worth a dollar's other side: a figure beyond one is the wrong way round.
    listed = 'GBP' AND rate >= 1
    OR listed = 'EUR' AND in_year BETWEEN 2004 AND 2021 AND rate >= 1
    OR listed = 'AUD' AND (in_year BETWEEN 1985 AND 2007 OR in_year >= 2015) AND rate <= 1
    OR listed = 'NZD' AND (in_year BETWEEN 1985 AND 2007 OR in_year >= 2015) AND rate <= 1 AS is_reversed
  FROM placed
), beside AS (
  -- The steps from the period before and to the one after, in powers of ten. Money that lost zeros stays where it went.
  SELECT record_number, log10(rate / lag(rate) OVER series) AS up, log10(rate / lead(rate) OVER series) AS down
  FROM placed WHERE rate > 0 AND day_on IS NOT NULL
  WINDOW series AS (PARTITION BY country ORDER BY day_on, record_number)
)
SELECT
  record_number,
  locator,
  CASE WHEN span = 'day' AND rate_text IS NULL THEN 'no rate on the day' END AS ignored_by,
  CASE
    WHEN span = 'day' AND rate_text IS NULL THEN NULL
    WHEN span IS NULL THEN 'the dates do not say whether they are years or months'
    WHEN span = 'day' AND country = 'Venezuela' THEN 'the unit of the currency on the day is not certain'
    WHEN country <> 'Venezuela' AND (up >= 1 AND down >= 1 OR up <= -1 AND down <= -1) THEN 'is more than ten times the rates beside, or less than a tenth'
    WHEN is_reversed THEN 'looks like US dollars per unit, not units per US dollar'
  END AS fault,
  coalesce(rate_text, "Date") AS fault_value,
  currency,
  'USD' AS per_currency,
  CASE WHEN span = 'day' THEN 'reference' ELSE 'average' END AS rate_type,
  CASE span WHEN 'year' THEN strftime(day_on, '%Y') WHEN 'month' THEN strftime(day_on, '%Y-%m')
    WHEN 'day' THEN strftime(day_on, '%Y-%m-%d') END AS period,
  rate_text AS value,
  CASE WHEN is_inverted THEN 'derived' ELSE 'reported' END AS method,
  CASE WHEN is_inverted THEN 'one divided by the published US dollars per unit' END AS formula,
  'datasets/exchange-rates' AS via
FROM judged LEFT JOIN beside USING (record_number)
