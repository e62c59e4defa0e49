import type { Kind } from '../kinds/kind.ts'
import { isNamedFlow, isTrade } from '../kinds/topics.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Mention } from './naming/mentions.ts'
import { ALONE, isCentral, isOneOfFive, type Pair } from './pair.ts'
import type { LastPairs } from './told-before/last-pairs.ts'
import { isWithGroup } from './trade-parties.ts'

/** Kinds whose reporter is whose capital or firm it is, and whose partner is where. */
export const owned = new Set([
  'fdi',
  'fdi_stock',
  'fdi_flow',
  'deal',
  'cost',
  'project',
  'companies',
  'counts',
  'capacity',
  'stake',
])

/** "Kazakhstan has 1,149", «с турецким – 1961»: firms of one more state in the state that the text counts them in. */
export const inSamePlace = (kind: Kind, pair: Pair, own: readonly Mention[], last: Pair): Pair => {
  const [one, more] = own
  const isOwner =
    one !== undefined &&
    more === undefined &&
    ((one.form === 'area' && /^(bare|from|with)$/.test(one.role)) || one.form === 'adj') &&
    /^[A-Z]{3}$/.test(one.code)
  return kind.kind === 'companies' &&
    isOwner &&
    isOneOfFive(last.partner) &&
    last.reporter !== null &&
    last.partner !== one.code
    ? { reporter: one.code, partner: last.partner }
    : pair
}

const isPutInto = ({ tokens }: View, { indicator, topic }: Kind, { partner }: Pair, own: readonly Mention[]): boolean =>
  indicator.startsWith('fdi') &&
  topic !== null &&
  (topic.isVerb || /^(поступ|надійш|流量|存量|投资流量|投资存量|直接投资)/.test(tokens[topic.at]?.text ?? '')) &&
  own.length > 0 &&
  own.every(({ code, form, role }) => code === partner && form === 'area' && role === 'to')

/** A list that goes on without naming whose capital it is goes on about the same; so does what "was put into" another state. */
export const carriedOn = (view: View, kind: Kind, pair: Pair, last: Pair, own: readonly Mention[]): Pair =>
  (kind.topic === null || isPutInto(view, kind, pair, own)) &&
  owned.has(kind.kind) &&
  pair.reporter === null &&
  isCentral(pair.partner) &&
  last.reporter !== null &&
  !isCentral(last.reporter) &&
  isCentral(last.partner)
    ? { ...pair, reporter: last.reporter }
    : pair

/** "62,000 went from China to Kazakhstan. A year before 44,000 were brought from China": to where the last went. */
export const sameWay = (view: View, { kind }: Kind, pair: Pair, own: readonly Mention[], last: LastPairs): Pair =>
  moving.has(kind) &&
  view.heads.every((head) => head.kind !== 'imports') &&
  moving.has(last.kind ?? '') &&
  pair.partner === null &&
  own.length > 0 &&
  own.every(
    ({ code, role, form }) => code === pair.reporter && (form === 'adj' || (role === 'from' && form === 'area')),
  ) &&
  (last.any.reporter === pair.reporter || last.any.partner === pair.reporter)
    ? { ...pair, partner: last.any.reporter === pair.reporter ? last.any.partner : last.any.reporter }
    : pair

const moving = new Set(['freight', 'containers', 'trains'])

const goods = /^(freight_volume|other|pipeline_gas)$/

/** "Узбекистан импортировал 40 тысяч автомобилей": goods in pieces that a state buys or sells, from whoever it may be. */
const isGoodsOfState = ({ topic, indicator }: Kind, { reporter }: Pair): boolean =>
  indicator === 'other' && isCentral(reporter) && topic !== null && /^(exports|imports)$/.test(topic.kind)

/** Goods by the tonne or the piece are traded with all where they are called exports or imports, money wherever it is no delivery. */
const isOpen = (view: View, { topic, indicator }: Kind): boolean =>
  topic !== null &&
  (isNamedFlow(view, topic) || !(topic.isVerb || goods.test(indicator))) &&
  !(indicator === 'other' && view.mentions.some(({ role }) => role === 'through'))

/** What is owed or lent may be so to all the world. */
const isLent = /^(debt|deal|budget)$/

const ofCapital = /^(fdi|companies|deal|stake|market)/

/** "Bilateral trade", 双边贸易额: with one other, whoever it is. */
const isMutual = ({ tokens }: View, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 2), at + 1)
    .some(({ text }) => /^(双边|双向|两国|bilateral|mutual|two-way|двусторонн|взаимн|двосторонн|взаємн)/.test(text))

/** 中国经中亚天然气管道进口: from who stands at the other end of the pipe or the line through which it goes. */
const atOtherEnd = ({ mentions }: View, { reporter, partner }: Pair): string | null => {
  if (reporter === null || partner !== null) return null
  const line = mentions.find(({ form, role, code }) => form === 'pair' && role === 'through' && code.includes(reporter))
  const [one, other] = line?.code.split('-') ?? []
  return (one === reporter ? other : one) || null
}

