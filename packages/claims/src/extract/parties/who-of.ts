import { isAside } from '../aside.ts'
import { headOf, ownWords, tailOf, within } from '../clause-scope.ts'
import { ofShareAfter } from '../kinds/bracketed-sum.ts'
import { isMoney, type Kind } from '../kinds/kind.ts'
import { flowOf, isTrade } from '../kinds/topics.ts'
import { isWorthOfCounted } from '../kinds/worth-kind.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import { ofCreditorNamed } from './beyond-trade/whole-debt.ts'
import { ofOwnClause, startOf, withOffices, withRestOfList, withVisitors } from './clause-mentions.ts'
import { forAnother } from './for-another.ts'
import { ofSeveral } from './joint-partners.ts'
import { listFor } from './lists/country-lists.ts'
import { type Listed, ofListed } from './lists/listed-parties.ts'
import { alongside, fallenOn, nextOfTrade, ofOrigin, ofOther, oneOfAll, rankedPair, thatIs } from './lists/parallel.ts'
import { isRanked } from './lists/rank.ts'
import type { Mention } from './naming/mentions.ts'
import { overlay } from './overlay.ts'
import { codesOf, isCentral, isSameTwo, nobody, orient, owing, type Pair } from './pair.ts'
import { pairFor } from './parties.ts'
import { relativePair } from './relative.ts'
import { buysPart, holderInList, isHeld } from './shares/holder-parties.ts'
import { isJointShare, ofJoint } from './shares/joint-share.ts'
import { ofPartChanged, ofShareAsSum } from './shares/level-of-share.ts'
import { shareOf } from './shares/share-parties.ts'
import { lateSubject } from './shares/share-subject.ts'
import type { LastPairs, Who } from './told-before/last-pairs.ts'
import { owned, withKnown } from './what-is-left-open.ts'
import { withTowards } from './with-towards.ts'

/** Who with whom a number is about, as its words name them. */
export const whoOf = (seen: View, quantities: readonly Quantity[], index: number, kind: Kind, last: LastPairs): Who => {
  const view = /^balance/.test(kind.kind) ? withTowards(seen) : seen
  // "With $43 bn, Kazakhstan accounts for half of China's trade": of the same two as the share.
  if (isTrade(kind.kind) && kind.indicator !== 'share' && quantities[index] && ofShareAfter(view, quantities[index]))
    return { pair: whoOf(view, quantities, index + 1, { ...kind, indicator: 'share' }, last).pair, whole: null }
  const sum = quantities[index]
  if (sum && kind.indicator === 'deal_value' && buysPart(view, sum, quantities[index + 1]))
    return whoOf(view, quantities, index + 1, { ...kind, indicator: 'share', kind: 'stake' }, last)
  const list = listFor(view, quantities, index)
  const isOwn = (kind.topic?.at ?? -1) >= (quantities[index - 1]?.to ?? 0)
  if (kind.kind === 'people')
    return { pair: pairFor('people', ownMentions(view, quantities, index), last.any), whole: null }
  // "the yuan makes 30 % of settlements between X and Y"
  const [one, other] = within(view.mentions, 0, view.tokens.length).filter(({ role }) => role === 'between')
  if (kind.indicator === 'share' && kind.kind === 'other' && one && other && one.code !== other.code)
    return { pair: { reporter: one.code, partner: other.code }, whole: null }
  if (kind.indicator === 'share' && list === null) {
    const told = shareOf(view, quantities, index, kind, last, !isOwn && index > 0)
    const share = kind.kind === 'debt' ? ofCreditorNamed(view, quantities, index, told) : told
    const isJoint = isTrade(kind.kind) && quantities[index] !== undefined && isJointShare(view, quantities[index])
    return isJoint ? { ...share, pair: ofJoint(share, last) } : share
  }
  // Only where the words say so is trade with all.
  if (list !== null && quantities[index] && isHeld(view, quantities[index], kind))
    return { pair: holderInList(view, quantities[index], list, last), whole: null }
  const trade = kind.kind === 'foreign_trade' && kind.topic === null ? { ...kind, kind: 'trade_turnover' } : kind
  const pair = partiesIn(view, quantities, index, trade, last, list)
  const isOfRank = quantities[index] !== undefined && isTrade(kind.kind) && isRanked(view, quantities[index])
  // "На Китай пришлось 4,6 млрд": a part of the trade of who was told of
  const isPart = isTrade(kind.kind) && kind.topic === null && view.tokens.some((token) => has(token, 'fallson'))
  // Who has a rank is one of the partners of who had the first.
  return {
    pair,
    whole:
      (isOfRank || isPart) && pair.partner !== null
        ? { reporter: pair.reporter, partner: null }
        : list === null
          ? null
          : last.whole,
  }
}

/** "at a forum in Beijing": where papers are signed, and not by whom. */
const isVenue = ({ role, form }: Mention): boolean => form === 'capital' || (role === 'in' && form === 'place')

