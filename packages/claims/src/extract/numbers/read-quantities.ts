import type { Bound } from '../claim.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'
import { codeAt } from './codes.ts'
import { countsStates } from './counted-states.ts'
import { isEachActing, isEachAtVerb } from './each-acting.ts'
import { endOf } from './end-of-number.ts'
import { countsGates, countsGuests, countsTalk, isPace, isRankChange, isSpeed } from './idle-counts.ts'
import { isOfCounts } from './list-of-counts.ts'
import { countsNothing, isYear, statesNothing } from './not-a-claim.ts'
import type { ReadNumber } from './plain-number.ts'
import type { Quantity } from './quantity.ts'
import { boundAfter, boundBefore } from './read-bound.ts'
import { numberAt } from './read-number.ts'
import { currencies, nounBefore, thingsAfter, type Unit, unitAfter, unitBefore } from './read-unit.ts'
import { isSignOf } from './sign-of.ts'
import { splitSum } from './split-sum.ts'
import { turnedNumeral } from './turned-numeral.ts'

const rangeSigns = /^(-|to|до|至|到|and|и|і|й|та|~)$/

/** The upper end of a range that begins with a number: "10–11", "12 to 15", "от 12 до 13", "between 245 and 300". */
const upperOf = (tokens: readonly Token[], from: number, number: ReadNumber): ReadNumber | null => {
  const own = senseOf(tokens[number.to], 'unit')
  const isPercent = own === 'percent'
  const isTwice = own !== null && !isPercent && /^(-|至|到)$/.test(tokens[number.to + 1]?.text ?? '')
  const hasUnit = isPercent || isTwice
  const link = tokens[hasUnit ? number.to + 1 : number.to]
  if (number.shape === 'half' || !link || !rangeSigns.test(link.text)) return null
  let at = number.to + (hasUnit ? 2 : 1)
  if (has(tokens[at], 'unit') && !tokens[at]?.text.match(/^\p{L}{4}/u)) at += 1
  const upper = numberAt(tokens, at)
  if (upper === null || upper.digits !== number.digits || isYear(tokens[at])) return null
  const led = tokens.slice(Math.max(0, from - 2), from).map(({ text }) => text)
  const isLed = (...words: readonly string[]): boolean => led.some((word) => words.includes(word))
  if (/^(и|і|й|та|and)$/.test(link.text) && !isLed('between', 'между', 'між', 'от')) return null
  if (link.text === 'до' && !isLed('от', 'від', 'в', 'у') && led.length > 0 && isLed('с', 'со', 'з', 'із')) return null
  if (link.text === 'до' && !isLed('от', 'від') && number.scale !== null) return null
  if (link.text === 'to' && (isLed('from') || isFromNow.test(leadWords(tokens, from)))) return null
  // "down 65 to 622 companies": by how much, and to what
  if (link.text === 'to' && /^(up|down)$/.test(led.at(-1) ?? '')) return null
  // "grew by 900 to 3,400": by how much, and to what; a range is no such leap
  if (
    link.text === 'to' &&
    !isPercent &&
    led.at(-1) === 'by' &&
    number.scale === null &&
    upper.scale === null &&
    upper.value > 2 * number.value &&
    !has(tokens[upper.to], 'unit')
  )
    return null
  // "soared in 2024 to 56,500"
  if (isYear(tokens[from]) && isLed('in', 'of', 'by', 'during', 'в', 'у', 'за')) return null
  if (hasUnit && senseOf(tokens[upper.to], 'unit') !== own) return null
  // 提高300亿元至400亿元: by how much, and to what
  if (isTwice && tokens.slice(Math.max(0, from - 3), from).some((token) => has(token, 'up') || has(token, 'down')))
    return null
  if ((link.text === '到' || link.text === '至') && isLed('从', '由')) return null
  const low = number.value * (number.scale === null ? (upper.scale ?? 1) : 1)
  return low < upper.value && (number.shape === upper.shape || upper.shape === 'multiple') ? upper : null
}

const isEach = (tokens: readonly Token[], from: number, to: number): boolean =>
  has(tokens[from - 1], 'each') ||
  // "по итогам года" behind a number is of no each
  (has(tokens[to], 'each') && tokens[to]?.text !== 'по') ||
  // "на 40 % до кожної країни"
  (has(tokens[to], 'prep') && has(tokens[to + 1], 'each') && tokens[to + 1]?.text !== 'по') ||
  (has(tokens[from - 2], 'each') &&
    tokens[from - 2]?.text !== 'по' &&
    (has(tokens[from - 1], 'head') ||
      /^(own|contribute|hold|have|provide|get|receive|owns|holds)$/.test(tokens[from - 1]?.text ?? ''))) ||
  isEachActing(tokens, from)

type Reading = { readonly quantity: Quantity | null; readonly to: number }

