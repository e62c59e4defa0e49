import type { Bound, Indicator } from './claim.ts'
import { thingAfter } from './counted-things.ts'
import { codeAt, countsGuests, countsNothing, isPace, isYear, statesNothing } from './not-a-claim.ts'
import type { ReadNumber } from './plain-number.ts'
import type { Quantity } from './quantity.ts'
import { boundAfter, boundBefore } from './read-bound.ts'
import { numberAt } from './read-number.ts'
import { has, isSign, senseOf, type Token } from './tokens.ts'

const currencies = /^[A-Z]{3}$/
/** Units that are kept in another one, and how many of it they are. */
const inBase: Readonly<Record<string, readonly [string, number]>> = {
  GW: ['MW', 1000],
  kW: ['MW', 0.001],
  bcm: ['m3', 1e9],
  mcm: ['m3', 1e6],
  m: ['km', 0.001],
  Mt: ['t', 1e6],
  kg: ['t', 0.001],
  kt: ['t', 1000],
  GWh: ['kWh', 1e6],
  MWh: ['kWh', 1000],
  li: ['km', 0.5],
}

type Unit = { readonly unit: string; readonly factor: number; readonly counted: Indicator | null; readonly to: number }

const unitOf = (name: string, to: number): Unit => {
  const [unit, factor] = inBase[name] ?? [name, 1]
  return { unit, factor, counted: null, to }
}

const isFiller = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^[\p{L}'-]+$/u.test(token.text) &&
  !has(token, 'prep') &&
  !has(token, 'and') &&
  !has(token, 'unit') &&
  !has(token, 'year') &&
  !has(token, 'month') &&
  !has(token, 'of') &&
  !has(token, 'base') &&
  !has(token, 'until') &&
  !has(token, 'source')

/** The unit or the counted thing after a number: "млрд долл.", "крупных проектов", "Chinese electric cars". */
const unitAfter = (tokens: readonly Token[], at: number): Unit | null => {
  let from = at
  if (isSign(tokens[from], '-') && has(tokens[from + 1], 'unit')) from += 1
  const unit = senseOf(tokens[from], 'unit')
  if (unit !== null) return unitOf(unit, from + 1)
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const token = tokens[from + skipped]
    const counted = senseOf(token, 'count') as Indicator | null
    if (counted !== null && !(counted === 'container_volume' && has(tokens[from + skipped + 1], 'count')))
      return { unit: 'count', factor: 1, counted, to: from + skipped + 1 }
    const later = skipped > 0 && skipped < 3 ? senseOf(token, 'unit') : null
    if (later !== null && !currencies.test(later) && later !== 'percent') return unitOf(later, from + skipped + 1)
    if (!isFiller(token) || has(token, 'skipafter')) return null
  }
  return null
}

/** Things that no table names, counted in whole numbers. */
const thingsAfter = (tokens: readonly Token[], at: number, number: ReadNumber): Unit | null => {
  if ((number.places > 0 && number.scale === null) || (number.scale ?? 1) > 10_000) return null
  if (number.value < (number.digits ? 3 : 5) && number.scale === null) return null
  if (isYear(tokens[at - 1])) return null
  const to = thingAfter(tokens, at)
  return to === null ? null : { unit: 'count', factor: 1, counted: 'other', to }
}

const unitBefore = (tokens: readonly Token[], at: number): { readonly unit: Unit; readonly from: number } | null => {
  const name = senseOf(tokens[at - 1], 'unit')
  const isPrefix =
    name !== null &&
    (currencies.test(name) || /^[$€¥₽₸£]/.test(tokens[at - 1]?.text ?? '')) &&
    !has(tokens[at - 2], 'scale') &&
    !tokens[at - 2]?.number
  return isPrefix ? { unit: unitOf(name, at), from: at - 1 } : null
}

const rangeSigns = /^(-|to|до|至|到|and|и|і|й|та|~)$/

/** The upper end of a range that begins with a number: "10–11", "12 to 15", "от 12 до 13", "between 245 and 300". */
const upperOf = (tokens: readonly Token[], from: number, number: ReadNumber): ReadNumber | null => {
  const isPercent = senseOf(tokens[number.to], 'unit') === 'percent' && senseOf(tokens[number.to], 'unit') !== null
  const link = tokens[isPercent ? number.to + 1 : number.to]
  if (number.shape === 'half' || !link || !rangeSigns.test(link.text)) return null
  let at = number.to + (isPercent ? 2 : 1)
  if (has(tokens[at], 'unit') && !tokens[at]?.text.match(/^\p{L}{4}/u)) at += 1
  const upper = numberAt(tokens, at)
  if (upper === null || upper.digits !== number.digits || isYear(tokens[at])) return null
  const led = tokens.slice(Math.max(0, from - 2), from).map(({ text }) => text)
  const isLed = (...words: readonly string[]): boolean => led.some((word) => words.includes(word))
  if (/^(и|і|й|та|and)$/.test(link.text) && !isLed('between', 'между', 'між', 'от')) return null
  if (link.text === 'до' && !isLed('от', 'від', 'в', 'у') && led.length > 0 && isLed('с', 'со', 'з', 'із')) return null
  if (link.text === 'до' && !isLed('от', 'від') && number.scale !== null) return null
  if (link.text === 'to' && isLed('from')) return null
  if (isPercent && senseOf(tokens[upper.to], 'unit') !== 'percent') return null
  if ((link.text === '到' || link.text === '至') && isLed('从', '由')) return null
  const low = number.value * (number.scale === null ? (upper.scale ?? 1) : 1)
  return low < upper.value && (number.shape === upper.shape || upper.shape === 'multiple') ? upper : null
}

