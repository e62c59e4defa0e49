import type { Quantity } from '../../numbers/quantity.ts'
import { isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, isOneOfFive, type Pair, withPart } from '../pair.ts'

const isMember = ({ form, code, isOffice }: Mention): boolean => form === 'area' && !isOffice && isOneOfFive(code)

/** The state that a number of a list behind a colon stands at: "…: Kazakhstan – 43.8, Kyrgyzstan (22.7)". */
const listedAt = ({ tokens, mentions }: View, { from }: Quantity, colon: number): Mention | undefined =>
  mentions.find(
    (mention) =>
      isMember(mention) &&
      mention.from > colon &&
      mention.to <= from &&
      tokens.slice(mention.to, from).every((token) => isSign(token, '-(（:：=')),
  )

/** "Chinese investment in the region: Kazakhstan – 7.2 bn": the one state outside that the heading names, and no host. */
const investorOf = ({ mentions }: View, colon: number): string | null => {
  const named = mentions.filter(({ to, isOffice, code }) => to <= colon && !isOffice && /^[A-Z]{3}$/.test(code))
  const [one, more] = new Set(named.map(({ code }) => code))
  return one !== undefined && more === undefined && !isCentral(one) ? one : null
}

/** Who trades where a heading tells of the five, and a list behind its colon of the first state. */
export const behindColon = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  kind: string,
  named: Pair,
): Pair | null => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  const colon = view.tokens.findIndex((token) => isSign(token, ':：'))
  const one = quantity && colon > 0 ? listedAt(view, quantity, colon) : undefined
  if (one === undefined) return null
  const isFirst = before === undefined || before.from < colon
  const investor = /^fdi/.test(kind) ? investorOf(view, colon) : null
  if (investor !== null) return { reporter: investor, partner: one.code }
  return isFirst && (named.reporter === 'C5' || named.partner === 'C5') ? withPart(named, one.code) : null
}

/** "Trade in 2024: Kazakhstan – 43.8, Kyrgyzstan – 22.7": a list of states whose heading names nobody. */
export const headsNobody = ({ tokens, mentions }: View): boolean => {
  const colon = tokens.findIndex((token) => isSign(token, ':：'))
  return colon > 0 && mentions.every(({ from, isOffice }) => isOffice || from > colon)
}
