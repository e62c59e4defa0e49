import type { Kind } from '../../kinds/kind.ts'
import { flowOf, isTrade } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { type Pair, withPart } from '../pair.ts'
import { isCountry } from './share-whole.ts'

/** "Almost half, 43 bn, was Kazakhstan's": the one country of a sentence, named at its end. */
export const lateSubject = (view: View, quantity: Quantity): Mention | undefined => {
  const named = view.mentions.filter(({ isOffice }) => !isOffice)
  const [one] = named
  return one && named.length === 1 && one.from >= quantity.to && one.role === 'bare' && isCountry(one) ? one : undefined
}

/** "With 17 % of Uzbekistan's trade, China was its largest partner": who stands right behind the phrase that a sentence begins with. */
export const subjectAfterLead = (view: View, { to }: Quantity): Mention | undefined => {
  const comma = view.tokens.findIndex((token, at) => at >= to && isSign(token, ','))
  const isLead =
    comma > 0 &&
    comma < to + 14 &&
    !view.tokens.slice(0, comma).some((token) => has(token, 'verb')) &&
    has(view.tokens[0], 'prep')
  return isLead
    ? view.mentions.find(
        (mention) =>
          mention.from === comma + 1 && mention.role === 'bare' && mention.form === 'area' && isCountry(mention),
      )
    : undefined
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

/** "China is the second largest buyer of Tajikistan's goods, with 25 % of the exports": the part of who is called a partner, in the trade of whose partner it is. */
export const partOfPartner = (
  view: View,
  { from }: Quantity,
  start: number,
  tail: number,
): { readonly pair: Pair; readonly whole: Pair } | null => {
  const named = view.mentions.filter((mention) => mention.from >= start && mention.to <= tail && isCountry(mention))
  const owner = named.find(({ isPartnerOf, to }) => isPartnerOf && to <= from)
  const one = named.find((mention) => mention.role === 'bare' && mention.form === 'area' && !mention.isPartnerOf)
  if (!owner || !one || new Set(named.map(({ code }) => code)).size !== 2 || one.code === owner.code) return null
  const whole: Pair = { reporter: owner.code, partner: null }
  return { pair: withPart(whole, one.code), whole }
}

/** "Это 20 % внешней торговли Казахстана": what the level of the sentence before comes to. */
export const isOfThat = (view: View, index: number, { from }: Quantity, level: string | null): boolean =>
  index === 0 && from <= 4 && isTrade(level ?? '') && /^(это|це|that|this|这)$/.test(view.tokens[0]?.text ?? '')

/** "Most of the cars (92 %) come from China": of what a state imports, the part of where it comes from; of exports, of where it goes. */
export const arrivedFrom = (view: View, quantity: Quantity, kind: Kind, { reporter, partner }: Pair): Pair | null => {
  const flow = flowOf(kind.kind)
  const way = flow === 'import' ? 'from' : flow === 'export' ? 'to' : flow === 'total' ? 'with' : null
  // "two thirds of it is with Central Asia": the whole is told, and not named anew.
  const isOfNew =
    has(view.tokens[quantity.to], 'of') && !/^(it|them|that|this)$/.test(view.tokens[quantity.to + 1]?.text ?? '')
  if (way === null || reporter === null || isOfNew) return null
  const next = view.quantities.find(({ from }) => from >= quantity.to)?.from ?? view.tokens.length
  const one = view.mentions.find(({ from, code }) => from >= quantity.to && code !== 'it')
  const isWay = ({ from, role }: Mention): boolean =>
    role === way || (way === 'from' && / from$/.test(view.tokens[from - 1]?.text ?? ''))
  // "…, or 344 billion, is with": what is told again between
  const limit = isSign(view.tokens[quantity.to + 2], ',') ? quantity.to + 14 : Math.min(next, quantity.to + 6)
  // 对哈出口占五成，对乌出口占三成: who comes behind the comma has a part of its own
  const isNext =
    view.source.language === 'zh' && view.tokens.slice(quantity.to, one?.from).some((token) => isSign(token, ',，；'))
  const isNear = one !== undefined && !isNext && one.from < limit && isWay(one) && isCountry(one)
  return isNear && one.code !== reporter && one.code !== partner ? { reporter, partner: one.code } : null
}
