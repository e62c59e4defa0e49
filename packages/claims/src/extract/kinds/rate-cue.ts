import { isYear } from '../numbers/not-a-claim.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import { changesBy, exceeds, isMoreThan } from './change-of.ts'
import { isGrowthTo } from './growth-to.ts'

/** "меньше займов (27 %)": what is more or less than another thing says nothing of a number that it does not stand at. */
const isComparative = (token: Token | undefined): boolean =>
  /^(больш\S*|меньш\S*|выше|ниже|(?:більш|менш|вищ|нижч)\S*(?: від| за| ніж| як)?|more|less|fewer|higher|lower|高于|低于|多于|少于)$/.test(
    token?.text ?? '',
  )

const sizes =
  /^(larger|bigger|greater|stronger|smaller|weaker|heavier|wealthier|крупнее|мельче|сильнее|слабее|більш(ий|а|е|і|ими?)|менш(ий|а|е|і|ими?))$/

/** "41 % larger than in 2016", "a fifth larger than a year ago". */
const isGreaterThan = ({ tokens }: View, to: number): boolean =>
  sizes.test(tokens[to]?.text ?? '') && /^(than|чем|ніж|як|за|a year|year)( |$)/.test(tokens[to + 1]?.text ?? '')

/** Whether the number right before is how much something changed by. */
const isOfChange = (view: View, quantity: Quantity): boolean => {
  const before = view.quantities.findLast(({ to }) => to <= quantity.from)
  return before !== undefined && before.unit !== 'percent' && quantity.from - before.to <= 3 && changesBy(view, before)
}

/** "29 percent or $19.2 million more than": the same change in money right behind. */
const isToldInMoney = (view: View, { to }: Quantity): boolean => {
  if (!/^(or|или|або)$/.test(view.tokens[to]?.text ?? '')) return false
  const next = view.quantities.find(({ from }) => from === to + 1)
  return next !== undefined && next.unit !== 'percent' && changesBy(view, next)
}

/** "of rubber by 45 %, by 23 % of textiles": the number before is by how much something grew. */
const isAfterRise = ({ tokens, quantities }: View, { from }: Quantity): boolean => {
  const before = quantities.findLast(({ to, unit }) => to <= from && unit === 'percent')
  return before !== undefined && [before.from, before.from - 1].some((at) => tokens[at]?.text === 'by')
}

/** 其中90%不到三年, 电动车里88%是中国品牌, 投资约90%来自: a part of what was named before it. */
const isChinesePart = ({ tokens, source }: View, { from, to }: Quantity): boolean => {
  const lead = has(tokens[from - 1], 'bound') ? from - 2 : from - 1
  return (
    source.language === 'zh' &&
    (/^(其中|里|中|当中)$/.test(tokens[lead]?.text ?? '') ||
      /^(是|为|来自|属于|用于|流向|集中|经由|出自|产自)$/.test(tokens[to]?.text ?? ''))
  )
}

/** «99 % — це природний газ»: what goods a part is, and no growth "by" so much. */
const isGoodsBehind = ({ tokens }: View, { from, to }: Quantity): boolean =>
  isSign(tokens[to], '-') &&
  tokens[from - 1]?.text !== 'на' &&
  tokens.slice(to + 1, to + 4).some((token) => has(token, 'goods') || senseOf(token, 'head') === 'gas')

/** "12 percent and 15 percent higher": the word of change stands behind the second of two. */
const isFirstOfTwo = ({ tokens, quantities }: View, { to, unit, isSigned }: Quantity): boolean => {
  const other = has(tokens[to], 'and') ? quantities.find(({ from }) => from === to + 1) : undefined
  return unit === 'percent' && !isSigned && other?.unit === 'percent' && isComparative(tokens[other.to])
}

/** «электромобилей среди них — 41 %», "among them 41 % were electric": a part of the things that were counted. */
const isAmongThem = (tokens: readonly Token[], at: number): boolean =>
  /^(среди|серед|among)( |$)/.test(tokens[at]?.text ?? '') &&
  [at, at + 1].some((place) => /(^| )(них|them)$/.test(tokens[place]?.text ?? ''))

