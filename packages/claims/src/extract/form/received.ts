import type { Draft } from '../draft-claim.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isReverse, type Pair } from '../parties/pair.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import { moving } from './moving-flow.ts'

/** The number before, as the form calls it. */
export type Before = Pick<Draft, 'indicator' | 'reporter' | 'partner' | 'flow'> | null

const isTurned = (pair: Pair, before: Before): before is NonNullable<Before> =>
  before?.flow === 'import' && pair.partner !== null && isReverse(before, pair)

/** Whether the words of a number name which way it goes. */
const hasOwnWay = ({ mentions, quantities }: View, { from, to }: Quantity): boolean => {
  const start = quantities.findLast((each) => each.to <= from)?.to ?? 0
  return mentions.some((each) => each.from >= start && each.from < to + 4 && /^(to|from)$/.test(each.role))
}

/** "Kazakhstan received 7,640 trains from China": imports of who takes them in, with the numbers that go on from there. */
export const asReceived = (
  view: View,
  quantity: Quantity,
  isOfMoving: boolean,
  draft: Draft,
  before: Before,
): Draft => {
  if ((draft.flow !== 'export' && draft.flow !== null) || !isOfMoving) return draft
  const turned = { ...draft, reporter: draft.partner, partner: draft.reporter, flow: 'import' } as const
  const isNext = isTurned(draft, before) && !hasOwnWay(view, quantity)
  if (isNext && (draft.indicator === 'growth' || draft.indicator === before.indicator)) return turned
  const isCarried = moving.has(draft.indicator) && draft.indicator !== 'pipeline_gas'
  if (draft.flow === null || !isCarried || draft.partner === null) return draft
  const start = view.quantities.findLast((each) => each.to <= quantity.from)?.to ?? 0
  const isTaken = view.tokens.slice(start, quantity.to + 3).some((token) => has(token, 'takesin'))
  const isSent = view.mentions.some(({ role, code, from }) => role === 'to' && code === draft.partner && from >= start)
  return isTaken && !isSent ? turned : draft
}
