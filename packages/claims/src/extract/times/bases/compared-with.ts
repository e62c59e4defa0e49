import { isApart } from '../../kinds/change-of.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isOfShare } from '../named/multiple-of-then.ts'

const comparative =
  /^(больше|меньше|выше|ниже|дороже|дешевле|більше|менше|вище|нижче|дорожче|дешевше|more|less|higher|lower|larger|smaller|bigger|greater|as)$/

const than = /^(того|тих|those|than|as|чем|нежели|ніж|від|more than|higher than|less than|greater than|lower than)$/

const earlier =
  /^(предыдущ\S*|прошлогодн\S*|попередн\S*|торішн\S*|минулорічн\S*|перед тим|прошлого|прошлой|минулого|минулої|previous|prior|上月|上年|earlier|before|ago|previously|then|раньше|прежде|тогда|прежнего|раніше|торік|тоді|时|当时|当年)$/

/** Whether a stretch of tokens names a time, so that what is compared there is a change. */
const isTimed = (view: View, from: number, to: number): boolean =>
  view.periods.some((period) => period.from < to && period.to > from) ||
  view.tokens
    .slice(from, to)
    .some((token) => has(token, 'yoy') || has(token, 'mom') || has(token, 'sameperiod') || earlier.test(token.text))

const differs = /^(расхожден|разниц|разрыв|розбіжн|різниц|discrepanc|difference|differ|相差|差距)/

/** "The two counts differ by a third", 统计相差三成: by how much one is another, be it in per cent. */
const isDifference = (view: View, quantity: Quantity): boolean =>
  quantity.unit === 'percent' &&
  (isApart(view, quantity) ||
    view.tokens
      .slice(Math.max(0, quantity.from - 3), quantity.from)
      .some(({ text }) => /^(differ(s|ed)?|расход(ятся|ились)|розход(яться|илися))$/.test(text)))

const endAfter = (view: View, from: number): number => {
  let at = from
  while (at < Math.min(view.tokens.length, from + 10) && !isSign(view.tokens[at], ';.。；')) at += 1
  return at
}