/** The kind of cue that is nearest before a quantity, or right after it. */
export const cueOf = (view: View, quantity: Quantity): 'growth' | 'share' | null => {
  const { tokens } = view
  const after = (at: number): boolean => has(tokens[at], 'up') || has(tokens[at], 'down')
  if (quantity.isSigned || has(tokens[quantity.from - 1], 'deficit') || isGrowthTo(view, quantity)) return 'growth'
  const next = tokens[quantity.to]
  const isBy = [-1, 0, 1].some((step) =>
    /^(by|на|(больше|более|більш|більше|менш|менше|меньше) (чем|ніж) на)$/.test(
      tokens[quantity.from + step]?.text ?? '',
    ),
  )
  // "9% above", "9% above the level of a year earlier"
  if (/^(above|below)( |$)/.test(next?.text ?? '')) return 'growth'
  const sign = /^(of|в|у)$/.test(tokens[quantity.from - 1]?.text ?? '') ? quantity.from - 2 : quantity.from - 1
  if (/^(плюс|plus|мінус|минус|minus)$/.test(tokens[sign]?.text ?? '')) return 'growth'
  if (quantity.unit === 'percent' && isGreaterThan(view, quantity.to)) return 'growth'
  if (isMoreThan(view, quantity.from) || isFirstOfTwo(view, quantity)) return 'growth'
  // "by 12 %", "by a quarter"
  const led = /^(a|an)$/.test(tokens[quantity.from - 1]?.text ?? '') ? quantity.from - 2 : quantity.from - 1
  const isNextRise = isSign(tokens[led - 1], ',') || has(tokens[led - 1], 'and')
  if (tokens[led]?.text === 'by' && (next?.text !== 'of' || (isNextRise && isAfterRise(view, quantity))))
    return 'growth'
  // "на 16,6 %": by how much, where nothing falls on anybody.
  if (
    tokens[quantity.from - 1]?.text === 'на' &&
    /^(тобто|то есть|то|є|,|-|или|або)$/.test(tokens[quantity.from - 2]?.text ?? '') &&
    !tokens
      .slice(Math.max(0, quantity.from - 10), quantity.from)
      .some((token) => has(token, 'share') || has(token, 'fallson'))
  )
    return 'growth'
  // "increased by 1,190, or 48.6%": the same change as a rate.
  if (/^(or|или|або|т\.е\.|\(|（)$/.test(tokens[quantity.from - 1]?.text ?? '') && isOfChange(view, quantity))
    return 'growth'
  if (isToldInMoney(view, quantity)) return 'growth'
  if (
    isBy &&
    next?.text !== 'of' &&
    tokens
      .slice(Math.max(0, quantity.from - 30), quantity.from + 1)
      .some((token) => has(token, 'up') || has(token, 'down') || exceeds.test(token.text))
  )
    return 'growth'
  if (after(quantity.to) || (after(quantity.to + 1) && !has(next, 'of') && !isSign(next, ',;.(，；。（')))
    return 'growth'
  // "7% above March"
  const isAboveThen =
    next?.text === 'above' && view.periods.some(({ from }) => from > quantity.to && from <= quantity.to + 4)
  // "20 per cent over 2023"
  if (next?.text === 'over' && isYear(tokens[quantity.to + 1]) && !isSign(tokens[quantity.to + 2], '-')) return 'growth'
  if (isAboveThen || has(next, 'yoy') || /^(превы|перевищ|exceed)/.test(next?.text ?? '')) return 'growth'
  if (next?.text === 'of' || /^(от|від)( |$)/.test(next?.text ?? '')) return 'share'
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 40); at -= 1) {
    const token = tokens[at]
    if ((has(token, 'up') || has(token, 'down')) && (at === quantity.from - 1 || !isComparative(token))) return 'growth'
    if (has(token, 'share') || has(token, 'fallson') || isAmongThem(tokens, at)) return 'share'
    // "The average growth rate reached 7 percent"
    if (has(token, 'change') && /rate|темп|增速|增长率/.test(token?.text ?? '')) return 'growth'
    if (isSign(token, ';；')) break
    const isOther = view.quantities.some(({ from, to }) => at >= from && at < to)
    if (isOther) break
  }
  if (isChinesePart(view, quantity) || isGoodsBehind(view, quantity)) return 'share'
  const head = senseOf(next, 'head') ?? senseOf(tokens[quantity.to + 1], 'head')
  if (head !== null && !isSign(next, ',.;(，；。（')) return 'share'
  const signs = quantity.from <= 3 ? ';.；。' : ',;.，；。'
  for (let at = quantity.to; at < quantity.to + 8; at += 1) {
    const token = tokens[at]
    if (
      token === undefined ||
      isSign(token, signs) ||
      // "That is 51 %, and 25 % more": the word of change is the next number's
      ((quantity.from > 3 || (has(token, 'and') && isSign(tokens[at - 1], ','))) &&
        view.quantities.some(({ from }) => from === at || (from === at + 1 && has(token, 'and'))))
    )
      break
    if (has(token, 'up') || has(token, 'down')) return 'growth'
    if (has(token, 'share') || has(token, 'fallson')) return 'share'
  }
  return null
}

