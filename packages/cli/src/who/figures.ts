import { type Cell, type Row, type Session, sqlText } from '@corridor/contracts'
import { type Period, periodWords, type Question } from './question.ts'

/** One figure as somebody told it. Values are in base units; `usd` is null where it could not be converted. */
export type Figure = {
  readonly reporter: string
  readonly partner: string
  readonly flow: string
  readonly period: string
  readonly start: string
  readonly end: string
  readonly sourceId: string
  readonly assertedBy: string
  readonly via: string | null
  readonly valueText: string
  readonly unitWording: string | null
  readonly unit: string
  readonly value: number
  readonly usd: number | null
  readonly isConverted: boolean
  readonly valuation: string | null
  readonly coverage: string | null
  readonly status: string
  readonly method: string
  readonly bound: string
  readonly knownSince: string
  readonly knownBasis: string
  /** Since when it does not stand any more; null while it stands. */
  readonly knownTo: string | null
  readonly licence: string
  readonly note: string | null
  readonly place: string | null
  readonly citation: CitedWork
}

/** A publication; dates are as precise as they are known. */
export type CitedWork = {
  readonly citationId: string
  readonly publisher: string | null
  readonly title: string | null
  readonly publishedOn: string | null
  readonly accessedOn: string | null
  readonly url: string | null
}

/** All goods, not broken down by region, means of transport, regime, procedure or second partner. */
const notBrokenDown = `product_scheme_code = 'TOTAL' AND coalesce(product_code, 'TOTAL') = 'TOTAL'
  AND coalesce(reporter_region_code, transport_mode_code, regime_code, nullif(partner2_code, 'WLD'),
    nullif(customs_procedure_code, 'C00')) IS NULL`

const columns = `source_id, period_start, period_end, value_text, unit_wording, unit_code, value, value_usd, usd_basis_code,
  obs_status_code, method_code, bound_code, asserted_by, via, citation_id, citation_place, licence_code, known_from, known_basis,
  known_to, note, snapshot_id, record_number, is_tombstone`

const turnoverAndTotals = `CASE indicator_code WHEN 'trade_turnover' THEN 'turnover' WHEN 'goods_turnover' THEN 'turnover'
  WHEN 'goods_exports' THEN 'export' WHEN 'goods_imports' THEN 'import' END`

/** `said`: what was ever said of trade between two areas, from both sides, by two clocks. */
const saidSql = ({ reporter, partner }: Question): string => {
  const between = (a: string, b: string): string =>
    `((${a} = ${sqlText(reporter)} AND ${b} = ${sqlText(partner)}) OR (${a} = ${sqlText(partner)} AND ${b} = ${sqlText(reporter)}))`
  return `
SELECT reporter_code, partner_code, flow_code, valuation_code, coverage_code, ${notBrokenDown} AS is_whole, ${columns}
FROM versions.trade_flows WHERE ${between('reporter_code', 'partner_code')}
UNION ALL
SELECT area_code, counterpart_code, ${turnoverAndTotals}, NULL, NULL, TRUE, ${columns}
FROM versions.observations
WHERE ${turnoverAndTotals} IS NOT NULL AND ${between('area_code', 'counterpart_code')}
  AND coalesce(modality_code, 'actual') = 'actual' AND period_start IS NOT NULL AND period_end IS NOT NULL
  AND coalesce(region_code, city, route_code, border_point_code, sector, product, subject) IS NULL`
}

const mirrorOf: Readonly<Record<string, string>> = {
  export: 'import',
  import: 'export',
  re_export: 're_import',
  re_import: 're_export',
  turnover: 'turnover',
}

/** Flows of the first area that answer to what is asked. */
const flowsAsked = ({ flow }: Question): readonly string[] => {
  if (flow === 'both') return ['export', 'import', 're_export', 're_import', 'turnover']
  return flow === 'turnover' ? ['turnover'] : [flow, `re_${flow}`]
}

const askedSql = (question: Question): string => {
  const list = (flows: readonly (string | undefined)[]): string => flows.map((flow) => sqlText(flow ?? '')).join(', ')
  const asked = flowsAsked(question)
  return `((reporter_code = ${sqlText(question.reporter)} AND flow_code IN (${list(asked)}))
    OR (reporter_code = ${sqlText(question.partner)} AND flow_code IN (${list(asked.map((flow) => mirrorOf[flow]))})))`
}

const rankSql = `
LEFT JOIN reference.precedence AS own
  ON own.kind = 'trade_flows' AND own.reporter_code = said.reporter_code AND own.source_id = said.source_id
LEFT JOIN reference.precedence AS other
  ON other.kind = 'trade_flows' AND other.reporter_code = '*' AND other.source_id = said.source_id
LEFT JOIN (SELECT source_id, citation_id, min(citation_title) AS citation_title, min(publisher) AS publisher,
    min(published_on) AS published_on, min(accessed_on) AS accessed_on, min(url) AS url
  FROM records.citations GROUP BY source_id, citation_id) AS cited
  ON cited.source_id = said.source_id AND cited.citation_id = said.citation_id`

