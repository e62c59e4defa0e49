import { anyRole, asRole, type Filled, filled, isActor, officeOf, pairOf, pick, standsFor } from './named-parties.ts'
import type { Mention } from './naming/mentions.ts'
import { complete, isCentral, isOneOfFive, memberIn, nobody, type Pair, sentTo } from './pair.ts'

/** "Trade between Kazakhstan and the EU", "exports to the CIS": with a group of states that has no code. */
export const isWithGroup = (all: readonly Mention[]): boolean =>
  all.some(
    ({ code, form, role, isOffice }) =>
      code === '-' && form === 'area' && !isOffice && /^(with|between|to|from)$/.test(role),
  )

/** Turnover: "X's trade with Y", "trade between X and Y", "the trade of X and Y". */
export const turnover = (all: readonly Mention[], last: Pair): Pair => {
  const pair = pairOf(all, last)
  const mentions = filled(all, last)
  const withs =
    pick(mentions, asRole('with'), anyRole('with')) ??
    (mentions.some(({ role }) => role === 'bare') ? pick(mentions, asRole('to')) : undefined)
  const between = mentions.filter(({ role }) => role === 'between')
  if (between.length >= 2)
    return {
      reporter: between[0]?.who ?? null,
      partner: between.find(({ who }) => who !== between[0]?.who)?.who ?? null,
    }
  const [one] = mentions
  // "trade with the states of the Union": of whom the text spoke of.
  if (one === undefined && isWithGroup(all)) return { reporter: last.reporter, partner: null }
  if (one && isWithGroup(all) && mentions.every(({ who }) => who === one.who))
    return { reporter: one.who, partner: null }
  const isOfBoth = all.every(({ form, isOffice }) => form !== 'pair' || isOffice)
  const office = officeOf(all)
  // "Tajikistan's statistics put bilateral trade at 2 bn": of the state that counts it, and not of all five.
  if (isOfBoth && last.partner === 'C5' && mentions.length === 0 && office !== null && isOneOfFive(office))
    return { reporter: office, partner: last.reporter }
  // "China's largest partner is Kazakhstan, with bilateral trade of 30 bn": of the two that the sentence names.
  const named = new Set(mentions.filter(({ who }) => who !== 'WLD').map(({ who }) => who))
  const isNamedHere =
    isOfBoth && named.size > 1 && ![...named].every((who) => who === pair?.reporter || who === pair?.partner)
  if (pair !== null && withs === undefined && !isNamedHere) return pair
  const owner = mentions.find(({ isPartnerOf, role }) => isPartnerOf && role === 'from')
  const other = owner && mentions.find(({ who, role }) => who !== owner.who && role === 'bare')
  if (owner && other) return { reporter: owner.who, partner: other.who }
  const first = pick(
    mentions,
    // "Синьцзян и страны региона наторговали"
    (each) => each.form === 'place' && each.role === 'bare' && mentions[mentions.indexOf(each) + 1]?.joinsLast === true,
    (each) => each.isPossessive && each.ownsHead && each !== withs,
    (each) => isActor(each) && each !== withs,
    anyRole('from'),
    (each) => each.role === 'bare' && each !== withs,
    anyRole('to', 'in', 'on'),
  )
  const partner = withs ?? mentions.find((each) => each !== first && each.who !== first?.who && isActor(each))
  const reporter = first?.who === partner?.who ? undefined : first
  if (reporter && partner?.isPartnerOf && !reporter.isPartnerOf && partner.role === 'bare')
    return { reporter: partner.who, partner: reporter.who }
  // "First place in Uzbekistan's trade was taken by China": whose trade it is, wherever the phrase stands.
  if (reporter?.isPossessive && reporter.ownsHead) return complete(reporter.who, partner?.who ?? null, last)
  if (reporter?.role === 'to' && partner === undefined) return complete(null, reporter.who, last)
  if (reporter?.role === 'in' || reporter?.role === 'to' || reporter?.role === 'on')
    return complete(partner ? null : reporter.who, partner?.who ?? null, last)
  if (reporter === undefined && partner !== undefined && office !== null && office !== partner.who)
    return { reporter: office, partner: partner.who }
  if (reporter === undefined && partner?.role === 'with') return sentTo(partner.who, last)
  return complete(reporter?.who ?? null, partner?.who ?? null, last)
}

