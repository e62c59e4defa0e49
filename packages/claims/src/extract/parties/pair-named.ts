import type { Kind } from '../kinds/kind.ts'
import { flowOf } from '../kinds/topics.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { countingOffice } from './counts/counting-office.ts'
import type { Mention } from './naming/mentions.ts'
import { codesOf, isCentral, isOneOfFive, isReverse, isSameTwo, type Pair } from './pair.ts'
import { ownedShare } from './shares/share-owner.ts'

/** Who is whose partner does not turn round the two that the text speaks of. */
const withLast = (turned: Pair, named: Pair, last: Pair): Pair =>
  (turned.reporter !== named.reporter && last.reporter === named.reporter && last.partner === named.partner) ||
  (isCentral(last.reporter) && isReverse(last, turned))
    ? last
    : turned

/** "China is the main partner of Kazakhstan": the trade is Kazakhstan's. */
const partnerFirst = (view: View, pair: Pair): Pair => {
  const owner = view.mentions.find(({ isPartnerOf }) => isPartnerOf)?.code
  return owner !== undefined && owner === pair.partner ? { reporter: pair.partner, partner: pair.reporter } : pair
}

const isTradeOf = (kind: string): boolean => kind === 'imports' || kind === 'trade_turnover'

/** "A train from Chengdu arrives in Tashkent": from where to where. */
const fromTo = ({ mentions }: View): Pair | null => {
  const named = mentions.filter(({ isOffice, code }) => !isOffice && /^([A-Z]{3}|C5)$/.test(code))
  const from = named.find(({ role }) => role === 'from')
  const to = named.find(({ role, code }) => /^(to|in)$/.test(role) && code !== from?.code)
  const isTwo = new Set(named.map(({ code }) => code)).size === 2
  // "Trains run between Chongqing and Tashkent"
  const [one, other] = named.filter(({ role }) => role === 'between')
  if (isTwo && one && other && one.code !== other.code) return { reporter: one.code, partner: other.code }
  return from && to && isTwo ? { reporter: from.code, partner: to.code } : null
}

/** "The president of Kazakhstan received the leader of China", "KTZ and China State Railway": two states by those who speak or work for them. */
const ofLeaders = ({ mentions }: View): Pair | null => {
  const states = mentions.filter(({ form, code }) => /^(area|adj|leader|firm)$/.test(form) && /^[A-Z]{3}$/.test(code))
  const [reporter, partner, more] = [...new Set(states.map(({ code }) => code))]
  const isByOffices = states.every(({ isOffice, form }) => isOffice || form === 'leader' || form === 'firm')
  return isByOffices && reporter !== undefined && partner !== undefined && more === undefined
    ? { reporter, partner }
    : null
}

/** "Imports from Kazakhstan fell", "Trade with China is growing": of a flow only the other end is named. */
const otherEnd = ({ mentions, heads }: View): string | null => {
  const [one, more] = mentions.filter(({ isOffice, code }) => !isOffice && /^[A-Z]{3}$/.test(code))
  if (!one || more) return null
  const isFrom = one.role === 'from' && heads.some(({ kind }) => kind === 'imports')
  const isTo = one.role === 'to' && heads.some(({ kind }) => kind === 'exports')
  const isWith = one.role === 'with' && heads.some(({ kind }) => kind === 'trade_turnover')
  return isFrom || isTo || isWith ? one.code : null
}

/** "without exports to Russia and Belarus", "since America's tariffs": named beside what the text is about. */
const isInPassing = ({ role, form, ownsHead, ownsFirm }: Mention, _: number, all: readonly Mention[]): boolean =>
  role === 'to' ||
  (role === 'from' && all.length > 1 && all.some(({ joinsLast }) => joinsLast)) ||
  role === 'through' ||
  (form === 'adj' && !ownsHead && !ownsFirm)

