-- Trade turnover and balance, of the month and from January on.
), long AS (
  SELECT ordered.*, figures.indicator, figures.is_to_date, figures.figure, figures.stated, figures.of_month, figures.to_date,
         figures.before, figures.computed
  FROM ordered
  CROSS JOIN LATERAL (VALUES
    ('trade_turnover', FALSE, total_month, total_of_month, total_of_month, total_to_date, total_before,
     exports_of_month + imports_of_month),
    ('trade_turnover', TRUE, total_cum, total_to_date, total_of_month, total_to_date, total_before,
     exports_to_date + imports_to_date),
    ('trade_balance', FALSE, balance_month, balance_of_month, balance_of_month, balance_to_date, balance_before,
     exports_of_month - imports_of_month),
    ('trade_balance', TRUE, balance_cum, balance_to_date, NULL, NULL, NULL, exports_to_date - imports_to_date)
  ) AS figures (indicator, is_to_date, figure, stated, of_month, to_date, before, computed)
), judged AS (
  SELECT *,
    abs(stated - computed) > 0.0016 AS is_torn,
    month_number = 1 AND abs(of_month - to_date) > 0.0016
      OR month_before = month_number - 1 AND abs(of_month - (to_date - before)) > 0.0016 AS is_off
  FROM long
)
SELECT
  record_number,
  locator || ', ' || indicator || CASE WHEN is_to_date THEN ' to date' ELSE ' of the month' END AS locator,
  CASE WHEN is_to_date AND month_number = 1 THEN 'January to date is January' END AS ignored_by,
  CASE WHEN told IS NULL THEN 'the columns of the month name different months'
       WHEN is_torn AND is_off THEN 'is neither what exports and imports give nor the difference of the figures from January on'
       WHEN is_torn THEN 'is not what exports and imports give'
       WHEN is_off THEN 'the month is not the difference of the figures from January on'
  END AS fault,
  CASE WHEN told IS NULL THEN concat_ws(' ', year_month, year, month, date)
       WHEN is_torn THEN figure || ' <> ' || CAST(round(computed, 3) AS VARCHAR)
       ELSE figure END AS fault_value,
  indicator,
  'CHN' AS area,
  'WLD' AS counterpart,
  CASE WHEN NOT is_to_date THEN told
       WHEN month_number = 12 THEN year
       ELSE year || '-01/' || told END AS period,
  figure AS value,
  -- The file names no unit. 2024 to date is 438.468: the 43.85 trillion yuan that the customs published for that year.
  '千亿元' AS unit,
  'GACC' AS asserted_by,
  'a collection of the monthly totals' AS via,
  'unit not stated in the file: 100 billion yuan, by comparison with the published total of 2024' AS note
FROM judged
