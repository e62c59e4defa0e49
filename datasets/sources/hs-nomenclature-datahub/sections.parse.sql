-- Sections are the same in every edition of the Harmonized System, so they are a scheme of their own.
SELECT record_number, locator,
       'HS_SECTION' AS scheme, section AS code, '1' AS level, name, 'en' AS language, 'yes' AS is_leaf,
       CASE WHEN NOT regexp_full_match(coalesce(section, ''), '[IVX]+') THEN 'section is no Roman numeral' END AS fault,
       section AS fault_value
FROM input
