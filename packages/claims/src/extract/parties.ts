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
  if (mention.form === 'country') return [last.reporter, last.partner].find((code) => isCentral(code) && code !== 'C5') ?? null
  return coded(mention.code)
}

type Filled = Mention & { readonly who: string }

const filled = (mentions: readonly Mention[], last: Pair): readonly Filled[] =>
  mentions.flatMap((mention) => {
    if (mention.form === 'pair' || mention.form === 'both' || mention.isOffice) return []
    const who = standsFor(mention, last)
    return who === null ? [] : [{ ...mention, who }]
  })

const pairOf = (mentions: readonly Mention[], last: Pair): Pair | null => {
  const pair = mentions.find(({ form }) => form === 'pair')
  if (pair) {
    const [reporter = null, partner = null] = pair.code.split('-')
    return { reporter, partner }
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
  if (reporter !== null && partner === null) return { reporter, partner: otherOf(last, reporter) }
  if (partner !== null && reporter === null) return { reporter: otherOf(last, partner), partner }
  return reporter === null ? last : { reporter, partner }
}

/** Turnover: "X's trade with Y", "trade between X and Y", "the trade of X and Y". */
const turnover = (all: readonly Mention[], last: Pair): Pair => {
  const pair = pairOf(all, last)
  const mentions = filled(all, last)
  const withs = pick(mentions, asRole('with'), anyRole('with'))
  const between = mentions.filter(({ role }) => role === 'between')
  if (between.length >= 2) return { reporter: between[0]?.who ?? null, partner: between.find(({ who }) => who !== between[0]?.who)?.who ?? null }
  if (pair !== null && withs === undefined) return pair
  const first = pick(mentions, (each) => isActor(each) && each !== withs, anyRole('from'), (each) => each.role === 'bare' && each !== withs, anyRole('to', 'in', 'on'))
  const partner = withs ?? mentions.find((each) => each !== first && each.who !== first?.who && isActor(each))
  const reporter = first?.who === partner?.who ? undefined : first
  if (reporter?.role === 'in' || reporter?.role === 'to' || reporter?.role === 'on') return complete(partner ? null : reporter.who, partner?.who ?? null, last)
  return complete(reporter?.who ?? null, partner?.who ?? null, last)
}

/** Exports go from the reporter to the partner, however they are worded. */
const exportsOf = (all: readonly Mention[], last: Pair): Pair => {
  const mentions = filled(all, last)
  const to = pick(mentions, asRole('to', 'on', 'with'), anyRole('to', 'with'))
  const from = pick(mentions, asRole('from'), (each) => isActor(each) && each.who !== to?.who, anyRole('from', 'in'), ({ role, who }) => role === 'bare' && who !== to?.who)
  const second = to ?? mentions.find((each) => each !== from && each.who !== from?.who && anyRole('bare', 'in')(each))
  if (from === undefined && second === undefined) return pairOf(all, last) ?? last
  return complete(from?.who === second?.who ? null : (from?.who ?? null), second?.who ?? null, last)
}

/** Imports come from the partner to the reporter. */
const importsOf = (all: readonly Mention[], last: Pair): Pair => {
  const mentions = filled(all, last)
  const from = pick(mentions, asRole('from', 'with'), anyRole('from'))
  const to = pick(mentions, (each) => isActor(each) && each.who !== from?.who && each.form !== 'adj', asRole('to'), (each) => isActor(each) && each.who !== from?.who, anyRole('to', 'in'), ({ role, who }) => role === 'bare' && who !== from?.who)
  const second = from ?? mentions.find((each) => each !== to && each.who !== to?.who && anyRole('bare', 'in')(each))
  if (to === undefined && second === undefined) return pairOf(all, last) ?? last
  return complete(to?.who === second?.who ? null : (to?.who ?? null), second?.who ?? null, last)
}

/** Capital: the reporter is whose it is, the partner is where it goes. */
const capital = (all: readonly Mention[], last: Pair): Pair => {
  const pair = pairOf(all, last)
  const mentions = filled(all, last)
  const owner = pick(mentions, anyRole('from'), ({ form }) => form === 'firm', ({ who, role }) => who === 'CHN' && role !== 'to' && role !== 'in', ({ form, role }) => form === 'adj' && role === 'bare', ({ role, form }) => role === 'bare' && form === 'area')
  const where = pick(mentions, (each) => anyRole('to', 'in')(each) && each.who !== owner?.who, (each) => each !== owner && each.who !== owner?.who && each.form !== 'firm')
  if (owner === undefined && where === undefined) return pair ?? last
  if (pair !== null && where === undefined) return pair
  return { reporter: owner?.who ?? null, partner: where?.who ?? null }
}

/** Freight, containers, trains: from where to where; else as named. */
const carriage = (all: readonly Mention[], last: Pair): Pair => {
  const pair = pairOf(all, last)
  const mentions = filled(all, last)
  if (pair !== null && mentions.length === 0) return pair
  const from = pick(mentions, anyRole('from'))
  const to = pick(mentions, (each) => anyRole('to')(each) && each.who !== from?.who)
  if (from && to) return { reporter: from.who, partner: to.who }
  const first = pick(mentions, anyRole('from'), (each) => anyRole('bare', 'between')(each) && each.who !== to?.who, anyRole('in', 'on', 'to', 'with'))
  const second = to && to !== first ? to : mentions.find((each) => each !== first && each.who !== first?.who)
  if (first === undefined) return last
  return { reporter: first.who, partner: second?.who ?? null }
}

/** Two sides of agreements, in the order in which they are named. */
const sides = (all: readonly Mention[], last: Pair): Pair => {
  const pair = pairOf(all, nobody)
  const mentions = filled(all, last)
  const first = pick(mentions, ({ form, role }) => form !== 'place' && form !== 'capital' && role === 'bare', ({ form }) => form !== 'place', () => true)
  const second = mentions.find(({ who }) => who !== first?.who)
  if (first === undefined) return pair ?? last
  return complete(first.who, second?.who ?? null, last)
}

const readers: Readonly<Record<string, (mentions: readonly Mention[], last: Pair) => Pair>> = {
  trade_turnover: turnover, foreign_trade: turnover, balance: turnover, 'balance-': turnover, 'balance+': turnover,
  exports: exportsOf, imports: importsOf, gas: exportsOf, ecommerce: turnover, debt: turnover,
  fdi: capital, fdi_stock: capital, fdi_flow: capital, deal: capital, cost: capital, project: capital, companies: capital, capacity: capital, stake: capital,
  contract: sides, agreements: sides, freight: carriage, containers: carriage, trains: carriage, products: exportsOf,
}

/** Who with whom, by the words of a clause; what they leave open comes from whom was spoken of last. */
export const pairFor = (kind: string, mentions: readonly Mention[], last: Pair): Pair => (readers[kind] ?? capital)(mentions, last)

/** Puts a country in the place of the one of its side: of five states one, of China's partners another. */
export const withPart = (whole: Pair, who: string): Pair => {
  if (who === whole.reporter || who === whole.partner) return whole
  if (isCentral(who) && isCentral(whole.reporter) && !isCentral(whole.partner) && whole.partner !== null && whole.partner !== 'WLD') return { ...whole, reporter: who }
  return { ...whole, partner: who }
}
