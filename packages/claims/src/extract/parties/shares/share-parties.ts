import { isAside } from '../../aside.ts'
import { ownWords, within } from '../../clause-scope.ts'
import type { Kind } from '../../kinds/kind.ts'
import { isTrade } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { asOne } from '../../numbers/twins.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { owedAgainstGdp } from '../beyond-trade/whole-debt.ts'
import { memberOf } from '../lists/member.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, nobody, type Pair, withPart } from '../pair.ts'
import { pairFor } from '../parties.ts'
import type { LastPairs, Who } from '../told-before/last-pairs.ts'
import { withState } from '../with-state.ts'
import { besideLevel, isBesideLevel } from './beside-level.ts'
import { bracketedPartner } from './bracketed-partners.ts'
import { holderOf, isHeld } from './holder-parties.ts'
import { ofNextWhole } from './next-whole.ts'
import { isNextWhole, isThatShare } from './same-share.ts'
import { byHead } from './share-by-head.ts'
import { shareInPlace } from './share-in-place.ts'
import { listedShare } from './share-list.ts'
import { ofOwnFlow } from './share-of-own-flow.ts'
import { ownedShare } from './share-owner.ts'
import { arrivedFrom, earlySubject, isOfThat, lateSubject, partOfPartner, subjectAfterLead } from './share-subject.ts'
import { attachedTo, isAmongOthers, isCountry, otherOfPart, partAndWhole, statementEnd } from './share-whole.ts'

/** Of these a share is of one country's in another: "Chinese cars take 71 % of Uzbekistan's market", a debt to China. */
const ownedShares = new Set(['market', 'stake', 'debt', 'production', 'capacity', 'companies', 'jobs'])

/** "Most of the imports fell on China": the part of whom a flow goes to or comes from, whosever it is. */
const alone = ({ role }: Mention, code: string): Pair =>
  role === 'on' ? { reporter: null, partner: code } : { reporter: code, partner: null }

const shared = (whole: Pair, part: Mention | undefined, last: Pair): Who => {
  if (part === undefined) {
    const isOfLast =
      // "Trade with China was 13 bn, its share in Uzbekistan's foreign trade 19 %"
      (whole.reporter === last.reporter || (last.reporter === null && last.partner !== whole.reporter)) &&
      (whole.partner === null || whole.partner === 'WLD' || (whole.partner === 'C5' && isCentral(last.partner))) &&
      last.partner !== null
    return { pair: isOfLast ? { ...whole, partner: last.partner } : whole, whole }
  }
  const code = codeOf(part, last)
  return {
    pair: whole.reporter === null && whole.partner === null ? alone(part, code) : withPart(whole, code),
    whole,
  }
}

const isCapital = (kind: Kind): boolean => /^(fdi|deal|companies|market|stake)/.test(kind.kind)

const isOfFive = ({ code }: Mention): boolean => isCentral(code)

/** The parties of another part of the same whole; null is a part of those that have no code, as the European Union. */
const partOf = (kind: Kind, whole: Pair, code: string | null, isAmongOthers = false): Pair => {
  if (isAmongOthers && isCentral(code) && code !== whole.reporter && isCentral(whole.reporter))
    return { ...whole, partner: code }
  const isFromOutside = isCapital(kind) && isCentral(whole.partner) && !isCentral(code)
  if (isFromOutside) return { ...whole, reporter: code }
  return code === null ? { ...whole, partner: null } : withPart(whole, code)
}

