-- Claims that are held against figures, with the flow of trade that each is about.
SELECT k.*, CASE k.claim_indicator_code WHEN 'exports' THEN 'export' WHEN 'imports' THEN 'import' WHEN 'trade_turnover' THEN 'turnover'
         WHEN 'trade_balance' THEN 'balance'
         ELSE CASE WHEN k.claim_indicator_code IN ('growth', 'share')
           THEN CASE k.claim_flow_code WHEN 'total' THEN 'turnover' ELSE k.claim_flow_code END END END AS measured_flow
FROM claims_in_force AS k
WHERE coalesce(k.review_code, '') <> 'rejected'
