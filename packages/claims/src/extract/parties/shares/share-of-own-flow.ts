import { within } from '../../clause-scope.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Pair } from '../pair.ts'
import { isCountry } from './share-whole.ts'

/** 中国对中亚的机电产品出口占对该地区出口总额的六成: the whole goes to whom its part does, from who sends the part. */
export const ofOwnFlow = (view: View, { from }: Quantity, start: number): Pair | null => {
  const cue = view.tokens.findLastIndex(
    (token, at) => at >= start && at < from && /占/.test(token.text) && has(token, 'share'),
  )
  if (cue < 0) return null
  const named = (first: number, end: number) =>
    within(view.mentions, first, end).filter((mention) => isCountry(mention) && mention.form !== 'place')
  const [earlier, later] = [named(start, cue), named(cue, from)]
  const owner = earlier.find(({ role }) => role === 'bare')
  const [other] = later
  const isSame =
    other !== undefined &&
    later.every(({ code, role }) => code === other.code && (role === 'to' || role === 'from')) &&
    earlier.some(({ code, role }) => code === other.code && role === other.role)
  return isSame && owner && owner.code !== other.code ? { reporter: owner.code, partner: other.code } : null
}
