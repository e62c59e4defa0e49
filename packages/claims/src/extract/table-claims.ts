import { type Block, type Cell, type ReadText, spanInOriginal, type Stretch } from '../reading/text-as-read.ts'
import { type Days, shiftYears, yearOf } from './calendar.ts'
import type { ExtractedClaim, Flow, Indicator } from './claim.ts'
import { confidenceOf } from './confidence.ts'
import type { Mention } from './mentions.ts'
import { nobody, type Pair, pairFor, withPart } from './parties.ts'
import { clean } from './read-quantities.ts'
import { numberAt } from './read-number.ts'
import { has, isSign, senseOf, type Source } from './tokens.ts'
import { flowOf } from './topics.ts'
import { type View, viewOf } from './view.ts'

type Words = { readonly view: View | null }

const unitFactors: Readonly<Record<string, readonly [string, number]>> = { GW: ['MW', 1000], bcm: ['m3', 1e9], mcm: ['m3', 1e6], Mt: ['t', 1e6] }

const indicatorOf: Readonly<Record<string, Indicator>> = {
  trade_turnover: 'trade_turnover', foreign_trade: 'trade_turnover', exports: 'exports', imports: 'imports',
  balance: 'trade_balance', 'balance-': 'trade_balance', 'balance+': 'trade_balance', fdi: 'fdi_flow', fdi_stock: 'fdi_stock', fdi_flow: 'fdi_flow',
  freight: 'freight_volume', containers: 'container_volume', trains: 'train_count', gas: 'pipeline_gas', ecommerce: 'ecommerce_market',
  companies: 'company_count', products: 'product_count', agreements: 'agreements_value', cost: 'project_cost', project: 'project_cost', deal: 'deal_value',
  capacity: 'capacity', length: 'length',
}

const headOf = ({ view }: Words): string | null => {
  const kinds = view?.heads.map(({ kind }) => kind) ?? []
  return kinds.find((kind) => kind !== 'products' && kind !== 'companies' && kind !== 'jobs' && kind !== 'project') ?? kinds[0] ?? null
}

type Unit = { readonly unit: string | null; readonly scale: number | null }

/** The unit that a heading names: "млрд долл.", "million US dollars", "%", 亿美元. */
const unitOf = ({ view }: Words): Unit => {
  let [unit, scale]: [string | null, number | null] = [null, null]
  for (const token of view?.tokens ?? []) {
    unit ??= senseOf(token, 'unit')
    const step = senseOf(token, 'scale')
    if (step !== null) scale = (scale ?? 1) * Number(step)
  }
  const [base, factor] = unitFactors[unit ?? ''] ?? [unit, 1]
  return { unit: base, scale: factor === 1 ? scale : (scale ?? 1) * factor }
}

const daysOf = ({ view }: Words): (Days & { readonly kind: string }) | null => view?.periods.find(({ isBase, start }) => !isBase && start !== null) ?? null

const mentionsIn = ({ view }: Words): readonly Mention[] => (view?.mentions ?? []).filter(({ isOffice, form }) => !isOffice && form !== 'country')

const isGrowth = ({ view }: Words): boolean => view?.tokens.some((token) => has(token, 'up') || has(token, 'down') || has(token, 'yoy') || has(token, 'change')) ?? false
const isShare = ({ view }: Words): boolean => view?.tokens.some((token) => has(token, 'share')) ?? false

const pairIn = (kind: string, title: Words, column: Words, row: Words): Pair => {
  const base = pairFor(kind, mentionsIn(title), nobody)
  const named = mentionsIn(column)
  const directed = named.some(({ role }) => role === 'from' || role === 'to')
  const reversed = directed && (kind === 'freight' || kind === 'trains' || kind === 'containers') ? directedPair(named, base) : null
  const own = reversed ?? (named.length > 0 ? named.reduce((pair, mention) => (mention.code === '-' ? pair : joined(kind, pair, mention)), base) : base)
  return mentionsIn(row).filter(({ form }) => form !== 'place').reduce((pair, { code }) => (code === '-' ? { ...pair, partner: null } : pair.reporter === null ? { ...pair, reporter: code } : withPart(pair, code)), own)
}

