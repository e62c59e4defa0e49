import type { Kind } from '../../kinds/kind.ts'
import { flowOf } from '../../kinds/topics.ts'
import { wholeAfter } from '../../kinds/whole-after.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign, senseOf } from '../../tokens.ts'
import { clauseEnd, type View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, type Pair } from '../pair.ts'
import type { LastPairs, Who } from '../told-before/last-pairs.ts'
import { isCountry } from './share-whole.ts'

const isCue = (view: View, at: number): boolean =>
  ['share', 'fallson', 'gives'].some((kind) => has(view.tokens[at], kind)) ||
  /^(обеспечи|забезпечи|дают|provid|generat|合计|共|(had|have|hold|held|took|take)$)/.test(view.tokens[at]?.text ?? '')

const isOwner = (mention: Mention): boolean =>
  isCountry(mention) &&
  mention.form === 'area' &&
  // 中国和俄罗斯: "with" in Chinese is "and" as well.
  (mention.role === 'bare' || mention.role === 'on' || (mention.role === 'with' && mention.joinsLast))

/** The countries of a list that ends at one of them. */
const listTo = (mentions: readonly Mention[], last: number): readonly Mention[] => {
  let first = last
  while (first > 0 && mentions[first]?.joinsLast) first -= 1
  return mentions.slice(first, last + 1)
}

/** "Эти две страны", "these two countries", 这两国, before a share. */
const bothAt = (view: View, from: number): boolean =>
  view.mentions.some(
    ({ form, role, to, from: at }) =>
      form === 'both' &&
      role !== 'between' &&
      to <= from &&
      /countr|states|partners|neighbours|стран|країн|держав|партн|сосед|сусід|国/.test(
        view.tokens
          .slice(at, to + 1)
          .map(({ text }) => text)
          .join(' '),
      ) &&
      [to, to + 1].some((place) => place < from && isCue(view, place)),
  )

const two = /^(двух|обеих|обе|две|двох|обох|обидв\S*|дві)$/

/** "На долю двух стран пришлась половина". */
const isOfTwo = ({ tokens, mentions }: View, { from }: Quantity): boolean => {
  // 两国合计占八成
  const sum = tokens.slice(Math.max(0, from - 5), from).findIndex(({ text }) => /^(两国|三国|两者|三者)$/.test(text))
  if (sum >= 0 && /^(合计|共|共同|加起来)/.test(tokens[Math.max(0, from - 5) + sum + 1]?.text ?? '')) return true
  const start = Math.max(0, from - 7)
  const at = tokens.findIndex(
    ({ text }, place) =>
      place >= start &&
      place < from &&
      ((two.test(text) &&
        /^(эти\S* |ці\S* |цих )?(стран|государств|країн|держав|партн)/.test(tokens[place + 1]?.text ?? '')) ||
        /^(этих |эти |цих |ці )?(двух|двох|обеих|обох) (стран|государств|країн|держав|партн)/.test(text)),
  )
  return (
    at >= 0 &&
    tokens.slice(at, from).some((token) => has(token, 'fallson') || has(token, 'share') || has(token, 'gives')) &&
    mentions.every((mention) => mention.from < start || mention.from >= from || !isOwner(mention)) &&
    !tokens.slice(at, from).some((token) => isSign(token, ',;:.()'))
  )
}

/** «70 % припало на Казахстан і Киргизстан»: the two behind the number. */
const isBehind = ({ tokens, mentions, quantities }: View, { to }: Quantity): boolean => {
  const end = clauseEnd(tokens, to, Math.min(tokens.length, to + 20))
  const cue = tokens.findIndex(
    (token, at) =>
      at >= to &&
      at < end &&
      ((has(token, 'fallson') && at <= to + 12) || /^(fell|falls|fall|went|goes) to$/.test(token.text)),
  )
  if (cue < 0) return false
  const at = mentions.findIndex(
    ({ from, role, isOffice }) => from > cue && from <= cue + 3 && (role === 'on' || from === cue + 1) && !isOffice,
  )
  const [one, next] = [mentions[at], mentions[at + 1]]
  const isNumbered = quantities.some(({ from }) => one !== undefined && from >= one.to && from <= (next?.to ?? 0) + 2)
  return one !== undefined && next?.joinsLast === true && isOwner(one) && isOwner(next) && !isNumbered
}

