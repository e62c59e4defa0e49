import type { Kind } from '../../kinds/kind.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign, senseOf } from '../../tokens.ts'
import { clauseEnd, type View } from '../../view.ts'
import { capital } from '../beyond-trade/owner-parties.ts'
import type { Site } from '../beyond-trade/site.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, isOneOfFive, type Pair } from '../pair.ts'
import type { LastPairs } from '../told-before/last-pairs.ts'

const paid = /^(cost|deal|contract|project|capacity)$/

const pays =
  /^(кредит|займ|заем|заём|средств|финанс|профинанс|предостав|выдел|покры|покро|внес|внос|позик|кошт|фінанс|профінанс|нада|виділ|loan|credit|lend|lent|fund|financ|cover|provid|paid|pays|pay$|put up)/

const paysZh = /贷款|资金|出资|融资|配套|提供|承担|信贷/

const isPaid = (view: View, quantity: Quantity): boolean => {
  const words = wordsAround(view, quantity)
  return view.source.language === 'zh' ? paysZh.test(words.join('')) : words.some((word) => pays.test(word))
}

const wordsAround = (view: View, quantity: Quantity): readonly string[] =>
  view.tokens.slice(Math.max(0, quantity.from - 10), quantity.to + 14).map(({ text }) => text)

/** A part of a firm, or of what something cost: it has a holder or a payer. */
export const isHeld = (view: View, quantity: Quantity, { kind, indicator }: Kind): boolean =>
  indicator === 'share' && (kind === 'stake' || (paid.test(kind) && isPaid(view, quantity)))

const holds =
  /^(принадлеж|владе|належ|володі|hold|held|own$|owns|owned|has$|have$|gets|got|получ|отрима|достал|дістал|сохрани|зберіг|зберег|остав|retain|keep|kept|保留|持有)/

const owners =
  /^(участник|акционер|учредител|владельц|владелец|собственник|учасник|акціонер|засновник|власник|shareholder|owners?$|founders?$|股东|出资方)/

const sells =
  /^(buy|bought|acquir|purchas|took$|takes$|paid|pays|paying|sold|sell$|selling|купи|покупк|приобр|выкуп|прода|купівл|придба|викуп|收购|购得|买下|入股)/

/** "to sell 30% of Khorasan-U": of something that has a name of its own. */
const isOfName = (view: View, { to }: Quantity): boolean => {
  const [of, name] = [view.tokens[to], view.tokens[to + 1]]
  return (
    of?.text === 'of' &&
    name !== undefined &&
    name.senses.length === 0 &&
    /^\p{Lu}/u.test(view.source.text.slice(name.start, name.end)) &&
    view.tokens[to + 2]?.text !== "'"
  )
}

/** What a firm may have a part of that is no firm: a market, an output, a flow. */
const noFirm =
  /^(market|ecommerce|retail|output|production|exports|imports|trade_turnover|foreign_trade|debt|gdp|freight)$/

/** "11.5 percent of Xinjiang's exports": of a flow or a market. */
const isOfNoFirm = ({ tokens }: View, { to }: Quantity): boolean =>
  tokens.slice(to, to + 8).some((token) => noFirm.test(senseOf(token, 'head') ?? ''))

/** "покупка 100 % месторождения", "paid $5 billion for 8 % of Kashagan": a part of a thing is bought, and no goods. */
const isBought = (view: View, quantity: Quantity): boolean => {
  const next = view.tokens.slice(quantity.to, quantity.to + 5)
  const end = next.findIndex((token) => isSign(token, ',;:.，。；'))
  const thing = end < 0 ? next : next.slice(0, end)
  const isThing =
    thing.some((token) => /^(project|companies|stake)$/.test(senseOf(token, 'head') ?? '')) ||
    view.mentions.some(
      ({ form, from }) =>
        (form === 'firm' || (form === 'place' && !isOfNoFirm(view, quantity))) &&
        from >= quantity.to &&
        from < quantity.to + thing.length,
    )
  return (
    (isThing || isOfName(view, quantity)) &&
    view.tokens.slice(Math.max(0, quantity.from - 8), quantity.from).some(({ text }) => sells.test(text))
  )
}

const manyFirms = /^(companies|firms|enterprises|businesses|компаний|предприятий|фирм|компаній|підприємств|фірм)$/

