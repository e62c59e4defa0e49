import { anyRole, type Filled, filled, officeOf, pairOf, pick } from '../named-parties.ts'
import type { Mention } from '../naming/mentions.ts'
import { complete, isCentral, memberIn, nobody, orient, type Pair, sentTo } from '../pair.ts'
import { turnover } from '../trade-parties.ts'

const isOneOfTwo = ({ who, form, role }: Filled): boolean => form === 'firm' && role === 'between' && isCentral(who)

/** Capital: the reporter is whose it is, the partner is where it goes. */
export const capital = (all: readonly Mention[], last: Pair): Pair => {
  const told = pairOf(all, last)
  // A route of many states is nobody's.
  const pair = told?.reporter === null && told.partner === null ? null : told
  const mentions = filled(all, last).filter(({ role, atBorder }) => !(role === 'with' && atBorder))
  const owner = pick(
    mentions,
    (each) => anyRole('from')(each) && each.form !== 'firm',
    // «6 млрд инвестиций пришлись на Китай»: on whom it falls from abroad is who put it in
    ({ who, form, role }) => form === 'area' && role === 'on' && !isCentral(who),
    // "China's Shandong Energy and Kazakhstan's QazaqGaz": of two that build together, whose capital comes.
    ({ who, ownsFirm, isPossessive, role }) => ownsFirm && isPossessive && role === 'bare' && !isCentral(who),
    // "KazMunayGas signed a contract with Sinopec for a plant": a firm at home, and one that comes to build
    ({ who, form, role }) =>
      form === 'firm' &&
      role === 'with' &&
      !isCentral(who) &&
      mentions.some((other) => other.form === 'firm' && isCentral(other.who)),
    // "an agreement between Samruk and PowerChina for a plant": of the two the one from abroad
    ({ who, form }) => form === 'firm' && !isCentral(who) && mentions.some(isOneOfTwo),
    ({ form, role, isPossessive }) => form === 'firm' && role !== 'to' && !isPossessive,
    ({ form, role }) => form === 'firm' && role !== 'to',
    ({ who, role, form, ownsFirm }) =>
      who === 'CHN' && role !== 'to' && role !== 'in' && role !== 'on' && (form !== 'place' || ownsFirm),
    // 新疆与哈萨克斯坦跨境人民币结算额: a part of a state outside with one of the five
    ({ who, form, role }) =>
      form === 'place' &&
      role === 'bare' &&
      !isCentral(who) &&
      mentions.some((other) => other.role === 'with' && other.form === 'area' && isCentral(other.who)),
    ({ form, role, who }) => form === 'adj' && role === 'bare' && !isCentral(who),
    ({ role, form, who }) => role === 'bare' && form === 'area' && !isCentral(who),
    ({ role, form, who }) =>
      role === 'bare' &&
      (form === 'area' || form === 'adj' || form === 'capital') &&
      mentions.some((other) => other.who !== who && other.role !== 'bare'),
  )
  const where = pick(
    mentions,
    (each) => anyRole('to')(each) && each.who !== owner?.who,
    (each) => anyRole('in', 'on')(each) && each.who !== owner?.who,
    (each) =>
      each !== owner &&
      each.who !== owner?.who &&
      each.form !== 'firm' &&
      // "Masdar and a Chinese consortium invest": one more owner.
      !(each.joinsLast && !isCentral(each.who) && each.ownsFirm),
  )
  // A "Tajik-Chinese venture" is Chinese capital in Tajikistan.
  if (pair !== null && where === undefined) return orient(pair)
  if (owner === undefined && where === undefined) return last
  const home = officeOf(all)
  if (owner !== undefined && where === undefined && !isCentral(owner.who))
    return {
      reporter: owner.who,
      partner: home !== null && isCentral(home) ? home : ([last.reporter, last.partner].find(isCentral) ?? null),
    }
  if (
    owner === undefined &&
    where !== undefined &&
    !isCentral(last.reporter) &&
    last.reporter !== null &&
    (last.partner === where.who || (last.partner === 'C5' && isCentral(where.who)))
  )
    return { reporter: last.reporter, partner: where.who }
  return { reporter: owner?.who ?? null, partner: where?.who ?? null }
}