/** 占中国与中亚五国贸易总额的46%: in Chinese the whole follows the word for a share, and who has it stands before. */
const wholeAt = ({ source, tokens }: View, start: number, until: number): number => {
  const cue =
    source.language === 'zh'
      ? tokens.findLastIndex((token, at) => at >= start && at < until && has(token, 'share') && /占/.test(token.text))
      : -1
  return cue < 0 ? until : cue
}

/** "China and Russia accounted for 40 % of Uzbekistan's trade": a share that several have together is no one's. */
export const isJointShare = (view: View, quantity: Quantity): boolean => {
  if (quantity.isEach || view.tokens.some((token) => has(token, 'resp') || token.text.startsWith('分别'))) return false
  const next = view.quantities.find(({ from }) => from >= quantity.to)
  const isList = next !== undefined && next.from - quantity.to <= 2 && has(view.tokens[quantity.to], 'and')
  if (isList) return false
  if (bothAt(view, quantity.from) || isOfTwo(view, quantity)) return true
  if (isBehind(view, quantity)) return true
  const start = view.quantities.findLast(({ to }) => to <= quantity.from)?.to ?? 0
  const until = wholeAt(view, start, quantity.from)
  const named = view.mentions.filter(({ from, to, isOffice }) => !isOffice && from >= start && to <= until)
  const last = named.findLastIndex(({ joinsLast }) => joinsLast)
  const list = last < 0 ? [] : listTo(named, last)
  const end = list.at(-1)?.to ?? 0
  if (list.length < 2 || list.length > 4 || !list.every(isOwner)) return false
  const cue = view.tokens.findIndex((_, at) => at >= end && at < quantity.from && isCue(view, at))
  const isShareOf = isCue(view, (list[0]?.from ?? 0) - 1) || isCue(view, (list[0]?.from ?? 0) - 2)
  const isTheirs = cue > 0 && view.tokens[cue - 1]?.text === 'their'
  // 中国与哈萨克斯坦的贸易占…: what the two trade with each other is no share of both
  const isMutual =
    list.length === 2 &&
    isCentral(list[0]?.code ?? null) !== isCentral(list[1]?.code ?? null) &&
    view.tokens.slice(end, cue).some((token) => flowOf(senseOf(token, 'head') ?? '') === 'total')
  return (
    isShareOf ||
    isTheirs ||
    (cue >= 0 &&
      cue - end <= 2 &&
      !isMutual &&
      !view.tokens.slice(end, cue).some((token) => isSign(token, ',;:.') || has(token, 'prep')))
  )
}

/** A share of two of the region in its trade: of the whole, which is no one's of the two. */
export const ofJoint = ({ pair, whole }: Who, { any }: LastPairs): Pair => {
  const known = whole?.partner != null && whole.reporter !== null ? whole : any
  const isOfRegion = known.reporter === 'C5' || known.partner === 'C5'
  return isOfRegion &&
    known.reporter !== null &&
    known.partner !== null &&
    (isCentral(pair.reporter) || isCentral(pair.partner))
    ? known
    : { ...pair, partner: null }
}

/** "Kazakhstan and Kyrgyzstan together accounted for $66 billion of China's trade": a sum of several is that of none of them. */
export const ofJointLevel = (view: View, quantity: Quantity | undefined, { kind, indicator }: Kind, who: Who): Who => {
  const isLevel = quantity !== undefined && indicator === kind && flowOf(kind) !== null
  if (!isLevel || wholeAfter(view, quantity) === null || !isJointShare(view, quantity)) return who
  const { reporter, partner } = who.pair
  return { ...who, pair: isCentral(reporter) ? { reporter: null, partner } : { reporter, partner: null } }
}
