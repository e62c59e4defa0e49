/** Words for codes, and pieces of SQL that put them beside values. */

const cases = (column: string, words: Readonly<Record<string, string>>): string =>
  `CASE ${column} ${Object.entries(words)
    .map(([code, word]) => `WHEN '${code}' THEN '${word.replaceAll("'", "''")}'`)
    .join(' ')} END`

const status = { P: 'provisional', E: 'estimated', B: 'break in the series', M: 'missing' }
const method = {
  mirror: 'rests on the figures of the other side',
  derived: 'derived',
  converted: 'converted',
  computed: 'sum of all five',
}
const bound = { approx: 'about', min: 'at least', max: 'at most' }
const modality = { forecast: 'forecast', target: 'target' }

/** Flags of one value in words: nothing where it is normal, exact, reported and actual. Deals have fewer axes. */
export const flags = (row: string, kind: 'figure' | 'deal' = 'figure'): string => {
  const shared = [cases(`${row}.bound_code`, bound), cases(`${row}.modality_code`, modality)]
  const own = [
    cases(`${row}.obs_status_code`, status),
    cases(`${row}.method_code`, method),
    `CASE WHEN ${row}.is_cumulative THEN 'cumulative' END`,
  ]
  return said(kind === 'deal' ? shared : [...shared, ...own])
}

/** Flags of a flow, which is never a forecast. */
export const flowFlags = (row: string): string =>
  said([
    cases(`${row}.bound_code`, bound),
    cases(`${row}.obs_status_code`, status),
    cases(`${row}.method_code`, method),
  ])

const said = (parts: readonly string[]): string => `nullif(concat_ws('; ', ${parts.join(', ')}), '')`

export const statusWords = (column: string): string => cases(column, status)

/** Flags of one measure of a dataset that carries several. */
export const measureFlags = (row: string, measure: string): string =>
  said([cases(`${row}.${measure}_status_code`, status), cases(`${row}.${measure}_method_code`, method)])

/** What an empty cell is whose source lets no single figure leave. */
export const withheld = (terms: string, words: string): string => `CASE WHEN ${terms} <> 'rows' THEN '${words}' END`

/** Name of an area in English, or its code where the table has none. */
export const areaName = (column: string): string =>
  `coalesce((SELECT min(a.name_en) FROM reference.areas AS a WHERE a.area_code = ${column}), ${column})`

export const unitName = (column: string): string =>
  `coalesce((SELECT min(u.name_en) FROM reference.units AS u WHERE u.unit_code = ${column}), ${column})`

/** Title of a source. */
export const sourceTitle = (column: string): string =>
  `coalesce((SELECT min(s.title) FROM provenance.sources AS s WHERE s.source_id = ${column}), ${column})`

/** A code in snake_case as words. */
export const plainCode = (column: string): string => `replace(${column}, '_', ' ')`

/** Title and address of the publication of a row. */
export const withCitation = {
  columns: 'c.citation_title, c.url',
  join: (row: string): string => `LEFT JOIN provenance.citations AS c ON c.citation_id = ${row}.citation_id`,
}

export const coverages = { goods: 'goods', goods_and_services: 'goods with services' }
export const methods = { reported: 'reported', ...method }
