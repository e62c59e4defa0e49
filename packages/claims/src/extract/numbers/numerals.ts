import { isDigit, isSpace } from './signs.ts'

/** A number as it stands in a text. `places`: digits after the decimal sign. */
export type Numeral = {
  readonly end: number
  readonly value: number
  /** Of 五六 the six. */
  readonly high?: number
  readonly places: number
  readonly grouped: boolean
}

const digitsFrom = (text: string, at: number): number => {
  let end = at
  while (end < at + 18 && isDigit(text[end] ?? '')) end += 1
  return end
}

/** Whether three digits and then no further one stand after a separator. */
const groupAfter = (text: string, at: number): boolean => digitsFrom(text, at) === at + 3

const isGroupSign = (sign: string, hasDecimalComma: boolean): boolean =>
  isSpace(sign) && sign !== '\n' && sign !== '\t' ? true : sign === "'" || (sign === ',' && !hasDecimalComma)

/**
 * Reads digits at a place: groups of three by spaces, and by commas where the comma is no decimal sign; one decimal sign, a
 * comma or a point. "1 234,5", "1,234.5" and "1234.5" are one number.
 */
export const numeralAt = (text: string, at: number, hasDecimalComma: boolean): Numeral => {
  let end = digitsFrom(text, at)
  let digits = text.slice(at, end)
  let grouped = false
  const sign = text[end] ?? ''
  if (digits.length <= 3 && digits !== '0' && isGroupSign(sign, hasDecimalComma) && !digits.startsWith('0'))
    while (text[end] === sign && groupAfter(text, end + 1) && digits.length < 16) {
      digits += text.slice(end + 1, end + 4)
      end += 4
      grouped = true
    }
  // "1.234.567" and, with a decimal comma, "1.234,5": points that group.
  if (!grouped && digits.length <= 3 && /^\.\d{3}(\.\d{3})+(?!\d)/.test(text.slice(end, end + 24)))
    while (text[end] === '.' && groupAfter(text, end + 1) && digits.length < 16) {
      digits += text.slice(end + 1, end + 4)
      end += 4
      grouped = true
    }
  const decimal = text[end] ?? ''
  const after = decimal === ',' || decimal === '.' ? digitsFrom(text, end + 1) : end
  const isDecimal =
    after > end + 1 &&
    (decimal === '.' || hasDecimalComma || (!grouped && after !== end + 4)) &&
    !isDigit(text[after] ?? '')
  if (!isDecimal) return { end, value: Number(digits), places: 0, grouped }
  // A second separator right after makes it a date, a version or a list of digits.
  return { end: after, value: Number(`${digits}.${text.slice(end + 1, after)}`), places: after - end - 1, grouped }
}

const chineseDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const chineseSteps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 五六, 两三: one digit and the next one, no further digit on either side. */
const isNeighbour = (text: string, at: number): boolean => {
  const [before, low, high, after] = [at - 1, at, at + 1, at + 2].map((place) => chineseDigits[text[place] ?? ''])
  return before === undefined && after === undefined && low !== undefined && low > 0 && low < 9 && high === low + 1
}

/** Reads a number in Chinese signs up to the ten thousands, with 点 for the decimal point; null where none stands. */
export const chineseNumeralAt = (text: string, at: number): Numeral | null => {
  let [end, total, digit, seen] = [at, 0, -1, false]
  let above = 0
  for (; end < at + 12; end += 1) {
    const sign = text[end] ?? ''
    const [value, step] = [chineseDigits[sign], chineseSteps[sign]]
    if (value !== undefined && isNeighbour(text, end)) {
      digit = value
      const next = chineseSteps[text[end + 2] ?? ''] ?? 1
      above = total + (value + 1) * next
      end += 1
      seen = true
    } else if (value !== undefined) {
      digit = digit > 0 && value >= 0 && total === 0 ? digit * 10 + value : value
      seen = true
    } else if (step !== undefined) {
      total += (digit < 0 ? 1 : digit) * step
      digit = -1
      seen = true
    } else break
  }
  if (!seen) return null
  const whole = total + Math.max(digit, 0)
  if (above > whole) return { end, value: whole, high: above, places: 0, grouped: false }
  if (text[end] !== '点') return { end, value: whole, places: 0, grouped: false }
  let places = ''
  let after = end + 1
  for (; after < end + 8 && chineseDigits[text[after] ?? ''] !== undefined; after += 1)
    places += String(chineseDigits[text[after] ?? ''])
  if (places === '') return { end, value: whole, places: 0, grouped: false }
  return { end: after, value: Number(`${whole}.${places}`), places: places.length, grouped: false }
}
