import type { Kind } from '../../kinds/kind.ts'
import { flowOf } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { oncePer } from '../../once-per.ts'
import { has, isSign, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, type Pair } from '../pair.ts'

const isState = ({ form, code, isOffice }: Mention): boolean => form === 'area' && !isOffice && /^[A-Z]{3}$/.test(code)

/** A state, or its capital for it. */
const isParty = (one: Mention): boolean => isState(one) || (one.form === 'capital' && !one.isOffice)

const isNamed = ({ form, code, isOffice }: Mention): boolean =>
  (form === 'area' || form === 'adj') && !isOffice && /^[A-Z]{3}$/.test(code)

/** Where "the main partners of Uzbekistan:" ends, or -1. */
const endOfHeading = oncePer((tokens: readonly Token[]): number => {
  const named = tokens.findIndex((token) => has(token, 'partner'))
  const colon = tokens.findIndex((token, at) => at > named && at <= named + 5 && isSign(token, ':：'))
  return named < 0 ? -1 : colon
})

/** "3. Kazakhstan, 2.6 bn, down 13 %": an item that begins with its one state. */
const isItem = ({ tokens, mentions }: View): boolean => {
  const [one] = mentions
  return (
    one !== undefined &&
    isState(one) &&
    mentions.every(({ code }) => code === one.code) &&
    (isFromState(tokens, one) || isAtFront(tokens, one))
  )
}

/** "- gas from Turkmenistan — 33 bcm": an item of what comes from its one state. */
const isFromState = (tokens: readonly Token[], { role, from }: Mention): boolean =>
  role === 'from' && from < 6 && isSign(tokens[0], '-*•▪·—–')

const isAtFront = (tokens: readonly Token[], { from }: Mention): boolean =>
  tokens.slice(0, from).every((token) => token.number !== undefined || isSign(token, '.-*•▪·)）、—–'))

/** "Kazakhstan — 28.3 bn; Kyrgyzstan — 19.9": several such items on one line, each number right behind its state. */
const isLineOfItems = ({ tokens, mentions, quantities }: View): boolean =>
  quantities.length > 1 &&
  mentions.length >= quantities.length &&
  quantities.every(({ from }) => mentions.some((one) => isParty(one) && one.to <= from && from - one.to <= 2)) &&
  tokens.slice(0, mentions[0]?.from ?? 0).every((token) => token.senses.some(({ kind }) => kind === 'prep'))

/** 新疆对中亚各国进出口: a part of a state outside the region stands for it. */
const isPlaceOfOther = ({ form, code, isOffice }: Mention): boolean =>
  form === 'place' && !isOffice && /^[A-Z]{3}$/.test(code) && !isCentral(code)

/** "China's exports to the region in 2024:", "Китайські інвестиції в країни регіону:": whose flow a list goes over. */
const ownerOfHeading = ({ tokens, mentions, quantities, heads }: View): string | null => {
  const states = mentions.filter((mention) => isNamed(mention) || isPlaceOfOther(mention))
  const [owner] = states
  if (owner === undefined || quantities.length > 0 || heads.length === 0 || isSign(tokens.at(-1), '.;!?。；'))
    return null
  // "Доля Китая в торговле стран региона:" is his with each of the list
  const isOfShare = tokens.slice(Math.max(0, owner.from - 1), owner.to + 3).some((token) => has(token, 'share'))
  const isAlone = states.every(({ code }) => code === owner.code)
  const isSender = owner.role === 'from' && heads.every(({ kind }) => kind === 'exports')
  const isTaker = owner.role === 'to' && heads.some(({ kind, isVerb }) => kind === 'imports' && !isVerb)
  return (owner.role === 'bare' || isSender || isTaker) && isAlone && !isOfShare ? owner.code : null
}

/** Whose partners a heading names, or the list goes on with that `last` heads. */
export const partnersAfter = (view: View, last: string | null): string | null => {
  const end = endOfHeading(view.tokens)
  const owner =
    end < 0 ? undefined : view.mentions.find((mention) => mention.isPartnerOf && isState(mention) && mention.to <= end)
  return owner?.code ?? ownerOfHeading(view) ?? (isItem(view) || isLineOfItems(view) ? last : null)
}

/** "China's gas imports in 2024: Turkmenistan – 33 bcm, Russia – 22": who takes what a list behind a colon tells of. */
const takerOf = ({ tokens, mentions, heads }: View, { from }: Quantity): string | null => {
  const colon = tokens.findIndex((token) => isSign(token, ':：'))
  if (colon < 0 || colon > from || !heads.some(({ kind, at }) => kind === 'imports' && at < colon)) return null
  const [owner, more] = mentions.filter((mention) => isNamed(mention) && mention.to <= colon)
  return owner !== undefined && more === undefined && !isCentral(owner.code) ? owner.code : null
}

/** "Other partners of Uzbekistan: Russia, 5 bn, down 14 %; Kazakhstan, 2.6 bn": the trade of one with each of a list. */
export const ofPartnerList = (view: View, quantity: Quantity, { kind }: Kind, headed: string | null): Pair | null => {
  const { from } = quantity
  const end = endOfHeading(view.tokens)
  const owner = headed ?? (kind === 'gas' || kind === 'imports' ? takerOf(view, quantity) : null)
  // What is piped out of the region is imported by whose list it is.
  const isPiped = kind === 'gas' && !isCentral(owner)
  if (owner === null || (flowOf(kind) === null && !isPiped) || from < end) return null
  const state = view.mentions.findLast((mention) => isState(mention) && mention.from > end && mention.to <= from)
  return state && owner !== state.code ? { reporter: owner, partner: state.code } : null
}
