-- Loans, grants and pledges of the dataset: amounts at constant prices of 2021, with the nominal dollars beside them.
WITH read AS (
  SELECT record_number, locator,
    "AidData Record ID" AS id, "Title" AS title, "Status" AS status, "Recipient" AS recipient,
    "Recommended For Aggregates" AS recommended, "Umbrella" AS umbrella, "AidData Parent ID" AS parent_id,
    "Financier Country" AS financier, "Funding Agencies" AS agencies,
    "Flow Type Simplified" AS flow_type, "Sector Name" AS sector_name,
    "Amount (Constant USD 2021)" AS unadjusted,
    "Adjusted Amount (Constant USD 2021)" AS amount, "Adjusted Amount (Nominal USD)" AS nominal,
    concat_ws(', ', "Flow Class", "Intent" || ' intent', 'interest ' || "Interest Rate" || ' %',
      'maturity ' || "Maturity" || ' years', 'grace ' || "Grace Period" || ' years') AS terms
  FROM input
)
SELECT
  record_number, locator,
  CASE WHEN recipient LIKE '%, regional' OR recipient = 'Multi-Region' THEN 'more than one recipient' END AS ignored_by,
  'aiddata-' || id AS deal_id,
  -- Of several parents, none is the one.
  CASE WHEN parent_id NOT LIKE '%|%' THEN 'aiddata-' || parent_id END AS parent_deal_id,
  title AS deal_name,
  CASE
    WHEN umbrella = 'Yes' THEN 'package'
    WHEN lower(flow_type) = 'loan' THEN 'loan'
    WHEN lower(flow_type) = 'grant' THEN 'grant'
    WHEN lower(flow_type) = 'debt rescheduling' THEN 'agreement'
    WHEN lower(flow_type) = 'vague tbd' THEN 'other'
    ELSE 'flow type:' || flow_type
  END AS deal_type,
  replace(agencies, '|', '; ') AS investor,
  financier AS investor_area,
  recipient AS host,
  trim(lower(regexp_replace(sector_name, '[^A-Za-z0-9]+', '_', 'g')), '_') AS sector,
  amount AS value,
  CASE WHEN amount IS NOT NULL THEN 'constant usd 2021' END AS unit,
  nominal AS usd_value,
  'commitment' AS value_basis,
  CASE
    WHEN status NOT IN ('Pipeline: Pledge', 'Pipeline: Commitment', 'Implementation', 'Completion', 'Suspended', 'Cancelled')
      THEN 'status:' || status
    WHEN umbrella NOT IN ('Yes', 'No') THEN 'umbrella:' || umbrella
    WHEN recommended NOT IN ('Yes', 'No') THEN 'recommended:' || recommended
    WHEN recommended = 'Yes' AND umbrella = 'No' AND status IN ('Pipeline: Commitment', 'Implementation', 'Completion') THEN 'yes'
    WHEN recommended = 'No' OR umbrella = 'Yes' OR status IN ('Pipeline: Pledge', 'Suspended', 'Cancelled') THEN 'no'
    ELSE 'blank in one of Recommended For Aggregates, Umbrella, Status'
  END AS counts_in_totals,
  terms AS financing,
  'AidData''s Global Chinese Development Finance Dataset, Version 3.0' AS citation_title,
  'record ' || id AS place,
  'Adjusted Amount (Constant USD 2021)' AS unit_wording,
  concat_ws('; ',
    CASE WHEN umbrella = 'Yes' THEN 'umbrella: its parts are records of their own' END,
    CASE WHEN recommended = 'No' THEN 'not recommended for aggregates' END,
    CASE WHEN parent_id LIKE '%|%' THEN 'parents: ' || replace(parent_id, '|', ', ') END,
    CASE WHEN unadjusted <> amount THEN 'before adjustment: ' || unadjusted || ' USD of 2021' END
  ) AS note
FROM read
