-- The Chinese side of each deal, with its share in the capital, and the other party.
SELECT
  record_number, locator, CAST(NULL AS VARCHAR) AS ignored_by,
  deal_id,
  participant,
  CASE side WHEN 'Chinese' THEN 'CHN' END AS participant_area,
  CASE
    WHEN side = 'other' THEN 'host_partner'
    WHEN lists = 'contract' THEN 'contractor'
    WHEN lists IN ('investment', 'troubled') THEN 'investor'
    ELSE 'list:' || lists
  END AS role,
  -- The share of a contractor is one of the works, not of a company.
  CASE WHEN lists = 'investment' THEN share END AS ownership_pct,
  'China Global Investment Tracker' AS citation_title,
  locator AS place,
  CASE WHEN lists = 'investment' AND share IS NOT NULL THEN 'Share Size' END AS unit_wording,
  concat_ws('; ',
    doubt,
    CASE WHEN lists = 'contract' THEN 'share of the contract, per cent: ' || share END,
    CASE WHEN side = 'other' THEN 'the other party of the transaction; its country is not stated' END,
    CASE WHEN lists = 'troubled' AND side = 'Chinese'
         THEN 'the list does not say whether as investor or as contractor' END
  ) AS note
FROM input