/** What is named beside a number, between the numbers around it. */
export const ownMentions = (view: View, quantities: readonly Quantity[], index: number): readonly Mention[] => {
  const from = headOf(view, quantities, index)
  return within(view.mentions, from, tailOf(view, quantities, index)).filter(({ isOffice }) => !isOffice)
}

/** "At the China – Central Asia forum 58 agreements were signed": of the two sides of the meeting, where nobody else is told of. */
const signedAt = (mentions: readonly Mention[], pair: Pair): Pair => {
  const meeting = mentions.find(
    ({ form, isOffice, code }) => form === 'pair' && isOffice && /^[A-Z0-9]+-[A-Z0-9]+$/.test(code),
  )
  return pair.reporter === null && pair.partner === null && meeting ? codesOf(meeting.code) : pair
}

/** What is of one state alone, whoever the number before was of. */
const ofOneState = /^(reserves|gdp|budget|output|mix)$/

/** What is owned goes on as the number before it, if that was of capital from abroad, whoever's trade the text is about. */
const ofLastOwned = ({ kind }: Kind, { any, level }: LastPairs, own: readonly Mention[]): Pair => {
  // "Chinese firms dug four fifths of the gold. That was 5.6 tonnes"
  if (kind === 'production' && level?.kind === kind && own.length === 0 && any.reporter === null) return level.pair
  const isOfCapital =
    level != null && owned.has(level.kind ?? '') && !isCentral(level.pair.reporter) && isCentral(level.pair.partner)
  const isOfBoth = own.some(({ form }) => form === 'both')
  return isOfCapital && owned.has(kind) && !isOfBoth && isSameTwo(level.pair, any) ? level.pair : any
}

export const carried = new Set(['freight', 'containers', 'trains', 'gas'])

/** "В обратном направлении — 3 млн тонн": the same two, the other way. */
const isReversed = (view: View, quantities: readonly Quantity[], index: number, kind: Kind): boolean =>
  (carried.has(kind.kind) || kind.indicator === 'freight_volume') &&
  view.tokens
    .slice(quantities[index - 1]?.to ?? 0, tailOf(view, quantities, index))
    .some((token) => has(token, 'reverse')) &&
  ownMentions(view, quantities, index).length === 0

