import type { ReadText, Row } from '@corridor/contracts'

/** Names of codes in English; a code without a name is shown as it is. */
export type Names = (code: unknown) => string

const tables = [
  ['areas', 'area_code'],
  ['regions', 'region_code'],
  ['indicators', 'indicator_code'],
  ['routes', 'route_code'],
  ['border_points', 'border_point_code'],
] as const

/** Reads the names of areas, regions, indicators, routes and border points. */
export const readNames = async (readText: ReadText): Promise<Names> => {
  const names = new Map<string, string>()
  for (const [table, key] of tables) {
    const [header = '', ...lines] = (await readText(`datasets/reference/${table}.csv`)).split('\n')
    const columns = header.split(',')
    for (const line of lines) {
      const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
        cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
      )
      const [code = '', name = ''] = [cells[columns.indexOf(key)], cells[columns.indexOf('name_en')]]
      if (code !== '' && name !== '') names.set(code, name)
    }
  }
  return (code) => {
    const name = names.get(String(code)) ?? String(code)
    return /^(United|Netherlands|Philippines|Russian Federation)/.test(name) ? `the ${name}` : name
  }
}

/** The values of a key for people: names for codes, and a period for its two days. */
export const labelWords = (label: string, names: Names): string =>
  label
    .replace(/(\d{4}-\d\d-\d\d), (\d{4}-\d\d-\d\d)/g, (_both, start: string, end: string) => periodWords(start, end))
    .split(', ')
    .map((word) => (/^[A-Z]{2}/.test(word) ? names(word) : word.replaceAll('_', ' ')))
    .join(', ')

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `in 2020`, `in February 2026`, `from January to March 2025`, `on 2024-12-31`; nothing where no period is known. */
export const periodWords = (start: string | null, end: string | null): string => {
  if (end === null) return ''
  if (start === null || start === end) return `on ${end}`
  const [from, to] = [start.slice(0, 7), end.slice(0, 7)]
  const month = (text: string): string => monthNames[Number(text.slice(5, 7)) - 1] ?? text
  const year = end.slice(0, 4)
  const isWhole =
    start.endsWith('-01') &&
    end.endsWith(String(new Date(Date.UTC(Number(year), Number(end.slice(5, 7)), 0)).getUTCDate()))
  if (!isWhole) return `from ${start} to ${end}`
  if (start === `${year}-01-01` && end === `${year}-12-31`) return `in ${year}`
  if (from === to) return `in ${month(end)} ${year}`
  if (start.slice(0, 4) === year) return `from ${month(start)} to ${month(end)} ${year}`
  return `from ${month(start)} ${start.slice(0, 4)} to ${month(end)} ${year}`
}

const flowWords: Readonly<Record<string, string>> = {
  export: 'exports',
  import: 'imports',
  re_export: 're-exports',
  re_import: 're-imports',
}
const measureWords: Readonly<Record<string, string>> = {
  net_mass_kg: 'net mass of ',
  quantity_1: 'quantity of ',
  quantity_2: 'second quantity of ',
}

const text = (row: Row, column: string): string | null => {
  const value = row[column]
  return value === null || value === undefined || value === '' ? null : String(value)
}
const when = (row: Row, column: string, words: (value: string) => string): string => {
  const value = text(row, column)
  return value === null ? '' : words(value)
}

/** Which fact a row of a kind is, in words: `Kazakhstan's exports to Belarus in 2020`. */
export const factWords = (kind: string, row: Row, names: Names): string => {
  const period = periodWords(text(row, 'period_start'), text(row, 'period_end'))
  const measure = measureWords[String(row.measure)] ?? ''
  switch (kind) {
    case 'trade_flows': {
      const isOutward = String(row.flow_code).endsWith('export')
      const goods = when(row, 'product_code', (code) => (code === 'TOTAL' ? '' : ` of product ${code}`))
      const region = when(row, 'reporter_region_code', (code) => ` ${isOutward ? 'from' : 'into'} ${names(code)}`)
      const mode = when(row, 'transport_mode_code', (code) => ` by ${code.replaceAll('_', ' ')}`)
      return `${measure}${possessive(names(row.reporter_code))} ${flowWords[String(row.flow_code)] ?? row.flow_code}${goods}${region} ${isOutward ? 'to' : 'from'} ${names(row.partner_code)}${mode} ${period}`.trim()
    }
    case 'investment_positions':
      return `${String(row.position_code) === 'fdi' ? 'direct investment' : row.position_code} of ${names(row.investor_area_code)} in ${names(row.host_area_code)} (${row.stock_flow_code}${when(row, 'sector', (sector) => `, ${sector}`)}) ${period}`.trim()
    case 'rates':
      return `${row.currency_code} per ${row.per_currency_code} (${row.rate_type_code}) ${period}`.trim()
    default: {
      const parts = ['region_code', 'route_code', 'border_point_code', 'city', 'sector', 'product', 'subject'].flatMap(
        (column) => when(row, column, names) || [],
      )
      const area = when(row, 'area_code', (code) => ` of ${names(code)}`)
      const counterpart = when(row, 'counterpart_code', (code) => ` with ${names(code)}`)
      return `${names(row.indicator_code)}${area}${counterpart}${parts.length === 0 ? '' : ` (${parts.join(', ')})`} ${period}`.trim()
    }
  }
}

const possessive = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`
