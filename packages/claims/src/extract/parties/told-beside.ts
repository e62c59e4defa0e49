import type { Kind } from '../kinds/kind.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Mention } from './naming/mentions.ts'
import { codesOf, isCentral, type Pair } from './pair.ts'
import type { LastPairs } from './told-before/last-pairs.ts'

/** "A train with 50 containers left Xi'an, bound for Kazakhstan": where to, told in a later clause. */
export const goingTo = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  pair: Pair,
  way: 'to' | 'from',
): Pair => {
  if (pair.reporter === null || pair.partner !== null) return pair
  const until = quantities[index + 1]?.from ?? view.tokens.length
  const to = view.mentions.find(
    ({ from, role, isOffice, code, form }) =>
      from >= (quantities[index]?.to ?? 0) &&
      from < until &&
      role === way &&
      !isOffice &&
      form !== 'region' &&
      /^[A-Z]{3}$/.test(code),
  )
  return to && to.code !== pair.reporter ? { ...pair, partner: to.code } : pair
}

const opensPart = /(^|\s)(which|них|которых|яких|其中)$/

const foreign =
  /^(иностранн|прям\S* иностранн|зарубежн|іноземн|прям\S* іноземн|зарубіжн|foreign|外国|外商|外资|吸引外资|吸收外资|家外[资商]|外$)/

/** "Приток иностранных инвестиций в республику": the capital of all, where no state's is told but that of a part. */
export const isOfAll = (
  view: View,
  quantity: Quantity,
  own: readonly Mention[],
  { from, tail }: { readonly from: number; readonly tail: number },
): boolean => {
  // 其中中国占35%，达2.2亿: what follows the share of one is his
  const share = view.quantities.findLast(
    ({ unit, from: at, to }) =>
      to <= quantity.from &&
      unit === 'percent' &&
      view.tokens.slice(Math.max(0, at - 6), at).some((token) => has(token, 'share')),
  )
  const isForeign = view.tokens
    .slice(Math.max(from, quantity.from - 24, share?.to ?? 0), Math.min(tail, quantity.to + 8))
    .some(({ text }) => foreign.test(text))
  const part = view.tokens.findIndex(({ text }, at) => at >= quantity.to && opensPart.test(text))
  return (
    isForeign &&
    own.every(({ code, isOffice, from: at }) => isOffice || isCentral(code) || code === '-' || (part >= 0 && at > part))
  )
}

/** "15,000 foreign workers": people of all countries. */
export const isOfForeigners = (view: View, quantity: Quantity | undefined): boolean =>
  quantity?.unit === 'count' && view.tokens.slice(quantity.from, quantity.to).some(({ text }) => foreign.test(text))

/** "290 казахстанских компаний": the firms that are counted are of the country that stands in the number. */
export const ofFirms = (view: View, quantity: Quantity | undefined, pair: Pair): Pair => {
  // "еще 170 кыргызско-китайских": ventures of both are the other's capital in the state.
  const joint = view.mentions.find(
    ({ form, code, from, to }) =>
      form === 'pair' &&
      /^[A-Z]{3}-[A-Z]{3}$/.test(code) &&
      quantity &&
      from >= quantity.from - 5 &&
      to <= quantity.to + 1,
  )
  if (quantity?.counted === 'company_count' && joint) {
    const { reporter, partner } = codesOf(joint.code)
    return isCentral(reporter) ? { reporter: partner, partner: reporter } : { reporter, partner }
  }
  const code = view.mentions.find(
    ({ form, from, to, ownsFirm }) =>
      (form === 'adj' || form === 'area') &&
      quantity &&
      from >= quantity.from &&
      // 300家中亚企业: right behind the number
      (to <= quantity.to || (from === quantity.to && ownsFirm && view.source.language === 'zh')),
  )?.code
  if (code === undefined || code === '-' || code === pair.reporter) return pair
  return { reporter: code, partner: pair.partner === code ? pair.reporter : pair.partner }
}

const sides: Readonly<Record<string, number>> = { exports: 1, products: 1, imports: -1 }

/** "Meat exports rose to 9 kt. 84 firms have the right to supply": firms of who sells, in the market of who buys. */
export const ofSuppliers = (
  view: View,
  quantity: Quantity | undefined,
  own: readonly Mention[],
  { level, trade = null }: Pick<LastPairs, 'level' | 'trade'>,
): Pair | null => {
  const way = sides[level?.kind ?? ''] ?? 0
  const isTold = own.every(({ isOffice }) => isOffice) && quantity !== undefined && way !== 0
  if (!isTold || !view.tokens.some((token) => has(token, 'letin'))) return null
  const pair = level?.pair ?? trade
  return pair === null ? null : way > 0 ? pair : { reporter: pair.partner, partner: pair.reporter }
}

/** "Its largest creditor is China's Exim Bank: $900 million": owed by the state that was spoken of. */
export const ofCreditor = (view: View, { kind, indicator }: Kind, pair: Pair, last: Pair): Pair => {
  // "40 % of Kyrgyzstan's debt and 37 % of Tajikistan's is held by China's Eximbank": who is named at the end holds both.
  const end = view.quantities.at(-1)?.to ?? 0
  const holder = view.mentions.find(({ code, from }) => from >= end && /^[A-Z]{3}$/.test(code) && !isCentral(code))
  const isOpen = pair.reporter !== null && isCentral(pair.reporter) && pair.partner === null
  if (kind === 'debt' && indicator === 'share' && isOpen && holder) return { ...pair, partner: holder.code }
  const isOfOne =
    kind === 'debt' &&
    (view.tokens.some(({ text }) => /^(кредитор|creditor|lender|债权)/.test(text)) ||
      (pair.reporter === 'CHN' && pair.partner === null))
  if (!isOfOne || pair.reporter === null || isCentral(pair.reporter)) return pair
  const debtor = [pair.partner, last.reporter, last.partner].find(isCentral) ?? null
  return { reporter: debtor, partner: pair.reporter }
}
