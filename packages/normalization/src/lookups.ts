import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LookupTable, type Session, sqlText } from '@corridor/contracts'

/** CSV texts of the reference tables by id. */
export type ReferenceTexts = Readonly<Record<string, string>>

/** The reference tables that a session needs to understand words. */
export const lookupSources = [
  'areas',
  'area_aliases',
  'regions',
  'border_points',
  'routes',
  'indicators',
  'currencies',
  'hs_chapters',
  'scales',
  'units',
  'unit_aliases',
] as const

/** What counts as the same word: trimmed, lower case, one blank between parts. */
const wordOf = (column: string): string => `lower(regexp_replace(trim(${column}), '\\s+', ' ', 'g'))`

const plain = (table: string, code: string, others: readonly string[] = []): string =>
  [code, ...others]
    .map((column) => `SELECT ${wordOf(column)} AS word, ${code} AS code FROM ref_${table} WHERE ${column} IS NOT NULL`)
    .join(' UNION ')

const lookupQueries: Readonly<Record<LookupTable, string>> = {
  areas: `${plain('areas', 'area_code', ['name_en', 'name_ru', 'name_uk', 'name_zh', 'name_kk'])}
    UNION SELECT ${wordOf('alias')}, area_code FROM ref_area_aliases`,
  regions: plain('regions', 'region_code'),
  border_points: `${plain('border_points', 'border_point_code')}
    UNION SELECT ${wordOf("unnest(string_split(aliases, ';'))")}, border_point_code FROM ref_border_points`,
  routes: plain('routes', 'route_code'),
  indicators: plain('indicators', 'indicator_code'),
  currencies: plain('currencies', 'currency_code'),
  hs_chapters: plain('hs_chapters', 'hs_code'),
}

/** The name of the lookup table of the session: `word`, `code`, each word once. */
export const lookupName = (table: LookupTable): string => `look_${table}`

/**
 * Loads the reference tables into a session as `ref_<id>`, and from them the lookups `look_<table>` (word → code). A word
 * that would mean two things is left out: it is then unknown, not guessed.
 */
export const loadLookups = async (session: Session, folder: string, texts: ReferenceTexts): Promise<void> => {
  for (const id of lookupSources) {
    const path = join(folder, `${id}.csv`)
    await writeFile(path, texts[id] ?? '')
    await session.run(`CREATE OR REPLACE TEMP TABLE ref_${id} AS
      FROM read_csv(${sqlText(path)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`)
  }
  for (const [table, query] of Object.entries(lookupQueries)) {
    await session.run(`CREATE OR REPLACE TEMP TABLE ${lookupName(table as LookupTable)} AS
      SELECT word, min(code) AS code FROM (${query}) GROUP BY word HAVING count(DISTINCT code) = 1`)
  }
}

/**
 * The units of one file, each distinct wording resolved once into `look_units`: an alias alone, or a scale before an
 * alias with or without a blank ("billion usd", "亿元").
 */
export const unitTable = (distinctWords: string): string => `
CREATE OR REPLACE TEMP TABLE look_units AS
WITH written AS (
  SELECT DISTINCT ${wordOf('unit')} AS word FROM (${distinctWords}) AS words(unit) WHERE unit IS NOT NULL
), unit_words AS (
  SELECT ${wordOf('alias')} AS word, unit_code FROM ref_unit_aliases
  UNION SELECT ${wordOf('unit_code')}, unit_code FROM ref_units
), parsed AS (
  SELECT written.word, unit_words.unit_code, CAST(1 AS DECIMAL(22,3)) AS multiplier, FALSE AS is_scaled
  FROM written JOIN unit_words ON unit_words.word = written.word
  UNION ALL
  SELECT written.word, unit_words.unit_code, CAST(scales.multiplier AS DECIMAL(22,3)), TRUE
  FROM written
  JOIN ref_scales AS scales ON starts_with(written.word, lower(scales.scale_alias))
  JOIN unit_words ON unit_words.word = ltrim(substr(written.word, length(scales.scale_alias) + 1))
), resolved AS (
  SELECT parsed.word,
         coalesce(units.base_unit_code, units.unit_code) AS unit_code,
         TRY_CAST(parsed.multiplier * CAST(coalesce(units.factor_to_base, '1') AS DECIMAL(14,3)) AS DECIMAL(16,3)) AS multiplier,
         units.unit_type = 'money' AS is_money,
         parsed.is_scaled
  FROM parsed JOIN ref_units AS units ON units.unit_code = parsed.unit_code
)
SELECT word, min(unit_code) AS unit_code, min(multiplier) AS multiplier, bool_or(is_money) AS is_money,
       bool_or(is_scaled) AS is_scaled
FROM resolved WHERE multiplier IS NOT NULL GROUP BY word
HAVING count(DISTINCT unit_code) = 1 AND count(DISTINCT multiplier) = 1`
