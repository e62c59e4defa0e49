import type { Kind } from '../../kinds/kind.ts'
import { isTrade } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { oncePer } from '../../once-per.ts'
import { has, isSign, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isOneOfFive, isSameTwo } from '../pair.ts'
import type { LastPairs, Who } from '../told-before/last-pairs.ts'
import { isCommittee, isCounting } from './counting-office.ts'

const figures =
  /^(даними|даних|дані|данным|данных|данные|цифрами|цифрам|статистик\S*|оценк\S*|оцінк\S*|data|figures|statistics|numbers|estimates|count|reckoning|tally|统计|数据|数|口)$/

/** "за даними Казахстану", "Kazakh data", 据哈方统计: whose figures they are, by a word beside the name. */
const isQuoted = ({ tokens }: View, { from, to }: Mention): boolean => {
  const end = /^['’]$/.test(tokens[to]?.text ?? '') ? to + 2 : to
  return [...tokens.slice(Math.max(0, from - 2), from), ...tokens.slice(end, end + 2)].some(
    (token) => has(token, 'source') || figures.test(token.text),
  )
}

const tells =
  /^(у?казує|вказує|назива(є|ют?ь)|нарахува(в|ла|ло)|наліч(ує|ила|ив)|повідомля(є|ла|в)|звіту(є|вав|вала)|фіксує|рахує|деклару(є|вав)|указыва(ет|ла)|называ(ет|ла)|насчита(л|ла|ло)|сообщ(ает|ил|ила)|приводит|фиксирует|деклариру(ет|ют)|reports?|reported|puts?|counts|counted|records?|recorded|cites?)$/

/** "Китай указує 43,8 млрд": a state that tells of a number itself. */
const isTeller = ({ tokens }: View, { form, role, to }: Mention): boolean =>
  /^(area|capital)$/.test(form) && role === 'bare' && tells.test(tokens[to]?.text ?? '')

/** "…, Казахстан — 30,1 млрд": another teller, one of the two that the trade is told of. */
const isNextTeller = ({ tokens, mentions }: View, { form, role, joinsLast, code, from, to }: Mention): boolean =>
  /^(area|capital)$/.test(form) &&
  (role === 'bare' || joinsLast) &&
  isSign(tokens[to], '-') &&
  mentions.some((other) => other.code === code && other.from < from && other.role === 'with')

/** "за казахстанськими — 30,1", "киргизька — у 5,5": the figures of another, after those of one were named. */
const isElliptic = ({ tokens }: View, { form, to }: Mention): boolean =>
  form === 'adj' && (isSign(tokens[to], '-,)）') || has(tokens[to], 'bound') || tokens[to]?.number !== undefined)

/** Who counts, and where in the sentence that is said. */
type Count = Pick<Mention, 'code' | 'from'>

/** "according to the National Statistical Committee": of the one of the two whose committee it is. */
const homeCounts = ({ tokens, mentions }: View, two: readonly (string | null)[]): readonly Count[] => {
  const home = two.find(isOneOfFive)
  const isNamed = (at: number): boolean =>
    mentions.some(({ isOffice, from, to }) => isOffice && from < at + 4 && to > at - 4)
  return tokens.flatMap((token, at) =>
    home && has(token, 'inst') && isCommittee(`${tokens[at - 1]?.text} ${token.text}`) && !isNamed(at)
      ? [{ code: home, from: at }]
      : [],
  )
}

/** "The two count it differently: Bishkek 5.4, Beijing 19.8": each names its own number. */
const isApart = oncePer((tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => /^(по-)?(різному|разному)$|^differently$/.test(text)),
)

const isOneApart = ({ tokens }: View, { form, to }: Mention): boolean =>
  /^(area|capital)$/.test(form) && isSign(tokens[to], '-') && isApart(tokens)

/** Whose counts a sentence quotes, in order. */
const countsIn = (view: View): readonly Count[] => {
  const counts: Count[] = []
  for (const mention of view.mentions) {
    if (!/^[A-Z]{3}$/.test(mention.code)) continue
    const isOwn =
      isCounting(view.tokens, mention) ||
      isQuoted(view, mention) ||
      isTeller(view, mention) ||
      isOneApart(view, mention)
    const isNext = counts.length > 0 && (isElliptic(view, mention) || isNextTeller(view, mention))
    if (isOwn || isNext) counts.push(mention)
  }
  return counts
}

/** "Kazakhstan's statistics count 30 bn", after what China traded with it: the sentence names nobody but who counts. */
const countsAlone = ({ mentions }: View, counts: readonly Count[]): boolean =>
  counts.length > 0 &&
  mentions.every(({ code }) => counts.some((each) => each.code === code) || !/^[A-Z]{3}$/.test(code))

/** "Trade was 5.9 bn; Chinese customs put it at 22.7": after the number of one an office of the other tells its own. */
const isToldNext = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const [before, own] = [quantities[index - 1], quantities[index]]
  if (!before || !own || before.unit !== own.unit) return false
  return view.mentions.some(
    (mention) =>
      mention.from > before.to &&
      mention.to < own.from &&
      isCounting(view.tokens, mention) &&
      view.tokens.slice(mention.to, mention.to + 3).some(({ text }) => tells.test(text)),
  )
}

/** "China's customs put the trade of the two at 43.8 bn, Kazakhstan's statistics at 30.1": each turnover is of who counts it. */
export const asEachCounts = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  kind: Kind,
  last: LastPairs,
  who: Who,
): Who => {
  const quantity = quantities[index]
  const isOfTurnover =
    kind.indicator === 'trade_turnover' || (kind.indicator === 'growth' && kind.kind === 'trade_turnover')
  if (quantity === undefined || !isOfTurnover) return who
  const { reporter, partner } = who.pair
  const counts = [...countsIn(view), ...homeCounts(view, [reporter, partner])].sort((a, b) => a.from - b.from)
  const named = [...new Set(counts.map(({ code }) => code))]
  const isOpen =
    named.length === 2 &&
    (reporter === null || partner === null) &&
    named.includes(reporter ?? partner ?? named[0] ?? '')
  const two = isOpen ? named : [reporter, partner]
  const { level } = last
  const isOfOne = named.length === 1 && (counts[0]?.from ?? 0) < (quantities[0]?.from ?? 0)
  const isNext =
    (index === 0 || isOfOne) && level != null && isTrade(level.kind ?? '') && isSameTwo(level.pair, who.pair)
  const isByPartner = named[0] === partner && countsAlone(view, counts)
  if (isNext && isByPartner)
    return { ...who, pair: { reporter: partner, partner: reporter }, said: who.said ?? who.pair }
  const isOther = index > 0 && named.length === 1 && named[0] === partner && isToldNext(view, quantities, index)
  if (isOther) return { ...who, pair: { reporter: partner, partner: reporter }, said: who.said ?? who.pair }
  if (!two.every((code) => code !== null && named.includes(code))) return who
  const isBehind = !counts.some(({ from }) => from < (quantities[0]?.from ?? 0))
  const between = (start: number, end: number) => counts.filter(({ from }) => from >= start && from < end)
  const before = between(quantities[index - 1]?.to ?? 0, quantity.from)
  const behind = between(quantity.to, quantities[index + 1]?.from ?? view.tokens.length)
  const side = ((isBehind ? behind[0] : undefined) ?? before.at(-1))?.code
  const other = two.find((code) => code !== side) ?? null
  return side !== undefined && two.includes(side) && side !== reporter
    ? { ...who, pair: { reporter: side, partner: other }, said: who.said ?? who.pair }
    : who
}
