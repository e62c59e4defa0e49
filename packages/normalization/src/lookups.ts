import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kind, type LookupTable, lookupTables, referenceTables, type Session, sqlText } from '@corridor/contracts'

/** CSV texts of the reference tables by id. */
export type ReferenceTexts = Readonly<Record<string, string>>

/** What counts as the same word: trimmed, lower case, one blank between parts. */
export const wordOf = (column: string): string => `lower(regexp_replace(trim(${column}), '\\s+', ' ', 'g'))`

const plain = (table: string, code: string, others: readonly string[] = []): string =>
  [code, ...others]
    .map((column) => `SELECT ${wordOf(column)} AS word, ${code} AS code FROM ref_${table} WHERE ${column} IS NOT NULL`)
    .join(' UNION ')

const lookupQueries: Readonly<Record<LookupTable, string>> = {
  areas: `${plain('areas', 'area_code', ['name_en', 'name_ru', 'name_uk', 'name_zh', 'name_kk'])}
    UNION SELECT ${wordOf('alias')}, area_code FROM ref_area_aliases
    UNION SELECT ${wordOf("scheme_code || ':' || code")}, area_code FROM ref_area_codes`,
  claim_indicators: plain('claim_indicators', 'claim_indicator_code'),
  regions: plain('regions', 'region_code'),
  border_points: `${plain('border_points', 'border_point_code')}
    UNION SELECT ${wordOf("unnest(string_split(aliases, ';'))")}, border_point_code FROM ref_border_points`,
  routes: plain('routes', 'route_code'),
  indicators: plain('indicators', 'indicator_code'),
  currencies: plain('currencies', 'currency_code'),
  hs_chapters: plain('hs_chapters', 'hs_code'),
  units: `${plain('units', 'unit_code')} UNION SELECT ${wordOf('alias')}, unit_code FROM ref_unit_aliases`,
}

/** The name of the lookup table of the session: `word`, `code`, each word once. */
export const lookupName = (table: LookupTable): string => `look_${table}`

/** The code of a word of a reference table. */
export const codeAnswers = (table: LookupTable): string =>
  `SELECT words.word, known.code FROM words JOIN ${lookupName(table)} AS known ON known.word = ${wordOf('words.word')}`

/** Codes of several words joined by `;`, sorted; null if one of them is unknown. */
export const codesAnswers = (table: LookupTable): string => `
  SELECT parts.word, string_agg(known.code, ';' ORDER BY known.code) AS code
  FROM (SELECT word, unnest(string_split(word, ';')) AS part FROM words) AS parts
  LEFT JOIN ${lookupName(table)} AS known ON known.word = ${wordOf('parts.part')}
  GROUP BY parts.word HAVING count(*) = count(known.code)`

/**
 * Loads the reference tables that a kind needs into a session as `ref_<id>`, and from them the lookups `look_<table>` (word
 * → code). A word that would mean two things is left out: it is then unknown, not guessed.
 */
export const loadLookups = async (
  session: Session,
  folder: string,
  texts: ReferenceTexts,
  kind: Kind,
): Promise<void> => {
  for (const id of referenceTables(kind)) {
    const path = join(folder, `${id}.csv`)
    await writeFile(path, texts[id] ?? '')
    await session.run(`CREATE OR REPLACE TEMP TABLE ref_${id} AS
      FROM read_csv(${sqlText(path)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`)
  }
  for (const table of lookupTables(kind)) {
    await session.run(`CREATE OR REPLACE TEMP TABLE ${lookupName(table)} AS
      SELECT word, min(code) AS code FROM (${lookupQueries[table]}) GROUP BY word HAVING count(DISTINCT code) = 1`)
  }
}

/** Loads reference tables as `reference.<id>`, for the parse of a layout. */
export const loadReference = async (
  session: Session,
  folder: string,
  texts: ReferenceTexts,
  tables: readonly string[],
): Promise<void> => {
  await session.run('CREATE SCHEMA IF NOT EXISTS reference')
  for (const id of tables) {
    const text = texts[id]
    if (text === undefined) throw new TypeError(`there is no reference table ${id}`)
    const path = join(folder, `reference-${id}.csv`)
    await writeFile(path, text)
    await session.run(`CREATE OR REPLACE TABLE reference.${id} AS
      FROM read_csv(${sqlText(path)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`)
  }
}

/**
 * Units as worded: an alias alone, or a scale before an alias with or without a blank ("billion usd", "亿元"). A factor
 * to the base unit that is not whole is a `part_factor`: the two are multiplied in different ways.
 */
export const unitAnswers = `
WITH written AS (
  SELECT word, ${wordOf('word')} AS plain FROM words
), unit_words AS (
  SELECT ${wordOf('alias')} AS plain, unit_code FROM ref_unit_aliases
  UNION SELECT ${wordOf('unit_code')}, unit_code FROM ref_units
), parsed AS (
  SELECT written.word, unit_words.unit_code, CAST(1 AS DECIMAL(22,6)) AS multiplier, FALSE AS is_scaled
  FROM written JOIN unit_words USING (plain)
  UNION ALL
  SELECT written.word, unit_words.unit_code, CAST(scales.multiplier AS DECIMAL(22,6)), TRUE
  FROM written
  JOIN ref_scales AS scales ON starts_with(written.plain, lower(scales.scale_alias))
  JOIN unit_words ON unit_words.plain = ltrim(substr(written.plain, length(scales.scale_alias) + 1))
), resolved AS (
  SELECT parsed.word,
         coalesce(units.base_unit_code, units.unit_code) AS unit_code,
         TRY_CAST(parsed.multiplier * CAST(coalesce(units.factor_to_base, '1') AS DECIMAL(16,6)) AS DECIMAL(25,12)) AS factor,
         units.unit_type = 'money' AS is_money,
         parsed.is_scaled
  FROM parsed JOIN ref_units AS units ON units.unit_code = parsed.unit_code
), agreed AS (
  SELECT word, min(unit_code) AS unit_code, min(factor) AS factor, bool_or(is_money) AS is_money, bool_or(is_scaled) AS is_scaled
  FROM resolved WHERE factor IS NOT NULL GROUP BY word
  HAVING count(DISTINCT unit_code) = 1 AND count(DISTINCT factor) = 1
)
SELECT word, unit_code, is_money, is_scaled,
       CASE WHEN factor = trunc(factor) THEN CAST(factor AS DECIMAL(13,0)) END AS whole_factor,
       CASE WHEN factor <> trunc(factor) THEN CAST(factor AS DECIMAL(16,6)) END AS part_factor,
       CAST(factor AS DOUBLE) AS factor
FROM agreed`