/** The first area before the second, flows before re-exports, the best source first. */
const order = ({ reporter }: Question): string => `CASE WHEN reporter_code = ${sqlText(reporter)} THEN 1 ELSE 2 END,
  flow_code, period_start, period_end DESC,
  CASE method_code WHEN 'mirror' THEN 2 ELSE 1 END,
  source_rank, source_id, known_from DESC, value DESC NULLS LAST,
  citation_id NULLS LAST, citation_place NULLS LAST, snapshot_id, record_number`

export type Answered = {
  /** What stands for the period itself. */
  readonly figures: readonly Figure[]
  /** What stands for months, quarters or windows inside the period. */
  readonly inside: readonly Figure[]
  /** What was said for the period before, and does not stand any more. */
  readonly before: readonly Figure[]
  /** Rows by product, region or regime, which are not told here. */
  readonly brokenDown: number
}

/**
 * What every source of both sides says of a flow, out of `versions.*` with nothing withheld.
 * The session has `versions.trade_flows`, `versions.observations`, `records.citations` and `reference.precedence`.
 */
export const figuresOn = async (session: Session, question: Question): Promise<Answered> => {
  const { start, end } = question.period
  const rows = await session.rows(`SELECT * FROM (
      SELECT said.*, cited.* EXCLUDE (source_id, citation_id),
        coalesce(CAST(own.rank AS INTEGER), CAST(other.rank AS INTEGER), 90) AS source_rank
      FROM (${saidSql(question)}) AS said ${rankSql}) AS ranked
    WHERE ${askedSql(question)} AND is_whole AND NOT is_tombstone AND period_start >= DATE ${sqlText(start)}
      AND period_end <= DATE ${sqlText(end)} ORDER BY ${order(question)}`)
  const figures = rows.map(figureOf)
  const isOfPeriod = (figure: Figure): boolean => figure.start === start && figure.end === end
  const [counted] = await session.rows(`SELECT count(*) AS n FROM (${saidSql(question)}) AS said
    WHERE ${askedSql(question)} AND NOT is_whole AND known_to IS NULL AND NOT is_tombstone
      AND period_start >= DATE ${sqlText(start)} AND period_end <= DATE ${sqlText(end)}`)
  return {
    figures: figures.filter((figure) => figure.knownTo === null && isOfPeriod(figure)),
    inside: figures.filter((figure) => figure.knownTo === null && !isOfPeriod(figure)),
    before: figures.filter((figure) => figure.knownTo !== null && isOfPeriod(figure)),
    brokenDown: Number(counted?.n ?? 0),
  }
}

export type Nearby = { readonly flow: string; readonly period: string }

/** Flows and periods nearest to the one asked for, as the first area sees them. */
export const nearestTo = async (session: Session, question: Question): Promise<readonly Nearby[]> => {
  const flow = `CASE WHEN reporter_code = ${sqlText(question.reporter)} THEN flow_code
    ELSE CASE flow_code WHEN 'export' THEN 'import' WHEN 'import' THEN 'export' ELSE flow_code END END`
  const away = (period: Period): string => `abs(date_diff('day', period_start, DATE ${sqlText(period.start)}))
    + abs(date_diff('day', period_end, DATE ${sqlText(period.end)}))`
  const rows =
    await session.rows(`SELECT ${flow} AS flow, period_start, period_end, min(${away(question.period)}) AS away
    FROM (${saidSql(question)}) AS said WHERE is_whole AND NOT is_tombstone AND known_to IS NULL
    GROUP BY ALL ORDER BY away, flow, period_start, period_end LIMIT 6`)
  return rows.map((row) => ({
    flow: String(row.flow),
    period: periodWords(dayOf(row.period_start), dayOf(row.period_end)),
  }))
}

const dayOf = (cell: Cell | undefined): string => String(cell).slice(0, 10)
const textOf = (cell: Cell | undefined): string | null => (cell === null || cell === undefined ? null : String(cell))

const figureOf = (row: Row): Figure => ({
  reporter: String(row.reporter_code),
  partner: String(row.partner_code),
  flow: String(row.flow_code),
  period: periodWords(dayOf(row.period_start), dayOf(row.period_end)),
  start: dayOf(row.period_start),
  end: dayOf(row.period_end),
  sourceId: String(row.source_id),
  assertedBy: textOf(row.asserted_by) ?? textOf(row.publisher) ?? String(row.source_id),
  via: textOf(row.via),
  valueText: String(row.value_text),
  unitWording: textOf(row.unit_wording),
  unit: String(row.unit_code),
  value: Number(row.value),
  usd: row.value_usd === null || row.value_usd === undefined ? null : Number(row.value_usd),
  isConverted: row.usd_basis_code === 'converted',
  valuation: textOf(row.valuation_code),
  coverage: textOf(row.coverage_code),
  status: String(row.obs_status_code),
  method: String(row.method_code),
  bound: String(row.bound_code),
  knownSince: dayOf(row.known_from),
  knownBasis: String(row.known_basis),
  knownTo: row.known_to === null || row.known_to === undefined ? null : dayOf(row.known_to),
  licence: String(row.licence_code),
  note: textOf(row.note),
  place: textOf(row.citation_place),
  citation: {
    citationId: String(row.citation_id),
    publisher: textOf(row.publisher),
    title: textOf(row.citation_title),
    publishedOn: textOf(row.published_on),
    accessedOn: textOf(row.accessed_on),
    url: textOf(row.url),
  },
})
