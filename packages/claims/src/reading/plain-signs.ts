import { abbreviationOf } from './abbreviations.ts'
import { isOurCyrillic } from './cyrillic.ts'
import { type Rewritten, rewriter, type Traced } from './traced.ts'

/** What becomes of a UTF-16 unit: 0 stays, `GONE` goes, any other number is the unit that stands for it. */
const GONE = 0xffff
const plain = new Uint16Array(0x10000)
const set = (from: number, until: number, put: string | undefined): void => {
  for (let unit = from; unit <= until; unit += 1) plain[unit] = put === undefined ? GONE : put.charCodeAt(0)
}

// Line ends of old machines and of Unicode; a page break stays until heads of pages are found.
set(0x0b, 0x0b, '\n')
set(0x0d, 0x0d, '\n')
set(0x85, 0x85, '\n')
set(0x2028, 0x2029, '\n')
// Controls, signs of direction, joiners, marks of order: nothing that is seen.
set(0x00, 0x08, undefined)
set(0x0e, 0x1f, undefined)
set(0x7f, 0x84, undefined)
set(0x86, 0x9f, undefined)
for (const unit of [0xad, 0x034f, 0x061c, 0x180e, 0xfeff]) set(unit, unit, undefined)
set(0x200b, 0x200f, undefined)
set(0x202a, 0x202e, undefined)
set(0x2060, 0x206f, undefined)
set(0xfe00, 0xfe0f, undefined)
// Spaces of any width.
set(0xa0, 0xa0, ' ')
set(0x1680, 0x1680, ' ')
set(0x2000, 0x200a, ' ')
for (const unit of [0x202f, 0x205f, 0x3000]) set(unit, unit, ' ')
// Hyphens and minus signs; the dash and the dash of ranges stay what they are.
for (const unit of [0x2010, 0x2011, 0x2012, 0x2212, 0x2043, 0xfe63, 0xff0d]) set(unit, unit, '-')
for (const unit of [0x2015, 0x2500, 0x2e3a, 0x2e3b, 0xfe58]) set(unit, unit, '—')
// Digits, letters and signs of calculation that are as wide as a Chinese character; its commas and stops stay.
for (const [first, last] of ['09', 'AZ', 'az'].map((ends) => [ends.charCodeAt(0), ends.charCodeAt(1)] as const))
  for (let unit = first; unit <= last; unit += 1) set(unit + 0xfee0, unit + 0xfee0, String.fromCharCode(unit))
for (const sign of '#$%&*+/<=>@_|~') set(sign.charCodeAt(0) + 0xfee0, sign.charCodeAt(0) + 0xfee0, sign)
set(0xffe0, 0xffe0, '¢')
set(0xffe1, 0xffe1, '£')
set(0xffe5, 0xffe5, '¥')

const LIGATURES: ReadonlyMap<number, string> = new Map(
  ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'].map((letters, index) => [0xfb00 + index, letters]),
)
const APOSTROPHES: ReadonlySet<number> = new Set([0x60, 0xb4, 0x2018, 0x2019, 0x201b, 0x02bc, 0x02b9, 0x2032])
/** More marks than these on one letter are no writing. */
const MOST_MARKS = 4
const LINE_FEED = 0x0a
const RETURN = 0x0d
const SOFT_HYPHEN = 0xad
const SPACE = 0x20
const STOP = 0x2e
const COMMA = 0x2c
const FULL_STOP = 0xff0e
const FULL_COMMA = 0xff0c

/**
 * Odd signs made plain: one space, one hyphen, `–` and `—` for dashes, `'` inside words, LF at line ends, digits and Latin letters of
 * usual width, letters composed with their marks, nothing that cannot be seen. A soft hyphen goes with the line end after it.
 */
