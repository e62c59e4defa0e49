import { has, isSign, senseOf, type Token } from '../tokens.ts'
import { fractionAt } from './codes.ts'
import { manifold, multipleAt } from './multiple.ts'
import { amongEvery, amongIn, outOf } from './out-of-many.ts'
import { plainAt, type ReadNumber } from './plain-number.ts'
import { turnedNumeral } from './turned-numeral.ts'

const joins = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

/** "с половиной", "and a half", 半 after a number. */
const withHalf = (tokens: readonly Token[], number: ReadNumber): ReadNumber => {
  // "two-and-a-half-fold"
  const at = isSign(tokens[number.to], '-') && has(tokens[number.to + 1], 'numhalf') ? number.to + 1 : number.to
  return has(tokens[at], 'numhalf') || (has(tokens[at], 'half') && joins(tokens[at - 1], tokens[at]))
    ? { ...number, to: at + 1, value: number.value + 0.5, places: 1 }
    : number
}

const scaled = (tokens: readonly Token[], number: ReadNumber): ReadNumber => {
  let [to, scale] = [number.to, 1]
  // "a 543-billion-tenge undertaking"
  if (isSign(tokens[to], '-') && has(tokens[to + 1], 'scale') && joins(tokens[to], tokens[to + 1])) to += 1
  while (to < number.to + 3 && has(tokens[to], 'scale')) {
    const step = Number(senseOf(tokens[to], 'scale'))
    // "m" and "b" are scales only right after digits.
    if (
      (tokens[to]?.text.length ?? 0) <= 1 &&
      /[a-z]/.test(tokens[to]?.text ?? '') &&
      !joins(tokens[to - 1], tokens[to]) &&
      // "32 m t", "$5 m": no metres of tonnes and of money
      !(
        /^(t|tons|tonnes)$/.test(tokens[to + 1]?.text ?? '') || /^[A-Z]{3}$/.test(senseOf(tokens[to - 2], 'unit') ?? '')
      )
    )
      break
    scale *= step
    to += 1
  }
  const high = number.high === undefined ? {} : { high: number.high * scale }
  return scale === 1 ? number : withHalf(tokens, { ...number, to, scale, value: number.value * scale, ...high })
}

/** "1 миллион 200 тысяч", "$6 billion 483.2 million", 3亿5000万: a second number of a smaller scale adds to the first. */
export const withTail = (tokens: readonly Token[], number: ReadNumber): ReadNumber => {
  if (number.scale === null || number.places > 0) return number
  const tail = plainAt(tokens, number.to)
  if (tail === null || tail.to >= tokens.length) return number
  const more = scaled(tokens, tail)
  // "два мільярди триста" is 2.3 bn: the smaller scale is left out; "тысяча двести" is 1200.
  const isBare = more.scale === null && !more.digits && !number.digits && more.value >= 100
  if (isBare && more.value < number.scale)
    return {
      ...number,
      to: more.to,
      value: number.value + more.value * (number.scale >= 1e6 ? number.scale / 1000 : 1),
    }
  // "67 тысяч 400 автомобилей": the last three digits stand apart
  const isRest =
    number.scale === 1000 &&
    more.scale === null &&
    more.digits &&
    number.digits &&
    more.value < 1000 &&
    more.places === 0
  const isThing = (token: Token | undefined): boolean => has(token, 'count') || has(token, 'unit')
  const isNamed =
    isThing(tokens[more.to]) || (/^\p{L}{4,}$/u.test(tokens[more.to]?.text ?? '') && isThing(tokens[more.to + 1]))
  if (isRest && isNamed) return { ...number, to: more.to, value: number.value + more.value }
  return more.scale !== null && more.value < number.scale
    ? withLast(tokens, { ...number, to: more.to, value: number.value + more.value }, more.scale)
    : number
}

/** "1 billion 477 million 4 thousand": the third and last part. */
const withLast = (tokens: readonly Token[], number: ReadNumber, below: number): ReadNumber => {
  const tail = plainAt(tokens, number.to)
  const more = tail === null ? null : scaled(tokens, tail)
  return more?.scale != null && more.value < below
    ? { ...number, to: more.to, value: number.value + more.value }
    : number
}

