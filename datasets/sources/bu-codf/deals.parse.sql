-- Loans of China's policy banks, one row per loan.
SELECT
  record_number, locator, CAST(NULL AS VARCHAR) AS ignored_by,
  CASE WHEN NOT regexp_full_match(coalesce("Year", ''), '(19|20)[0-9]{2}') THEN 'is not a year' END AS fault,
  "Year" AS fault_value,
  deal_id,
  concat_ws(': ', "Lender", coalesce("Project", "Borrower", 'loan')) || ', ' || "Country" || ', ' || "Year" AS deal_name,
  'loan' AS deal_type,
  "Lender" AS investor,
  'CHN' AS investor_area,
  "Country" AS host,
  trim(lower(regexp_replace("Sector", '[^A-Za-z0-9]+', '_', 'g')), '_') AS sector,
  CASE WHEN upper("Amount, million USD") IN ('N/A', 'NA', 'UNKNOWN', 'UNDISCLOSED') THEN NULL
    -- Commas part thousands; any other one is no part of a number here.
    WHEN regexp_full_match("Amount, million USD", '-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?') THEN replace("Amount, million USD", ',', '')
    ELSE "Amount, million USD" END AS value,
  'million USD' AS unit,
  'commitment' AS value_basis,
  'yes' AS counts_in_totals,
  'Amount, million US dollars' AS unit_wording,
  'China''s Overseas Development Finance' AS citation_title
FROM input
