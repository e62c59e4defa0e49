-- Country codes of BACI with the ISO code of each; N/A is none.
SELECT record_number, locator, 'BACI' AS scheme, "country_code" AS code, "country_name_full" AS name, 'en' AS language,
       nullif("iso_3digit_alpha", 'N/A') AS equivalent,
       -- A release was written in one encoding and saved in another: CÙte d'Ivoire.
       CASE WHEN regexp_matches("country_name_full", '[A-Za-z][À-Þ][a-z]')
            THEN 'The letters of the name are damaged in the file.' END AS note
FROM input