/** Money that is lent or paid. A bank of many states has no code, and what it lends is nobody else's. */
export const deals = (all: readonly Mention[], last: Pair): Pair =>
  all.some(({ form, code, role, isOffice }) => form === 'firm' && code === '-' && role === 'bare' && !isOffice)
    ? { reporter: null, partner: filled(all, last).find(({ who }) => isCentral(who))?.who ?? null }
    : capital(all, last)

/** A debt: of a state of Central Asia to one outside, whichever is named first; else as of trade. */
export const owed = (all: readonly Mention[], before: Pair): Pair => {
  // What is owed abroad on the whole names no creditor.
  const last = before.partner === 'WLD' ? { ...before, partner: null } : before
  if (all.length > 0 && all.every(({ form, code, isOffice }) => form === 'firm' && code === '-' && !isOffice))
    return { reporter: [last.reporter, last.partner].find(isCentral) ?? last.reporter, partner: null }
  const debtors = all.filter(({ code, isOffice }) => isCentral(code) && !isOffice)
  // "Tajikistan owes the World Bank 300 m": to a bank of many states, which has no code.
  const isToMany = all.some(({ form, code, isOffice }) => form === 'firm' && code === '-' && !isOffice)
  if (isToMany && debtors.length > 0 && all.every(({ code, isOffice }) => isOffice || code === '-' || isCentral(code)))
    return { reporter: debtors[0]?.code ?? null, partner: null }
  const pair = turnover(all, last)
  // "1.7 bn of it is owed to the Export-Import Bank of China": by whom the text spoke of.
  const isCreditor = pair.partner === null && pair.reporter !== null && !isCentral(pair.reporter)
  const debtor = debtors[0]?.code ?? [last.reporter, last.partner].find(isCentral)
  if (isCreditor && debtor) return { reporter: debtor, partner: pair.reporter }
  // "the debt of Kyrgyzstan stood at 4 bn, that of Tajikistan at 3": one beside the other, and no creditor.
  if (isCentral(pair.reporter) && isCentral(pair.partner) && all.every(({ role }) => role === 'bare'))
    return { reporter: pair.reporter, partner: null }
  // "…, of which 1.2 bn is owed in China": whose debt it is was told before.
  const isOpen = pair.partner === null && pair.reporter !== null && !isCentral(pair.reporter)
  if (isOpen && isCentral(last.reporter)) return { reporter: last.reporter, partner: pair.reporter }
  return isCentral(pair.partner) && pair.reporter !== null && !isCentral(pair.reporter)
    ? { reporter: pair.partner, partner: pair.reporter }
    : pair
}