/** Trade of a country without a partner is with the other end of its line, else with the world. */
export const worldwide = (view: View, kind: Kind, pair: Pair): Pair => {
  const other = isTrade(kind.kind) || kind.kind === 'gas' ? atOtherEnd(view, pair) : null
  return other === null ? withAll(view, kind, pair) : { ...pair, partner: other }
}

const withAll = (view: View, kind: Kind, pair: Pair): Pair =>
  // "the world market will reach 5 trillion": the world is in no one country
  (pair.reporter === 'WLD' && !isTrade(kind.kind) && !ofCapital.test(kind.kind)) ||
  (pair.partner === 'WLD' && !isTrade(kind.kind) && !isLent.test(kind.kind) && kind.indicator !== 'share')
    ? { ...pair, partner: null }
    : pair.reporter !== null &&
        pair.partner === null &&
        isTrade(kind.kind) &&
        kind.topic !== null &&
        !isWithGroup(view.mentions) &&
        kind.indicator !== 'share' &&
        !isMutual(view, kind.topic.at) &&
        (isOpen(view, kind) || isGoodsOfState(kind, pair))
      ? { ...pair, partner: 'WLD' }
      : pair

/** "На долю ЕАЭС пришлось 25 % внешней торговли": the part of a group that has no code is with nobody, and not with the world. */
export const ofGroup = ({ indicator }: Kind, pair: Pair, own: readonly Mention[]): Pair =>
  indicator === 'share' &&
  pair.partner === 'WLD' &&
  own.some(({ code, form, isOffice }) => code === '-' && form === 'area' && !isOffice)
    ? { ...pair, partner: ALONE }
    : pair

/** A pair of which one is left open, filled with the two that are known. */
export const withKnown = (pair: Pair, known: Pair): Pair => {
  if (pair.reporter === null) return known
  if (pair.reporter === known.reporter) return known
  return isCentral(pair.reporter) && known.reporter !== null && !isCentral(known.reporter)
    ? { reporter: known.reporter, partner: pair.reporter }
    : pair
}

const all =
  /^(overall|global|worldwide|world|total|aggregate|мировой|мирового|мировые|общий|общего|общие|совокупн\S*|весь|всего|світовий|світового|загальний|загального|сукупн\S*|увесь|全球|总|對外|对外)$/

const lands = /^(新疆|全区|全国|我国|自治区|中国)$/

/** "China's global exports", "загальний імпорт", 出口总额: a flow to or from all, where nobody stands beside it. */
export const ofAllTrade = (
  view: View,
  { kind, topic, indicator }: Kind,
  pair: Pair,
  own: readonly Mention[],
  last: Pair,
): Pair => {
  // 新疆口岸进出口: what passes all the posts of a land
  const before = view.tokens[(topic?.at ?? 0) - 1]
  const post = (topic?.at ?? 0) - (has(before, 'goods') || senseOf(before, 'head') === 'products' ? 2 : 1)
  const isOfPosts = topic !== null && has(view.tokens[post], 'post') && lands.test(view.tokens[post - 1]?.text ?? '')
  if (isOfPosts && pair.reporter !== null && own.every(({ code }) => code === pair.reporter))
    return { ...pair, partner: 'WLD' }
  if (
    topic === null ||
    topic.isVerb ||
    topic.at < 0 ||
    indicator === 'share' ||
    !/^(exports|imports|balance[+-]?)$/.test(kind)
  )
    return pair
  const isWhole =
    view.tokens.slice(Math.max(0, topic.at - 2), topic.at).some(({ text }) => all.test(text)) ||
    (/^balance/.test(kind) &&
      view.tokens
        .slice(Math.max(0, topic.at - 1), topic.at + 3)
        .some((token) => has(token, 'foreign') || senseOf(token, 'head') === 'foreign_trade')) ||
    /^(出口|进口)总/.test(view.tokens[topic.at]?.text ?? '')
  const start = view.tokens.slice(0, topic.at).findLastIndex((token) => isSign(token, ',，;；.。'))
  const beside = view.mentions.filter(({ from, to }) => from > start && to <= topic.at)
  const isAimed = [...own, ...beside].some(
    ({ role, form, isOffice }) =>
      !isOffice && (/^(to|from|with|between)$/.test(role) || form === 'pair' || form === 'both'),
  )
  // "China's exports rose" in a text about its trade with America: of two that are both abroad nobody is carried on.
  const isOfOther =
    !isAimed &&
    pair.partner !== null &&
    !isCentral(pair.reporter) &&
    !isCentral(pair.partner) &&
    // "Russia doubled its exports" after what another sold there: one more seller in the same market.
    (pair.reporter === last.reporter || pair.reporter === last.partner) &&
    own.some(({ code, isOffice }) => code === pair.reporter && !isOffice) &&
    own.every(({ code }) => code === pair.reporter)
  return (isWhole || isOfOther) && !isAimed && pair.reporter !== null && pair.reporter !== 'WLD'
    ? { ...pair, partner: 'WLD' }
    : pair
}