/** "вдвое больше, чем Таджикистан", "twice what Russia sells", 是当地平均数的2.4倍: held against another thing, not against another time. */
export const isAgainstAnother = (view: View, quantity: Quantity): boolean => {
  const { tokens } = view
  if (isDifference(view, quantity)) return true
  if (quantity.shape !== 'multiple' && quantity.shape !== 'half') return false
  // "21,7 тыс., в 7,7 раза больше": of a level how much more it is than before
  const start = /^(в|у)$/.test(tokens[quantity.from - 1]?.text ?? '') ? quantity.from - 1 : quantity.from
  const isOfLevel =
    isSign(tokens[start - 1], ',，') &&
    view.quantities.some(({ to, shape, unit }) => to === start - 1 && shape === 'number' && unit !== 'percent') &&
    /^(больше|меньше|більше|менше|more|less)$/.test(tokens[quantity.to]?.text ?? '') &&
    !than.test(tokens[quantity.to + 1]?.text ?? '') &&
    !isSign(tokens[quantity.to + 1], ',，')
  // «отгружено вдвое меньше — 2,6 млн т»: the level comes behind
  const isBeforeLevel =
    comparative.test(tokens[quantity.to]?.text ?? '') &&
    has(tokens[quantity.to + 1], 'longdash') &&
    view.quantities.some(
      ({ from, shape, unit }) => from === quantity.to + 2 && shape === 'number' && unit !== 'percent',
    )
  if (isOfLevel || isBeforeLevel) return false
  const lead = tokens.slice(Math.max(0, quantity.from - 6), quantity.from)
  if (lead.some(({ text }) => differs.test(text))) return true
  const end = endAfter(view, quantity.to)
  const next = tokens[quantity.to]
  if (view.source.language === 'zh') {
    const from = Math.max(0, quantity.from - 10)
    const isOf = tokens[quantity.from - 1]?.text === '的'
    const says = tokens
      .slice(from, quantity.from)
      .findLastIndex(({ text }) => /^(是|为|约为|约是|仅为|相当于)$/.test(text))
    return isOf && says >= 0 && !isTimed(view, from + says, quantity.from)
  }
  if (
    /^(превы|превос|перевищ|перевершу|перевершил|exceed|outstrip|surpass)/.test(next?.text ?? '') &&
    !isTimed(view, quantity.to, end)
  )
    return true
  // "импорт превысил экспорт в сорок раз": one flow against the other.
  const beyond = tokens.findLastIndex(
    ({ text }, at) =>
      at < quantity.from &&
      quantity.from - at < 14 &&
      /^(превы|превос|перевищ|перевершу|опере|випере|exceed|outstrip|outpac|outnumber|outweigh|surpass|dwarf)/.test(
        text,
      ),
  )
  const isOverFlow =
    beyond >= 0 &&
    view.heads.some(({ at, isVerb }) => at > beyond && at <= beyond + 3 && !isVerb) &&
    view.heads.some(({ at }) => at < beyond) &&
    !view.quantities.some(({ from }) => from > beyond && from < quantity.from)
  // "Imports outpaced exports in 2023": when, and not since when
  const isSince =
    view.periods.some((period) => period.isBase && period.from < end && period.to > beyond) ||
    tokens.slice(beyond, end).some((token) => has(token, 'yoy') || earlier.test(token.text))
  if (isOverFlow && !isSince) return true
  // "вчетверо меньше", "втричі меншу частку", "вищий у п'ять разів": without a time they hold two things against each other.
  const isLess =
    /^(больш|меньш|вищ|выше|ниже|нижч|більш|менш|дорож|дешев)/.test(next?.text ?? '') ||
    /^(вищ|нижч|выше|ниже|больше|меньше|більш|менш)/.test(tokens[quantity.from - 1]?.text ?? '')
  const became = tokens
    .slice(Math.max(0, quantity.from - 4), quantity.from)
    .some(({ text }) => /^(став|стал|стан|станет|became|become|have|has)/.test(text))
  const years = new Set(view.periods.flatMap(({ start }) => (start === null ? [] : [start.slice(0, 4)])))
  const isPast =
    years.size > 1 ||
    view.periods.some(({ isBase }) => isBase) ||
    tokens
      .slice(0, quantity.from)
      .some(
        (token) =>
          has(token, 'yoy') ||
          ((has(token, 'up') || has(token, 'down')) && !/^(вищ|нижч|більш|менш|больш|меньш)/.test(token.text)),
      )
  if (isLess && !became && !isPast && !isTimed(view, quantity.to, end)) return true
  const said = tokens.slice(quantity.to + 1, quantity.to + 5)
  const stop = said.findIndex((token) => isSign(token, ',;.'))
  const isCompared =
    (comparative.test(next?.text ?? '') &&
      said.slice(0, stop < 0 ? said.length : stop).some(({ text }) => than.test(text))) ||
    /^(more|higher|less|lower) than$/.test(next?.text ?? '') ||
    /^(what|that|those)$/.test(next?.text ?? '') ||
    / as (much|many|large)$/.test(tokens[quantity.to - 1]?.text ?? '') ||
    (next?.text === 'as' && /^(much|many|large|high|big)$/.test(tokens[quantity.to + 1]?.text ?? ''))
  return isCompared && !isTimed(view, quantity.to, end)
}

const level = /^(уровн|показател|объем|обсяг|рівн|level|amount|figure|volume|total|value)/

/** 比重由2000年的5%升至2024年的四分之一: the second of two shares is one too. */
const isNextShare = ({ tokens, quantities }: View, { from }: Quantity): boolean => {
  const before = quantities.findLast(({ to }) => to <= from)
  return (
    before?.unit === 'percent' &&
    from - before.to <= 8 &&
    tokens.slice(Math.max(0, before.from - 6), before.from).some((token) => has(token, 'share'))
  )
}

