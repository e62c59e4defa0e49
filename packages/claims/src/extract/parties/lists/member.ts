import type { Quantity } from '../../numbers/quantity.ts'
import { isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, isOneOfFive, type Pair, withPart } from '../pair.ts'
import type { RegionTrade } from '../told-before/trade-of-region.ts'

/** The state at which a number stands in brackets or behind a dash: "Kazakhstan (380 million cubic metres)", «Казахстан — 12,8». */
const before = (view: View, quantity: Quantity | undefined): Mention | undefined =>
  quantity && isSign(view.tokens[quantity.from - 1], '(（-')
    ? view.mentions.find(
        ({ to, form, code, isOffice, joinsLast }) =>
          to === quantity.from - 1 && form === 'area' && isCentral(code) && !isOffice && !joinsLast,
      )
    : undefined

const ofFive = ({ reporter, partner }: Pair, code: string): Pair | null =>
  reporter === 'C5'
    ? { reporter: code, partner }
    : partner === 'C5'
      ? { reporter: reporter === code ? null : reporter, partner: code }
      : null

/** "imported gas from countries such as Kazakhstan (380) and Uzbekistan (140)": each of the members of a group that is named. */
export const ofMember = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  pair: Pair,
  last: Pair,
): Pair | null => {
  const one = before(view, quantities[index])
  if (one === undefined || one.code === 'C5') return null
  const former = before(view, quantities[index - 1])
  const isNext = former !== undefined && (last.reporter === former.code || last.partner === former.code)
  const told = isListOfFive(view, one) && pair.reporter === one.code ? { ...pair, partner: 'C5' } : pair
  return ofFive(last, one.code) ?? ofFive(told, one.code) ?? (isNext ? withPart(last, one.code) : null)
}

/** «Экспорт в страны ЦА: Казахстан — 12,8»: to or from whom, as the heading of the list names them together. */
const isListOfFive = ({ mentions, tokens }: View, { from: at }: Mention): boolean =>
  mentions.some(
    ({ code, role, to }) =>
      code === 'C5' &&
      /^(to|from|with)$/.test(role) &&
      to < at &&
      tokens.slice(to, at).some((token) => isSign(token, ':')),
  )

/** "China's share in the trade of the region is 24 %; in that of Turkmenistan 55": of a group's whole the same part in that of a member. */
export const memberOf = (view: View, parts: readonly Mention[], whole: Pair, last: Pair | null): Pair | null => {
  const [one, more] = parts
  const isMember = one !== undefined && more === undefined && isOneOfFive(one.code)
  // "for Kazakhstan the share of China was 19 %, for Uzbekistan 8 %"
  const isFor = isMember && /^(for|для)$/.test(view.tokens[one.from - 1]?.text ?? '') && isCentral(whole.reporter)
  return isMember && (whole.reporter === 'C5' || isFor) && last?.partner != null && !isCentral(last.partner)
    ? { reporter: one.code, partner: last.partner }
    : null
}

/** "The region's trade with China is 94 bn, of which 43 fell to Kazakhstan, 22 to Kyrgyzstan": it is the member that trades. */
export const memberInstead = (view: View, pair: Pair, region: RegionTrade | null): Pair => {
  if (region?.pair.reporter !== 'C5' || isCentral(region.pair.partner) || !isCentral(pair.partner)) return pair
  const isOfPart = pair.reporter === 'C5' || (pair.reporter === region.member && pair.reporter !== null)
  const isToldHere = view.mentions.some(({ code, isOffice }) => code === 'C5' && !isOffice)
  return isOfPart && isToldHere ? { reporter: pair.partner, partner: region.pair.partner } : pair
}