/** "после восьми месяцев падения", "despite the decline": a change that was before. */
const isBygone = (tokens: readonly Token[], at: number, from = 0): boolean =>
  tokens
    .slice(Math.max(from, at - 4), at)
    .some(({ text }) => /^(после|після|after|following|despite|попри|несмотря)$/.test(text))

/** "after rising by 4 %", "after a rise of 4 %": the change of the number itself. */
const isOwnChange = (tokens: readonly Token[], at: number, from: number): boolean =>
  from - at <= 3 &&
  tokens
    .slice(at + 1, from)
    .every((token) => has(token, 'prep') || has(token, 'of') || has(token, 'bound') || has(token, 'article'))

/** Whether what grew fell: the nearest word of change says so. */
export const isFall = (view: View, quantity: Quantity): boolean => {
  const { tokens } = view
  if (has(tokens[quantity.from - 1], 'deficit')) return true
  if (isGrowthTo(view, quantity)) return false
  if (isMoreThan(view, quantity.from)) return tokens[quantity.from - 1]?.text === '少'
  if (isGreaterThan(view, quantity.to)) return /^(small|weak|мельч|слаб|менш)/.test(tokens[quantity.to]?.text ?? '')
  if (/^above( |$)/.test(tokens[quantity.to]?.text ?? '')) return false
  if (/^below( |$)/.test(tokens[quantity.to]?.text ?? '')) return true
  // "rose by 9 % and fell by 2 %": behind "and" the word of change is the next number's
  const isNext = has(tokens[quantity.to], 'and') && !isComparative(tokens[quantity.to + 1])
  for (const at of isNext ? [] : [quantity.to, quantity.to + 1]) {
    // "rose by 10 % after falling by 5 %"
    if (isBygone(tokens, at, quantity.to)) continue
    if (has(tokens[at], 'down') && !isSign(tokens[quantity.to], ',;.(，；。（')) return true
    if (has(tokens[at], 'up') && !isSign(tokens[quantity.to], ',;.(，；。（')) return false
  }
  for (let at = quantity.to - 1; at >= Math.max(0, quantity.from - 40); at -= 1) {
    if (isSign(tokens[at], ';；')) return false
    if (at < quantity.from && !isOwnChange(tokens, at, quantity.from) && isBygone(tokens, at)) continue
    if (has(tokens[at], 'up') && !(at >= quantity.from && has(tokens[at], 'bound'))) return false
    if (has(tokens[at], 'down') && !(at >= quantity.from && has(tokens[at], 'bound'))) return true
  }
  return false
}