const isEach = (tokens: readonly Token[], from: number, to: number): boolean =>
  has(tokens[from - 1], 'each') ||
  has(tokens[to], 'each') ||
  (has(tokens[from - 2], 'each') && has(tokens[from - 1], 'head'))

type Reading = { readonly quantity: Quantity | null; readonly to: number }

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
  const manyfold = number.shape === 'number' && has(tokens[last.to], 'postbound') && has(tokens[last.to + 1], 'times')
  const post = boundAfter(tokens, last.to)
  const afterPost = post?.to ?? last.to
  const scaledLate =
    post !== null && has(tokens[afterPost], 'scale') && last.scale === null
      ? Number(senseOf(tokens[afterPost], 'scale'))
      : null
  const unitFrom = scaledLate === null ? afterPost : afterPost + 1
  const before = unitBefore(tokens, at)
  const after = last.shape === 'number' ? (unitAfter(tokens, unitFrom) ?? thingsAfter(tokens, unitFrom, last)) : null
  const unit = after !== null && before !== null && !currencies.test(after.unit) ? before.unit : (before?.unit ?? after)
  if (unit === null && last.shape === 'number' && countsNothing(tokens, unitFrom))
    return { quantity: null, to: last.to }
  const isGuests = unit?.unit === 'count' && countsGuests(tokens, at, unit.to)
  if (isGuests || isPace(tokens, unit?.to ?? last.to)) return { quantity: null, to: last.to }
  const isFew = !number.digits && number.value < 10 && last.scale === null && last.shape === 'number'
  if (isFew && number.value < 5 && unit?.counted === 'other' && upper === null) return { quantity: null, to: number.to }
  if (number.value === 1 && !number.digits && last.scale === null && last.shape === 'number')
    return { quantity: null, to: number.to }
  const isCounted =
    unit?.unit === 'count' &&
    unit.to === unitFrom + 1 &&
    (number.value % 100 === 0 || /[\u4e00-\u9fff]/.test(tokens[unitFrom]?.text ?? ''))
  if (
    isYear(tokens[at]) &&
    last.scale === null &&
    !isCounted &&
    (unit === null || unit.to > unitFrom + 1 || unit.unit === 'count')
  )
    return { quantity: null, to: number.to }
  const to = before === null ? (unit?.to ?? unitFrom) : unitFrom
  const finish = manyfold ? { bound: 'min' as const, to: last.to + 2 } : boundAfter(tokens, to)
  const lead = boundBefore(tokens, before?.from ?? at)
  const sign = tokens[(before?.from ?? at) - 1]
  const isSigned = (isSign(sign, '+') || isSign(sign, '-')) && isSignOf(tokens, before?.from ?? at)
  const bound: Bound = lead.bound !== 'exact' ? lead.bound : (finish?.bound ?? post?.bound ?? 'exact')
  const from = isSigned
    ? (before?.from ?? at) - 1
    : isEach(tokens, before?.from ?? at, to) && has(tokens[(before?.from ?? at) - 1], 'each')
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
      end: tokens[until - 1]?.end ?? 0,
      value: clean(number.value * shared * late * factor),
      high: upper === null ? null : clean(upper.value * late * factor),
      scale: scaledLate ?? last.scale,
      unit: manyfold ? 'ratio' : unitName(last, unit),
      counted: manyfold ? null : (unit?.counted ?? null),
      bound,
      shape: manyfold ? 'multiple' : last.shape,
      isSigned,
      isWord: !number.digits,
      isEach: isEach(tokens, from + 1, until - 1) || isEach(tokens, from, until) || has(tokens[from], 'each'),
      places: last.places,
      digits: number.digits,
    },
  }
}

const unitName = (number: ReadNumber, unit: Unit | null): string | null =>
  number.shape === 'part' ? 'percent' : number.shape === 'number' ? (unit?.unit ?? null) : 'ratio'

/** A sign belongs to a number that it touches, and not to a word before. */
const isSignOf = (tokens: readonly Token[], at: number): boolean => {
  const [before, sign, number] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  return (
    sign !== undefined &&
    number !== undefined &&
    sign.end === number.start &&
    (before === undefined ||
      before.end < sign.start ||
      isSign(before, '(|（：:') ||
      /[\u4e00-\u9fff]$/.test(before.text))
  )
}

/** A number without the noise of its binary form. */
export const clean = (value: number): number => Number(value.toPrecision(value % 1 === 0 ? 15 : 12))

/** The quantities of a sentence, in order. */
export const quantitiesOf = (tokens: readonly Token[]): readonly Quantity[] => {
  const found: Quantity[] = []
  let listed = -1
  for (let at = 0; at < tokens.length; ) {
    const reading = quantityAt(tokens, at)
    const isListed =
      reading !== null &&
      ((reading.quantity === null && has(tokens[at - 1], 'skipnum')) ||
        (goesOn(tokens, at, listed) &&
          (reading.quantity === null || reading.quantity.unit === null || reading.quantity.unit === 'count')))
    if (reading?.quantity && !isListed) found.push(reading.quantity)
    at = reading?.to ?? at + 1
    if (isListed) listed = at
  }
  return found
}