const leadWords = (tokens: readonly Token[], from: number): string =>
  tokens
    .slice(Math.max(0, from - 6), from)
    .map(({ text }) => text)
    .join(' ')

/** "from the current $15 billion to $20 billion": two levels, and no range. */
const isFromNow = /\bfrom (?:(?:the|its|current|present|existing|today|'|s|level|of)(?: |$))*\p{Sc}?$/u

/** A number goes on a list of pages, articles or codes: "статьи 3, 7 и 11", "pp. 41-43". */
const goesOn = (tokens: readonly Token[], from: number, last: number): boolean =>
  last >= 0 &&
  from - last <= 2 &&
  from > last &&
  tokens.slice(last, from).every((token) => isSign(token, ',-') || has(token, 'and'))

/** Reads what begins at a token; `to` is where to go on. */
const quantityAt = (tokens: readonly Token[], at: number): Reading | null => {
  const code = codeAt(tokens, at)
  if (code > 0) return { quantity: null, to: at + code }
  const number = numberAt(tokens, at)
  if (number === null) return null
  if (statesNothing(tokens, at, number)) return { quantity: null, to: number.to }
  const upper = upperOf(tokens, at, number)
  const last = upper ?? number
  const split = upper === null ? splitSum(tokens, at, number) : null
  if (split) return { quantity: split, to: split.to }
  const manyfold = number.shape === 'number' && has(tokens[last.to], 'postbound') && has(tokens[last.to + 1], 'times')
  const post = boundAfter(tokens, last.to)
  const afterPost = post?.to ?? last.to
  const scaledLate =
    post !== null && has(tokens[afterPost], 'scale') && last.scale === null
      ? Number(senseOf(tokens[afterPost], 'scale'))
      : null
  const unitFrom = scaledLate === null ? afterPost : afterPost + 1
  const after = last.shape === 'number' ? (unitAfter(tokens, unitFrom) ?? thingsAfter(tokens, unitFrom, last)) : null
  const noun = last.shape === 'number' && !last.digits && after === null ? nounBefore(tokens, at) : null
  // "in yuan 38.1 %": a rate, whatever was counted
  const before = after?.unit === 'percent' ? null : (unitBefore(tokens, at) ?? noun)
  const unit = after !== null && before !== null && !currencies.test(after.unit) ? before.unit : (before?.unit ?? after)
  if (unit === null && last.shape === 'number' && countsNothing(tokens, unitFrom))
    return { quantity: null, to: last.to }
  if (unit?.counted === 'other' && last.scale === null && countsStates(tokens, unitFrom))
    return { quantity: null, to: last.to }
  const isGuests =
    (unit?.unit === 'count' &&
      (countsGuests(tokens, at, unit.to) || countsGates(tokens, at, unit.to) || isRankChange(tokens, at, unit.to))) ||
    (unit !== null && last.scale === null && countsTalk(tokens, unit.to, number.digits))
  const speed = isPace(tokens, unit?.to ?? last.to) || isSpeed(tokens, at)
  if (isGuests || (speed && unit?.unit !== 'km')) return { quantity: null, to: last.to }
  const isFew = !number.digits && number.value < 10 && last.scale === null && last.shape === 'number'
  // "These four items": what was counted before.
  const isThese = /^(these|those|эти|этих|этим|ці|цих|这|那)$/.test(tokens[at - 1]?.text ?? '')
  // "Two traders said"
  const isSource = isFew && unit?.unit === 'count' && has(tokens[unit.to], 'source') && !has(tokens[unit.to], 'verb')
  if (isSource) return { quantity: null, to: unit?.to ?? number.to }
  if (isFew && unit?.unit === 'count' && isThese) return { quantity: null, to: number.to }
  if (isFew && number.value < 5 && /^个$/.test(tokens[unitFrom]?.text ?? '')) return { quantity: null, to: number.to }
  if (isFew && number.value < 2 && unit?.counted === 'other' && upper === null) return { quantity: null, to: number.to }
  // "one gigawatt" is measured, "one country" is not
  const isMeasured = /^(MW|GW|percent|pp)$/.test(unit?.unit ?? '')
  if (number.value === 1 && !number.digits && last.scale === null && last.shape === 'number' && !isMeasured)
    return { quantity: null, to: number.to }
  const isCounted =
    unit?.unit === 'count' &&
    unit.to === unitFrom + 1 &&
    (number.value % 100 === 0 || /[\u4e00-\u9fff]/.test(tokens[unitFrom]?.text ?? ''))
  if (
    isYear(tokens[at]) &&
    !isOfCounts(tokens, at) &&
    last.scale === null &&
    !isCounted &&
    (unit === null || unit.to > unitFrom + 1 || unit.unit === 'count' || tokens[unitFrom]?.text === 'sum')
  )
    return { quantity: null, to: number.to }
  const to = before === null ? (unit?.to ?? unitFrom) : unitFrom
  const finish = manyfold ? { bound: 'min' as const, to: last.to + 2 } : boundAfter(tokens, to)
  const lead = boundBefore(tokens, before?.from ?? at)
  const sign = tokens[(before?.from ?? at) - 1]
  const isSigned = (isSign(sign, '+') || isSign(sign, '-')) && isSignOf(tokens, before?.from ?? at)
  // 约占消费总量的15%以上: what stands at the number says more than what stands at a verb before it
  const isApart = lead.from === (before?.from ?? at) && finish?.bound != null
  const isTurned = turnedNumeral(tokens, at) !== null
  // "within 108–112 bn": a range between its ends
  const isWithin = upper !== null && /^(в пределах|в межах|within)$/.test(tokens[lead.from]?.text ?? '')
  const bound: Bound =
    lead.bound !== 'exact' && !isApart && !isWithin
      ? lead.bound
      : (finish?.bound ?? post?.bound ?? (noun === null && !isTurned ? 'exact' : 'approx'))
  const from = isSigned
    ? (before?.from ?? at) - 1
    : isEach(tokens, before?.from ?? at, to) && has(sign, 'each') && !has(sign, 'head')
      ? (before?.from ?? at) - 1
      : lead.from
  const until =
    has(tokens[finish?.to ?? to], 'each') && !/[\u4e00-\u9fff]|^по$/.test(tokens[finish?.to ?? to]?.text ?? '')
      ? (finish?.to ?? to) + 1
      : (finish?.to ?? to)
  const isDown = isSigned && isSign(sign, '-') ? -1 : 1
  const factor = (unit?.factor ?? 1) * isDown
  const late = scaledLate ?? 1
  const shared = upper !== null && number.scale === null ? (upper.scale ?? 1) : 1
  return {
    to: Math.max(until, at + 1),
    quantity: {
      from,
      to: until,
      start: tokens[from]?.start ?? 0,
      end: endOf(tokens, until),
      value: clean(number.value * shared * late * factor),
      high:
        upper !== null
          ? clean(upper.value * late * factor)
          : last.high === undefined
            ? null
            : clean(last.high * late * factor),
      scale: scaledLate ?? last.scale,
      unit: manyfold ? 'ratio' : speed ? 'km/h' : unitName(last, unit),
      counted: manyfold ? null : (unit?.counted ?? null),
      bound,
      shape: manyfold ? 'multiple' : last.shape,
      isSigned,
      isWord: !number.digits,
      isEach:
        isEach(tokens, from + 1, until - 1) ||
        isEach(tokens, from, until) ||
        has(tokens[from], 'each') ||
        isEachAtVerb(tokens, before?.from ?? at),
      places: last.places,
      digits: number.digits,
    },
  }
}

const unitName = (number: ReadNumber, unit: Unit | null): string | null =>
  number.shape === 'part' ? 'percent' : number.shape === 'number' ? (unit?.unit ?? null) : 'ratio'

/** A number without the noise of its binary form. */
export const clean = (value: number): number => Number(value.toPrecision(value % 1 === 0 ? 15 : 12))

/** "с 8 до 3 суток": the first of two numbers whose second counts nothing. */
const isIdleRange = (tokens: readonly Token[], to: number): boolean => {
  if (!/^(до|to|-|至|到)$/.test(tokens[to]?.text ?? '')) return false
  const upper = numberAt(tokens, to + 1)
  return upper !== null && upper.scale === null && countsNothing(tokens, upper.to)
}

/** The quantities of a sentence, in order. */
export const quantitiesOf = (tokens: readonly Token[]): readonly Quantity[] => {
  const found: Quantity[] = []
  let listed = -1
  // "с пяти часов до двух": what counts nothing goes on counting nothing.
  let idle = -1
  for (let at = 0; at < tokens.length; ) {
    const reading = quantityAt(tokens, at)
    const isListed =
      reading !== null &&
      ((reading.quantity === null && (has(tokens[at - 1], 'skipnum') || /^0\d/.test(tokens[at]?.text ?? ''))) ||
        (goesOn(tokens, at, listed) &&
          (reading.quantity === null || reading.quantity.unit === null || reading.quantity.unit === 'count')))
    const isIdle =
      reading?.quantity?.unit === null &&
      reading.quantity.scale === null &&
      idle === at - 2 &&
      /^(до|to|или|або|or|至|到)$/.test(tokens[at - 1]?.text ?? '')
    const isOpen =
      reading?.quantity?.unit === null && reading.quantity.scale === null && isIdleRange(tokens, reading.to)
    if (reading?.quantity && !isListed && !isIdle && !isOpen) found.push(reading.quantity)
    if (reading && reading.quantity === null && countsNothing(tokens, reading.to)) idle = reading.to
    at = reading?.to ?? at + 1
    if (isListed) listed = at
  }
  return found
}
