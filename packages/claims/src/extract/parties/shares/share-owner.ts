import { within } from '../../clause-scope.ts'
import type { Kind } from '../../kinds/kind.ts'
import { flowOf } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, nobody, type Pair, withPart } from '../pair.ts'
import { pairFor } from '../parties.ts'
import { attachedTo, isCountry } from './share-whole.ts'

const noun =
  /^(дол[яеюи]|долей|удельн\S* вес\S*|част[кц]\S*|питом\S* ваг\S*|share|shares|proportion|weight|portion|slice|percentage of)$/

const isFlowWord = (token: Token | undefined): boolean =>
  flowOf(senseOf(token, 'head') ?? senseOf(token, 'verb') ?? '') !== null

const isPrep = (token: Token): boolean => has(token, 'prep') && !/^(of|from|из|з|із)$/.test(token.text)

/** "China's share", "китайская доля": nothing of trade between the country and the word. */
const isBefore = (view: View, { to, form, isPossessive }: Mention, at: number): boolean =>
  (isPossessive || form === 'adj' || form === 'area') &&
  to <= at &&
  at - to <= (isPossessive ? 5 : form === 'adj' ? 2 : 0) &&
  !view.tokens.slice(to, at).some((token) => isFlowWord(token) || isPrep(token) || isSign(token, ',;:.()'))

/** "доля Китая", "the share of China", "доля товаров из Китая": a country that owns no flow itself. */
const isAfter = (view: View, { from, to, form, isPossessive, role }: Mention, at: number): boolean => {
  if (from <= at || from - at > 4 || role === 'in' || role === 'to') return false
  const between = view.tokens.slice(at + 1, from)
  if (between.some((token) => isFlowWord(token) || isPrep(token) || isSign(token, ',;:.()-') || token.number))
    return false
  const reach = isPossessive ? 5 : form === 'adj' ? 3 : 1
  const next = view.tokens.slice(to, to + reach)
  const end = next.findIndex((token) => has(token, 'prep') || isSign(token, ',;:.()-'))
  const isOfFlow = (end < 0 ? next : next.slice(0, end)).some(isFlowWord)
  return !isOfFlow && !(isPossessive && view.source.language === 'en')
}

/** Whose the share is that stands as a noun in a stretch of tokens. */
export const ownerOfShare = (
  view: View,
  from: number,
  until: number,
): { readonly owner: Mention; readonly at: number } | null => {
  const at = view.tokens.findLastIndex(
    (token, place) => place >= from && place < until && has(token, 'share') && noun.test(token.text),
  )
  if (at < 0) return null
  const near = within(view.mentions, Math.max(from, at - 8), at + 6).filter(isCountry)
  // "В экспорте Казахстана доля Китая": the first is whose exports they are.
  const isOfFlow = ({ from: start }: Mention): boolean => isFlowWord(view.tokens[start - 1])
  const after = near.find((mention) => isAfter(view, mention, at))
  const owner =
    near.findLast(
      (mention) => mention.to <= at && isBefore(view, mention, at) && !(after !== undefined && isOfFlow(mention)),
    ) ?? after
  return owner === undefined || owner.code === 'WLD' ? null : { owner, at }
}

/** Whose trade a country has a share of that the words leave open: of the other one that the text spoke of. */
const openWhole = (owner: string, last: { readonly any: Pair; readonly whole: Pair | null }): Pair | null => {
  if (last.whole?.reporter && last.whole.reporter !== owner) return { ...last.whole, partner: null }
  const { reporter, partner } = last.any
  const named = [reporter, partner].filter((code) => code !== null && code !== owner && code !== 'WLD')
  const one = named.length > 1 ? (named.find((code) => isCentral(code)) ?? named[0]) : named[0]
  return one ? { reporter: one, partner: null } : null
}

/** "Russia's share fell by a third", after China's in the imports of Kyrgyzstan: how a part of the same whole changed. */
export const ofShareChanged = (
  view: View,
  quantity: Quantity,
  { indicator, kind, topic }: Kind,
  own: readonly Mention[],
  last: { readonly any: Pair; readonly whole: Pair | null },
): Pair | null => {
  if (indicator !== 'growth' || flowOf(kind) === null || topic !== null || own.length !== 1) return null
  const found = ownerOfShare(view, own[0]?.from === 0 ? 0 : Math.max(0, (own[0]?.from ?? 0) - 6), quantity.from)
  if (found === null || found.owner !== own[0] || isCentral(found.owner.code)) return null
  const base = openWhole(found.owner.code, last)
  return base === null ? null : withPart(base, found.owner.code)
}

/** "China's share of the republic's imports": the owner is the part, and never the whole. */
export const ownedShare = (
  view: View,
  until: number,
  kind: Kind,
  from: number,
  tail: number,
  last: { readonly any: Pair; readonly whole: Pair | null },
): { readonly pair: Pair; readonly whole: Pair } | null => {
  const found = ownerOfShare(view, from, until)
  if (found === null) return null
  const { owner, at } = found
  const head = kind.topic?.at ?? -1
  const isOther = (mention: Mention): boolean =>
    (isCountry(mention) || mention.form === 'country') && mention !== owner && mention.code !== owner.code
  const attached = attachedTo(view, head, kind.topic?.isVerb === true, from, tail).filter(isOther)
  const after = within(view.mentions, at, tail).filter(isOther)
  const before = within(view.mentions, from, at).filter(isOther)
  // "No other state of the region does so: for Kazakhstan the share of China was 19 %"
  const colon = view.tokens.findLastIndex((token, place) => place < at && isSign(token, ':：'))
  const near = before.filter((mention) => mention.from > colon)
  const named = [attached, after, near, before].find(({ length }) => length > 0) ?? []
  const settled = named.map((mention) =>
    mention.form === 'country'
      ? {
          ...mention,
          form: 'area' as const,
          code: [last.any.reporter, last.any.partner].find(isCentral) ?? mention.code,
        }
      : mention,
  )
  const told = pairFor(kind.kind, settled, nobody)
  const whole = told.reporter === null && told.partner !== null ? { reporter: told.partner, partner: null } : told
  const base = whole.reporter === null || whole.reporter === '-' ? openWhole(owner.code, last) : whole
  if (base === null) return null
  return { pair: withPart(base, owner.code), whole: base }
}
