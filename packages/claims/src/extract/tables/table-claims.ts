import { type Block, type Cell, type ReadText, type Stretch, spanInOriginal } from '../../reading/text-as-read.ts'
import type { ExtractedClaim, Flow, Indicator } from '../claim.ts'
import { confidenceOf } from '../confidence.ts'
import { directionOf, moving } from '../form/moving-flow.ts'
import { cellOfDebt } from '../form/whose-capital.ts'
import { flowOf } from '../kinds/topics.ts'
import { isYear } from '../numbers/not-a-claim.ts'
import { numberAt } from '../numbers/read-number.ts'
import { clean } from '../numbers/read-quantities.ts'
import type { Pair } from '../parties/pair.ts'
import { type Days, shiftYears, yearOf } from '../times/calendar.ts'
import { has, isSign, type Source } from '../tokens.ts'
import { viewOf } from '../view.ts'
import { meaningOf } from './table-meaning.ts'
import { pairIn } from './table-parties.ts'
import { inMonths, monthsOf, quarterIn } from './table-times.ts'
import { comparedWith, daysOf, headOf, isOfColumn, joinWords, unitOf, type Words } from './table-words.ts'

type Grid = {
  readonly title: Words
  readonly columns: readonly Words[]
  readonly date: string | null
  readonly months: Days | null
  /** What the first column of figures is of. */
  readonly main: string | null
}

const cellClaim = (
  read: ReadText,
  source: Source,
  grid: Grid,
  row: Words,
  cell: Cell,
  at: number,
): ExtractedClaim | null => {
  const view = viewOf(source, cell.start, cell.end, { date: grid.date, year: null })
  const first = view.tokens.findIndex(({ number }) => number !== undefined)
  const number = first < 0 ? null : numberAt(view.tokens, first)
  const column = grid.columns[at] ?? { view: null }
  if (
    number === null ||
    !number.digits ||
    first > 2 ||
    view.tokens.some(
      (token, index) =>
        index > first &&
        /^\p{L}{4,}$/u.test(token.text) &&
        !has(token, 'unit') &&
        !has(token, 'scale') &&
        !has(token, 'count'),
    )
  )
    return null
  const own = unitOf({ view })
  const isSigned = first > 0 && isSign(view.tokens[first - 1], '+-')
  // A year among figures is when, not how much; below a time it is a figure.
  const isPlain = own.unit === null && unitOf(column).unit === null && headOf(column) === null
  if (isYear(view.tokens[first]) && isPlain && daysOf(column) === null) return null
  const meaning = meaningOf(grid.title, column, row, own, isSigned, grid.main)
  if (meaning === null) return null
  const sign = first > 0 && isSign(view.tokens[first - 1], '-') ? -1 : 1
  const value = clean(
    number.value *
      (number.scale === null ? meaning.scale : 1) *
      sign *
      (meaning.kind === 'balance-' && sign > 0 ? -1 : 1),
  )
  const compared = meaning.indicator === 'growth' ? comparedWith(grid.title, column) : null
  const dated = (compared === null ? daysOf(column) : null) ?? quarterIn(grid.title, row) ?? daysOf(row)
  const change = meaning.indicator === 'growth' && dated === null ? changeIn(grid.columns.slice(1, at)) : null
  const base = compared ?? (change === null ? null : inMonths(change.base, grid.months))
  const named = dated ?? change?.days ?? null
  const told = named === null ? daysOf(grid.title) : inMonths(named, grid.months)
  const isAtEnd = [grid.title, column].some(({ view: words }) =>
    words?.periods.some(({ kind }) => kind === 'anchorend'),
  )
  const days = told !== null && isAtEnd ? { ...told, start: told.end } : told
  const pair = cellOfDebt(pairIn(meaning.kind, grid.title, column, row, meaning.indicator === 'share'), meaning.kind, [
    grid.title.view,
    column.view,
    row.view,
  ])
  const isFuture =
    isForeseen(column) || (grid.date !== null && days?.start !== undefined && (days.start ?? '') > grid.date)
  const draft = {
    indicator: meaning.indicator,
    ...pair,
    flow: meaning.flow ?? wayOf(column, meaning.indicator, pair) ?? wayOf(grid.title, meaning.indicator, pair),
    value,
    value_high: null,
    unit: meaning.unit,
    bound: 'exact' as const,
    period_start: days?.start ?? null,
    period_end: days?.end ?? null,
    base_period:
      base !== null
        ? `${base.start}/${base.end}`
        : meaning.indicator === 'growth' && days && yearOf(days) !== null
          ? baseOf(days)
          : null,
    status: isFuture ? ('forecast' as const) : ('actual' as const),
  }
  const from = view.tokens[first - (sign < 0 || isSign(view.tokens[first - 1], '+') ? 1 : 0)]?.start ?? cell.start
  const span = spanInOriginal(read, from, cell.end)
  const quote = read.original.slice(read.origin[from] ?? 0, read.originEnd[cell.end - 1] ?? 0)
  return { ...draft, span, quote, confidence: confidenceOf(draft, true), asserted_by: null, via: null }
}