const partiesIn = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  kind: Kind,
  last: LastPairs,
  list: Listed | null,
): Pair => {
  const quantity = quantities[index]
  if (!quantity) return nobody
  const head = kind.topic?.at ?? -1
  const { from, tail } = ownWords(view, quantities, index, head)
  const isOwnHead = head >= from
  const own = within(view.mentions, from, tail)
  // Where the numbers before told of nobody, the whole clause is still the number's.
  const isFirst = index === 0 || (last.any.reporter === null && last.any.partner === null)
  const related = relativePair(view, quantity, kind, tail, last)
  if (related !== null) return related
  const ranked = rankedPair(view, quantity, kind, own, last)
  if (ranked !== null) return ranked
  const partner = oneOfAll(view, quantity, kind, index === 0 ? within(view.mentions, 0, tail) : own, last)
  if (partner !== null) return partner
  const that = index === 0 ? thatIs(view, quantity, kind, last) : null
  if (that !== null) return that
  const asSum =
    ofPartChanged(view, quantities, index, kind, last) ??
    (kind.kind.startsWith('fdi') ? ofShareAsSum(view, quantities, index, last) : null)
  if (asSum !== null) return asSum
  const next = nextOfTrade(kind, index === 0 ? within(view.mentions, 0, tail) : own, last)
  if (next !== null) return next
  const other = index === 0 ? null : ofOther(view, quantity, kind, own, last)
  if (other !== null) return other
  const another = forAnother(view, isOwnHead ? kind : { ...kind, topic: null }, own, last.any)
  if (another !== null) return another
  const fallen = fallenOn(view, kind, own, last)
  if (fallen !== null) return fallen
  const origin = ofOrigin(view, quantity, kind, own, last)
  if (origin !== null) return origin
  const along =
    index === 0 || isAside(view, quantities, index)
      ? null
      : alongside(kind, ownMentions(view, quantities, index - 1), own, last, quantities[index - 1]?.from ?? 0)
  if (along !== null) return along
  const isSameMarket = kind.kind === 'ecommerce' && last.kind === 'ecommerce' && kind.topic === null
  if (isSameMarket && own.length === 0) return last.any
  // "58 agreements worth $24 billion were signed with Chinese firms": of the same two as their number.
  const isOfCounted =
    kind.kind === 'agreements' && isMoney(quantity.unit) && quantities[index - 1]?.counted === 'agreements_count'
  if (isOfCounted && last.level?.kind === 'agreements') return last.level.pair
  // "45 projects worth $14 billion are carried out in Kazakhstan with China": of the same two as they.
  if (last.level && kind.kind === 'cost' && isWorthOfCounted(view, quantity)) return last.level.pair
  if (isReversed(view, quantities, index, kind)) return { reporter: last.any.partner, partner: last.any.reporter }
  if (list !== null) return ofListed(view, quantities, index, kind, last, list)
  const trade = isTrade(kind.kind) || kind.kind === 'gas' || kind.kind === 'products'
  const fallback =
    owned.has(kind.kind) &&
    kind.kind !== 'counts' &&
    (last.kind === null || last.kind === 'debt' || isTrade(last.kind)) &&
    kind.indicator !== 'growth' &&
    kind.indicator !== 'share'
      ? kind.kind === 'capacity' && isFirst && last.kind !== null
        ? { ...orient(last.any), reporter: null }
        : orient(last.any)
      : kind.kind === 'debt'
        ? owing(last.any)
        : // "312 joint projects worth 42 bn. 40 more plants are to open": foreign capital still
          kind.kind === 'counts' && last.kind === 'cost'
          ? orient(last.any)
          : ofLastOwned(kind, last, own)
  // "Узбекистан прибавил 0,5 %" after a growth of China's trade with another: of the same trade another part.
  const isNextPart =
    kind.indicator === 'growth' && kind.topic === null && last.any.partner !== null && last.any.reporter !== null
  if (isNextPart && own.length > 0) return overlay(kind.kind, last.any, isFirst ? within(view.mentions, 0, tail) : own)
  if (isFirst || (isOwnHead && !isSameTopic(last, kind))) {
    const all = isFirst ? within(view.mentions, startOf(view, quantity, tail), tail) : own
    const mine = flowOf(kind.kind) === null ? all : ofOwnClause(view, all, head)
    const named = mine.filter(({ isOffice }) => !isOffice)
    const isPapers = kind.kind === 'agreements' || kind.kind === 'contract'
    if (
      isFirst &&
      isPapers &&
      new Set(named.filter((each) => !isVenue(each) && each.code !== '-').map(({ code }) => code)).size < 2
    )
      return signedAt(
        view.mentions,
        pairFor(kind.kind, kind.kind === 'agreements' ? withVisitors(view.mentions) : view.mentions, fallback),
      )
    const told =
      named.length > 0 || !isFirst || fallback.reporter !== null || fallback.partner !== null
        ? mine
        : withOffices(
            trade
              ? view.mentions
              : view.mentions.filter(
                  (mention) =>
                    mention.isOffice ||
                    (kind.kind !== 'length' && mention.from < (quantities[1]?.from ?? Number.POSITIVE_INFINITY)),
                ),
          )
    const found = pairFor(kind.kind, isPapers ? withRestOfList(view.mentions, told) : told, fallback)
    const several = (trade || kind.kind === 'deal') && !quantity.isEach ? ofSeveral(view, kind, told, found) : found
    // "The Chinese side proposed to bring it to 10 bn": of the trade that was told of, whoever speaks of it
    const pair = isOfIt(view, quantity, kind) && isOneOf(several, last.any) ? last.any : several
    return !trade && !isFirst && pair.partner === null && last.any.partner !== null ? withKnown(pair, fallback) : pair
  }
  const section = kind.kind === 'length' ? own.find(({ ofSection }) => ofSection) : undefined
  if (section) return { reporter: null, partner: section.code }
  if (ofOneState.test(kind.kind)) return pairFor(kind.kind, own, last.any)
  const late = own.length === 0 && trade && kind.topic === null ? lateSubject(view, quantity) : undefined
  return overlay(kind.kind, trade ? last.any : fallback, late ? [late] : own)
}

/** The same two, or one of them alone. */
const isOneOf = (pair: Pair, last: Pair): boolean =>
  isSameTwo(pair, last) ||
  (pair.partner === null &&
    last.partner !== null &&
    (pair.reporter === last.reporter || pair.reporter === last.partner))

/** "To bring it to": what is told as "it" is what is to grow, and does nothing itself. */
const isRaised = (token: Token | undefined): boolean =>
  ['up', 'down', 'target'].some((kind) => has(token, kind)) ||
  /^(довести|довести\S*|bring|raise|take|lift)$/.test(token?.text ?? '')

const it = /^(it|его|её|ее|його|її|这|其)$/

/** "… proposed to bring it to 10 bn": what was told of before, and no new trade of the speaker's. */
const isOfIt = ({ tokens, mentions }: View, { from }: Quantity, { indicator, kind, topic }: Kind): boolean =>
  ((indicator === 'trade_turnover' && kind === indicator) || carried.has(kind)) &&
  topic === null &&
  !mentions.some(({ isOffice }) => isOffice) &&
  tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ text }, at, all) => it.test(text) && (!carried.has(kind) || isRaised(all[at - 1] ?? tokens[from - 5])))

const isSameTopic = (last: LastPairs, kind: Kind): boolean => last.kind === kind.kind && kind.topic === null
