import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Kind, LastKind } from './kind.ts'
import { flowOf, isNamedFlow, isTrade, type Topic } from './topics.ts'

const goesOn =
  /^(отметк|рубеж|планк|позначк|mark|threshold|показател|цифр|показник|figure|数字|大关|规模|水平|this$|it$|that$|это$|це$|его$|её$|ее$|його$|її$|这|其)/

/** "Крупнейшим получателем остаётся Казахстан — 11 млрд": a rank in what was spoken of. */
const rank =
  /^(крупнейш|найбільш|largest|biggest|получател|одержувач|реципі?ент|recipient|лидир|лідир|leads|居首|首位|最多|最大)/

const isThis = /^(this|that|the|same|этот|этого|этому|этим|цей|цього|цьому|这|这一|该|这个|一)$/

const isIt =
  /^(market|sum|figure|total|indicator|index|number|рынок|рынка|показател|сумм|цифр|ринок|ринку|показник|сум|市场|数字|金额|规模|指标|数额|一市场|一数字|一规模|一金额|一指标)/

/** "довести этот показатель до 20 млрд", "reached the mark of": the sum is of what was spoken of. */
const takesUp = (view: View, quantity: Quantity): boolean =>
  // «Отметку в 100 млрд»: the mark may stand in the words of the number
  view.tokens.slice(Math.max(0, quantity.from - 4), quantity.to).some(({ text }) => goesOn.test(text)) ||
  view.tokens.slice(Math.max(0, quantity.from - 6), quantity.from).some(({ text }) => rank.test(text)) ||
  view.tokens
    .slice(Math.max(0, quantity.from - 12), quantity.from)
    .some(({ text }, at, all) => isThis.test(text) && isIt.test(all[at + 1]?.text + (all[at + 2]?.text ?? '')))

const said = (view: View, quantity: Quantity, reach: number, words: RegExp): boolean => {
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - reach); at -= 1) {
    if (isSign(view.tokens[at], ';；')) return false
    if (words.test(view.tokens[at]?.text ?? '') || (words === opposite && has(view.tokens[at], 'reverse'))) return true
  }
  return false
}

const opposite = /^(встречн|обратн|зустрічн|зворотн|opposite|reverse|反向|反方向)/

const altogether = /^(итого|итоге|вместе|сумме|разом|загалом|together|altogether|合计|合共|总计)$/

const turnover: Kind = { indicator: 'trade_turnover', kind: 'trade_turnover', topic: null }

const flipped: Readonly<Record<string, Kind>> = {
  exports: { indicator: 'imports', kind: 'imports', topic: null },
  imports: { indicator: 'exports', kind: 'exports', topic: null },
}

const isFromThere = ({ tokens }: View, at: number): boolean =>
  senseOf(tokens[at], 'country') === 'from-there' || (tokens[at]?.text === 'from' && tokens[at + 1]?.text === 'it')

/** "обратные поставки", "встречный поток" after words of another flow: that flow, seen the other way; goods that are delivered, as told before. */
export const otherWay = (view: View, quantity: Quantity, topic: Topic, last: LastKind): Kind | null => {
  if (flipped[topic.kind] === undefined) return null
  const roles = new Set(view.mentions.filter(({ isOffice }) => !isOffice).map(({ role }) => role))
  const isNamed = isNamedFlow(view, topic)
  const isWayNamed = !topic.isVerb && !isNamed && roles.has('from') && roles.has('to')
  // "imports, and exports in the opposite direction by 42 %": called by its own name
  const isOwnName = isNamed && !view.quantities.some(({ from, to }) => from > topic.at && to <= quantity.from)
  const { any, money } = last
  const known = [any, money].find((kind) => kind && flipped[kind.kind] !== undefined) ?? null
  if (
    !isOwnName &&
    !isWayNamed &&
    topic.at < quantity.from &&
    said(view, quantity, quantity.from - topic.at, opposite)
  ) {
    const isOfBefore = !isNamed && !topic.isVerb && known !== null
    // "rose by 8 % and reached 96 m": turned round by its first number already
    const before = view.quantities.findLast(({ from, to }) => from > topic.at && to <= quantity.from)
    const isTurned = before !== undefined && !said(view, quantity, quantity.from - before.to, opposite)
    const turned = flipped[isOfBefore ? known.kind : topic.kind] ?? null
    return isOfBefore && isTurned ? (flipped[turned?.kind ?? ''] ?? null) : turned
  }
  if (topic.isVerb || isNamed) return null
  // "Trade with China was 9 bn: supplies to that country 2, deliveries from it 7": within a trade what comes from the other is bought
  const isFromOther = topic.kind === 'exports' && isFromThere(view, topic.at + 1)
  if (isFromOther && any !== null && isTrade(any.kind)) return flipped.exports ?? null
  if (
    known &&
    !isWayNamed &&
    view.tokens.slice(Math.max(0, topic.at - 2), topic.at).some(({ text }) => opposite.test(text))
  )
    return flipped[known.kind] ?? null
  const isDirected = view.mentions.some(({ role, isOffice }) => !isOffice && (role === 'from' || role === 'to'))
  return topic.kind === 'exports' && any?.kind === 'imports' && !isDirected
    ? { indicator: 'imports', kind: 'imports', topic: null }
    : null
}

/** The partner that a list of sums names: "第一大伙伴中国：78.6亿". */
const isOfPartner = (view: View, quantity: Quantity): boolean =>
  view.tokens.slice(Math.max(0, quantity.from - 6), quantity.from).some((token) => has(token, 'partner'))