/** "две трети", "nine-tenths", "a quarter", 三分之一, 三成. */
const partAt = (tokens: readonly Token[], from: number): ReadNumber | null => {
  const part = (to: number, value: number): ReadNumber => ({
    to,
    value: Math.round(value * 1e5) / 1e3,
    scale: null,
    places: 0,
    grouped: false,
    digits: false,
    shape: 'part',
  })
  const ofEvery = amongEvery(tokens, from)
  if (ofEvery !== null) return part(ofEvery.to, ofEvery.value)
  const number = plainAt(tokens, from)
  if (number !== null) {
    const among = amongIn(tokens, number)
    if (among !== null) return part(among.to, among.value)
    const fraction = fractionAt(tokens, from)
    if (fraction !== null) return part(from + 3, fraction)
    const ofMany = outOf(tokens, number)
    if (ofMany !== null) return part(ofMany.to, number.value / ofMany.value)
    let { to } = number
    if (isSign(tokens[to], '-')) to += 1
    const share = senseOf(tokens[to], 'frac') ?? senseOf(tokens[to], 'fracw') ?? senseOf(tokens[to], 'fraco')
    // "a 10th of all exports"
    const isNth =
      tokens[from - 1]?.text === 'a' && tokens[number.to]?.text === 'th' && tokens[number.to + 1]?.text === 'of'
    if (isNth && number.digits && number.value > 1) return part(number.to + 1, 1 / number.value)
    if (share !== null && number.value < 10 && !number.digits) return part(to + 1, number.value * Number(share))
    if (has(tokens[number.to], 'partof')) {
      const top = plainAt(tokens, number.to + 1)
      return top === null ? null : part(top.to, top.value / number.value)
    }
    if (has(tokens[number.to], 'tenths')) {
      // 六成半 is 65 %, 一成七 is 17 %.
      const unit = tokens[number.to + 1]?.number
      const isMore = unit !== undefined && !unit.digits && unit.value > 0 && unit.value < 10
      const more = has(tokens[number.to + 1], 'half') ? 0.5 : isMore ? unit.value / 10 : 0
      const high = number.high === undefined ? {} : { high: number.high * 10 }
      return { ...part(number.to + (more > 0 ? 2 : 1), (number.value + more) / 10), ...high }
    }
    return null
  }
  if (has(tokens[from], 'percentof')) {
    const top = plainAt(tokens, from + 1)
    return top === null ? null : { ...part(top.to, top.value / 100), places: top.places }
  }
  // "из каждых десяти" counts all of them, "каждый десятый" is one.
  if (/^(кажд|кожн)(ых|их|ым|им) /.test(tokens[from]?.text ?? '')) return null
  const strong = senseOf(tokens[from], 'frac')
  if (strong !== null) return part(from + 1, Number(strong))
  const weak = senseOf(tokens[from], 'fracw')
  return weak !== null && isWeakPart(tokens, from) ? part(from + 1, Number(weak)) : null
}

const century = /^(century|centuries|век|века|веков|століття|столітті|сторіччя|世纪|世紀|decade|hour|часа|години|小时)$/

/** "a quarter of a century ago", "за четверть века": how long, and a part of nothing. */
const isOfTime = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(to, to + 3).some(({ text }, at, all) => century.test(text) && all.slice(0, at).every(isSmall))

const isSmall = (token: Token): boolean =>
  has(token, 'of') || has(token, 'article') || isSign(token, '-') || token.text === '个'

const afterPart =
  /^(of|to|in|on|more|less|higher|lower|larger|smaller|bigger|greater|stronger|up|down|from|compared|against|versus|year|and|that|its|the|were|was|are|is|came|went|over|than|each)$/

const inOrder =
  /^(consecutive|straight|successive|time|year|month|quarter|week|day|party|parties|country|countries|person)$/

/** "rose by a fifth", "down a third": a part by which something changes, whatever follows. */
const isOfChange = (tokens: readonly Token[], at: number): boolean => {
  let lead = at - 1
  while (lead > at - 4 && (has(tokens[lead], 'article') || has(tokens[lead], 'bound'))) lead -= 1
  const isLed = tokens[lead]?.text === 'by' || has(tokens[lead], 'up') || has(tokens[lead], 'down')
  return (
    (lead < at - 1 || tokens[at]?.text === 'half') &&
    isLed &&
    tokens[at - 1]?.text !== 'the' &&
    !inOrder.test(tokens[at + 1]?.text ?? '')
  )
}

/** "a third", "up a quarter", "about half": an ordinal or a time of the year looks alike, so what follows has to fit. */
const isWeakPart = (tokens: readonly Token[], at: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const isLed =
    has(before, 'article') ||
    has(before, 'bound') ||
    has(before, 'share') ||
    /^(by|nearly|only|than|further|one|up|down|another)$/.test(before?.text ?? '')
  const isLone = senseOf(tokens[at], 'fracw') === '0.5' && after?.text === 'of'
  const isFollowed =
    after === undefined ||
    has(after, 'up') ||
    has(after, 'down') ||
    /^[^\p{L}\d-]/u.test(after.text) ||
    (has(before, 'bound') && /^[a-z]{3,}ed$/.test(after.text)) ||
    isSign(after, '-') ||
    afterPart.test(after.text) ||
    isOfChange(tokens, at)
  const opens =
    before?.text === 'a' &&
    (tokens[at - 2] === undefined || isSign(tokens[at - 2], ';.,')) &&
    (after === undefined || isSign(after, ','))
  return (
    !opens &&
    !/(^| )(same|corresponding)$/.test(before?.text ?? '') &&
    (isLed || isLone) &&
    isFollowed &&
    !isSign(before, '-') &&
    !(isSign(after, '-') && joins(tokens[at], after))
  )
}

/** The number, part or multiple that begins at a token, or null. */
export const numberAt = (tokens: readonly Token[], from: number): ReadNumber | null => {
  const turned = turnedNumeral(tokens, from)
  if (turned !== null) return turned
  const special = partAt(tokens, from) ?? multipleAt(tokens, from)
  if (special !== null) return special.shape === 'part' && isOfTime(tokens, special.to) ? null : special
  const number = plainAt(tokens, from)
  if (number === null) {
    // "half a million"
    const isHalf =
      senseOf(tokens[from], 'fracw') === '0.5' && tokens[from + 1]?.text === 'a' && has(tokens[from + 2], 'scale')
    const scale = Number(senseOf(tokens[from + 2], 'scale'))
    return isHalf
      ? { to: from + 3, value: scale / 2, scale, places: 0, grouped: false, digits: false, shape: 'number' }
      : null
  }
  return manifold(tokens, from, withTail(tokens, scaled(tokens, withHalf(tokens, number))))
}
