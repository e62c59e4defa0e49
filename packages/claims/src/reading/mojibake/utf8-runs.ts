import { cyrillicLikeness, isOurCyrillic } from '../cyrillic.ts'
import { type BytePage, isAsciiLetter, type Repair } from './byte-page.ts'

/** One character of UTF-8 whose bytes were shown as characters; `isLost` where its second byte was dropped on the way. */
type Sign = { readonly start: number; readonly end: number; readonly code: number; readonly isLost: boolean }

/** A run that is torn at its end, as an excerpt is, has to be as long as this. */
const LEAST_TORN = 8
const SPACE = 0x20
const LINE_FEED = 0x0a
const [C2, D0, D1] = [0xc2, 0xd0, 0xd1]

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte < 0xc0

/** Bytes after the first of a character; 0 where a byte begins none. */
const tailOf = (byte: number): number => (byte < 0xc2 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : 0)

/**
 * Stretches of UTF-8 that were read in an encoding of one byte: Cyrillic words, Chinese, and signs such as quotes and dashes. A
 * stretch is taken whole or left: all of its signs have to be whole characters that make words.
 */
export const utf8Runs = (text: string, page: BytePage): readonly Repair[] => {
  const found: Repair[] = []
  const faint: Repair[] = []
  let signs: Sign[] = []
  const close = (isTorn: boolean): void => {
    if (signs.length === 0) return
    const strength = isTorn && signs.length < LEAST_TORN ? 'none' : strengthOf(text, signs)
    const list = strength === 'clear' ? found : faint
    if (strength !== 'none') for (const repair of repairsOf(text, signs)) list.push(repair)
    signs = []
  }
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const sign = signAt(text, page, at, signs.length > 0)
    if (sign) {
      signs.push(sign)
      at = sign.end
      continue
    }
    const isJoined = signs.at(-1)?.end === at
    if (unit === LINE_FEED || isAsciiLetter(unit)) close(false)
    else if (unit >= 0x80) {
      close(isJoined)
      if (isWordUnit(unit)) at = endOfWord(text, at) - 1
    }
    at += 1
  }
  close(false)
  return found.length === 0 ? [] : [...found, ...faint].sort((a, b) => a.start - b.start)
}

const signAt = (text: string, page: BytePage, at: number, isInside: boolean): Sign | undefined => {
  const lead = page.byteOf[text.charCodeAt(at)] ?? 0
  const tail = tailOf(lead)
  if (tail === 0) return undefined
  let code = lead & (0x3f >> tail)
  for (let index = 1; index <= tail; index += 1) {
    const byte = page.byteOf[text.charCodeAt(at + index)] ?? 0
    if (!isContinuation(byte)) return tail === 1 ? lostSign(text, page, at, lead, isInside) : undefined
    code = (code << 6) | (byte & 0x3f)
  }
  return { start: at, end: at + tail + 1, code, isLost: false }
}

/** Р is D0 A0, a space that does not break, which others print as any space; further seconds are controls that many drop. */
const lostSign = (text: string, page: BytePage, at: number, lead: number, isInside: boolean): Sign | undefined => {
  const next = text.charCodeAt(at + 1)
  const leads = (unit: number): boolean => [D0, D1].includes(page.byteOf[unit] ?? 0)
  if (lead === D0 && next === SPACE && leads(text.charCodeAt(at + 2)))
    return { start: at, end: at + 2, code: 0x420, isLost: false }
  // "13.5Â %": a space that does not break, whose second byte was printed as any space
  if (lead === C2 && next === SPACE && /\d/.test(text[at - 1] ?? ''))
    return { start: at, end: at + 2, code: 0xa0, isLost: false }
  if (!isInside || page.encoding !== 'windows-1252' || (lead !== D0 && lead !== D1)) return undefined
  return { start: at, end: at + 1, code: lead === D0 ? 0x410 : 0x441, isLost: true }
}

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
/** Signs of money: the euro, the tenge, the rouble. */
const isCurrency = (code: number): boolean => code >= 0x20a0 && code <= 0x20bf
const isPunctuation = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x203a) ||
  code === 0x2116 ||
  isCurrency(code) ||
  (code >= 0x3000 && code <= 0x3011) ||
  (code >= 0xff00 && code <= 0xff1f)
const isSpaceOrQuote = (code: number): boolean => [0xa0, 0xab, 0xb0, 0xb1, 0xb7, 0xbb].includes(code)

/** `faint`: too little to be sure of alone, but not beside others that are clear. */
const strengthOf = (text: string, signs: readonly Sign[]): 'clear' | 'faint' | 'none' => {
  const count = (is: (code: number) => boolean): number => signs.filter(({ code }) => is(code)).length
  const [letters, han, marks, quotes] = [isOurCyrillic, isHan, isPunctuation, isSpaceOrQuote].map(count) as [
    number,
    number,
    number,
    number,
  ]
  if (letters + han + marks + quotes < signs.length || signs.length === 0) return 'none'
  // "13.5Â %": no word ends in a digit and such a letter
  const isBehindDigit = signs.some(({ code, start }) => code === 0xa0 && /\d/.test(text[start - 1] ?? ''))
  if (letters + han === 0) return marks > 0 || isBehindDigit ? 'clear' : 'faint'
  if (letters > 0 && cyrillicLikeness(wordsOf(signs)) < LIKE_WORDS) return 'none'
  return letters + han > 1 ? 'clear' : 'faint'
}

const LIKE_WORDS = -0.5

const wordsOf = (signs: readonly Sign[]): readonly string[] => {
  const words: string[] = []
  let word = ''
  signs.forEach(({ code, start }, index) => {
    if (signs[index - 1]?.end !== start || !isOurCyrillic(code)) {
      words.push(word)
      word = ''
    }
    if (isOurCyrillic(code)) word += String.fromCharCode(code)
  })
  return [...words, word]
}

const repairsOf = (text: string, signs: readonly Sign[]): readonly Repair[] => {
  const isWindows = signs.some(({ start, end }) => !/^[\0-\xff]*$/.test(text.slice(start + 1, end)))
  const lost = (index: number): string => (isWindows ? guess(text, signs, index) : '\ufffd')
  return signs.map(({ start, end, code, isLost }, index) => ({
    start,
    end,
    put: isLost ? lost(index) : String.fromCodePoint(code),
  }))
}

/**
 * Which letter lost its second byte. Windows-1252 shows all but five, so it is А or Н of D0, с, э or я of D1, by its neighbours;
 * of Latin-1 sixteen were dropped, and nothing tells which.
 */
const guess = (text: string, signs: readonly Sign[], index: number): string => {
  const [before, sign, after] = [signs[index - 1], signs[index], signs[index + 1]]
  const left = before && before.end === sign?.start ? String.fromCodePoint(before.code) : ''
  const right = after && after.start === sign?.end ? String.fromCodePoint(after.code) : ''
  if (text[sign?.start ?? 0] === 'Ð') return /[аеиоу]/.test(right) ? 'Н' : 'А'
  if (right === '' && left !== '') return /[иацть]/.test(left) ? 'я' : 'с'
  return left === '' && /[кл]/.test(right) ? 'э' : 'с'
}

const isWordUnit = (unit: number): boolean => unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && unit < 0x2000

const endOfWord = (text: string, at: number): number => {
  let end = at
  while (end < text.length && (isWordUnit(text.charCodeAt(end)) || isAsciiLetter(text.charCodeAt(end)))) end += 1
  return end
}
