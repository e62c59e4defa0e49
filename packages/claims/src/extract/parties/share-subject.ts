import type { Quantity } from '../numbers/quantity.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Mention } from './mentions.ts'
import { isCountry } from './share-whole.ts'

/** "Almost half, 43 bn, was Kazakhstan's": the one country of a sentence, named at its end. */
export const lateSubject = (view: View, quantity: Quantity): Mention | undefined => {
  const named = view.mentions.filter(({ isOffice }) => !isOffice)
  const [one] = named
  return one && named.length === 1 && one.from >= quantity.to && one.role === 'bare' && isCountry(one) ? one : undefined
}

/** 中国是吉尔吉斯斯坦第一大贸易伙伴，占吉外贸总额的三成: who the sentence began with has the part of a whole that is another's. */
export const earlySubject = (
  { source, tokens }: View,
  around: readonly Mention[],
  whole: readonly Mention[],
): Mention | undefined => {
  const owners = new Set(whole.map(({ code }) => code))
  const first = around.find(({ role, form }) => role === 'bare' && form === 'area')
  const isPartner = tokens.some((token) => has(token, 'partner'))
  return source.language === 'zh' && isPartner && owners.size === 1 && first && !owners.has(first.code)
    ? first
    : undefined
}
