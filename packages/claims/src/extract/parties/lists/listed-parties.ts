import type { Kind } from '../../kinds/kind.ts'
import { isTrade } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { View } from '../../view.ts'
import { isCentral, nobody, type Pair, withPart } from '../pair.ts'
import { pairFor } from '../parties.ts'
import { isCountry } from '../shares/share-whole.ts'
import type { LastPairs } from '../told-before/last-pairs.ts'
import { inSamePlace } from '../what-is-left-open.ts'
import { isOfTheirFlow, type listFor } from './country-lists.ts'

/** A country of a list, and the list that it stands in. */
export type Listed = NonNullable<ReturnType<typeof listFor>>

/** "Kazakhstan, Kyrgyzstan and Tajikistan: 12, 3 and 2 bn": of the country whose turn it is, with whom all are told of. */
export const ofListed = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  kind: Kind,
  last: LastPairs,
  { list, one, left }: Listed,
): Pair => {
  if (kind.indicator === 'share' && isTrade(kind.kind)) {
    const rest = view.mentions.filter((mention) => !list.includes(mention) && mention.form !== 'both')
    const [owner, more] = rest.filter(isCountry)
    if (owner && !more && isOfTheirFlow(view, kind, list)) return { reporter: one.code, partner: owner.code }
    const isKnown = last.whole !== null && last.whole.reporter !== null
    const isNamed = !isKnown && rest.length > 0 && kind.topic !== null
    return withPart(isNamed ? pairFor(kind.kind, rest, last.any) : (last.whole ?? last.any), one.code)
  }
  // "…, while Tajikistan recorded 4 bn": who has a number of its own is none of them.
  const nextFrom = quantities[index + left + 1]?.from
  const listEnd = quantities[index + left]?.to ?? 0
  const others = view.mentions.filter(
    (mention) =>
      !list.includes(mention) &&
      (mention.role === 'bare' || mention.role !== one.role) &&
      !(mention.role === 'bare' && nextFrom !== undefined && mention.from >= listEnd && mention.from < nextFrom),
  )
  const placed = inSamePlace(kind, nobody, [one], last.any)
  if (placed.partner !== null) return placed
  // "С тремя партнёрами – Казахстаном, … – торговля Синьцзяна выросла на 70, 25 и 93 %": of whom the trade is all are partners.
  const owner = others.find(({ isOffice, ownsHead, code }) => !isOffice && ownsHead && /^[A-Z]{3}$/.test(code))
  const isOwned = kind.kind === 'trade_turnover' && owner !== undefined && owner.code !== one.code
  if (isOwned && owner && others.every(({ isOffice, code }) => isOffice || code === owner.code || code === '-'))
    return { reporter: owner.code, partner: one.code }
  // "Russia sold China 690 m; Kazakhstan and Uzbekistan 87 and 42 m respectively": who stands where the seller stood
  const told = quantities.findLast(({ to }) => to <= (list[0]?.from ?? 0))?.to ?? 0
  const isSeller =
    kind.kind === 'exports' &&
    one.role === 'bare' &&
    (kind.topic?.at ?? -1) < told &&
    others.every(({ from, to, role, code }) => to <= told || from >= listEnd || (role === 'bare' && isCentral(code)))
  const { partner: buyer } = last.any
  if (isSeller && isCentral(one.code) && buyer !== null && buyer !== 'WLD' && !isCentral(buyer))
    return { reporter: one.code, partner: buyer }
  const isPartOfRegion =
    others.every(({ isOffice, code }) => isOffice || code === '-') &&
    isTrade(kind.kind) &&
    last.any.reporter !== null &&
    !isCentral(last.any.reporter) &&
    isCentral(last.any.partner)
  if (isPartOfRegion && isCentral(one.code)) return { reporter: last.any.reporter, partner: one.code }
  return pairFor(
    kind.kind,
    [...others, one].sort((a, b) => a.from - b.from),
    last.any,
  )
}
