import type { Flow, Indicator } from '../claim.ts'
import { flowOf, isNamedFlow } from '../kinds/topics.ts'
import {
  comparedWith,
  headOf,
  indicatorOf,
  isGrowth,
  isShare,
  type Unit,
  unitIn,
  unitOf,
  type Words,
} from './table-words.ts'

type Filled = {
  readonly indicator: Indicator
  readonly unit: string
  readonly scale: number
  readonly flow: Flow | null
  readonly kind: string
}

/** What a unit measures where no word says of what. */
const byUnit: Readonly<Record<string, string>> = {
  MW: 'capacity',
  km: 'length',
  t: 'freight',
  TEU: 'containers',
  m3: 'gas',
}

const countedKinds: Readonly<Record<string, string>> = {
  company_count: 'companies',
  train_count: 'trains',
  product_count: 'products',
  agreements_count: 'agreements',
  container_volume: 'containers',
}

/** A column of sums ("Сумма", "Value") says only that it is money: of what, the title says. */
const isBareSum = (kind: string | null): boolean => kind === 'cost'

const ofSums = new Set([
  'exports',
  'imports',
  'trade_turnover',
  'foreign_trade',
  'deal',
  'fdi',
  'fdi_stock',
  'fdi_flow',
  'debt',
  'ecommerce',
])

const kindOf = (title: Words, column: Words, row: Words, unit: Unit): string | null => {
  const [own, known, named] = [headOf(column), headOf(title), headOf(row)]
  if (unit.counted !== null) return countedKinds[unit.counted] ?? 'other'
  const isSum = own === null || isBareSum(own)
  if (isSum && known !== null && ofSums.has(known)) return named !== null && ofSums.has(named) ? named : known
  if (own !== null && (unit.unit === null || byUnit[unit.unit] === undefined)) return own
  return own ?? (named === 'project' ? (known ?? named) : named) ?? known ?? byUnit[unit.unit ?? ''] ?? null
}

/** Whether a flow is called export or import, and not delivery. */
const isCalled = (words: readonly Words[], kind: string): boolean =>
  words.some(({ view }) =>
    view?.heads.some((head) => head.kind === kind && isNamedFlow(view, { ...head, isNear: true })),
  )

/** What the cells of a column and a row are, by their headings and by the title of the table. */
export const meaningOf = (
  title: Words,
  column: Words,
  row: Words,
  cell: Unit,
  isSigned: boolean,
  main: string | null,
): Filled | null => {
  const [own, named] = [unitOf(column), unitOf(row)]
  const told = unitIn(title, headOf(column))
  const known = told.unit === null ? unitOf(title) : told
  const isRate =
    cell.unit === 'percent' ||
    (cell.unit === null &&
      (own.unit === 'percent' || named.unit === 'percent' || (own.unit === null && known.unit === 'percent')))
  const measure = [cell, own, named, known].find((each) => each.unit !== null) ?? cell
  const kind =
    !isRate && own.unit !== null && byUnit[own.unit] !== undefined && flowOf(headOf(title) ?? '') === null
      ? (byUnit[own.unit] ?? null)
      : (kindOf(title, column, row, measure) ?? (isRate && isShare(column) ? main : null))
  if (kind === null) return null
  const unit = isRate
    ? 'percent'
    : (measure.unit ?? (['trains', 'companies', 'products', 'agreements'].includes(kind) ? 'count' : null))
  if (unit === null) return null
  const scale = isRate
    ? 1
    : (cell.scale ??
      (own.unit !== null || own.scale !== null ? own.scale : named.unit !== null ? named.scale : known.scale) ??
      1)
  const flow = flowOf(kind)
  const isShop = headOf(title) === 'ecommerce' && (kind === 'ecommerce' || kind === 'retail')
  if (isRate && isShop && isShare(column))
    return { indicator: 'ecommerce_share', unit, scale, flow: null, kind: 'ecommerce' }
  if (isRate)
    return {
      indicator:
        kind === 'tariff'
          ? 'other'
          : isSigned ||
              comparedWith(title, column) !== null ||
              isGrowth(column) ||
              isGrowth(row) ||
              (isGrowth(title) && !isShare(column) && !isShare(title))
            ? 'growth'
            : 'share',
      unit,
      scale,
      flow,
      kind,
    }
  const isMass = unit === 't' || unit === 'm3' || unit === 'TEU'
  const physical: Indicator = unit === 'TEU' ? 'container_volume' : unit === 'm3' ? 'pipeline_gas' : 'freight_volume'
  // Goods are exports or imports, whatever measures them.
  const isGoods = (unit === 't' || unit === 'count') && (kind === 'exports' || kind === 'imports')
  const indicator = isGoods
    ? (kind as Indicator)
    : (isMass && flow !== null) || (unit === 'TEU' && kind === 'freight')
      ? physical
      : unit === 'count'
        ? flow !== null
          ? 'other'
          : kind === 'agreements'
            ? 'agreements_count'
            : (indicatorOf[kind] ?? 'other')
        : (indicatorOf[kind] ?? 'other')
  return {
    indicator,
    unit,
    scale,
    flow:
      indicator === 'exports' ||
      indicator === 'imports' ||
      indicator === 'trade_turnover' ||
      (indicator === physical && isMass && flow !== 'total' && isCalled([title, column, row], kind))
        ? flow
        : null,
    kind,
  }
}