/** Freight, containers, trains: from where to where; else as named. */
export const carriage = (named: readonly Mention[], last: Pair): Pair => {
  // "Astana forecasts 300 trains": whose plan it is, and not from where.
  const isPlan = last.reporter !== null && named.every(({ form, role }) => form === 'capital' && role === 'bare')
  // "a dry port of Kazakhstan on the Chinese border": where it lies, and not whose it is.
  const isPort = named.some(({ form, role }) => form === 'place' && role === 'bare')
  const all = isPlan ? [] : isPort ? named.filter(({ form, atBorder }) => !(form === 'adj' && atBorder)) : named
  const pair = pairOf(all, last)
  const mentions = filled(all, last)
  if (
    pair !== null &&
    (mentions.every(({ role }) => role !== 'from' && role !== 'to') ||
      (pair.reporter !== null && pair.partner === null))
  )
    return pair
  const office = officeOf(all)
  // "КНР получит 12 млн т казахстанской нефти": whose oil it is comes from there
  const from = pick(
    mentions,
    anyRole('from'),
    (each) =>
      each.ownsGoods &&
      each.role === 'bare' &&
      mentions.some(
        (other) => other.who !== each.who && other.role === 'bare' && other.form === 'area' && other.from < each.from,
      ),
  )
  const to = pick(mentions, (each) => anyRole('to')(each) && each.who !== from?.who)
  if (
    from &&
    mentions.some(({ role, who }) => role === 'to' && who === from.who) &&
    office !== null &&
    office !== from.who
  )
    return { reporter: office, partner: from.who }
  // "from China to Kazakhstan, Kyrgyzstan and Turkmenistan": to several states together
  const goals = new Set(mentions.filter(({ role, form }) => role === 'to' && form === 'area').map(({ who }) => who))
  if (from && goals.size > 1) return { reporter: from.who, partner: null }
  if (from && to) return { reporter: from.who, partner: to.who }
  // "sent from China across Kazakhstan to Europe": on to where no state is named.
  const goesOn = all.some(({ code, form, role }) => code === '-' && form === 'area' && role === 'to')
  const isCrossed = mentions.some(({ role }) => role === 'through')
  const owner = from ?? (isCrossed ? mentions.find(({ form, role }) => form === 'adj' && role === 'bare') : undefined)
  if (owner && goesOn) return { reporter: owner.who, partner: null }
  const sender = to && [last.reporter, last.partner].find((code) => code !== null && code !== to.who)
  if (
    to &&
    sender &&
    from === undefined &&
    mentions.every(({ who }) => who === to.who) &&
    (to.who === last.partner || to.who === last.reporter)
  )
    return { reporter: sender, partner: to.who }
  const first = pick(
    mentions,
    anyRole('from'),
    (each) => anyRole('bare', 'between')(each) && each.who !== to?.who,
    anyRole('in', 'on', 'to', 'with', 'through'),
  )
  const second =
    to && to !== first
      ? to
      : mentions.find((each) => each !== first && each.who !== first?.who && !(from && each.role === 'through'))
  // Where goods go through a post or a port they are its country's.
  if (first === undefined)
    return last.reporter === null && isCentral(last.partner) ? { reporter: last.partner, partner: null } : last
  const isOther = first.role === 'to' || (first.role === 'with' && first.who !== last.reporter)
  if (first.role === 'to' && second === undefined) return sentTo(first.who, last)
  if (isOther && second === undefined) return complete(null, first.who, last)
  // "What goes to China?", and then a list of what comes from where.
  const isAsked = from !== undefined && second === undefined && last.partner === null && last.reporter !== first.who
  // "39 thousand went from China to Kazakhstan. From Kazakhstan came 11": back to who had sent
  const isBack =
    from !== undefined &&
    isCentral(from.who) &&
    last.partner === from.who &&
    mentions.every(({ who, role }) => who === from.who && role === 'from')
  return { reporter: first.who, partner: second?.who ?? (isAsked || isBack ? last.reporter : null) }
}

/** Capacity: of two border points as they are named; else whose and where. */
export const capacity = (named: readonly Mention[], last: Pair): Pair => {
  // "A crossing with China" is not China's.
  const all = named.filter(({ role, form, ownsFirm }) => !(role === 'with' && form === 'area' && !ownsFirm))
  if (all.filter(({ role, form }) => role === 'between' && form === 'area').length > 1) return carriage(all, last)
  return new Set(all.filter(({ form }) => form === 'place').map(({ code }) => code)).size > 1 &&
    !all.some(({ form }) => form === 'area' || form === 'adj' || form === 'firm')
    ? carriage(all, last)
    : capital(all, last)
}

/** A length is where it lies, or from where to where it leads. */
export const length = (all: readonly Mention[], last: Pair): Pair => {
  // Who built it says nothing of where it lies.
  const mentions = filled(all, last).filter(({ form }) => form !== 'firm')
  const section = mentions.findLast(({ ofSection }) => ofSection)
  if (section) return { reporter: null, partner: section.who }
  const ends = carriage(all, nobody)
  if (mentions.some(({ role }) => role === 'from') && ends.partner !== null) return ends
  const route = pairOf(all, nobody)
  if (route !== null && route.partner !== null) return route
  const where = mentions.find(({ who }) => isCentral(who)) ?? mentions[0]
  return { reporter: null, partner: where?.who ?? officeOf(all) }
}

/** What is of one country alone: its budget, its output, its taxes. */
export const sole = (all: readonly Mention[], last: Pair): Pair => {
  const [first] = filled(all, last)
  const home = memberIn(last) ?? last.reporter
  return { reporter: first?.who ?? home, partner: null }
}

/** What goods cost that are sold: of the trade that the text tells of. */
export const price = (all: readonly Mention[], last: Pair): Pair =>
  last.reporter !== null &&
  last.partner !== null &&
  filled(all, last).every(({ who }) => who === last.reporter || who === last.partner)
    ? last
    : capital(all, last)