const directedPair = (mentions: readonly Mention[], base: Pair): Pair => {
  const from = mentions.find(({ role }) => role === 'from')?.code ?? null
  const to = mentions.find(({ role }) => role === 'to')?.code ?? null
  const other = (code: string): string | null => (code === base.reporter ? base.partner : base.reporter)
  return { reporter: from ?? (to === null ? null : other(to)), partner: to ?? (from === null ? null : other(from)) }
}

const joined = (kind: string, pair: Pair, { code, role }: Mention): Pair => {
  if (role === 'from' || role === 'to') {
    const isPartner = (role === 'from') === (kind === 'imports')
    return isPartner ? withReporterKept(pair, code) : { reporter: code, partner: pair.partner === code ? pair.reporter : pair.partner }
  }
  if (pair.reporter === code || pair.partner === null || pair.reporter === null) return pair.reporter === null || pair.reporter === code ? { ...pair, reporter: code } : { ...pair, partner: code }
  return code === pair.partner ? { reporter: code, partner: pair.reporter } : withPart(pair, code)
}

const withReporterKept = (pair: Pair, code: string): Pair =>
  pair.reporter === code ? { reporter: pair.partner, partner: code } : { ...pair, partner: code }

/** A column of per cents that names an earlier time than the title compares with it. */
const comparedWith = (title: Words, column: Words): Days | null => {
  const [known, own] = [daysOf(title), column.view?.periods.find(({ start }) => start !== null) ?? null]
  return known !== null && own !== null && (own.start ?? '') < (known.start ?? '') ? own : null
}

type Filled = { readonly indicator: Indicator; readonly unit: string; readonly scale: number; readonly flow: Flow | null; readonly kind: string }

const meaningOf = (title: Words, column: Words, row: Words, cell: Unit, isSigned: boolean): Filled | null => {
  const kind = headOf(column) ?? headOf(row) ?? headOf(title)
  if (kind === null) return null
  const [own, named, known] = [unitOf(column), unitOf(row), unitOf(title)]
  const isRate = cell.unit === 'percent' || (cell.unit === null && (own.unit === 'percent' || named.unit === 'percent' || (own.unit === null && known.unit === 'percent')))
  const unit = isRate ? 'percent' : (cell.unit ?? own.unit ?? named.unit ?? known.unit ?? (['trains', 'companies', 'products', 'agreements'].includes(kind) ? 'count' : null))
  if (unit === null) return null
  const scale = isRate ? 1 : (cell.scale ?? (own.unit !== null || own.scale !== null ? own.scale : named.unit !== null ? named.scale : known.scale) ?? 1)
  const flow = flowOf(kind)
  if (isRate) return { indicator: isSigned || comparedWith(title, column) !== null || isGrowth(column) || isGrowth(row) || (isGrowth(title) && !isShare(column) && !isShare(title)) ? 'growth' : 'share', unit, scale, flow, kind }
  const isMass = unit === 't' || unit === 'm3' || unit === 'TEU'
  const physical: Indicator = unit === 'TEU' ? 'container_volume' : unit === 'm3' ? 'pipeline_gas' : 'freight_volume'
  const indicator = isMass && flow !== null ? physical : unit === 'count' && flow !== null ? 'other' : (indicatorOf[kind] ?? 'other')
  return { indicator, unit, scale, flow: indicator === 'exports' || indicator === 'imports' || indicator === 'trade_turnover' ? flow : null, kind }
}

type Grid = { readonly title: Words; readonly columns: readonly Words[]; readonly date: string | null }