export const plainSigns = (traced: Traced): Rewritten => {
  const out = rewriter(traced)
  const { text } = traced
  let kept = 0
  const replace = (words: string, start: number, end: number): void => {
    out.copy(kept, start)
    out.put(words, start, end)
    kept = end
  }
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    const better = plain[unit] ?? 0
    const marks = isMark(next) ? marksAfter(text, at) : 0
    if (marks > 0) {
      replace(composed(text.slice(at, at + 1 + marks)), at, at + 1 + marks)
      at += marks
    } else if (unit === RETURN && next === LINE_FEED) replace('', at, at + 1)
    else if (unit === SOFT_HYPHEN) {
      const end = afterLineEnd(text, at + 1)
      replace('', at, end)
      at = end - 1
    } else if (unit === SPACE && next === STOP && isAbbreviated(text, at)) replace('', at, at + 1)
    else if (unit === SPACE && next === COMMA && isTornDecimal(text, at)) replace('', at, at + 1)
    else if (unit === SPACE && isTornPoint(text, at)) replace('', at, at + 1)
    else if (better !== 0) replace(better === GONE ? '' : String.fromCharCode(better), at, at + 1)
    else if (LIGATURES.has(unit)) replace(LIGATURES.get(unit) ?? '', at, at + 1)
    else if (APOSTROPHES.has(unit) && isLetterAt(text, at - 1) && isLetterAt(text, at + 1)) replace("'", at, at + 1)
    else if ((unit === FULL_STOP || unit === FULL_COMMA) && isDigitAt(text, at - 1) && isDigitAt(text, at + 1))
      replace(unit === FULL_STOP ? '.' : ',', at, at + 1)
  }
  out.copy(kept, text.length)
  return out.done()
}

/** "312,4 тыс . тонн": a blank before the stop of an abbreviation. */
const isAbbreviated = (text: string, at: number): boolean =>
  abbreviationOf(/\p{L}{1,5}$/u.exec(text.slice(Math.max(0, at - 6), at))?.[0].toLowerCase() ?? '') !== undefined &&
  !isLetterAt(text, at + 2)

/** "17 ,9 млрд": a blank before the comma of a decimal, whose place stands right behind the comma. */
const isTornDecimal = (text: string, at: number): boolean =>
  isDigitAt(text, at - 1) && isDigitAt(text, at + 2) && !isDigitAt(text, at + 4)

/** "2. 3 times", "1 .5 billion": a blank beside the point of a decimal, before a word that only numbers have behind them. */
const isTornPoint = (text: string, at: number): boolean => {
  const isAfter = text.charCodeAt(at - 1) === STOP
  if (!isAfter && text.charCodeAt(at + 1) !== STOP) return false
  return (
    isDigitAt(text, isAfter ? at - 2 : at - 1) &&
    /\p{L}[^.]*[^\p{L}\d.,]\d{1,3}\.?$/u.test(text.slice(Math.max(0, at - 24), at)) &&
    counted.test(text.slice(isAfter ? at + 1 : at + 2, at + 14))
  )
}

const counted =
  /^\d{1,2} {1,2}(?:times|million|billion|trillion|bn|mln|bln|per ?cent|tonnes|раза|млн|млрд|трлн|процент|відсот|рази)|^\d{1,2} ?[%亿万]/u

const isMark = (unit: number): boolean => unit >= 0x300 && unit < 0x370

const marksAfter = (text: string, at: number): number => {
  let count = 0
  while (count < MOST_MARKS && isMark(text.charCodeAt(at + 1 + count))) count += 1
  return count
}

/** A letter with its marks as one character where there is one; marks of stress on Cyrillic letters go. */
const composed = (cluster: string): string => {
  const whole = cluster.normalize('NFC')
  return isOurCyrillic(whole.charCodeAt(0)) ? whole.replaceAll(/[\u0300\u0301]/g, '') : whole
}

/** Where a line begins of which only spaces and one line end stand between; else where we are. */
const afterLineEnd = (text: string, from: number): number => {
  let at = from
  while (at - from < MOST_INDENT && isBlank(text.charCodeAt(at))) at += 1
  if (text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1
  if (text.charCodeAt(at) !== LINE_FEED) return from
  at += 1
  const line = at
  while (at - line < MOST_INDENT && isBlank(text.charCodeAt(at))) at += 1
  return text.charCodeAt(at) === LINE_FEED ? from : at
}

const MOST_INDENT = 40
const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0xa0

/** Letters of the alphabets of words: Latin with its marks, Greek, Cyrillic. */
const isLetterAt = (text: string, at: number): boolean => /[A-Za-zÀ-ÖØ-öø-ʯ\u0370-\u052f]/.test(text[at] ?? '')
const isDigitAt = (text: string, at: number): boolean => /[0-9\uff10-\uff19]/.test(text[at] ?? '')
