import type { Mention } from './mentions.ts'

/** Who with whom. */
export type Pair = { readonly reporter: string | null; readonly partner: string | null }

export const nobody: Pair = { reporter: null, partner: null }

const central = new Set(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'C5'])

export const isCentral = (code: string | null): boolean => code !== null && central.has(code)

const coded = (code: string | null | undefined): string | null => (code === undefined || code === '-' ? null : code)

/** The other of two parties. */
const otherOf = ({ reporter, partner }: Pair, code: string): string | null => {
  if (code === reporter) return partner
  if (code === partner) return reporter
  if (isCentral(code)) return [reporter, partner].find((each) => each !== null && !isCentral(each) && each !== code) ?? null
  return [reporter, partner].find((each) => isCentral(each)) ?? null
}

/** What "the country", "the two", "the region" stand for, given who was spoken of last; null where that is not settled. */
const standsFor = (mention: Mention, last: Pair): string | null => {
  if (mention.code === 'it') return mention.role === 'bare' ? last.reporter : last.partner
  if (mention.form === 'country') return [last.reporter, last.partner].find((code) => isCentral(code) && code !== 'C5') ?? null
  return coded(mention.code)
}

/** The country whose office speaks. */
const officeOf = (mentions: readonly Mention[]): string | null => coded(mentions.find(({ isOffice, code, form }) => isOffice && code !== '-' && form !== 'country' && form !== 'region')?.code)

type Filled = Mention & { readonly who: string }

const filled = (mentions: readonly Mention[], last: Pair): readonly Filled[] =>
  mentions.flatMap((mention) => {
    // A town says nothing where its country is named.
    if (mention.form === 'place' && (mention.role === 'in' || mention.role === 'on' || mention.role === 'through') && mentions.some(({ form, isOffice, code }) => (form === 'area' || form === 'pair') && !isOffice && code !== '-')) return []
    if (mention.form === 'pair' || mention.form === 'both' || mention.isOffice) return []
    const who = standsFor(mention, last)
    return who === null ? [] : [{ ...mention, who }]
  })

/** "CHN-KAZ", "CHN-" (from China to where it is not said), "-" (a route of several countries). */
export const codesOf = (code: string): Pair => {
  const [reporter, partner] = code.split('-')
  return { reporter: reporter || null, partner: partner || null }
}

const pairOf = (mentions: readonly Mention[], last: Pair): Pair | null => {
  const pair = mentions.find(({ form }) => form === 'pair')
  if (pair) {
    return codesOf(pair.code)
  }
  return mentions.some(({ form }) => form === 'both') && last.reporter !== null && last.partner !== null ? last : null
}

const isActor = ({ form, role }: Filled): boolean => role === 'bare' && form !== 'place'

const pick = (mentions: readonly Filled[], ...tests: readonly ((mention: Filled) => boolean)[]): Filled | undefined => {
  for (const test of tests) {
    const found = mentions.find(test)
    if (found) return found
  }
  return undefined
}

const asRole = (...roles: readonly string[]) => ({ role, form }: Filled): boolean => roles.includes(role) && form !== 'place' && form !== 'capital'
const anyRole = (...roles: readonly string[]) => ({ role }: Filled): boolean => roles.includes(role)

const complete = (reporter: string | null, partner: string | null, last: Pair): Pair => {
  if (reporter !== null && partner === null) {
    const isNew = reporter !== last.reporter && reporter !== last.partner && !isCentral(reporter) && isCentral(last.reporter)
    return { reporter, partner: isNew ? last.partner : otherOf(last, reporter) }
  }
  if (partner !== null && reporter === null) return { reporter: otherOf(last, partner), partner }
  return reporter === null ? last : { reporter, partner }
}

/** Turnover: "X's trade with Y", "trade between X and Y", "the trade of X and Y". */
const turnover = (all: readonly Mention[], last: Pair): Pair => {
  const pair = pairOf(all, last)
  const mentions = filled(all, last)
  const withs = pick(mentions, asRole('with'), anyRole('with')) ?? (mentions.some(({ role }) => role === 'bare') ? pick(mentions, asRole('to')) : undefined)
  const between = mentions.filter(({ role }) => role === 'between')
  if (between.length >= 2) return { reporter: between[0]?.who ?? null, partner: between.find(({ who }) => who !== between[0]?.who)?.who ?? null }
  if (pair !== null && withs === undefined) return pair
  const first = pick(mentions, (each) => isActor(each) && each !== withs, anyRole('from'), (each) => each.role === 'bare' && each !== withs, anyRole('to', 'in', 'on'))
  const partner = withs ?? mentions.find((each) => each !== first && each.who !== first?.who && isActor(each))
  const reporter = first?.who === partner?.who ? undefined : first
  if (reporter && partner && partner.isPartnerOf && !reporter.isPartnerOf && partner.role === 'bare') return { reporter: partner.who, partner: reporter.who }
  if (reporter?.role === 'in' || reporter?.role === 'to' || reporter?.role === 'on') return complete(partner ? null : reporter.who, partner?.who ?? null, last)
  const office = officeOf(all)
  if (reporter === undefined && partner !== undefined && office !== null && office !== partner.who) return { reporter: office, partner: partner.who }
  return complete(reporter?.who ?? null, partner?.who ?? null, last)
}