const cellClaim = (read: ReadText, source: Source, grid: Grid, row: Words, cell: Cell, at: number): ExtractedClaim | null => {
  const view = viewOf(source, cell.start, cell.end, { date: grid.date, year: null })
  const first = view.tokens.findIndex(({ number }) => number !== undefined)
  const number = first < 0 ? null : numberAt(view.tokens, first)
  const column = grid.columns[at] ?? { view: null }
  if (number === null || !number.digits || first > 2 || view.tokens.some((token, index) => index > first && /^\p{L}{4,}$/u.test(token.text) && !has(token, 'unit') && !has(token, 'scale') && !has(token, 'count'))) return null
  const own = unitOf({ view })
  const isSigned = first > 0 && isSign(view.tokens[first - 1], '+-')
  const meaning = meaningOf(grid.title, column, row, own, isSigned)
  if (meaning === null) return null
  const sign = first > 0 && isSign(view.tokens[first - 1], '-') ? -1 : 1
  const value = clean(number.value * (number.scale === null ? meaning.scale : 1) * sign * (meaning.kind === 'balance-' && sign > 0 ? -1 : 1))
  const base = meaning.indicator === 'growth' ? comparedWith(grid.title, column) : null
  const days = (base === null ? daysOf(column) : null) ?? daysOf(row) ?? daysOf(grid.title)
  const pair = pairIn(meaning.kind, grid.title, column, row)
  const isFuture = grid.date !== null && days?.start !== undefined && (days.start ?? '') > grid.date
  const draft = {
    indicator: meaning.indicator, ...pair, flow: meaning.indicator === 'share' || meaning.indicator === 'growth' ? meaning.flow : meaning.flow, value, value_high: null, unit: meaning.unit, bound: 'exact' as const,
    period_start: days?.start ?? null, period_end: days?.end ?? null,
    base_period: base !== null ? `${base.start}/${base.end}` : meaning.indicator === 'growth' && days && yearOf(days) !== null ? baseOf(days) : null,
    status: isFuture ? ('forecast' as const) : ('actual' as const),
  }
  const from = view.tokens[first - (sign < 0 || isSign(view.tokens[first - 1], '+') ? 1 : 0)]?.start ?? cell.start
  const span = spanInOriginal(read, from, cell.end)
  const quote = read.original.slice(read.origin[from] ?? 0, read.originEnd[cell.end - 1] ?? 0)
  return { ...draft, span, quote, confidence: confidenceOf(draft, true), asserted_by: null, via: null }
}

const baseOf = (days: Days): string => {
  const { start, end } = shiftYears(days, -1)
  return `${start}/${end}`
}

/** A claim for each cell of a table that holds a figure; title, headings and first column say what it is. */
export const tableClaims = (read: ReadText, source: Source, block: Block, date: string | null, before: Stretch | null): readonly ExtractedClaim[] => {
  const { table } = block
  if (!table) return []
  const words = (stretch: Stretch | null | undefined): Words =>
    stretch && stretch.end > stretch.start ? { view: viewOf(source, stretch.start, stretch.end, { date, year: null }) } : { view: null }
  const title = words(table.title ?? before)
  const width = table.rows[0]?.length ?? 0
  const heads = table.rows.slice(0, table.headerRows)
  const columns = Array.from({ length: width }, (_, at) => joinWords(heads.map((row) => words(row[at]))))
  const corner = columns[0] ?? { view: null }
  const whole = joinWords([title, corner])
  return table.rows.slice(table.headerRows).flatMap((row) => {
    const label = words(row[0])
    return row.slice(1).flatMap((cell, index) => {
      const isRepeated = index > 0 && row[index]?.start === cell.start
      const claim = isRepeated || cell.end <= cell.start || /^(№|no\.?|#)$/i.test(heads[0]?.[index + 1]?.text ?? '') ? null : cellClaim(read, source, { title: whole, columns, date }, label, cell, index + 1)
      return claim === null ? [] : [claim]
    })
  })
}

const joinWords = (all: readonly Words[]): Words => {
  const views = all.flatMap(({ view }) => (view === null ? [] : [view]))
  const [first] = views
  if (!first) return { view: null }
  return {
    view: {
      ...first,
      tokens: views.flatMap(({ tokens }) => tokens), mentions: views.flatMap(({ mentions }) => mentions), periods: views.flatMap(({ periods }) => periods),
      heads: views.flatMap(({ heads }) => heads), quantities: [],
    },
  }
}
