/**
 * Macros of the session for numbers as written. DuckDB reads a number into 128 bits a hundred times slower than into 64
 * and divides 128 bits nearly as slowly, so each macro tries 64 bits first; the result is the same.
 */
export const numberMacros = `
CREATE OR REPLACE TEMP MACRO is_number(w) AS regexp_full_match(w, '-?[0-9]+(\\.[0-9]+)?');
CREATE OR REPLACE TEMP MACRO decimals_of(w) AS CASE WHEN strpos(w, '.') = 0 THEN 0 ELSE length(w) - strpos(w, '.') END;
CREATE OR REPLACE TEMP MACRO number_of(w) AS
  coalesce(CAST(TRY_CAST(w AS DECIMAL(18,6)) AS DECIMAL(22,6)), TRY_CAST(w AS DECIMAL(22,6)));
CREATE OR REPLACE TEMP MACRO quantity_of(w) AS
  coalesce(CAST(TRY_CAST(w AS DECIMAL(18,6)) AS DECIMAL(30,6)), TRY_CAST(w AS DECIMAL(30,6)));
CREATE OR REPLACE TEMP MACRO money_of(amount) AS
  coalesce(CAST(TRY_CAST(amount AS DECIMAL(18,6)) AS DECIMAL(20,2)), TRY_CAST(amount AS DECIMAL(20,2)));
CREATE OR REPLACE TEMP MACRO in_base(w, whole_factor, part_factor) AS CASE
  WHEN whole_factor IS NULL THEN TRY_CAST(TRY_CAST(w AS DECIMAL(22,6)) * part_factor AS DECIMAL(30,6))
  WHEN decimals_of(w) > 6 THEN TRY_CAST(TRY_CAST(w AS DECIMAL(25,12)) * whole_factor AS DECIMAL(30,6))
  ELSE TRY_CAST(number_of(w) * whole_factor AS DECIMAL(30,6)) END;
`
