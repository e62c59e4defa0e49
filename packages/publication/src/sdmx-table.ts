import {
  type Field,
  type Kind,
  keyColumns,
  recordColumns,
  type Session,
  type Shelves,
  sqlName,
} from '@corridor/contracts'

/** One column of an SDMX-CSV file: a component of the data structure. */
export type Component = {
  /** In upper case, as SDMX writes it: `REPORTER`. */
  readonly id: string
  readonly role: 'dimension' | 'time' | 'measure' | 'attribute'
  readonly field: Field
  /** How the cell comes from a record. */
  readonly sql: string
  /** Codes in use, sorted; a component without them holds text, a number or a time. */
  readonly codes?: readonly string[]
}

/** What stands for a null dimension: every key in SDMX has a value. */
export const NULL_CODES: Readonly<Record<string, string>> = {
  _T: 'Total: not broken down by this dimension',
  _X: 'Not specified by the source',
  _Z: 'Not applicable',
  _O: 'Other: no calendar period of one length',
}

/** Trade that is not broken down is all of it; the other dimensions do not apply where they are null. */
const totals: readonly string[] = [
  'reporter_region_code',
  'partner2_code',
  'product_code',
  'transport_mode_code',
  'customs_procedure_code',
  'regime_code',
]
const unspecified: readonly string[] = [
  'partner_basis_code',
  'trade_system_code',
  'valuation_code',
  'coverage_code',
  'unit_code',
]

const standard: Readonly<Record<string, string>> = {
  frequency_code: 'FREQ',
  value: 'OBS_VALUE',
  obs_status_code: 'OBS_STATUS',
  unit_code: 'UNIT_MEASURE',
  key_detail: 'SERIES_DETAIL',
}

const idOf = (name: string): string => standard[name] ?? name.replace(/_(code|id)$/, '').toUpperCase()

const nullCode = (name: string): string => (totals.includes(name) ? '_T' : unspecified.includes(name) ? '_X' : '_Z')

/** Where Corridor keeps a record says nothing to other systems. */
const left = ['partition_id', 'snapshot_id', 'record_number', 'locator', 'period_start', 'period_end']

/**
 * The period in the forms of SDMX: 2023, 2023-S1, 2023-Q1, 2023-05, 2023-05-07; any other as start and duration, in years, months or
 * days (`2024-01-01/P9M`).
 */
export const TIME_PERIOD_SQL = `CASE
  WHEN period_start = period_end THEN strftime(period_start, '%Y-%m-%d')
  WHEN day(period_start) <> 1 OR day(period_end + 1) <> 1
    THEN strftime(period_start, '%Y-%m-%d') || '/P' || (period_end - period_start + 1) || 'D'
  WHEN date_diff('month', period_start, period_end + 1) = 12 AND month(period_start) = 1 THEN strftime(period_start, '%Y')
  WHEN date_diff('month', period_start, period_end + 1) = 6 AND month(period_start) IN (1, 7)
    THEN year(period_start) || '-S' || CAST((month(period_start) + 5) // 6 AS INTEGER)
  WHEN date_diff('month', period_start, period_end + 1) = 3 AND month(period_start) IN (1, 4, 7, 10)
    THEN year(period_start) || '-Q' || quarter(period_start)
  WHEN date_diff('month', period_start, period_end + 1) = 1 THEN strftime(period_start, '%Y-%m')
  WHEN date_diff('month', period_start, period_end + 1) % 12 = 0
    THEN strftime(period_start, '%Y-%m-%d') || '/P' || (date_diff('month', period_start, period_end + 1) // 12) || 'Y'
  ELSE strftime(period_start, '%Y-%m-%d') || '/P' || date_diff('month', period_start, period_end + 1) || 'M' END`

/** A cell as SDMX-CSV writes it: decimals without noughts at the end, times in ISO 8601. */
const cellSql = ({ name, type }: Field): string => {
  const column = sqlName(name)
  switch (type) {
    case 'money':
    case 'quantity':
      return `rtrim(rtrim(CAST(${column} AS VARCHAR), '0'), '.')`
    case 'timestamp':
      return `strftime(${column}, '%Y-%m-%dT%H:%M:%S')`
    default:
      return `CAST(${column} AS VARCHAR)`
  }
}

/** The components of a kind, dimensions first; code lists hold what `relation` uses. */
export const componentsOf = async (
  session: Session,
  shelves: Shelves,
  kind: Kind,
  relation: string,
): Promise<readonly Component[]> => {
  const keys = [...keyColumns(kind), 'frequency_code'].filter((name) => !left.includes(name))
  const others = recordColumns(kind).filter((name) => ![...keys, ...left, 'value'].includes(name))
  const dimensions = keys.map((name): Component => {
    const field = shelves.field(name)
    const nothing = name === 'frequency_code' ? '_O' : nullCode(name)
    return { id: idOf(name), role: 'dimension', field, sql: `coalesce(${cellSql(field)}, '${nothing}')` }
  })
  const time: Component = {
    id: 'TIME_PERIOD',
    role: 'time',
    field: { ...shelves.field('period_start'), title: 'Period', description: 'Period that the value is of' },
    sql: TIME_PERIOD_SQL,
  }
  const rest = ['value', ...others].map((name): Component => {
    const field = shelves.field(name)
    return { id: idOf(name), role: name === 'value' ? 'measure' : 'attribute', field, sql: cellSql(field) }
  })
  const coded = await Promise.all(
    [...dimensions, ...rest].map(async (component) => ({
      ...component,
      ...(await codesOf(session, component, relation)),
    })),
  )
  return [...coded.slice(0, dimensions.length), time, ...coded.slice(dimensions.length)]
}

/** What SDMX takes as the id of a code. */
const CODE = '^[A-Za-z0-9_@$-]+$'
/** Products have lists of their own publishers, citations are too many. */
const uncoded = ['product_code', 'citation_id']

const codesOf = async (
  session: Session,
  { field, sql }: Component,
  relation: string,
): Promise<{ readonly codes?: readonly string[] }> => {
  if (field.type !== 'code' || uncoded.includes(field.name)) return {}
  const rows = await session.rows(
    `SELECT DISTINCT ${sql} AS code FROM ${relation} WHERE ${sql} IS NOT NULL ORDER BY code`,
  )
  const codes = rows.map(({ code }) => String(code))
  return codes.every((code) => new RegExp(CODE).test(code)) ? { codes } : {}
}
