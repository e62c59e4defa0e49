-- Investments and construction contracts of China as the tracker lists them; troubled ones never count.
WITH dated AS (
  SELECT *,
    CASE "Month"
      WHEN 'January' THEN '01' WHEN 'February' THEN '02' WHEN 'March' THEN '03' WHEN 'April' THEN '04'
      WHEN 'May' THEN '05' WHEN 'June' THEN '06' WHEN 'July' THEN '07' WHEN 'August' THEN '08'
      WHEN 'September' THEN '09' WHEN 'October' THEN '10' WHEN 'November' THEN '11' WHEN 'December' THEN '12'
    END AS month_number,
    lower(replace("Sector", ' ', '_')) || coalesce('_' || lower(replace("Subsector", ' ', '_')), '') AS sector_word
  FROM input
)
SELECT
  record_number, locator, CAST(NULL AS VARCHAR) AS ignored_by,
  CASE WHEN month_number IS NULL THEN 'is not a month'
       WHEN NOT regexp_full_match(coalesce("Year", ''), '(19|20)[0-9]{2}') THEN 'is not a year' END AS fault,
  concat_ws(' ', "Month", "Year") AS fault_value,
  deal_id,
  "Entity" || ': ' || coalesce("Transaction Party", lower(coalesce("Subsector", "Sector"))) || ', ' || "Country" AS deal_name,
  CASE
    WHEN lists = 'contract' THEN 'contract'
    WHEN upper("Greenfield") = 'G' THEN 'project'
    WHEN "Greenfield" IS NOT NULL THEN 'greenfield:' || "Greenfield"
    WHEN lists = 'investment' THEN 'acquisition'
    WHEN lists = 'troubled' THEN 'other'
    ELSE 'list:' || lists
  END AS deal_type,
  "Entity" AS investor,
  'CHN' AS investor_area,
  "Country" AS host,
  sector_word AS sector,
  "Quantity in Millions" AS value,
  'million USD' AS unit,
  'commitment' AS value_basis,
  CASE lists WHEN 'investment' THEN 'yes' WHEN 'contract' THEN 'yes' WHEN 'troubled' THEN 'no' ELSE 'list:' || lists END
    AS counts_in_totals,
  'China Global Investment Tracker' AS citation_title,
  locator AS place,
  'Quantity in Millions' AS unit_wording,
  CASE
    WHEN lists = 'investment' AND "Greenfield" IS NULL THEN 'not marked as greenfield, so read as an acquisition'
    WHEN lists = 'contract' AND "Share Size" IS NOT NULL THEN 'share size as published: ' || "Share Size"
    WHEN lists = 'troubled' THEN 'troubled transaction: left out of sums'
  END AS note
FROM dated