/** A thing that has a name, be it that of a town, and is no state. */
export const isOfThing = ({ tokens, source }: View, { to }: Quantity): boolean => {
  const name = tokens[has(tokens[to], 'of') ? to + 1 : to]
  return (
    name?.senses.every(({ kind }) => kind === 'place' || kind === 'firm') === true &&
    /^[«"“]?\p{Lu}/u.test(source.text.slice(name.start, name.end))
  )
}

/** "owns 70 % of Zarafshon", «купила 8 % Кашагана»: the verb right before the number. */
const ownsRightBefore = ({ tokens }: View, { from }: Quantity): boolean => {
  const at = tokens.findLastIndex((token, place) => place < from && !has(token, 'bound') && !has(token, 'article'))
  return (
    at >= from - 3 &&
    /^(holds?|held|owns?|owned|buys?|bought|acquires?|acquired|владе\S*|купил\S*|приобре\S*|володі\S*|придба\S*|купу\S*|持有|收购)$/.test(
      tokens[at]?.text ?? '',
    )
  )
}

/** "is paying $5 bn for an 8.33 per cent slice of Kashagan", «купила за 5 млрд долларов 8,33 % Кашагана»: what the sum buys. */
export const buysPart = (view: View, { to }: Quantity, part: Quantity | undefined): boolean =>
  part?.unit === 'percent' &&
  part.from - to <= 3 &&
  view.tokens.slice(to, part.from).every((token) => has(token, 'article') || /^(for|за|на)$/.test(token.text)) &&
  isBought(view, part)

/** "half of which belongs to CNPC", "40 % is held by": a part that is a firm's. */
const isOwnedBy = ({ tokens, mentions }: View, { to }: Quantity): boolean => {
  const at = tokens.findIndex(
    ({ text }, place) =>
      place >= to && place < to + 6 && /^(belongs? to|belonged to|owned|held|принадлеж\S*|належ\S*)$/.test(text),
  )
  return at >= 0 && mentions.some(({ form, from }) => form === 'firm' && from > at && from <= at + 4)
}

/** "COSCO holds 49 percent", "«Узбекнефтегаз» сохранил 40 %", "участники компании: КНР — 51 %": whatever stands before. */
export const isHolding = (view: View, quantity: Quantity): boolean => {
  if (quantity.unit !== 'percent' || quantity.isSigned || view.heads.some((head) => head.kind === 'debt')) return false
  if (isOfNoFirm(view, quantity)) return false
  if (ownsRightBefore(view, quantity) && isOfThing(view, quantity)) return true
  if (isOwnedBy(view, quantity)) return true
  const start = Math.max(0, quantity.from - 12)
  const owner = view.tokens.findLastIndex(({ text }, at) => at >= start && at < quantity.from && owners.test(text))
  const isListed =
    owner >= 0 &&
    view.tokens
      .slice(owner, quantity.from)
      .some((token) => /^(companies|project|stake)$/.test(senseOf(token, 'head') ?? ''))
  const firm = view.mentions.findLast(({ form, from }) => form === 'firm' && from >= start && from < quantity.from)
  return (
    isListed || (firm !== undefined && view.tokens.slice(firm.to, quantity.from).some(({ text }) => holds.test(text)))
  )
}

/** "принадлежит 51 % в совместной компании", "has 51 percent of the joint company": a part of one firm. */
export const isEquity = (view: View, quantity: Quantity, kind: string): boolean => {
  if (view.heads.some((head) => head.kind === 'debt')) return false
  if (kind === 'stake' || isBought(view, quantity)) return true
  if (kind !== 'companies' && kind !== 'project') return false
  const near = wordsAround(view, quantity)
  return near.some((word) => holds.test(word) || owners.test(word)) && !near.some((word) => manyFirms.test(word))
}

const buys = /^(buy|bought|acquir|purchas|took over|купи|приобр|выкуп|придба|викуп|收购|购得|买下)/

/** A town, "in Kazakhstan", and the state of what is bought: 收购塔吉克斯坦一座金矿70%的股权. */
const isWhere = (view: View, quantity: Quantity, { role, form, code, from, to }: Mention): boolean => {
  // "KTZ holds 49 % of a terminal in Xi'an": a firm of the region, and a town abroad
  const isAbroad = form === 'place' && view.mentions.some((other) => other.form === 'firm' && isCentral(other.code))
  if (!isCentral(code)) return (role === 'in' || role === 'on') && (form === 'area' || isAbroad)
  if (form === 'place' || ((role === 'in' || role === 'on') && form !== 'adj')) return true
  const isBought = view.tokens.slice(Math.max(0, from - 3), from).some(({ text }) => buys.test(text))
  const isApart =
    view.source.language === 'zh' && view.tokens.slice(to, quantity.from).some((token) => isSign(token, '，'))
  return isBought || isApart
}

const state =
  /^(the )?(government|state|republic|authorities|правительств\S*|государств\S*|республик\S*|уряд\S*|держав\S*|政府)$/
const rest = /^(the )?(remaining|rest|other|остальн\S*|оставш\S*|решт\S*|інш\S*|其余|剩余|余下)$/

/** "the government the remaining 30%", «остальные 30 % — у государства»: what others do not hold is of the state where it is. */
const isRestOfState = (view: View, { from, to }: Quantity): boolean => {
  const start = view.quantities.findLast((each) => each.to <= from)?.to ?? 0
  const lead = view.tokens.slice(Math.max(start, from - 12), from)
  const own = [...lead, ...view.tokens.slice(to, clauseEnd(view.tokens, to, to + 6))]
  return lead.some(({ text }) => rest.test(text)) && own.some(({ text }) => state.test(text))
}

/** Who holds or pays a part, and where the thing is, as told here or before. */
export const holderOf = (
  view: View,
  quantity: Quantity,
  named: readonly Mention[],
  last: Pair,
  { partner, isShared }: Site,
  level: Exclude<LastPairs['level'], undefined>,
): Pair => {
  const own = named.filter(
    ({ code, form }) => /^[A-Z]{3}$/.test(code) && code !== 'WLD' && form !== 'pair' && form !== 'both',
  )
  const isSale = view.tokens.slice(Math.max(0, quantity.from - 8), quantity.from).some(({ text }) => sells.test(text))
  const isPlaced = (at: number): boolean => /^(of|in|в|у|на)$/.test(view.tokens[at]?.text ?? '')
  // "25 percent in an oil firm of Kazakhstan", «8 % Кашагана, месторождения Казахстана»: what stands behind the part is where it is.
  const inside = own.find(
    ({ code, from, form, role }) =>
      isCentral(code) &&
      form !== 'firm' &&
      from > quantity.to &&
      ((isPlaced(quantity.to) && isPlaced(from - 1)) || (isSale && role === 'bare')),
  )
  const places = own.filter((mention) => mention === inside || (isWhere(view, quantity, mention) && !mention.ownsFirm))
  const able = own.filter((mention) => !places.includes(mention))
  // "bought a stake from Lukoil": who sold it holds it no more.
  const seller = isSale ? able.find(({ role, from }) => role === 'from' && from >= quantity.to) : undefined
  const left = able.filter(
    (mention) =>
      mention !== seller && !(seller?.isPossessive && mention.from > seller.to && mention.from <= seller.to + 3),
  )
  const holders = left.some(({ isOffice }) => !isOffice) ? left.filter(({ isOffice }) => !isOffice) : left
  const codes = new Set(holders.map(({ code }) => code))
  const where =
    (places.find(({ form }) => form !== 'place') ?? places[0])?.code ??
    partner ??
    [last.partner, last.reporter].find(isOneOfFive) ??
    null
  const two = codes.size > 1 && !quantity.isEach ? capital(holders, last) : null
  const known = [last.reporter, last.partner].find((code) => code !== null && !isCentral(code)) ?? null
  const holder = two?.reporter ?? holders[0]?.code ?? known
  // "The Kyrgyz section costs 2 bn, half of it lent by China": a part of what a section cost
  const section =
    level !== null && paid.test(level.kind ?? '') && isCentral(level.pair.partner) ? level.pair.partner : null
  // "the government the remaining 30%"
  const before = view.quantities.findLast(({ to }) => to <= quantity.from)?.from ?? 0
  const isOfState = left.every(({ from }) => from < before) && isCentral(where) && isRestOfState(view, quantity)
  if (isOfState) return { reporter: where, partner: isShared ? null : where }
  const abroad = places.find(({ form, code }) => form === 'place' && !isCentral(code))?.code ?? null
  return { reporter: holder, partner: isShared ? (inside?.code ?? section ?? abroad) : (two?.partner ?? where) }
}

/** "CNPC and KazMunayGas own 49 % and 51 %": each a part, of what is in the state of the region that is one of them where no other is told. */
export const holderInList = (
  view: View,
  quantity: Quantity,
  { list, one }: { readonly list: readonly Mention[]; readonly one: Mention },
  last: LastPairs,
): Pair => {
  const inside = view.mentions.find(
    (mention) => !list.includes(mention) && isWhere(view, quantity, mention) && isCentral(mention.code),
  )
  const known = last.level?.kind === 'stake' ? last.level.pair.partner : null
  const home = list.find(({ code }) => isOneOfFive(code))?.code ?? null
  return {
    reporter: one.code,
    partner: last.site.isShared ? null : (inside?.code ?? last.site.partner ?? known ?? home),
  }
}
