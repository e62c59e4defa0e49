import { headOf, tailOf } from '../clause-scope.ts'
import type { Kind } from '../kinds/kind.ts'
import { flowOf, isTrade } from '../kinds/topics.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { builtParties } from './beyond-trade/built-parties.ts'
import { ofJointProjects } from './beyond-trade/joint-projects.ts'
import { ofWholeDebt } from './beyond-trade/whole-debt.ts'
import { asCounted, asMirrored } from './counts/counting-office.ts'
import { ofEnvoy } from './counts/envoy.ts'
import { asEachCounts } from './counts/two-counts.ts'
import { behindColon } from './lists/behind-colon.ts'
import { ofMember } from './lists/member.ts'
import { ofCalledPartner, ofNextSource } from './lists/next-source.ts'
import { asTold, asTraded } from './lists/parallel.ts'
import { ofPartnerList } from './lists/partner-list.ts'
import { asPassed } from './lists/passed.ts'
import { rankedOwner } from './lists/rank.ts'
import { totalOfList } from './lists/total-of-list.ts'
import { ofTwoTold } from './lists/two-told.ts'
import { ofRegion } from './of-region.ts'
import { ALONE, isCentral, type Pair } from './pair.ts'
import { noPost, ofPost } from './routes/post.ts'
import { ofSender, ofTransit } from './routes/transit.ts'
import { ofJointLevel } from './shares/joint-share.ts'
import { ofListedWhole } from './shares/listed-whole.ts'
import { partnerByShare } from './shares/partner-by-share.ts'
import { ofShareChanged } from './shares/share-owner.ts'
import { ofWorld } from './shares/world-share.ts'
import type { LastPairs, Who } from './told-before/last-pairs.ts'
import { memberOfRegion, ofRegionAgain, partOfRegion } from './told-before/trade-of-region.ts'
import { goingTo, isOfAll, isOfForeigners, ofCreditor, ofFirms, ofSuppliers } from './told-beside.ts'
import { carriedOn, inSamePlace, ofAllTrade, ofGroup, sameWay, worldwide } from './what-is-left-open.ts'
import { carried, ownMentions, whoOf } from './who-of.ts'

/** Who with whom a number is about, each count of a trade by who counts it. */
export const whoFor = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  kind: Kind,
  last: LastPairs,
): Who => {
  const named = ofJointLevel(view, quantities[index], kind, whoNamed(view, quantities, index, kind, last))
  return asPassed(view, quantities, index, asEachCounts(view, quantities, index, kind, last, named))
}

