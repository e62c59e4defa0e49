import type { Flow } from '../claim.ts'
import type { Draft } from '../draft-claim.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isSameTwo, type Pair, withoutAlone } from '../parties/pair.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import { moving } from './moving-flow.ts'
import type { Told } from './stated-form.ts'

/** The two between whom something was told to go both ways, in one number or in one for each way. */
export const mutualAfter = (
  { indicator, flow, reporter, partner }: Draft,
  last: Pair | null,
  before: Draft | undefined,
): Pair | null => {
  const isBack =
    before !== undefined &&
    before.indicator === indicator &&
    isSameTwo(before, { reporter, partner }) &&
    (flow === 'import' ? before.flow === 'export' : flow === 'export' && before.flow === 'import')
  return moving.has(indicator) && (flow === 'total' || isBack) && withoutAlone({ reporter, partner }).partner !== null
    ? { reporter, partner }
    : last
}

const whole =
  /^(всего|итого|общ(ий|ая|ее|его|ей)|совокупн\S*|суммарн\S*|вместе|в сумме|объем|усього|всього|разом|загальн\S*|сукупн\S*|обсяг|total|totalled|together|altogether|overall|combined|合计|总计|共计|总量)$/

/** "13 m t went out, 14 m came in, 27 m in all": after both ways the whole again, where no way is told. */
export const wholeAgain = (
  { tokens, mentions, heads, quantities }: View,
  { from, to }: Quantity,
  { topic }: Kind,
  draft: Draft,
  { before, mutual, moved }: Told,
): Flow | null => {
  const isOfFreight = moving.has(draft.indicator) || (draft.indicator === 'growth' && moved === 'freight')
  if (mutual === null || !isOfFreight || !isSameTwo(mutual, draft)) return null
  const start = quantities.findLast((each) => each.to <= from)?.to ?? 0
  const isWay = heads.some(({ kind, at }) => /^(exports|imports)$/.test(kind) && at >= start && at < from)
  const isAimed = mentions.some(({ role, from: at }) => /^(to|from)$/.test(role) && at >= start && at < to + 10)
  if (isWay || isAimed) return null
  // "For 2026 the company aims at 36 m t", after the parts of this year
  const isAhead =
    topic === null && start === 0 && tokens.some((token) => has(token, 'target') || has(token, 'forecast'))
  const isToldOn = isAhead || (topic === null && before?.flow === 'total')
  return isToldOn || tokens.slice(start, from).some(({ text }) => whole.test(text)) ? 'total' : null
}