/** "2023 | 2024 | change, %": a column of no time tells how the last of two dated ones before it differs from the other. */
const changeIn = (before: readonly Words[]): { readonly days: Days; readonly base: Days } | null => {
  const [base, days] = before.flatMap((column) => daysOf(column) ?? []).slice(-2)
  return base !== undefined && days !== undefined ? { base, days } : null
}

/** "2025f", "2026 (прогноз)", 2026年（预测）: a column of what is to come. */
const isForeseen = ({ view }: Words): boolean =>
  view?.tokens.some(({ text }) => /^(20\d\d)?(f|fc|fcst|прогн|проєкт)$|^(forecast|прогноз|预测)/.test(text)) ?? false

const baseOf = (days: Days): string => {
  const { start, end } = shiftYears(days, -1)
  return `${start}/${end}`
}

/** "Trains sent from China to Central Asia", "To China", "Gas imports": the way of what moves, as a column or the title of a table tells it. */
const wayOf = ({ view }: Words, indicator: Indicator, pair: Pair): Flow | null => {
  if (view === null || !moving.has(indicator)) return null
  const flow = view.heads.find(({ kind }) => kind === 'imports' || kind === 'exports')?.kind
  if (indicator === 'pipeline_gas' && flow !== undefined) return flow === 'imports' ? 'import' : 'export'
  const way = directionOf(view, pair)
  // "through the crossings between the two" tells where, and no way.
  return way === 'total' &&
    view.tokens.some(({ text }) => /^(through|via|через|经|经由|переход|перехід|crossing|border|пункт|口岸)/.test(text))
    ? null
    : way
}

/** A claim for each cell of a table that holds a figure; title, headings and first column say what it is. */
export const tableClaims = (
  read: ReadText,
  source: Source,
  block: Block,
  date: string | null,
  before: Stretch | null,
): readonly ExtractedClaim[] => {
  const { table } = block
  if (!table) return []
  const wordsIn = (stretch: Stretch | null | undefined, year: number | null): Words =>
    stretch && stretch.end > stretch.start
      ? { view: viewOf(source, stretch.start, stretch.end, { date: year === null ? date : null, year }) }
      : { view: null }
  const title = wordsIn(table.title ?? before, null)
  // Months and quarters of rows and columns are those of the title's year.
  const known = daysOf(title)
  const words = (stretch: Stretch | null | undefined): Words => wordsIn(stretch, known === null ? null : yearOf(known))
  const heading = table.title ?? before
  const months =
    heading === null ? null : monthsOf(viewOf(source, heading.start, heading.end, { date: null, year: 2000 }))
  const width = table.rows[0]?.length ?? 0
  const heads = table.rows.slice(0, table.headerRows)
  const named = Array.from({ length: width }, (_, at) => joinWords(heads.map((row) => words(row[at]))))
  const columns = named.map((column, at) => (at > 1 && isOfColumn(column) ? (named[at - 1] ?? column) : column))
  const main = columns.map(headOf).find((kind) => kind !== null && flowOf(kind) !== null) ?? null
  const corner = columns[0] ?? { view: null }
  const whole = joinWords([title, corner])
  return table.rows.slice(table.headerRows).flatMap((row) => {
    const label = words(row[0])
    return row.slice(1).flatMap((cell, index) => {
      const isRepeated = index > 0 && row[index]?.start === cell.start
      const claim =
        isRepeated || cell.end <= cell.start || /^(№|no\.?|#)$/i.test(heads[0]?.[index + 1]?.text ?? '')
          ? null
          : cellClaim(read, source, { title: whole, columns, date, months, main }, label, cell, index + 1)
      return claim === null ? [] : [claim]
    })
  })
}
