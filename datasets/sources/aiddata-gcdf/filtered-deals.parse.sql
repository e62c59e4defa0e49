-- Loans and grants of a filtered table: amounts at constant prices of 2021 alone, no mark for aggregates.
WITH read AS (
  SELECT record_number, locator,
    "AidData Record ID" AS id, "Title" AS title, "Status" AS status, "Recipient" AS recipient,
    "Financier Country" AS financier, "Flow Type Simplified" AS flow_type, "Sector Name" AS sector_name,
    concat_ws(', ', nullif("Flow Class", 'NA'), nullif("Intent", 'NA') || ' intent') AS terms,
    nullif("Adjusted Amount (Constant USD 2021)", 'NA') AS amount,
    coalesce(nullif("Geographic Level of Precision Available", 'NA'), '') <> '' AS has_precision
  FROM input
)
SELECT
  record_number, locator,
  CASE WHEN recipient LIKE '%, regional' OR recipient = 'Multi-Region' THEN 'more than one recipient' END AS ignored_by,
  'aiddata-' || id AS deal_id,
  title AS deal_name,
  CASE lower(flow_type)
    WHEN 'loan' THEN 'loan'
    WHEN 'grant' THEN 'grant'
    WHEN 'debt rescheduling' THEN 'agreement'
    WHEN 'vague tbd' THEN 'other'
    ELSE 'flow type:' || flow_type
  END AS deal_type,
  financier AS investor_area,
  recipient AS host,
  trim(lower(regexp_replace(sector_name, '[^A-Za-z0-9]+', '_', 'g')), '_') AS sector,
  -- 9.2e+08 is how R writes 920000000.
  CASE WHEN regexp_full_match(amount, '[0-9]+(\.[0-9]+)?[eE]\+?[0-9]+')
       THEN rtrim(rtrim(CAST(TRY_CAST(amount AS DECIMAL(30,6)) AS VARCHAR), '0'), '.') ELSE amount END AS value,
  CASE WHEN amount IS NOT NULL THEN 'constant usd 2021' END AS unit,
  'commitment' AS value_basis,
  CASE
    WHEN status IN ('Pipeline: Pledge', 'Suspended', 'Cancelled') THEN 'no'
    -- The publisher gives a precision to records that it recommends for aggregates alone.
    WHEN status IN ('Pipeline: Commitment', 'Implementation', 'Completion') THEN CASE WHEN has_precision THEN 'yes' ELSE 'no' END
    ELSE 'status:' || coalesce(status, 'blank')
  END AS counts_in_totals,
  terms AS financing,
  'AidData''s Global Chinese Development Finance Dataset, Version 3.0' AS citation_title,
  'record ' || id AS place,
  'Adjusted Amount (Constant USD 2021)' AS unit_wording,
  'the table does not say whether the record is an umbrella or recommended for aggregates' AS note
FROM read
