import type { Kind } from '../kinds/kind.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { isCounting } from './counting-office.ts'
import type { LastPairs, Who } from './last-pairs.ts'
import type { Mention } from './mentions.ts'
import { isSameTwo } from './pair.ts'

const figures =
  /^(даними|даних|дані|данным|данных|данные|цифрами|цифрам|статистик\S*|оценк\S*|оцінк\S*|data|figures|statistics|numbers|estimates|统计|数据|数)$/

/** "за даними Казахстану", "Kazakh data", 据哈方统计: whose figures they are, by a word beside the name. */
const isQuoted = ({ tokens }: View, { from, to }: Mention): boolean =>
  tokens.slice(Math.max(0, from - 2), from).some((token) => has(token, 'source') || figures.test(token.text)) ||
  tokens.slice(to, to + 2).some((token) => has(token, 'source') || figures.test(token.text))

const tells =
  /^(у?казує|вказує|назива(є|ют?ь)|нарахува(в|ла|ло)|наліч(ує|ила|ив)|повідомля(є|ла|в)|звіту(є|вав|вала)|фіксує|рахує|деклару(є|вав)|указыва(ет|ла)|называ(ет|ла)|насчита(л|ла|ло)|сообщ(ает|ил|ила)|приводит|фиксирует|деклариру(ет|ют)|reports?|reported|puts|counts|counted|records?|recorded|cites?)$/

/** "Китай указує 43,8 млрд": a state that tells of a number itself. */
const isTeller = ({ tokens }: View, { form, role, to }: Mention): boolean =>
  form === 'area' && role === 'bare' && tells.test(tokens[to]?.text ?? '')

/** "…, Казахстан — 30,1 млрд": another teller, one of the two that the trade is told of. */
const isNextTeller = ({ tokens, mentions }: View, { form, role, joinsLast, code, from, to }: Mention): boolean =>
  form === 'area' &&
  (role === 'bare' || joinsLast) &&
  isSign(tokens[to], '-') &&
  mentions.some((other) => other.code === code && other.from < from && other.role === 'with')

/** "за казахстанськими — 30,1", "киргизька — у 5,5": the figures of another, after those of one were named. */
const isElliptic = ({ tokens }: View, { form, to }: Mention): boolean =>
  form === 'adj' && (isSign(tokens[to], '-,)）') || has(tokens[to], 'bound') || tokens[to]?.number !== undefined)

/** Whose counts a sentence quotes, in order. */
const countsIn = (view: View): readonly Mention[] => {
  const counts: Mention[] = []
  for (const mention of view.mentions) {
    if (!/^[A-Z]{3}$/.test(mention.code)) continue
    const isOwn = isCounting(view.tokens, mention) || isQuoted(view, mention) || isTeller(view, mention)
    const isNext = counts.length > 0 && (isElliptic(view, mention) || isNextTeller(view, mention))
    if (isOwn || isNext) counts.push(mention)
  }
  return counts
}

/** "Kazakhstan's statistics count 30 bn", after what China traded with it: the sentence names nobody but who counts. */
const countsAlone = ({ mentions }: View, counts: readonly Mention[]): boolean =>
  counts.length > 0 &&
  mentions.every(({ code }) => counts.some((each) => each.code === code) || !/^[A-Z]{3}$/.test(code))

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
  if (quantity === undefined || kind.indicator !== 'trade_turnover') return who
  const counts = countsIn(view)
  const named = [...new Set(counts.map(({ code }) => code))]
  const { reporter, partner } = who.pair
  const isOpen = reporter === null && partner === null && named.length === 2
  const two = isOpen ? named : [reporter, partner]
  const { level } = last
  const isNext = index === 0 && level?.kind === 'trade_turnover' && isSameTwo(level.pair, who.pair)
  const isByPartner = named[0] === partner && countsAlone(view, counts)
  if (isNext && isByPartner)
    return { ...who, pair: { reporter: partner, partner: reporter }, said: who.said ?? who.pair }
  if (!two.every((code) => code !== null && named.includes(code))) return who
  const isBehind = !counts.some(({ from }) => from < (quantities[0]?.from ?? 0))
  const [start, end] = isBehind
    ? [quantity.to, quantities[index + 1]?.from ?? view.tokens.length]
    : [quantities[index - 1]?.to ?? 0, quantity.from]
  const beside = counts.filter(({ from }) => from >= start && from < end)
  const side = (isBehind ? beside[0] : beside.at(-1))?.code
  const other = two.find((code) => code !== side) ?? null
  return side !== undefined && two.includes(side) && side !== reporter
    ? { ...who, pair: { reporter: side, partner: other }, said: who.said ?? who.pair }
    : who
}