/** "the largest trading partner was China, with $30 billion": a partner in trade is told by the turnover. */
const isOfTradePartner = (view: View, quantity: Quantity): boolean =>
  view.tokens
    .slice(Math.max(0, quantity.from - 9), quantity.from)
    .some(
      (token, at, all) =>
        has(token, 'partner') &&
        (/(^| )(trad|торг|внешнеторг|зовнішньоторг|贸易)/.test(`${all[at - 1]?.text ?? ''} ${token.text}`) ||
          (/(^| )partners?$|партн[её]р|伙伴/.test(token.text) &&
            greatest.test(`${all[at - 1]?.text ?? ''} ${token.text}`))),
    )

/** "its main partner": a partner of whom a sum is told is one in trade. */
const greatest =
  /(^| )(main|largest|biggest|top|leading|major|key|number one|главн|основн|крупнейш|ведущ|головн|найбільш|провідн|最大|第一大|主要)/

/** "Past $100 billion: China is the region's largest trading partner": a headline of a sum and the partner. */
const isHeadOfPartner = ({ tokens, heads }: View, last: LastKind): boolean =>
  last.any === null &&
  heads.length === 0 &&
  tokens.some(
    (token, at) =>
      has(token, 'partner') &&
      /(^| )(trad|торг|внешнеторг|зовнішньоторг|贸易)/.test(`${tokens[at - 1]?.text ?? ''} ${token.text}`),
  )

/** "The largest creditor is China's Exim Bank: $900 million". */
const isOfCreditor = (view: View, quantity: Quantity): boolean =>
  view.tokens
    .slice(Math.max(0, quantity.from - 9), quantity.from)
    .some((token) => has(token, 'partner') && /кредитор|creditor|lender|债权/.test(token.text))

/** "the market came to 2.5 bn", 市场规模25亿: in a text about shops on the net, their market. */
export const isOfMarket = (view: View, { from }: Quantity): boolean =>
  /(市场(规模|总额|容量)?|рынок|рынка|рынке|ринок|ринку|market)/.test(
    view.tokens
      .slice(Math.max(0, from - 5), from)
      .map(({ text }) => text)
      .join(''),
  )

/** What a sum is of whose own words do not say: what the text spoke of last, the flow the other way, both together, or the main thing. */
export const spokenOf = (view: View, quantity: Quantity, index: number, last: LastKind): Kind | null => {
  const { money } = last
  if (money && flipped[money.kind] && said(view, quantity, 10, opposite)) return flipped[money.kind] ?? null
  const isOfBoth = (last.flows?.length ?? 0) > 1 || flowOf(money?.kind ?? '') === 'total'
  if (money && flowOf(money.kind) !== null && isOfBoth && said(view, quantity, 4, altogether)) return turnover
  if (last.main?.kind === 'ecommerce' && isOfMarket(view, quantity))
    return { indicator: 'ecommerce_market', kind: 'ecommerce', topic: null }
  const isOwedToMany =
    last.any?.kind === 'debt' && view.mentions.some(({ form, code }) => form === 'firm' && code === '-')
  if (isOwedToMany || isOfCreditor(view, quantity)) return { indicator: 'other', kind: 'debt', topic: null }
  if ((money && isOfPartner(view, quantity)) || isOfTradePartner(view, quantity) || isHeadOfPartner(view, last))
    return turnover
  const isAim = view.tokens.some((token) => has(token, 'target'))
  const taken =
    takesUp(view, quantity) ||
    (index === 0 && isCountedAnew(view, quantity)) ||
    isPlainAbout(view, quantity, index > 0 ? 6 : 4)
  if (!taken) return null
  // A goal that is set is one of trade, and of no surplus.
  const isOfBalance = money?.kind.startsWith('balance') === true && last.main != null && isTrade(last.main.kind)
  if (isOfBalance && (isAim || view.periods.some(({ kind }) => kind === 'by'))) return turnover
  return isAim && money && flipped[money.kind] && last.main && flowOf(last.main.kind) === 'total' && !hasFlow(view)
    ? turnover
    : money
}

const counts =
  /^(насчита\S*|посчита\S*|подсчита\S*|нарахува\S*|порахува\S*|підрахува\S*|counted|counts|recorded|registered|reported|gives|gave|统计为|则为)$/

/** "The statistics committee counted 597 million over the same months": another office's figure of what was told. */
export const isCountedAnew = ({ tokens }: View, { from }: Quantity): boolean => {
  const lead = tokens.slice(Math.max(0, from - 12), from)
  const at = lead.findIndex((token) => has(token, 'inst'))
  return at >= 0 && lead.slice(at + 1).some(({ text }) => counts.test(text))
}

const hasFlow = (view: View): boolean => view.heads.some(({ kind }) => kind === 'exports' || kind === 'imports')

/** Whether a clause has hardly a word that Corridor does not know: "in 2024 it was $43.8 billion" goes on about what was said. */
export const isPlainAbout = (view: View, quantity: Quantity, limit: number): boolean => {
  let unknown = 0
  // "According to the Centre of Economic Studies and Reforms, …": who says it
  const said = has(view.tokens[0], 'source') ? view.tokens.findIndex((token) => isSign(token, ',')) : -1
  const start = said < quantity.from ? said + 1 : 0
  for (let at = quantity.from - 1; at >= Math.max(start, quantity.from - 25); at -= 1) {
    const token = view.tokens[at]
    if (isSign(token, ';；')) break
    if (
      token &&
      token.senses.length === 0 &&
      !token.number &&
      (token.text.length > 4 || /[\u4e00-\u9fff]/.test(token.text))
    )
      unknown += /[\u4e00-\u9fff]/.test(token.text) ? 0.4 : 1
  }
  return unknown <= limit
}
