import { cyrillicLikeness } from '../cyrillic.ts'
import { cyrillicSigns, isAsciiLetter, type Repair, western } from './byte-page.ts'

/** Words beyond ASCII with nothing but spaces, digits and signs between them, within a line. */
type Run = {
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
  readonly isAlone: boolean
}

const LINE_FEED = 0x0a
/** Fewer letters than this are no proof. */
const LEAST_LETTERS = 4
/** A word that long without a letter of ASCII is in no language of the Latin alphabet. */
const LEAST_WORD = 3
const LIKE_WORDS = -0.3
/** As far as a run that is clear vouches for those that are not. */
const NEAR = 300

const isCyrillicByte = (byte: number): boolean => /[\u0400-\u04ff]/.test(cyrillicSigns[byte] ?? '')
const letterBytes = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x80 && isCyrillicByte(byte) ? 1 : 0))
const isGarbled = (unit: number): boolean => letterBytes[western.byteOf[unit] ?? 0] === 1

/**
 * Cyrillic words in Windows-1251 that were read as Latin-1 or Windows-1252. French, German, Turkish and others put letters of ASCII
 * into nearly every word; here no word has one.
 */
export const oneByteRuns = (text: string): readonly Repair[] => {
  const repairs: Repair[] = []
  let waiting: Run[] = []
  let lastClear = Number.NEGATIVE_INFINITY
  for (const run of runsOf(text)) {
    const isAfterClear = run.start - lastClear < NEAR
    if (isClear(run)) {
      for (const each of waiting) if (run.start - each.end < NEAR) repairs.push(repairOf(text, each))
      repairs.push(repairOf(text, run))
      waiting = []
      lastClear = run.end
    } else if (run.isAlone && hasLikeness(run)) {
      if (isAfterClear) repairs.push(repairOf(text, run))
      else waiting.push(run)
    }
  }
  return repairs
}

const hasLikeness = ({ words }: Run): boolean => words.length > 0 && cyrillicLikeness(words) > LIKE_WORDS

const isClear = (run: Run): boolean =>
  run.words.reduce((sum, { length }) => sum + length, 0) >= LEAST_LETTERS &&
  run.words.some(({ length }) => length >= LEAST_WORD) &&
  hasLikeness(run)

/** Runs from left to right. A word with a letter of ASCII, or of another alphabet, ends one. */
function* runsOf(text: string): Generator<Run> {
  let words: string[] = []
  let [start, end] = [0, 0]
  let hasOther = false
  let at = 0
  const run = (isAlone: boolean): readonly Run[] => (words.length === 0 ? [] : [{ start, end, words, isAlone }])
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === LINE_FEED) {
      yield* run(!hasOther)
      words = []
      hasOther = false
    }
    if (!isLetter(unit)) {
      at += 1
      continue
    }
    const from = at
    let isWhole = true
    while (at < text.length && isLetter(text.charCodeAt(at))) {
      isWhole &&= isGarbled(text.charCodeAt(at))
      at += 1
    }
    if (!isWhole) {
      yield* run(false)
      words = []
      hasOther = true
      continue
    }
    if (words.length === 0) start = from
    end = at
    words.push(text.slice(from, at).replaceAll(/[^\n]/g, decoded))
  }
  yield* run(!hasOther)
}

const isLetter = (unit: number): boolean => isAsciiLetter(unit) || isGarbled(unit) || (unit >= 0x100 && unit < 0x2000)

/** What a sign would be in Windows-1251; signs that stand in no encoding of one byte stay. */
const decoded = (sign: string): string => cyrillicSigns[western.byteOf[sign.charCodeAt(0)] ?? 0] ?? sign

const repairOf = (text: string, { start, end }: Run): Repair => ({
  start,
  end,
  put: text
    .slice(start, end)
    .replaceAll(/[^\0-\x7f]/g, (sign) => (western.byteOf[sign.charCodeAt(0)] ? decoded(sign) : sign)),
})