/** A balance "for the republic" is the republic's. */
export const balanceOf = (all: readonly Mention[], last: Pair): Pair => {
  const mentions = filled(all, last)
  const [one] = mentions
  return one?.role === 'to' && mentions.every(({ who }) => who === one.who)
    ? complete(one.who, null, last)
    : turnover(all, last)
}

/** Mentions with "the country" put down as the one that was spoken of. */
const settled = (mentions: readonly Mention[], last: Pair): readonly Mention[] =>
  mentions.map((mention) =>
    mention.form === 'country' ? { ...mention, code: standsFor(mention, last) ?? '-', form: 'area' as const } : mention,
  )

/** Trade with all: without a partner it is with the world. */
export const foreign = (all: readonly Mention[], last: Pair): Pair => {
  const named = turnover(settled(all, last), nobody)
  if (named.reporter !== null) return { reporter: named.reporter, partner: named.partner ?? 'WLD' }
  return named.partner !== null
    ? turnover(all, last)
    : last.reporter === null
      ? last
      : {
          reporter: memberIn(last) ?? last.reporter,
          partner: 'WLD',
        }
}

/** The market that a text of two countries is about. */
const homeOf = ({ reporter, partner }: Pair): string | null =>
  partner !== 'C5' && isCentral(partner) && !isCentral(reporter) ? partner : reporter

/** E-commerce is of one country, unless two are named. */
export const ecommerce = (all: readonly Mention[], last: Pair): Pair => {
  // 中国平台受限,使该国线上销售额下降8%
  const home = all.findLast(({ form }) => form === 'country')
  const owner = home ? standsFor(home, last) : null
  if (owner !== null) return { reporter: owner, partner: null }
  const mentions = filled(all, last)
  const [from, to] = [pick(mentions, anyRole('from')), pick(mentions, anyRole('to'))]
  if (from && to && from.who !== to.who) return { reporter: from.who, partner: to.who }
  const named = turnover(settled(all, last), nobody)
  if (named.reporter === null && named.partner === null)
    return pairOf(all, last) ?? { reporter: homeOf(last), partner: null }
  return named.reporter === null ? { reporter: named.partner, partner: null } : named
}

/** "Экспорт в эту страну", "imports from the country": the other of the two, where nobody else is named. */
const withOther = (all: readonly Mention[], role: 'to' | 'from', { reporter, partner }: Pair): readonly Mention[] =>
  reporter !== null &&
  partner !== null &&
  partner !== 'WLD' &&
  all.every(({ isOffice, form, code }) => (isOffice ? code !== partner : form === 'country'))
    ? all.map((mention) =>
        mention.role === role && mention.code === '-' ? { ...mention, code: partner, form: 'area' as const } : mention,
      )
    : all

/** Exports go from the reporter to the partner, however they are worded. */
export const exportsOf = (told: readonly Mention[], last: Pair): Pair => {
  const all = withOther(told, 'to', last)
  const named = filled(all, last)
  const to = pick(named, asRole('to', 'on'), anyRole('to'))
  // 自霍尔果斯口岸入境 … 向我国输气: a post of the receiver sends nothing
  const mentions = named.filter(({ form, role, who }) => !(form === 'place' && role === 'from' && who === to?.who))
  const between = mentions.filter(({ role }) => role === 'between')
  if (between.length === 2 && mentions.length === 2) return turnover(all, last)
  const from = pick(
    mentions,
    (each) => asRole('from')(each) && each.who !== to?.who,
    // "China is Kazakhstan's largest export market"
    (each) => each.isPossessive && each.ownsHead && each.who !== to?.who,
    // "Kazakhstan took $28 billion of Chinese exports"
    (each) => each.ownsHead && each.form === 'adj' && each.role === 'bare' && each.who !== to?.who,
    (each) => to !== undefined && each.role === 'with',
    (each) => isActor(each) && each.who !== to?.who,
    (each) => anyRole('from', 'in')(each) && each.who !== to?.who,
    ({ role, who }) => role === 'bare' && who !== to?.who,
  )
  const second =
    to ?? mentions.find((each) => each !== from && each.who !== from?.who && anyRole('with', 'bare', 'in')(each))
  if (from && second === undefined && isWithGroup(all)) return { reporter: from.who, partner: null }
  const route = from === undefined ? pairOf(all, nobody) : null
  if (route?.reporter != null && route.partner !== null) return route
  if (from === undefined && second === undefined)
    return pairOf(all, last) ?? (isWithGroup(all) ? { reporter: last.reporter, partner: null } : last)
  const office = officeOf(all)
  if (from === undefined && second !== undefined && office !== null && office !== second.who)
    return { reporter: office, partner: second.who }
  if (from === undefined && second?.role === 'to') return sentTo(second.who, last)
  return complete(from?.who === second?.who ? null : (from?.who ?? null), second?.who ?? null, last)
}