/** Who with whom the words say. Goods that are carried go from the seller to the buyer, unless the text calls them imports. */
const whoNamed = (view: View, quantities: readonly Quantity[], index: number, kind: Kind, last: LastPairs): Who => {
  const two = ofTwoTold(view, quantities, index, last.twoTold ?? null)
  if (two !== null) return { pair: two, whole: last.whole }
  const summed = totalOfList(view, quantities, index, kind)
  if (summed !== null) return { pair: summed, whole: null }
  const beside = ofNextSource(kind, ownMentions(view, quantities, index), last, index === 0)
  if (beside !== null) return { pair: beside, whole: null }
  const ranked = quantities[index]
  const called = ranked && index === 0 ? ofCalledPartner(view, kind, ranked.from) : null
  if (called != null) return { pair: called, whole: { reporter: called.reporter, partner: null } }
  const owner = ranked ? rankedOwner(view, ranked, kind, ownMentions(view, quantities, index), last.any) : null
  if (owner !== null) return { pair: owner, whole: last.whole }
  const listed = ranked ? ofPartnerList(view, ranked, kind, last.partnersOf ?? null) : null
  if (listed !== null) return { pair: listed, whole: { reporter: listed.reporter, partner: null } }
  const inList = ranked ? ofListedWhole(view, ranked, kind) : null
  if (inList !== null) return inList
  const isOfTrade = kind.indicator === 'share' && kind.kind === 'trade_turnover'
  const partner = ranked && isOfTrade ? partnerByShare(view, ranked) : null
  if (partner !== null) return { pair: partner, whole: { reporter: partner.reporter, partner: null } }
  const post = ofPost(view, quantities, index, kind, last.post ?? noPost)
  if (post !== null) return { pair: { reporter: post, partner: null }, whole: null }
  const changed = ranked ? ofShareChanged(view, ranked, kind, ownMentions(view, quantities, index), last) : null
  if (changed !== null) return { pair: changed, whole: last.whole }
  const crossed = ofTransit(view, quantities, index, kind, last.any)
  if (crossed !== null)
    return { pair: { reporter: crossed, partner: ALONE }, whole: null, said: { reporter: crossed, partner: null } }
  const joint = ranked ? ofJointProjects(view, index, ranked, kind, ownMentions(view, quantities, index), last) : null
  if (joint !== null) return { pair: joint, whole: null }
  const sender = ofSender(view, quantities, index, kind)
  if (sender !== null) return { pair: sender, whole: null, said: last.any }
  const world = ranked ? ofWorld(view, ranked, kind, ownMentions(view, quantities, index), last) : null
  if (world !== null) return { pair: world, whole: null, said: last.any }
  const sent = ofEnvoy(view, kind.kind)
  if (sent !== null) return { pair: sent, whole: null }
  const { pair: named, whole } = whoOf(view, quantities, index, kind, asTold(kind, asTraded(view, kind, last)))
  const oneListed =
    isTrade(kind.kind) || kind.kind.startsWith('fdi') ? behindColon(view, quantities, index, kind.kind, named) : null
  if (oneListed !== null) return { pair: oneListed, whole, said: oneListed }
  const member = ranked ? memberOfRegion(view, ranked, kind, named, last.region ?? null) : null
  if (member !== null) return { pair: member, whole }
  const part = partOfRegion(kind, named, last.level, last.region ?? null)
  if (part !== null) return { pair: part, whole, said: named }
  // "The gap is explained by transit through Kazakhstan": of the two whose counts were told.
  const isOfTold =
    kind.kind === 'difference' &&
    last.any.partner !== null &&
    !ownMentions(view, quantities, index).some(({ role }) => role !== 'through')
  if (isOfTold) return { pair: last.any, whole }
  const own = ownMentions(view, quantities, index)
  const told =
    kind.indicator === 'company_count' || kind.kind === 'counts'
      ? ((kind.indicator === 'company_count' ? ofSuppliers(view, quantities[index], own, last) : null) ??
        ofFirms(view, quantities[index], named))
      : ofCreditor(view, kind, named, last.any)
  const quantity = quantities[index]
  const isOpen = own.every(({ isOffice }) => isOffice) && kind.indicator !== 'share'
  const scope = { from: headOf(view, quantities, index), tail: tailOf(view, quantities, index) }
  const counted = asMirrored(
    view,
    { from: scope.from, to: quantity?.from ?? 0 },
    kind,
    asCounted(kind, told, last),
    last,
  )
  const built = ofWholeDebt(
    view,
    kind,
    quantity ? builtParties(view, quantity, kind, isOpen ? counted : told, last, own) : told,
    own,
    last.level,
    { ...scope, isAside: isSaidAgain(view, quantities, index) },
  )
  // "The company sends 11 bn cubic metres", of gas that is told to come from Turkmenistan: whoever pumps it
  const isSameGas =
    kind.kind === 'gas' &&
    built.reporter === last.any.partner &&
    built.partner === last.any.reporter &&
    isCentral(built.partner) &&
    own.every(({ form, code }) => form === 'firm' || code === built.reporter)
  if (isSameGas && kind.topic?.kind !== 'imports') return { pair: last.any, whole }
  const going =
    carried.has(kind.kind) || kind.kind === 'exports' || kind.kind === 'imports'
      ? sameWay(view, kind, goingTo(view, quantities, index, built, kind.kind === 'imports' ? 'from' : 'to'), own, last)
      : built
  const pair = ofRegion(view, quantities, isTrade(kind.kind) && kind.indicator !== 'share', going, last.any)
  const isCapital =
    (kind.kind === 'fdi' && kind.indicator !== 'share') ||
    kind.indicator.startsWith('fdi') ||
    ((kind.indicator === 'company_count' || isOfForeigners(view, quantity)) && (index === 0 || own.length > 0))
  // 我国吸收外国直接投资: of the state that the text is about, whoever is the other of the two
  const host = isCentral(pair.partner) || pair.reporter === null ? pair.partner : pair.reporter
  if (isCapital && quantity && isCentral(host) && isOfAll(view, quantity, own, scope))
    return {
      pair: { reporter: 'WLD', partner: host },
      whole,
      ...(isOfForeigners(view, quantity) ? { said: pair } : {}),
    }
  const listedOne = quantity ? ofMember(view, quantities, index, pair, last.any) : null
  if (listedOne !== null && (flowOf(kind.kind) !== null || carried.has(kind.kind))) return { pair: listedOne, whole }
  // 占进口总值的60%;铁矿6亿元: the total is that of the share before
  const isOwnTopic = (kind.topic?.at ?? -1) >= (quantities[index - 1]?.to ?? 0)
  const open = worldwide(view, kind, inSamePlace(kind, pair, own, last.any))
  const isWithoutPartner =
    view.mentions.some(({ form }) => form === 'both') || isGrowthOfOpen(quantities, index, kind, pair, last)
  const shown = isWithoutPartner ? pair : isOwnTopic ? ofAllTrade(view, kind, open, own, last.any) : open
  const again = ofRegionAgain(kind, isOwnTopic, own, shown, last.region ?? null)
  return { pair: ofGroup(kind, carriedOn(view, kind, again, last.any, own), own), whole }
}

/** "36.6 % of the external debt (1.66 bn)", «36,7 %, или 1,69 млрд»: a part said again. */
const isSaidAgain = ({ tokens }: View, quantities: readonly Quantity[], index: number): boolean => {
  const before = tokens[(quantities[index]?.from ?? 0) - 1]
  const isOr = /^(или|або|or|即)$/.test(before?.text ?? '') && quantities[index - 1]?.unit === 'percent'
  return isOr || isSign(before, '(（')
}

/** "30,400 cars left through the post, up 12 %": a growth of what the number before counted, of which no partner is told. */
const isGrowthOfOpen = (
  quantities: readonly Quantity[],
  index: number,
  { indicator, topic }: Kind,
  { reporter }: Pair,
  { level }: LastPairs,
): boolean =>
  indicator === 'growth' &&
  level?.pair.partner === null &&
  level.pair.reporter === reporter &&
  level.kind !== 'foreign_trade' &&
  (topic?.at ?? -1) < (quantities[index - 1]?.from ?? 0)
