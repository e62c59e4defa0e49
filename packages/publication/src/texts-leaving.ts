import { type Field, originColumns, type Session, sqlName, sqlText } from '@corridor/contracts'

/** Keeps of a SELECT of figures what has the digits of a restricted one. */
export const keepLeaving = (session: Session, select: string, condition = 'TRUE'): Promise<void> =>
  session.run(
    `INSERT INTO leaving BY NAME SELECT * FROM (${select}) WHERE ${condition} AND digits IN (FROM restricted_digits)`,
  )

/** Texts that name and describe say no figure of a record. */
const NAMES =
  /(_id|^url|^file|^sha256|^title|^description|^definition|_title|_name|_wording|_path|^citation|^publisher)$/

type Texts = { readonly name: string; readonly relation: string; readonly columns: readonly Field[] }

/** Numbers inside sentences (what a check says of a row), with the areas and years that the row names. */
export const gatherTexts = async (session: Session, { name, relation, columns }: Texts, key: string): Promise<void> => {
  const texts = columns.filter(
    ({ name: column, type }) =>
      type === 'text' && !(originColumns as readonly string[]).includes(column) && !NAMES.test(column),
  )
  const years = columns.some((column) => column.name === 'year') ? 'CAST("year" AS VARCHAR)' : 'NULL'
  const codes = columns.filter(({ lookup }) => lookup === 'areas').map(({ name: column }) => sqlName(column))
  const words = `concat_ws(' ', ${[years, ...codes, ...texts.map((text) => sqlName(text.name))].join(', ')})`
  if (texts.length === 0) return
  const said = texts.map(({ name: column }) => `{shown: ${sqlText(column)}, said: ${sqlName(column)}}`)
  await keepLeaving(
    session,
    numbersSql(
      `SELECT ${words} AS words, CAST([] AS VARCHAR[]) AS named, ${sqlText(name)} AS dataset, ${key} AS key,
         unnest([${said.join(', ')}], recursive := true) FROM ${relation}`,
    ),
  )
}

/**
 * The same of the lines of a report, which tells areas by their names. A line is full of numbers (rows, dates, addresses):
 * one with fewer than seven significant digits is found there by chance.
 */
export const gatherReport = (
  session: Session,
  table: string,
  report: string,
  areaNames: Readonly<Record<string, string>>,
): Promise<void> => {
  const names = Object.entries(areaNames).map(([code, name]) => `{code: ${sqlText(code)}, name: ${sqlText(name)}}`)
  const named =
    names.length === 0
      ? 'CAST([] AS VARCHAR[])'
      : `list_transform(list_filter([${names.join(', ')}], lambda each: contains(line, each.name)), lambda each: each.code)`
  return keepLeaving(
    session,
    numbersSql(
      `SELECT line AS said, line AS words, ${named} AS named, ${sqlText(report)} AS dataset, shown, substr(line, 1, 120) AS key
       FROM ${table} WHERE regexp_matches(line, '[0-9]{3}')`,
    ),
    'digits % 1000 <> 0',
  )
}

/**
 * How a number is written: plainly; in groups of three behind commas, spaces or points; with a comma for its decimals. A
 * list (`2022, 15419876543`) is one number in one reading and two in another, so that each way is read by itself.
 */
const readings: readonly (readonly [pattern: string, number: string])[] = [
  ['[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?', 'each'],
  [`\\b[0-9]{1,3}(?:[, '\u00a0\u2009\u202f][0-9]{3})+\\b(?:\\.[0-9]+)?`, `regexp_replace(each, '[^0-9.]', '', 'g')`],
  [
    '\\b[0-9]{1,3}(?:[. \u00a0\u2009\u202f][0-9]{3})+\\b(?:,[0-9]+)?',
    `replace(regexp_replace(each, '[^0-9,]', '', 'g'), ',', '.')`,
  ],
  ['\\b[0-9]+,[0-9]+\\b', `replace(each, ',', '.')`],
]

/** SELECT of the numbers in `said`, once for every year that `words` names. */
const numbersSql = (texts: string): string => {
  const lists = readings.map(
    ([pattern, number]) =>
      `list_transform(regexp_extract_all(said, ${sqlText(pattern)}), lambda each: TRY_CAST(${number} AS DOUBLE))`,
  )
  return `
  SELECT digits(number) AS digits, magnitude(number) AS magnitude, CAST(year AS BIGINT) AS year, areas, '' AS product,
         CAST([] AS VARCHAR[]) AS sources, dataset, shown, key, FALSE AS is_declared, TRUE AS in_text
  FROM (
    SELECT *, unnest(numbers) AS number FROM (
      SELECT dataset, shown, key,
        list_sort(list_distinct(list_concat(named,
          list_filter(regexp_extract_all(words, '\\b[A-Z][A-Z0-9]{1,2}\\b'), lambda each: each <> 'WLD')))) AS areas,
        unnest(CASE WHEN len(regexp_extract_all(words, '\\b(?:19|20)[0-9]{2}\\b')) = 0 THEN [NULL]
               ELSE list_distinct(regexp_extract_all(words, '\\b(?:19|20)[0-9]{2}\\b')) END) AS year,
        list_distinct(list_filter(flatten([${lists.join(', ')}]), lambda each: each > 0 AND each < 1e300)) AS numbers
      FROM (${texts})))`
}
