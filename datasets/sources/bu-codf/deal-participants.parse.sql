-- Lenders and the borrower of each loan.
WITH lenders AS (
  SELECT record_number, locator, deal_id,
    unnest(list_distinct(list_filter(
      list_transform(regexp_split_to_array("Lender", '[;,/&+]|\band\b'), name -> trim(name)), name -> name <> ''
    ))) AS name
  FROM input
), named AS (
  SELECT record_number, locator || ', ' || name AS locator, deal_id,
    CASE
      WHEN upper(name) IN ('CDB', 'CHINA DEVELOPMENT BANK') THEN 'China Development Bank'
      WHEN upper(name) IN ('CHEXIM', 'CHINA EXIM', 'CHINA EXIM BANK', 'CHINA EXIMBANK', 'EXPORT-IMPORT BANK OF CHINA')
        THEN 'Export-Import Bank of China'
      ELSE name
    END AS name, 'lender' AS role
  FROM lenders
  UNION ALL
  SELECT record_number, locator || ', borrower', deal_id, "Borrower", 'host_partner' FROM input WHERE "Borrower" IS NOT NULL
  UNION ALL
  SELECT record_number, locator, deal_id, NULL, NULL FROM input WHERE "Borrower" IS NULL AND "Lender" IS NULL
)
SELECT
  record_number, locator,
  CASE WHEN name IS NULL THEN 'no participant named' END AS ignored_by,
  deal_id, name AS participant, role,
  CASE WHEN name IN ('China Development Bank', 'Export-Import Bank of China') THEN 'CHN' END AS participant_area,
  'China''s Overseas Development Finance' AS citation_title
FROM named
