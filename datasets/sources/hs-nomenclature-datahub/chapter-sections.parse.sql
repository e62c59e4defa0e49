-- The section in which each chapter stands; headings and subheadings follow their chapter.
WITH told AS (
  SELECT CASE min(nullif(regexp_extract(description, 'all HS([0-9]{4}) ', 1), ''))
           WHEN '1992' THEN 'H0' WHEN '1996' THEN 'H1' WHEN '2002' THEN 'H2' WHEN '2007' THEN 'H3'
           WHEN '2012' THEN 'H4' WHEN '2017' THEN 'H5' WHEN '2022' THEN 'H6' END AS edition
  FROM input WHERE hscode = 'TOTAL'
)
SELECT input.record_number, input.locator,
       CASE WHEN input.hscode = 'TOTAL' OR input.level IN ('4', '6') THEN 'follows its chapter'
            WHEN input.level = '2' AND input.section = 'TOTAL' THEN 'chapter of no section' END AS ignored_by,
       told.edition AS from_scheme,
       lpad(input.hscode, CAST(greatest(2, length(input.hscode)) AS INTEGER), '0') AS from_code,
       'HS_SECTION' AS to_scheme,
       input.section AS to_code,
       'n:1' AS relationship,
       CASE
         WHEN told.edition IS NULL THEN 'edition is not named by the total'
         WHEN input.level IS DISTINCT FROM '2' OR NOT regexp_full_match(input.hscode, '[0-9]{1,2}') THEN 'is no chapter'
         WHEN NOT regexp_full_match(coalesce(input.section, ''), '[IVX]+') THEN 'section is no Roman numeral'
       END AS fault,
       concat_ws(' ', input.hscode, input.section) AS fault_value
FROM input CROSS JOIN told