/** "The five are Kazakhstan, Kyrgyzstan …": who they are with whom the text deals, and nobody else. */
const listsMembers = ({ mentions, heads }: View, { reporter, partner }: Pair): boolean => {
  const members = new Set(mentions.flatMap(({ form, code }) => (form === 'area' && isCentral(code) ? [code] : [])))
  return (reporter === 'C5' || partner === 'C5') && members.size > 3 && heads.every(({ isVerb }) => isVerb)
}

/** "What is China's share in the exports of Uzbekistan?": of whose trade the answer will be a share. */
const ofShareAsked = (view: View, last: Pair): Pair | null => {
  const topic = view.heads.find(({ kind, isVerb }) => flowOf(kind) !== null && !isVerb)
  if (topic === undefined) return null
  const kind: Kind = { indicator: 'share', kind: topic.kind, topic: { ...topic, isNear: true } }
  const length = view.tokens.length
  return ownedShare(view, length, kind, 0, length, { any: last, whole: null })?.pair ?? null
}

/** Whom a sentence without numbers speaks of: the first two countries that it names. */
export const pairNamed = (view: View, last: Pair): Pair => {
  // The name of a meeting says whom a text is about that has told of nobody yet.
  const asked = ofShareAsked(view, last)
  if (asked !== null) return asked
  const isOpen = last.reporter === null && last.partner === null
  const pair = view.mentions.find(({ form, isOffice }) => form === 'pair' && (!isOffice || isOpen))
  if (pair) {
    // 中土哈乌四国: the first two of a list of short names
    if (!isOpen && has(view.tokens[pair.to], 'area')) return last
    const codes = codesOf(pair.code)
    const isOfTrade = view.heads.some(({ kind }) => isTradeOf(kind) || kind === 'exports')
    return codes.reporter === null || (isSameTwo(codes, last) && !isOfTrade) ? last : codes
  }
  const going = fromTo(view)
  if (going !== null) return going
  const met = isOpen ? ofLeaders(view) : null
  if (met !== null) return met
  const other = otherEnd(view)
  if (other !== null && last.reporter === null && last.partner === null) return { reporter: null, partner: other }
  if (listsMembers(view, last)) return last
  const isFlag = (at: number): boolean => /^\ud83c/.test(view.tokens[at]?.text ?? '')
  const inOrder = [
    ...view.mentions.filter(({ from }) => !isFlag(from)),
    ...view.mentions.filter(({ from }) => isFlag(from)),
  ]
  const isOfTrade = isSign(view.tokens.at(-1), '.。') && view.heads.some(({ kind }) => flowOf(kind) !== null)
  const areas = new Set(inOrder.filter(({ form, isOffice }) => form === 'area' && !isOffice).map(({ code }) => code))
  const codes = [
    ...new Set(
      inOrder
        .filter(({ form }) => form !== 'leader' || areas.size < 2)
        .filter(
          ({ form, code, isOffice, ownsHead, role }) =>
            !isOffice &&
            code !== '-' &&
            code !== '' &&
            (form === 'area' ||
              form === 'adj' ||
              form === 'capital' ||
              // "Chinese investment in the region:" before a list of its states, "China's trade with the region grows"
              (form === 'region' &&
                (isSign(view.tokens.at(-1), ':：') || (isOfTrade && /^(with|to|from|in|between)$/.test(role)))) ||
              form === 'leader' ||
              (form === 'place' && (ownsHead || view.mentions.every((each) => /^(place|capital)$/.test(each.form))))),
        )
        .map(({ code }) => code),
    ),
  ]
  // 五国为哈、吉、塔、土、乌: a list of several states of the region turns the text to no one of them
  if (last.reporter !== null && codes.filter((code) => isOneOfFive(code)).length > 2) return last
  const named = view.mentions.filter(({ code }) => codes.includes(code))
  // 两国元首在阿斯塔纳会谈: where the two met, whoever they are
  const isVenue = named.every(({ form, role }) => form === 'capital' && role === 'in')
  if (isOpen && isVenue && view.mentions.some(({ form }) => form === 'both')) return last
  if (last.reporter !== null && named.every(isInPassing)) return last
  const [reporter = null, partner = null] = codes
  const isOfLastTwo = codes.length === 2 && codes.every((code) => code === last.reporter || code === last.partner)
  if (isOfLastTwo && !view.heads.some(({ kind }) => isTradeOf(kind) || kind === 'exports')) return last
  // "sells more copper to China, Turkey and Latvia": to all, and to no one of them
  const listed = inOrder.findIndex(({ code, role }) => code === partner && role === 'to')
  const [next, third] = [inOrder[listed + 1], inOrder[listed + 2]]
  const isToSeveral = listed >= 0 && next?.joinsLast === true && third?.joinsLast === true && reporter !== null
  if (isToSeveral && view.heads.some(({ kind }) => kind === 'exports')) return { reporter, partner: null }
  // "Chinese and American firms in Uzbekistan": of no one of them
  const owners = inOrder.filter(({ form, code }) => form === 'adj' && !isCentral(code))
  const host = inOrder.find(({ role, code }) => role === 'in' && isCentral(code))
  if (
    host &&
    owners.length === codes.length - 1 &&
    owners.length > 1 &&
    owners.slice(1).every((each) => each.joinsLast)
  )
    return { reporter: null, partner: host.code }
  if (partner !== null) {
    // "постачання до Китаю киргизького меду": from whom to whom, however the two are placed.
    const sells = view.heads.some(({ kind }) => kind === 'exports') && !view.heads.some(({ kind }) => isTradeOf(kind))
    const goesTo = view.mentions.find(({ role, code }) => role === 'to' && code === reporter)
    return sells && goesTo && codes.length === 2
      ? { reporter: partner, partner: reporter }
      : withLast(partnerFirst(view, { reporter, partner }), { reporter, partner }, last)
  }
  // "The Export-Import Bank of China is Tajikistan's biggest creditor"
  const lender = view.mentions.find(({ form, code }) => form === 'firm' && /^[A-Z]{3}$/.test(code) && code !== reporter)
  if (lender && isCentral(reporter) && !isCentral(lender.code) && last.partner === null)
    return { reporter, partner: lender.code }
  const isWithOnly = named.length > 0 && named.every(({ role }) => role === 'with')
  if (reporter !== null && view.heads.some(({ kind }) => kind === 'foreign_trade') && !isWithOnly)
    return { reporter, partner: 'WLD' }
  // "The key supplier is China": to whom the text told of before
  const isTrader =
    view.tokens.some((token) => ['seller', 'buyer', 'partner'].some((sense) => has(token, sense))) ||
    (view.heads[0]?.kind === 'imports' && view.heads[0].isVerb && named.every(({ role }) => role === 'bare'))
  if (isTrader && reporter !== null && last.reporter !== null && last.reporter !== reporter && last.partner === 'WLD')
    return { reporter: last.reporter, partner: reporter }
  // "China's customs gave figures on its trade with Central Asia": of who counts with whom it trades
  const office = isWithOnly ? countingOffice(view) : null
  if (isOpen && reporter !== null && office !== null && office !== reporter)
    return { reporter: office, partner: reporter }
  const isSeller = named.length === 1 && view.tokens.some((token) => has(token, 'share') || has(token, 'seller'))
  // "Central Asia sent China 38 bn. Turkmenistan remains the main source": to whom the region was told to send
  if (last.reporter === 'C5' && isOneOfFive(reporter)) return { ...last, reporter }
  // "China paid the region 9.8 bn. Most of it comes from Turkmenistan"
  if (last.partner === 'C5' && reporter !== null && isOneOfFive(reporter))
    return isSeller ? { reporter, partner: last.reporter } : { reporter: last.reporter, partner: reporter }
  return reporter === null || last.reporter === reporter || last.partner === reporter
    ? last
    : { reporter, partner: null }
}