/** Mentions with "the country" put down as the one that was spoken of. */
const settled = (mentions: readonly Mention[], last: Pair): readonly Mention[] =>
  mentions.map((mention) => (mention.form === 'country' ? { ...mention, code: standsFor(mention, last) ?? '-', form: 'area' as const } : mention))

/** Trade with all: without a partner it is with the world. */
const foreign = (all: readonly Mention[], last: Pair): Pair => {
  const named = turnover(settled(all, last), nobody)
  if (named.reporter !== null) return { reporter: named.reporter, partner: named.partner ?? 'WLD' }
  return named.partner !== null ? turnover(all, last) : last.reporter === null ? last : { reporter: [last.reporter, last.partner].find((code) => isCentral(code) && code !== 'C5') ?? last.reporter, partner: 'WLD' }
}

/** E-commerce is of one country, unless two are named. */
const ecommerce = (all: readonly Mention[], last: Pair): Pair => {
  const named = turnover(settled(all, last), nobody)
  if (named.reporter === null && named.partner === null) return pairOf(all, last) ?? { reporter: last.reporter, partner: null }
  return named.reporter === null ? { reporter: named.partner, partner: null } : named
}

/** Exports go from the reporter to the partner, however they are worded. */
const exportsOf = (all: readonly Mention[], last: Pair): Pair => {
  const mentions = filled(all, last)
  const to = pick(mentions, asRole('to', 'on'), anyRole('to'))
  const from = pick(mentions, asRole('from'), (each) => to !== undefined && each.role === 'with', (each) => isActor(each) && each.who !== to?.who, anyRole('from', 'in'), ({ role, who }) => role === 'bare' && who !== to?.who)
  const second = to ?? mentions.find((each) => each !== from && each.who !== from?.who && anyRole('with', 'bare', 'in')(each))
  const route = from === undefined ? pairOf(all, nobody) : null
  if (route?.reporter != null && route.partner !== null) return route
  if (from === undefined && second === undefined) return pairOf(all, last) ?? last
  return complete(from?.who === second?.who ? null : (from?.who ?? null), second?.who ?? null, last)
}

/** Imports come from the partner to the reporter. */
const importsOf = (all: readonly Mention[], last: Pair): Pair => {
  const mentions = filled(all, last)
  const from = pick(mentions, asRole('from', 'with'), anyRole('from'))
  const to = pick(mentions, (each) => each.ownsHead && each.who !== from?.who && mentions.some((other) => other !== each && other.form === 'adj'), (each) => isActor(each) && each.who !== from?.who && each.form !== 'adj', asRole('to'), (each) => isActor(each) && each.who !== from?.who, anyRole('to', 'in'), ({ role, who }) => role === 'bare' && who !== from?.who)
  const second = from ?? mentions.find((each) => each !== to && each.who !== to?.who && anyRole('bare', 'in')(each))
  if (to === undefined && second === undefined) return pairOf(all, last) ?? last
  return complete(to?.who === second?.who ? null : (to?.who ?? null), second?.who ?? null, last)
}

/** Capital: the reporter is whose it is, the partner is where it goes. */
const capital = (all: readonly Mention[], last: Pair): Pair => {
  const pair = pairOf(all, last)
  const mentions = filled(all, last)
  const owner = pick(mentions, anyRole('from'), ({ form }) => form === 'firm', ({ who, role }) => who === 'CHN' && role !== 'to' && role !== 'in' && role !== 'on', ({ form, role, who }) => form === 'adj' && role === 'bare' && !isCentral(who), ({ role, form, who }) => role === 'bare' && form === 'area' && !isCentral(who), ({ role, form, who }) => role === 'bare' && (form === 'area' || form === 'adj' || form === 'capital') && mentions.some((other) => other.who !== who && other.role !== 'bare'))
  const where = pick(mentions, (each) => anyRole('to', 'in', 'on')(each) && each.who !== owner?.who, (each) => each !== owner && each.who !== owner?.who && each.form !== 'firm')
  if (owner === undefined && where === undefined) return pair ?? last
  if (pair !== null && where === undefined) return pair
  const home = officeOf(all)
  if (owner !== undefined && where === undefined && !isCentral(owner.who))
    return { reporter: owner.who, partner: home !== null && isCentral(home) ? home : ([last.reporter, last.partner].find(isCentral) ?? null) }
  if (owner === undefined && where !== undefined && !isCentral(last.reporter) && last.reporter !== null && (last.partner === where.who || (last.partner === 'C5' && isCentral(where.who)))) return { reporter: last.reporter, partner: where.who }
  return { reporter: owner?.who ?? null, partner: where?.who ?? null }
}