/** "Chinese goods in Kazakhstan", "imports of Chinese goods": whose goods they are is where imports come from. */
const withOrigin = (all: readonly Mention[]): readonly Mention[] => {
  const isPlaced = (one: Mention): boolean =>
    all.some(
      ({ role, form, code, isOffice }) => !isOffice && form === 'area' && /^(in|to)$/.test(role) && code !== one.code,
    )
  const isOnly = all.every(({ role, isOffice }) => isOffice || role !== 'from')
  const isOrigin = (one: Mention): boolean =>
    one.form === 'adj' && /^(bare|to|on)$/.test(one.role) && one.ownsGoods && !one.ownsHead && (isOnly || isPlaced(one))
  return all.map((one) => (isOrigin(one) ? { ...one, role: 'from' as const } : one))
}

/** Imports come from the partner to the reporter. */
export const importsOf = (named: readonly Mention[], last: Pair): Pair => {
  const all = withOrigin(withOther(named, 'from', last))
  const mentions = filled(all, last)
  // "Китайских товаров туркменская сторона закупила на 476 млн": whose goods, and who bought them
  const isOrigin = (each: Filled): boolean =>
    each.ownsGoods &&
    each.role === 'bare' &&
    (mentions.some((other) => other.who !== each.who && !other.ownsGoods) ||
      // "Imports of Chinese cars doubled", in a text of Uzbekistan
      (each.form === 'adj' && !each.ownsHead && !isCentral(each.who) && isCentral(last.reporter)))
  const from = pick(mentions, asRole('from', 'with'), anyRole('from'), isOrigin)
  const to = pick(
    mentions,
    (each) =>
      each.ownsHead && each.who !== from?.who && mentions.some((other) => other !== each && other.form === 'adj'),
    (each) => isActor(each) && each.who !== from?.who && each.form !== 'adj',
    (each) => asRole('to')(each) && each.who !== from?.who,
    (each) => isActor(each) && each.who !== from?.who,
    (each) => anyRole('to', 'in')(each) && each.who !== from?.who,
    ({ role, who }) => role === 'bare' && who !== from?.who,
  )
  // "республика закупила в КНР": where a buyer who is named buys.
  const isBuyer = to !== undefined && to.role === 'bare' && to.form !== 'adj'
  const second =
    from ??
    mentions.find((each) => each !== to && each.who !== to?.who && anyRole('bare', 'in', 'on')(each)) ??
    mentions.find((each) => isBuyer && each.who !== to?.who && anyRole('to')(each) && each.form === 'area')
  if (to && second === undefined && isWithGroup(all)) return { reporter: to.who, partner: null }
  if (to === undefined && second === undefined)
    return pairOf(all, last) ?? (isWithGroup(all) ? { reporter: last.reporter, partner: null } : last)
  const office = officeOf(all)
  if (to === undefined && second !== undefined && office !== null && office !== second.who)
    return { reporter: office, partner: second.who }
  // "Most of it was bought by China" in a text of what a state sells to all
  const isBought = to?.role === 'to' && second === undefined && last.partner === 'WLD' && last.reporter !== to.who
  if (isBought) return { reporter: to.who, partner: last.reporter }
  return complete(to?.who === second?.who ? null : (to?.who ?? null), second?.who ?? null, last)
}
