import type { Claim, Indicator } from '@corridor/claims'

/** The English name of an area. */
export type AreaName = (code: string) => string

/** What a claim says, in words: `exports of China to Kazakhstan, 2024: about 28 billion USD`. */
export const claimWords = (claim: Claim, areaName: AreaName): string => {
  const period = periodWords(claim.period_start, claim.period_end)
  const base = claim.base_period === null ? '' : `, compared with ${basePeriodWords(claim.base_period)}`
  const status = claim.status === 'actual' ? '' : ` (${claim.status})`
  const about = [`${indicatorWords(claim)}${partyWords(claim, areaName)}`, ...(period === null ? [] : [period])]
  return `${about.join(', ')}: ${valueWords(claim)}${base}${status}`
}

const plainIndicators: Readonly<Record<Indicator, string>> = {
  trade_turnover: 'trade turnover',
  exports: 'exports',
  imports: 'imports',
  trade_balance: 'trade balance',
  share: 'share',
  growth: 'growth',
  fdi_stock: 'stock of investment',
  fdi_flow: 'investment in the period',
  deal_value: 'value of a deal',
  agreements_value: 'value of agreements',
  agreements_count: 'number of agreements',
  project_cost: 'cost of a project',
  freight_volume: 'freight',
  container_volume: 'containers',
  train_count: 'trains',
  pipeline_gas: 'gas by pipeline',
  ecommerce_market: 'e-commerce',
  ecommerce_share: 'share of e-commerce',
  company_count: 'number of companies',
  product_count: 'kinds of goods',
  capacity: 'capacity',
  length: 'length',
  other: 'another figure',
}

const flowWords = { export: 'exports', import: 'imports', total: 'trade' } as const

/** What moves between two: "to" and "from" before the other say which way. */
const moving: readonly Indicator[] = ['freight_volume', 'container_volume', 'train_count', 'pipeline_gas']

export const indicatorWords = ({ indicator, flow, partner }: Pick<Claim, 'indicator' | 'flow' | 'partner'>): string => {
  const plain = plainIndicators[indicator]
  if (flow === null || ['exports', 'imports', 'trade_turnover'].includes(indicator)) return plain
  if (moving.includes(indicator) && partner !== null) return plain
  if (indicator === 'growth') return `growth of ${flowWords[flow]}`
  if (indicator === 'share') return `share in ${flowWords[flow]}`
  return `${plain}, ${flowWords[flow]}`
}

const abroad: readonly Indicator[] = [
  'fdi_stock',
  'fdi_flow',
  'deal_value',
  'project_cost',
  'capacity',
  'company_count',
  'ecommerce_market',
  'length',
]

const partyWords = ({ indicator, reporter, partner, flow }: Claim, areaName: AreaName): string => {
  if (reporter === null && partner === null) return ''
  if (reporter === null) return ` ${abroad.includes(indicator) ? 'in' : 'with'} ${areaName(partner ?? '')}`
  const of = ` of ${areaName(reporter)}`
  if (partner === null) return of
  const other = areaName(partner)
  if (abroad.includes(indicator)) return partner === reporter ? of : `${of} in ${other}`
  if (flow === 'export') return `${of} to ${other}`
  if (flow === 'import') return `${of} from ${other}`
  return `${of} with ${other}`
}

const boundWords = { exact: '', approx: 'about ', min: 'at least ', max: 'at most ' } as const

const valueWords = ({ value, value_high, unit, bound, indicator }: Claim): string => {
  const amount = value_high === null ? amountWords(value, unit) : rangeWords(value, value_high, unit)
  const sign = indicator === 'growth' && unit !== 'ratio' && value > 0 ? '+' : ''
  return `${boundWords[bound]}${sign}${amount}`
}

const scales = [
  [1e12, 'trillion '],
  [1e9, 'billion '],
  [1e6, 'million '],
] as const

const unitWords: Readonly<Record<string, string>> = {
  percent: '%',
  pp: 'percentage points',
  ratio: 'times',
  m3: 'm³',
  count: '',
}

const plainNumber = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 })

/** `94.8 billion USD`: what a person would say, and no digit less. */
export const amountWords = (value: number, unit: string): string => {
  const [factor, scale] = scaleOf(value)
  return `${plainNumber(value / factor)} ${scale}${unitWords[unit] ?? unit}`.trimEnd()
}

const rangeWords = (low: number, high: number, unit: string): string => {
  const [factor, scale] = scaleOf(high)
  return `${plainNumber(low / factor)} to ${plainNumber(high / factor)} ${scale}${unitWords[unit] ?? unit}`.trimEnd()
}

const scaleOf = (value: number): readonly [number, string] =>
  scales.find(([factor]) => Math.abs(value) >= factor) ?? [1, '']

const months = [
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

/** `2024`, `Q1 2024`, `January–May 2025`, `1 April 2025`, `since 2013`; null where nothing is known of it. */
export const periodWords = (start: string | null, end: string | null): string | null => {
  if (start === null) return end === null ? null : `until ${dayWords(end)}`
  if (end === null) return `since ${start.endsWith('-01-01') ? start.slice(0, 4) : dayWords(start)}`
  if (start === end) return dayWords(start)
  const [year, month, day] = parts(start)
  const [yearEnd, monthEnd, dayEnd] = parts(end)
  const isWhole = day === 1 && dayEnd === new Date(Date.UTC(yearEnd, monthEnd, 0)).getUTCDate()
  if (!isWhole) return `${dayWords(start)} to ${dayWords(end)}`
  if (month === 1 && monthEnd === 12) return year === yearEnd ? `${year}` : `${year}–${yearEnd}`
  if (year !== yearEnd) return `${months[month - 1]} ${year} to ${months[monthEnd - 1]} ${yearEnd}`
  if (month === monthEnd) return `${months[month - 1]} ${year}`
  if (monthEnd - month === 2 && month % 3 === 1) return `Q${(month + 2) / 3} ${year}`
  if (monthEnd - month === 5 && month % 6 === 1) return `${month === 1 ? 'first' : 'second'} half of ${year}`
  return `${months[month - 1]}–${months[monthEnd - 1]} ${year}`
}

const basePeriodWords = (base: string): string => {
  const [start = null, end = null] = base.split('/')
  return periodWords(start, end) ?? base
}

const parts = (date: string): readonly [number, number, number] => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return [year, month, day]
}

const dayWords = (date: string): string => {
  const [year, month, day] = parts(date)
  return `${day} ${months[month - 1] ?? ''} ${year}`
}