/** 去年同期的一半, 仅为上年的三成, 只有2013年水平的40%; 占2023年的三成 is a part of a whole. */
const isPartOfThen = (view: View, quantity: Quantity): boolean => {
  const { tokens } = view
  const last = tokens[quantity.from - 2]
  const levels =
    quantity.shape === 'part' ? /^(值|峰值|水平|平|规模|高点|总量|年|前)$/ : /^(值|峰值|水平|平|高点|年|前)$/
  return (
    tokens[quantity.from - 1]?.text === '的' &&
    !isOfShare(tokens, quantity.from) &&
    !isNextShare(view, quantity) &&
    (has(last, 'yoy') ||
      has(last, 'sameperiod') ||
      /^(同期|去年|上年|前年|上一年|前一年)$/.test(last?.text ?? '') ||
      (levels.test(last?.text ?? '') && isTimed(view, Math.max(0, quantity.from - 6), quantity.from)))
  )
}

/** "40% of the 2013 level", «40 % от уровня 2013 года»: such a part told as a rate. */
const isRateOfLevel = (view: View, { to }: Quantity): boolean => {
  const { tokens } = view
  if (/^(от|від) (уровня|рівня)$/.test(tokens[to]?.text ?? '')) return isTimed(view, to, to + 5)
  if (!/^(of|от|від)$/.test(tokens[to]?.text ?? '')) return false
  const at = tokens.slice(to + 1, to + 5).findIndex(({ text }) => /^(levels?|уровня|рівня)$/.test(text))
  return at >= 0 && isTimed(view, to, to + at + 5)
}

/** "half the amount of 2023", "треть прошлогоднего", 去年同期的一半: a part of what it was before is a change. */
export const isPartOfBefore = (view: View, quantity: Quantity): boolean => {
  const { tokens } = view
  if (quantity.shape !== 'part' && quantity.unit !== 'percent') return false
  if (view.source.language === 'zh') return isPartOfThen(view, quantity)
  if (quantity.shape !== 'part') return isRateOfLevel(view, quantity)
  const end = endAfter(view, quantity.to)
  // «половина від рівня 2022 року»
  if (/^(от|від) (уровня|рівня)$/.test(tokens[quantity.to]?.text ?? '')) return isTimed(view, quantity.to, end)
  let at = quantity.to
  while (at < end && /^(of|the|от|від|к|до)$/.test(tokens[at]?.text ?? '')) at += 1
  const isOf = at > quantity.to || /(^| )of( the)?$/.test(tokens[quantity.to - 1]?.text ?? '')
  // "a half of what they were", "only half of that in 2024", "half of last season's 611 kt"
  if (
    isOf &&
    tokens[at]?.text === 'what' &&
    tokens.slice(at, at + 5).some(({ text }) => /^(was|were|used)$/.test(text))
  )
    return true
  const isOfThat =
    /^(that|this|it)$/.test(tokens[at]?.text ?? '') &&
    has(tokens[at + 1], 'prep') &&
    view.quantities.some(({ to }) => to <= quantity.from)
  if (isOf && isOfThat && isTimed(view, at, at + 4)) return true
  const isLast = /^(last|previous)( |$)/.test(tokens[at]?.text ?? '')
  if (isOf && isLast && tokens.slice(at + 1, at + 5).some(({ number }) => number !== undefined)) return true
  if (
    at === quantity.to &&
    !/(the|of)$/.test(tokens[quantity.to - 1]?.text ?? '') &&
    !/^прошлогодн|^торішн/.test(tokens[at]?.text ?? '')
  )
    return false
  return (
    /^(прошлогодн|торішн|last year's)/.test(tokens[at]?.text ?? '') ||
    (tokens[at]?.text === 'what' && isTimed(view, at, end)) ||
    (level.test(tokens[at]?.text ?? '') && isTimed(view, at, Math.min(end, at + 5)))
  )
}

/** Such a part as a multiple of what was before. */
export const asMultiple = (view: View, quantity: Quantity): Quantity =>
  isPartOfBefore(view, quantity)
    ? { ...quantity, unit: 'ratio', shape: 'half', value: Math.round(quantity.value * 1000) / 100_000 }
    : quantity
