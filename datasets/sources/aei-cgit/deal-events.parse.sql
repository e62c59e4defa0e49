-- The month in which the tracker enters a deal, as the step of the ladder that its list stands for.
WITH dated AS (
  SELECT *,
    CASE "Month"
      WHEN 'January' THEN '01' WHEN 'February' THEN '02' WHEN 'March' THEN '03' WHEN 'April' THEN '04'
      WHEN 'May' THEN '05' WHEN 'June' THEN '06' WHEN 'July' THEN '07' WHEN 'August' THEN '08'
      WHEN 'September' THEN '09' WHEN 'October' THEN '10' WHEN 'November' THEN '11' WHEN 'December' THEN '12'
      ELSE coalesce("Month", 'no month')
    END AS month_number
  FROM input
)
SELECT
  record_number, locator, CAST(NULL AS VARCHAR) AS ignored_by,
  deal_id,
  CASE lists WHEN 'investment' THEN 'announced' WHEN 'contract' THEN 'signed' WHEN 'troubled' THEN 'suspended'
    ELSE 'list:' || lists END AS stage,
  coalesce("Year", 'no year') || '-' || month_number AS date,
  CASE lists WHEN 'investment' THEN 'Investments' WHEN 'contract' THEN 'Construction Contracts'
    WHEN 'troubled' THEN 'Troubled Transactions' END AS stage_wording,
  'China Global Investment Tracker' AS citation_title,
  locator AS place,
  CASE WHEN lists = 'troubled' THEN 'the list does not say whether it was suspended or cancelled' END AS note
FROM dated
