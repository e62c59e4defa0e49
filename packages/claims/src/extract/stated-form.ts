import type { Flow, Indicator } from './claim.ts'
import type { Draft } from './draft-claim.ts'
import { isMoney, type Kind } from './kinds/kind.ts'
import { flowOf, nearHead } from './kinds/topics.ts'
import type { Quantity } from './numbers/quantity.ts'
import { isCentral, isSameTwo, type Pair } from './parties/pair.ts'
import { has } from './tokens.ts'
import type { View } from './view.ts'

/** What moves, by the thing that is counted or weighed. */
const moving = new Set<Indicator>(['freight_volume', 'container_volume', 'train_count', 'pipeline_gas'])
const movingKinds = new Set(['freight', 'containers', 'trains', 'gas'])

/** A loan, a grant or other aid, said in the clause of its sum. */
const isLent = ({ tokens }: View, { from, to }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - 14), to + 8).some((token) => has(token, 'loan'))

/** Other goods, or all of them, named in the clause of a number. */
const isOfOtherGoods = (view: View, quantity: Quantity): boolean => {
  const from = view.quantities.findLast(({ to }) => to <= quantity.from)?.to ?? 0
  const isNamed = view.tokens
    .slice(from, quantity.to + 6)
    .some(
      (token) =>
        has(token, 'goods') || /^(overall|total|all|всего|общий|весь|усього|загальний|увесь|总额)$/.test(token.text),
    )
  return isNamed || nearHead(view, quantity, ['products'], 24) !== null
}

/** Natural gas that is sold or bought. */
const isOfGas = (view: View, quantity: Quantity, { indicator, kind }: Kind, wasGas: boolean): boolean => {
  if (!/^(exports|imports|freight_volume)$/.test(indicator) || (!isMoney(quantity.unit) && quantity.unit !== 't'))
    return false
  const gas = nearHead(view, quantity, ['gas'], 24)
  if (gas === null) return wasGas && kind !== 'freight' && !isOfOtherGoods(view, quantity)
  const other = nearHead(view, quantity, ['products'], 24)
  return other === null || Math.abs(other.at - quantity.from) >= Math.abs(gas.at - quantity.from)
}

const indicatorOf = (view: View, quantity: Quantity, kind: Kind, wasGas: boolean): Indicator => {
  const { indicator } = kind
  if (indicator === 'deal_value' && isLent(view, quantity)) return 'other'
  if (isOfGas(view, quantity, kind, wasGas)) return 'pipeline_gas'
  const isGoods = kind.kind === 'exports' || kind.kind === 'imports'
  if (isGoods && (indicator === 'freight_volume' || (indicator === 'other' && quantity.unit === 'count')))
    return kind.kind as Indicator
  return indicator
}

/** Which way something moves between two, where the words tell it. */
const wayOf = ({ mentions }: View, { reporter, partner }: Pair): Flow | null => {
  const goes = mentions.some(
    ({ code, role }) => (role === 'to' && code === partner) || (role === 'from' && code === reporter),
  )
  const comes = mentions.some(
    ({ code, role }) => (role === 'to' && code === reporter) || (role === 'from' && code === partner),
  )
  return goes === comes ? null : goes ? 'export' : 'import'
}

/** Whether two are named as equals, between whom something goes both ways. */
const isBetween = ({ mentions }: View, pair: Pair): boolean =>
  mentions.some(
    ({ form, role, code, joinsLast, isOffice }, at) =>
      form === 'pair' ||
      role === 'between' ||
      (form === 'both' && code !== null) ||
      (joinsLast && !isOffice && isSameTwo({ reporter: mentions[at - 1]?.code ?? null, partner: code }, pair)),
  )

/** What a pipe carries comes from the five, wherever it goes. */
const isPiped = ({ tokens }: View, { kind }: Kind): boolean =>
  kind === 'gas' || tokens.some(({ text }) => /(^|\s)pipelines?$|трубопровод|нефтепровод|нафтопровод|管道/.test(text))

const flowOfMoving = (view: View, kind: Kind, pair: Pair, last: Draft | null): Flow | null => {
  const { reporter, partner } = pair
  if (reporter === null) return null
  const named = flowOf(kind.kind)
  if (named !== null) return named
  const way = wayOf(view, pair)
  if (way !== null) return way
  if (partner !== null && isPiped(view, kind))
    return isCentral(reporter) ? 'export' : reporter === 'CHN' ? 'import' : null
  if (partner !== null && isBetween(view, pair)) return 'total'
  // What is told of the same two goes on the way that was told.
  return last !== null && isSameWay(pair, last) ? last.flow : null
}

const isSameWay = ({ reporter, partner }: Pair, last: Draft): boolean =>
  last.reporter === reporter && last.partner === partner

/** What was read as the typed form calls it: goods are exports or imports whatever measures them, what moves has its way. */
export const asStated = (
  view: View,
  quantity: Quantity,
  kind: Kind,
  draft: Draft,
  wasGas: boolean,
  last: Draft | null,
): Draft => {
  const indicator = indicatorOf(view, quantity, { ...kind, indicator: draft.indicator }, wasGas)
  if (indicator === 'exports') return { ...draft, indicator, flow: 'export' }
  if (indicator === 'imports') return { ...draft, indicator, flow: 'import' }
  const isMoving =
    moving.has(indicator) || ((indicator === 'growth' || indicator === 'share') && movingKinds.has(kind.kind))
  const isOpenGrowth = indicator === 'growth' && kind.topic === null && last !== null && isSameWay(draft, last)
  const flow = draft.flow ?? (isMoving ? flowOfMoving(view, kind, draft, last) : isOpenGrowth ? last.flow : null)
  return { ...draft, indicator, flow }
}
