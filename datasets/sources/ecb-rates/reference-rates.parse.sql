-- Reference rates of the European Central Bank by day, and the averages of whole months and years that they make.
WITH written AS (
  SELECT *, trim("Date") AS date_text FROM input
), form AS (
  -- A column of slashes is read month first only where no day-first reading of it is possible.
  SELECT CASE
    WHEN bool_and(regexp_full_match(date_text, '\d{4}-\d{2}-\d{2}')) THEN 'iso'
    WHEN bool_and(regexp_full_match(date_text, '\d{1,2} [A-Z][a-z]+ \d{4}')) THEN 'in words'
    WHEN bool_and(regexp_full_match(date_text, '\d{1,2}/\d{1,2}/\d{4}'))
      AND max(TRY_CAST(split_part(date_text, '/', 1) AS INTEGER)) <= 12
      AND max(TRY_CAST(split_part(date_text, '/', 2) AS INTEGER)) > 12 THEN 'month first'
  END AS date_form FROM written
), dated AS (
  SELECT written.*, CAST(CASE date_form
    WHEN 'iso' THEN try_strptime(date_text, '%Y-%m-%d')
    WHEN 'in words' THEN try_strptime(date_text, '%d %B %Y')
    WHEN 'month first' THEN try_strptime(date_text, '%m/%d/%Y') END AS DATE) AS day_on
  FROM written CROSS JOIN form
), cells AS (
  FROM dated UNPIVOT INCLUDE NULLS (cell FOR currency IN (COLUMNS('^([A-Z]{3}|column [0-9]+)$')))
  WHERE NOT (currency LIKE 'column %' AND cell IS NULL)
), told AS (
  SELECT record_number, locator, date_text, day_on, currency, trim(cell) AS rate_text,
         CASE WHEN regexp_full_match(trim(cell), '[0-9]+(\.[0-9]+)?') THEN TRY_CAST(trim(cell) AS DECIMAL(18,8)) END AS read_rate
  FROM cells
), beside AS (
  -- The steps from the day before and to the day after, in powers of ten; where there is one day alone beside, both are it.
  SELECT record_number, currency,
         log10(size / lag(size) OVER days) AS up, log10(size / lead(size) OVER days) AS down
  FROM (SELECT record_number, currency, day_on, CAST(read_rate AS DOUBLE) AS size FROM told WHERE read_rate > 0 AND day_on IS NOT NULL)
  WINDOW days AS (PARTITION BY currency ORDER BY day_on, record_number)
), daily AS (
  -- No currency of these ever lost or won the tenfold in a day, to have it back on the next.
  SELECT told.* EXCLUDE (read_rate), coalesce(least(coalesce(up, down), coalesce(down, up)) >= 1
           OR greatest(coalesce(up, down), coalesce(down, up)) <= -1, FALSE) AS is_jump,
         CASE WHEN NOT is_jump THEN read_rate END AS rate
  FROM told LEFT JOIN beside USING (record_number, currency)
), gaps AS (
  SELECT DISTINCT day_on, day_on - lag(day_on) OVER (ORDER BY day_on) AS days_since
  FROM (SELECT DISTINCT day_on FROM dated WHERE day_on IS NOT NULL)
), dollars AS (
  SELECT day_on, min(rate) AS rate FROM daily WHERE currency = 'USD' AND rate > 0 GROUP BY day_on HAVING count(*) = 1
), quotes AS (
  SELECT record_number, locator, day_on, currency, 'EUR' AS per_currency, CAST(rate AS DECIMAL(24,10)) AS rate
  FROM daily WHERE rate IS NOT NULL
  UNION ALL
  SELECT q.record_number, q.locator, q.day_on, q.currency, 'USD',
         CAST(round(CAST(q.rate AS DOUBLE) / CAST(d.rate AS DOUBLE), 10) AS DECIMAL(24,10))
  FROM daily AS q JOIN dollars AS d USING (day_on) WHERE q.rate IS NOT NULL AND q.currency <> 'USD'
  UNION ALL
  SELECT q.record_number, q.locator, q.day_on, 'EUR', 'USD', CAST(round(1 / CAST(d.rate AS DOUBLE), 10) AS DECIMAL(24,10))
  FROM daily AS q JOIN dollars AS d USING (day_on) WHERE q.currency = 'USD'
), spread AS (
  SELECT *, unnest(['year', 'month']) AS span FROM quotes WHERE day_on IS NOT NULL
), grouped AS (
  SELECT *, CAST(date_trunc(span, day_on) AS DATE) AS first_day,
         CASE span WHEN 'year' THEN strftime(day_on, '%Y') WHEN 'month' THEN strftime(day_on, '%Y-%m') END AS period
  FROM spread
), averages AS (
  SELECT currency, per_currency, span, period, first_day,
         CAST(CASE span WHEN 'year' THEN first_day + INTERVAL 1 YEAR WHEN 'month' THEN first_day + INTERVAL 1 MONTH END
           - INTERVAL 1 DAY AS DATE) AS last_day,
         count(DISTINCT day_on) AS day_count, count(*) AS quote_count,
         min(day_on) AS from_day, max(day_on) AS to_day,
         max_by(record_number, day_on) AS record_number, max_by(locator, day_on) AS locator,
         CAST(sum(rate) AS DOUBLE) / count(*) AS rate
  FROM grouped GROUP BY currency, per_currency, span, period, first_day
), held AS (
  -- What the file holds of a period: its days, the longest gap between them, and where the file begins and ends.
  SELECT first_day, last_day, count(gaps.day_on) AS day_count, max(gaps.days_since) AS longest_gap,
         (SELECT min(day_on) FROM gaps) AS file_from, (SELECT max(day_on) FROM gaps) AS file_to
  FROM (SELECT DISTINCT first_day, last_day FROM averages) AS periods
  JOIN gaps ON gaps.day_on BETWEEN periods.first_day AND periods.last_day
  GROUP BY first_day, last_day
), judged AS (
  -- The first and the last day on which the bank is open at all: no weekend, not 1 January. Holidays never part two
  -- quotes by more than five days; a longer gap means that the file lost some.
  SELECT averages.*,
    averages.day_count = held.day_count AND coalesce(held.longest_gap, 0) <= 5
    AND held.file_from <= opens + CASE isodow(opens) WHEN 6 THEN 2 WHEN 7 THEN 1 ELSE 0 END
    AND held.file_to >= averages.last_day - CASE isodow(averages.last_day) WHEN 6 THEN 1 WHEN 7 THEN 2 ELSE 0 END AS is_whole
  FROM (SELECT *, first_day + CASE WHEN month(first_day) = 1 THEN 1 ELSE 0 END AS opens FROM averages) AS averages
  JOIN held USING (first_day, last_day)
), file_days AS (
  SELECT count(DISTINCT day_on) AS n FROM dated
)
SELECT
  record_number,
  locator || ', ' || currency AS locator,
  CASE WHEN rate_text IS NULL OR rate_text = 'N/A' THEN 'no rate on the day' END AS ignored_by,
  CASE WHEN day_on IS NULL AND rate_text IS NOT NULL AND rate_text <> 'N/A'
    THEN 'the dates of the column are not certain: YYYY-MM-DD, D Month YYYY, or M/D/YYYY with a day after the 12th'
    WHEN is_jump THEN 'is more than ten times the rates of the days beside, or less than a tenth' END AS fault,
  CASE WHEN day_on IS NULL THEN date_text ELSE rate_text END AS fault_value,
  currency,
  'EUR' AS per_currency,
  'reference' AS rate_type,
  CAST(day_on AS VARCHAR) AS period,
  rate_text AS value,
  CAST(NULL AS VARCHAR) AS days,
  'A' AS obs_status,
  'reported' AS method,
  CAST(NULL AS VARCHAR) AS formula,
  CAST(day_on AS VARCHAR) AS published_on