/** A share: of the whole that the words name, the part of the country that has it. */
const shareNamed = (
  seen: View,
  all: readonly Quantity[],
  place: number,
  kind: Kind,
  last: LastPairs,
  isCarried: boolean,
): Who => {
  const view = isTrade(kind.kind) ? withState(seen, last.any) : seen
  const { quantities, index } = asOne(view, all, place)
  const quantity = quantities[index]
  if (!quantity) return { pair: nobody, whole: null }
  const listed = isTrade(kind.kind)
    ? (bracketedPartner(view, quantity, kind.kind, last) ??
      listedShare(view, quantities, index, last.listed ?? null) ??
      shareInPlace(view, kind, last))
    : null
  if (listed !== null) return { pair: listed, whole: { reporter: listed.reporter, partner: null } }
  if (isThatShare(view, quantity, kind, last)) return { pair: last.level?.pair ?? last.any, whole: last.whole }
  const head = kind.topic?.at ?? -1
  const { from, tail } = ownWords(view, quantities, index, head)
  if (isHeld(view, quantity, kind)) {
    const beside = within(view.mentions, from, tail)
    const earlier = index > 0 && beside.length === 0 ? within(view.mentions, 0, quantity.from) : []
    const isTold = earlier.some(({ form, code }) => form === 'firm' && code !== '-')
    const named =
      beside.length > 0 ? beside : isTold ? earlier : within(view.mentions, from, statementEnd(view, quantity.to))
    const known = last.level?.kind === 'stake' && isCentral(last.level.pair.partner) ? last.level.pair.partner : null
    const site = { ...last.site, partner: last.site.partner ?? known }
    return { pair: holderOf(view, quantity, named, last.any, site, last.level ?? null), whole: null }
  }
  const next = isTrade(kind.kind) ? ofNextWhole(view, quantities, index, from, last.any) : null
  if (next !== null) return { pair: next, whole: { reporter: next.reporter, partner: null } }
  const arrived = isTrade(kind.kind) && head < from ? arrivedFrom(view, quantity, kind, last.whole ?? last.any) : null
  if (arrived !== null) return { pair: arrived, whole: last.whole ?? last.any }
  if (
    last.level &&
    (kind.kind !== 'debt' || last.level.kind === 'debt') &&
    (isBesideLevel(view, quantities, index) || isOfThat(view, index, quantity, last.level.kind)) &&
    !/^(gdp|budget|reserves)$/.test(kind.kind)
  ) {
    const attached =
      isTrade(kind.kind) && head >= from ? attachedTo(view, head, kind.topic?.isVerb === true, from, tail) : []
    const pair = besideLevel(kind, last.level, attached)
    return { pair, whole: isTrade(kind.kind) ? { reporter: pair.reporter, partner: null } : null }
  }
  const isOwnWhole = head >= from || (last.whole === null && last.any.partner === null)
  const owned =
    isTrade(kind.kind) && isOwnWhole ? ownedShare(view, quantity.from, kind, index === 0 ? 0 : from, tail, last) : null
  if (owned !== null) return owned
  const isOfThose = /^(those|them)$/.test(view.tokens[quantity.to + 1]?.text ?? '')
  if (
    isOfThose ||
    (kind.topic === null && isAside(view, quantities, index)) ||
    (head < from && (index > 0 || last.whole !== null)) ||
    isCarried
  ) {
    const owner = within(view.mentions, quantity.to, tail).find(
      (mention) =>
        isCountry(mention) &&
        mention.from <= quantity.to + 4 &&
        (/^(of|от|від)( |$)/.test(view.tokens[quantity.to]?.text ?? '') ||
          isNextWhole(view, quantity, mention, last.any)) &&
        !view.tokens.slice(quantity.to, mention.from).some((token) => has(token, 'share') || has(token, 'verb')),
    )
    if (owner)
      return {
        pair: { reporter: owner.code, partner: last.any.partner === owner.code ? last.any.reporter : last.any.partner },
        whole: last.whole,
      }
    const named = within(view.mentions, from, tail).filter(({ isOffice }) => !isOffice)
    const parts = named.filter((mention) => isCountry(mention) && mention.form !== 'country' && mention.code !== 'WLD')
    const whole = last.whole ?? last.any
    const member = memberOf(view, parts, whole, last.level?.pair ?? null)
    if (member !== null) return { pair: member, whole }
    const isElse = parts.length === 0 && named.some(({ code, form }) => code === '-' && form === 'area')
    const subject = parts.length === 0 && !isElse ? lateSubject(view, quantity) : undefined
    if (isElse || subject) return { pair: partOf(kind, whole, subject?.code ?? null), whole }
    return {
      pair:
        parts.length === 0
          ? last.any
          : parts.reduce((pair, { code }) => partOf(kind, pair, code, isAmongOthers(view, whole)), whole),
      whole,
    }
  }
  const goes = within(view.mentions, quantity.to, quantity.to + 8).find(
    (mention) => isCountry(mention) && mention.role === 'to',
  )
  // "Nine tenths of it goes back to China": what a plant makes goes from where it stands to whose it is.
  const isOfWhom = goes && (goes.code === last.any.reporter || (last.any.reporter === null && !isCentral(goes.code)))
  if (!isTrade(kind.kind) && goes && isOfWhom && isCentral(last.any.partner))
    return { pair: { reporter: last.any.partner, partner: goes.code }, whole: null }
  const isMarket = kind.kind === 'market'
  const around = (isMarket ? view.mentions : within(view.mentions, index === 0 ? 0 : from, tail)).filter(
    (mention) => isCountry(mention) || (isMarket && mention.form === 'country'),
  )
  const isOfMarket = isMarket && new Set(around.map((mention) => codeOf(mention, last.any))).size === 2
  if (isOfMarket) return { pair: pairFor('market', around, last.any), whole: null }
  const isOfOne = new Set(around.map(({ code }) => code)).size < 2 || around.every(({ code }) => isCentral(code))
  if (/^(gdp|budget|reserves|mix)$/.test(kind.kind) && isOfOne)
    return { pair: owedAgainstGdp(kind, around, last) ?? pairFor(kind.kind, around, last.any), whole: null }
  if (ownedShares.has(kind.kind) && new Set(around.map(({ code }) => code)).size === 2)
    return { pair: pairFor(kind.kind, around, last.any), whole: null }
  const partners =
    index === 0 && isTrade(kind.kind) && head >= quantity.to ? partOfPartner(view, quantity, from, tail) : null
  if (partners !== null) return partners
  const flow =
    isTrade(kind.kind) && view.source.language === 'zh' ? ofOwnFlow(view, quantity, index === 0 ? 0 : from) : null
  if (flow !== null) return { pair: flow, whole: flow }
  const found = partAndWhole(view, quantity, kind, from, tail)
  const attached =
    isTrade(kind.kind) && head >= from
      ? attachedTo(view, head, kind.topic?.isVerb === true, index === 0 ? 0 : from, tail)
      : []
  const split = attached.length > 0 ? byHead(found, around, attached, quantity.from, kind) : found
  const late =
    split.part === undefined && isTrade(kind.kind)
      ? ((kind.topic === null ? lateSubject(view, quantity) : undefined) ?? subjectAfterLead(view, quantity))
      : undefined
  const early = isTrade(kind.kind) && head >= from ? earlySubject(view, around, split.whole) : undefined
  // "Trade between X and Y made up a third of X's": the part is told by both.
  const told = split.part?.role === 'between' ? late : (split.part ?? late)
  const isOfWhole = split.whole.some(({ code }) => code === told?.code)
  const part = told === undefined || isOfWhole ? (early ?? told) : told
  const apart = split.whole.filter((mention) => mention !== late)
  const whole = apart.some(({ code }) => code !== 'WLD') ? apart.filter(({ code }) => code !== 'WLD') : apart
  const isNamed = whole.some(({ isOffice }) => !isOffice)
  if (
    !isNamed &&
    last.any.reporter === null &&
    last.any.partner === null &&
    view.source.language === 'zh' &&
    index === 0
  )
    return { pair: pairFor(kind.kind, within(view.mentions, 0, tail), nobody), whole: null }
  // "In Tajikistan three quarters fall to China": not where the text was before.
  const isElsewhere = whole.some(({ code, role, form }) => role === 'in' && form === 'area' && isCentral(code))
  const base =
    isNamed && (kind.topic !== null || isElsewhere)
      ? pairFor(kind.kind, whole, part === undefined ? last.any : nobody)
      : last.any
  if (isCapital(kind) && part && base.reporter === null && base.partner !== null && !isCentral(part.code))
    return {
      pair: { reporter: part.code, partner: base.partner },
      whole: { reporter: part.code, partner: base.partner },
    }
  const known = base.reporter === null && !(base.partner !== null && part === undefined) ? last.any : base
  const isWholeNamed = index === 0 && isTrade(kind.kind) && attached.some(({ code }) => code === 'C5')
  // "Turkmenistan did well. Its gas made up half of China's imports": a part of who was told of alone
  const isIts = within(view.mentions, from, quantity.from).some(({ code, from: at }) => code === 'it' && at <= from + 1)
  const lone = last.any.partner === null && isCentral(last.any.reporter) ? last.any.reporter : null
  if (
    part === undefined &&
    isIts &&
    lone !== null &&
    known.partner === null &&
    isTrade(kind.kind) &&
    known.reporter !== lone
  )
    return { pair: withPart(known, lone), whole: known }
  const result = part === undefined && isWholeNamed ? { pair: known, whole: known } : shared(known, part, last.any)
  const code = part === undefined ? null : codeOf(part, last.any)
  // "6 % of all foreign investment in Kazakhstan is Chinese", «на него пришлось 26,8 % инвестиций»: whose capital, where.
  const { reporter, partner } = result.pair
  if (kind.kind.startsWith('fdi') && partner === code && !isCentral(code) && (reporter === null || isCentral(reporter)))
    return { pair: { reporter: code, partner: reporter ?? around.find(isOfFive)?.code ?? null }, whole: null }
  const between = isTrade(kind.kind) && part === undefined ? otherOfPart(view, quantity, result.pair) : null
  return between === null ? result : { ...result, pair: { ...result.pair, partner: between } }
}

export const codeOf = (mention: Mention, { reporter, partner }: Pair): string =>
  mention.form === 'country' ? ([reporter, partner].find((code) => isCentral(code)) ?? mention.code) : mention.code

/** «В 2014 году она превышала 24 %», "a year before they had 29 %": whose share of a market or of an output was told last, where nobody is named. */
export const shareOf = (...told: Parameters<typeof shareNamed>): Who => {
  const [view, , , kind, { level }] = told
  const who = shareNamed(...told)
  const isOfLast =
    (who.pair.reporter ?? who.pair.partner) === null &&
    level?.kind === kind.kind &&
    ownedShares.has(kind.kind) &&
    view.mentions.every(({ isOffice, code }) => isOffice || !/^[A-Z]/.test(code))
  return isOfLast ? { ...who, pair: level.pair } : who
}
