import type { Kind } from '../kinds/kind.ts'
import { flowOf } from '../kinds/topics.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Mention } from './mentions.ts'
import type { Pair } from './pair.ts'

const isState = ({ form, code, isOffice }: Mention): boolean => form === 'area' && !isOffice && /^[A-Z]{3}$/.test(code)

/** Where "the main partners of Uzbekistan:" ends, or -1. */
const endOfHeading = ({ tokens }: View): number => {
  const named = tokens.findIndex((token) => has(token, 'partner'))
  const colon = tokens.findIndex((token, at) => at > named && at <= named + 5 && isSign(token, ':：'))
  return named < 0 ? -1 : colon
}

/** "3. Kazakhstan, 2.6 bn, down 13 %": an item that begins with its one state. */
const isItem = ({ tokens, mentions }: View): boolean => {
  const [one] = mentions
  return (
    one !== undefined &&
    isState(one) &&
    mentions.every(({ code }) => code === one.code) &&
    tokens.slice(0, one.from).every((token) => token.number !== undefined || isSign(token, '.-*•▪·)）、—–'))
  )
}

/** Whose partners a heading names, or the list goes on with that `last` heads. */
export const partnersAfter = (view: View, last: string | null): string | null => {
  const end = endOfHeading(view)
  const owner =
    end < 0 ? undefined : view.mentions.find((mention) => mention.isPartnerOf && isState(mention) && mention.to <= end)
  return owner?.code ?? (isItem(view) ? last : null)
}

/** "Other partners of Uzbekistan: Russia, 5 bn, down 14 %; Kazakhstan, 2.6 bn": the trade of one with each of a list. */
export const ofPartnerList = (view: View, { from }: Quantity, { kind }: Kind, owner: string | null): Pair | null => {
  const end = endOfHeading(view)
  if (owner === null || flowOf(kind) === null || from < end) return null
  const state = view.mentions.findLast((mention) => isState(mention) && mention.from > end && mention.to <= from)
  return state && owner !== state.code ? { reporter: owner, partner: state.code } : null
}
