-- Cells of the exchange-rate workbooks: national currency per US dollar or per special drawing right.
WITH read AS (
  SELECT *,
         CASE
           WHEN starts_with(indicator, 'National Currency per U.S. Dollar,') THEN 'USD'
           WHEN starts_with(indicator, 'National Currency per SDR,') THEN 'XDR'
         END AS per_currency
  FROM input
)
SELECT
  record_number,
  locator,
  CASE
    WHEN regexp_matches(indicator, '(Nominal|Real) Effective Exchange Rate') THEN 'effective exchange rate: an index'
    WHEN currency = per_currency THEN 'currency per itself'
  END AS ignored_by,
  CASE
    WHEN per_currency IS NULL THEN 'indicator that is not known'
    WHEN scale <> 'Units' OR scale IS NULL THEN 'the scale is not units'
    WHEN base_year IS NOT NULL THEN 'a base year beside a rate'
  END AS fault,
  concat_ws(', ', indicator, scale, base_year) AS fault_value,
  currency,
  per_currency,
  CASE
    WHEN ends_with(indicator, ', period average') THEN 'average'
    WHEN ends_with(indicator, ', end of period') THEN 'end'
    ELSE indicator
  END AS rate_type,
  regexp_replace(regexp_replace(period, 'Q', '-Q'), 'M', '-') AS period,
  value,
  indicator AS unit_wording,
  'International Financial Statistics: ' || indicator || ', ' || area AS citation_title
FROM read
