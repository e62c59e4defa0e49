import type { Indicator } from './claim.ts'
import type { Draft } from './draft-claim.ts'
import { isMoney, type Kind } from './kinds/kind.ts'
import { nearHead } from './kinds/topics.ts'
import { letIn } from './market-access.ts'
import { flowOfMoving } from './moving-flow.ts'
import type { Quantity } from './numbers/quantity.ts'
import type { Pair } from './parties/pair.ts'
import { has } from './tokens.ts'
import type { View } from './view.ts'

/** What moves, by the thing that is counted or weighed. */
const moving = new Set<Indicator>(['freight_volume', 'container_volume', 'train_count', 'pipeline_gas'])
const movingKinds = new Set(['freight', 'containers', 'trains', 'gas'])

/** A loan, a grant or other aid, said in the clause of its sum. */
const isLent = ({ tokens }: View, { from, to }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - 14), to + 8).some((token) => has(token, 'loan'))

/** Natural gas that is sold or bought. */
const isOfGas = (view: View, quantity: Quantity, { indicator, kind }: Kind, wasGas: boolean): boolean => {
  if (!/^(exports|imports|freight_volume)$/.test(indicator) || (!isMoney(quantity.unit) && quantity.unit !== 't'))
    return false
  const gas = nearHead(view, quantity, ['gas'], 24)
  if (gas === null) return wasGas && kind !== 'freight' && !nearHead(view, quantity, ['products'], 24)
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

/** What was told before: whether the last number was one of gas, and where the pipe leads that is spoken of. */
type Told = { readonly wasGas: boolean; readonly ends: Pair | null }

/** What was read as the typed form calls it: goods are exports or imports whatever measures them, what moves has its way. */
export const asStated = (view: View, quantity: Quantity, kind: Kind, draft: Draft, { wasGas, ends }: Told): Draft => {
  const indicator = indicatorOf(view, quantity, { ...kind, indicator: draft.indicator }, wasGas)
  if (indicator === 'exports') return { ...draft, indicator, flow: 'export' }
  if (indicator === 'imports') return { ...draft, indicator, flow: 'import' }
  const isMoving =
    moving.has(indicator) || ((indicator === 'growth' || indicator === 'share') && movingKinds.has(kind.kind))
  const flow = isMoving ? (draft.flow ?? flowOfMoving(view, quantity, kind, draft, ends)) : draft.flow
  return letIn(view, quantity, { ...draft, indicator, flow })
}