/** Freight, containers, trains: from where to where; else as named. */
const carriage = (all: readonly Mention[], last: Pair): Pair => {
  const pair = pairOf(all, last)
  const mentions = filled(all, last)
  if (pair !== null && (mentions.every(({ role }) => role !== 'from' && role !== 'to') || (pair.reporter !== null && pair.partner === null))) return pair
  const office = officeOf(all)
  const from = pick(mentions, anyRole('from'))
  const to = pick(mentions, (each) => anyRole('to')(each) && each.who !== from?.who)
  if (from && mentions.some(({ role, who }) => role === 'to' && who === from.who) && office !== null && office !== from.who) return { reporter: office, partner: from.who }
  if (from && to) return { reporter: from.who, partner: to.who }
  const first = pick(mentions, anyRole('from'), (each) => anyRole('bare', 'between')(each) && each.who !== to?.who, anyRole('in', 'on', 'to', 'with'))
  const second = to && to !== first ? to : mentions.find((each) => each !== first && each.who !== first?.who)
  if (first === undefined) return last
  return { reporter: first.who, partner: second?.who ?? null }
}

/** Capacity: of two border points as they are named; else whose and where. */
const capacity = (all: readonly Mention[], last: Pair): Pair =>
  new Set(all.filter(({ form }) => form === 'place').map(({ code }) => code)).size > 1 && !all.some(({ form }) => form === 'area' || form === 'adj' || form === 'firm') ? carriage(all, last) : capital(all, last)

/** A length is where it lies, or from where to where it leads. */
const length = (all: readonly Mention[], last: Pair): Pair => {
  const mentions = filled(all, last)
  const ends = carriage(all, nobody)
  if (mentions.some(({ role }) => role === 'from') && ends.partner !== null) return ends
  const route = pairOf(all, nobody)
  if (route !== null && route.partner !== null) return route
  const where = mentions.find(({ who }) => isCentral(who)) ?? mentions[0]
  return { reporter: null, partner: where?.who ?? officeOf(all) }
}

/** What is of one country alone: its budget, its output, its taxes. */
const sole = (all: readonly Mention[], last: Pair): Pair => {
  const [first] = filled(all, last)
  return { reporter: first?.who ?? last.reporter, partner: null }
}

/** Two sides of agreements, in the order in which they are named. */
const sides = (all: readonly Mention[], last: Pair): Pair => {
  const pair = pairOf(all, nobody)
  const mentions = filled(all, last).filter(({ form, role }) => !(role === 'in' && (form === 'capital' || form === 'place')))
  if (pair !== null && new Set(mentions.map(({ who }) => who)).size < 2) return pair
  const first = pick(mentions, ({ form, role }) => form !== 'place' && form !== 'capital' && role === 'bare', ({ form }) => form !== 'place', () => true)
  const second = mentions.find(({ who }) => who !== first?.who)
  if (first === undefined) return pair ?? last
  return complete(first.who, second?.who ?? null, last)
}

const readers: Readonly<Record<string, (mentions: readonly Mention[], last: Pair) => Pair>> = {
  trade_turnover: turnover, foreign_trade: foreign, balance: turnover, 'balance-': turnover, 'balance+': turnover,
  exports: exportsOf, imports: importsOf, gas: exportsOf, ecommerce, debt: turnover,
  fdi: capital, fdi_stock: capital, fdi_flow: capital, deal: capital, cost: capital, project: capital, companies: capital, capacity, stake: capital,
  contract: sides, length, agreements: sides, gdp: sole, budget: sole, reserves: sole, output: sole, tariff: sole, retail: sole, freight: carriage, containers: carriage, trains: carriage, products: exportsOf,
}

/** Who with whom, by the words of a clause; what they leave open comes from whom was spoken of last. */
export const pairFor = (kind: string, mentions: readonly Mention[], last: Pair): Pair => (readers[kind] ?? capital)(mentions, last)

/** Puts a country in the place of the one of its side: of five states one, of China's partners another. */
export const withPart = (whole: Pair, who: string): Pair => {
  if (who === whole.reporter || who === whole.partner) return whole
  if (isCentral(who) && isCentral(whole.reporter) && !isCentral(whole.partner) && whole.partner !== null && whole.partner !== 'WLD') return { ...whole, reporter: who }
  return { ...whole, partner: who }
}