FROM daily
UNION ALL
SELECT
  record_number,
  locator || ', ' || currency || ' per ' || per_currency || ', average of ' || period,
  CASE WHEN file_days.n = 1 THEN 'average of a single day' WHEN quote_count > day_count THEN 'average over a day told twice' END,
  NULL,
  NULL,
  currency,
  per_currency,
  'average',
  -- An average of part of a year stands under the days that it covers: it is no rate of the year.
  CASE WHEN is_whole THEN period ELSE CAST(from_day AS VARCHAR) || '/' || CAST(to_day AS VARCHAR) END,
  CAST(CAST(round(rate, 6) AS DECIMAL(24,6)) AS VARCHAR),
  CAST(day_count AS VARCHAR),
  CASE WHEN is_whole THEN 'A' ELSE 'P' END,
  'derived',
  CASE per_currency
    WHEN 'EUR' THEN 'mean of the daily reference rates per euro'
    WHEN 'USD' THEN CASE currency WHEN 'EUR' THEN 'mean of one divided by the daily US dollars per euro'
      ELSE 'mean of the daily rates per euro, each divided by the US dollars per euro of the same day' END
  END || CASE WHEN is_whole THEN '' ELSE '; only part of ' || period END,
  CAST(CASE WHEN is_whole THEN last_day ELSE to_day END AS VARCHAR)
FROM judged CROSS JOIN file_days
