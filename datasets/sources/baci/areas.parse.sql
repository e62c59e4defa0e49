-- Country codes of BACI with the ISO code of each; N/A is none.
SELECT record_number, locator, 'BACI' AS scheme, "country_code" AS code, "country_name_full" AS name, 'en' AS language,
       nullif("iso_3digit_alpha", 'N/A') AS equivalent,
       -- A release was written in one encoding and saved in another: CÙte d'Ivoire.
       CASE WHEN regexp_matches("country_name_full", '[A-Za-z][À-Þ][a-z]')
            THEN 'The letters of the name are damaged in the file.' END AS note,
       -- Signs that no name has: the text was read or saved in another encoding than its own.
       CASE WHEN regexp_matches("country_name_full", '[?¿×÷\x{FFFD}\x{0080}-\x{009F}\x{00A1}-\x{00AC}\x{00AE}-\x{00BF}]')
            THEN 'the letters of the name are lost: the file is in another encoding than theirs' END AS fault,
       "country_name_full" AS fault_value
FROM input
