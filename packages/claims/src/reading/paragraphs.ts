import { type Join, joinOf, type Lexicon } from './hyphenation.ts'
import type { Lines } from './lines.ts'
import { isTornChinese, isTornNumber } from './torn-chinese.ts'

/** Lines wider than this are not wrapped by a printer: each is a paragraph. */
const WIDEST = 160
/** So many lines in a row tell how wide the print is. */
const LEAST_LINES = 3
/** Of lines that are wrapped at least so many are full. */
const LEAST_FULL = 0.25
/** How much of the width a line fills that was broken because the next word had no room. */
const FULL = 0.85

const ITEM =
  /^(?:[•●▪■◦·*►✓➢‣]\s|[①-⑳]\s?(?=\S)|[—–-]\s(?=\S)|\(?\d{1,2}[.)]\s(?=\D)|[а-яa-z]\)\s|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/
const BULLET = /^[•●▪■◦·►✓➢‣]/
/** 对华出口：42亿美元: a line of a list that says first what it tells of. */
const LABEL = /^[\u3400-\u9fff]{2,12}[:：].{1,40}$/
const HAN = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/

/** A paragraph: its lines, and how each but the last goes on into the next. */
export type Paragraph = { readonly lines: readonly number[]; readonly joins: readonly Join[] }

/**
 * Lines that are told, put together into paragraphs: a line goes on where a word is broken, where the next begins small, or where it was
 * full (`width`). `skipped` lines (heads of pages) part no paragraph.
 */
export const paragraphsOf = (
  lines: Lines,
  told: readonly number[],
  skipped: (line: number) => boolean,
  width: number | undefined,
  lexicon: () => Lexicon,
): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = []
  let own: number[] = []
  let joins: Join[] = []
  for (const line of told) {
    const before = own.at(-1)
    const isNext = ITEM.test(lines.say(line, 8)) && ITEM.test(lines.say(own[0] ?? line, 8))
    const join = before === undefined || isNext ? undefined : joinBetween(lines, before, line, width, skipped, lexicon)
    if (join === undefined && before !== undefined) {
      paragraphs.push({ lines: own, joins })
      own = []
      joins = []
    } else if (join !== undefined) joins.push(join)
    own.push(line)
  }
  return own.length === 0 ? paragraphs : [...paragraphs, { lines: own, joins }]
}

/** How wide the print is: nine of ten lines that another follows are no wider. Undefined where lines are not wrapped. */
export const widthOf = (lines: Lines): number | undefined => {
  const counts = new Int32Array(WIDEST + 2)
  let all = 0
  lines.told.forEach((line, index) => {
    if (lines.told[index + 1] !== line + 1) return
    all += 1
    const width = Math.min(lines.last(line) - lines.first(line), WIDEST + 1)
    counts[width] = (counts[width] ?? 0) + 1
  })
  if (all < LEAST_LINES) return undefined
  let [width, below] = [0, 0]
  while (width < counts.length && below < all * 0.9) {
    below += counts[width] ?? 0
    width += 1
  }
  if (width - 1 > WIDEST) return undefined
  let full = 0
  for (let at = Math.ceil((width - 1) * FULL); at < counts.length; at += 1) full += counts[at] ?? 0
  return full < all * LEAST_FULL ? undefined : width - 1
}

const joinBetween = (
  lines: Lines,
  before: number,
  line: number,
  width: number | undefined,
  skipped: (line: number) => boolean,
  lexicon: () => Lexicon,
): Join | undefined => {
  const left = lines.text.slice(Math.max(lines.first(before), lines.last(before) - 80), lines.last(before))
  const right = lines.say(line, 80)
  const isApart = line - before > 1
  const isAcross = isApart && (hasSkipped(before, line, skipped) || lines.page(before) !== lines.page(line))
  if (BULLET.test(right) || (LABEL.test(left) && LABEL.test(right))) return undefined
  const broken = joinOf(left, right, lexicon)
  const isSmall = /^[\p{Ll}]/u.test(right)
  if (broken && (!isApart || isAcross || isSmall)) return broken
  const goesOn = isApart
    ? isAcross && (isSmall || isTorn(left, right) || isOpenChinese(left)) && !/[.!?:;…]$/.test(left)
    : isTorn(left, right) || isWrapped(lines, before, left, right, width)
  if (!goesOn) return undefined
  const isTight =
    isTornNumber(left, right) || (HAN.test(left.at(-1) ?? '') && HAN.test(right[0] ?? '')) || /\S[–—]$/.test(left)
  return { drop: 0, put: isTight ? '' : ' ' }
}

/** Chinese that stops at the end of a page without a stop goes on upon the next. */
const isOpenChinese = (left: string): boolean => left.length > 12 && /[\u3400-\u9fff，、]$/.test(left)

/** "… 32.8 亿 / 美元", "… 18,4 / млрд долл.": a number on one line, its scale or unit on the next. */
const isTorn = (left: string, right: string): boolean =>
  isTornChinese(left, right) ||
  (/(?:\d|[亿万千百])$/.test(left) &&
    /^(?:[亿万千]|百万|美元|元|吨|公里|标箱|辆|列|家|立方米|млн|млрд|трлн|тыс|тис|тонн|долл|дол\.|million|billion|trillion|bn\b|per ?cent|%)/.test(
      right,
    )) ||
  (/\d\s?(?:млн|млрд|трлн|тыс|тис|million|billion|trillion|bn)\.?$/.test(left) &&
    /^(?:долл|дол\.|тонн|куб|юан|сом|тенге|US|dollars|yuan|tons|tonnes|cubic|TEU)/.test(right))

/** Between two lines that are apart: only a few lines are looked at, for a page has no more above and below. */
const hasSkipped = (before: number, line: number, skipped: (line: number) => boolean): boolean => {
  for (let at = before + 1; at < Math.min(line, before + 12); at += 1) if (skipped(at)) return true
  return false
}

const isWrapped = (lines: Lines, before: number, left: string, right: string, width: number | undefined): boolean => {
  const word = HAN.test(right[0] ?? '') ? 1 : right.search(/\s|$/)
  const isFull = width !== undefined && lines.last(before) - lines.first(before) + 1 + word > width * FULL
  if (ITEM.test(right) && /[.!?:;…»"]$/.test(left)) return false
  if (/^\p{Ll}/u.test(right)) return isFull || !/[:;]$/.test(left)
  return isFull || /[–—]$/.test(left) || OPEN.test(left) || (isCapitals(left) && isCapitals(right))
}

/** No line that has said all it has to say ends with such a word: "widened to / $19.6 billion". */
const OPEN =
  /(?:^|\s)(?:to|of|the|an?|in|by|at|with|and|from|than|for|between|в|во|на|до|с|со|из|от|к|по|за|и|между|у|з|із|зі|від|та|між|й)$/u

const isCapitals = (said: string): boolean => /\p{Lu}{4}/u.test(said) && !/\p{Ll}/u.test(said)

const LONGEST_TITLE = 250

/** What kind of block a paragraph is by its words; `isFirst`: nothing was said before, `isApart`: blank lines above and below. */
export const kindOf = (said: string, isFirst: boolean, isApart: boolean): 'title' | 'item' | 'paragraph' => {
  if (/^#{1,6}\s/.test(said)) return 'title'
  if (ITEM.test(said)) return 'item'
  if (said.length > LONGEST_TITLE || !/\p{L}{2}/u.test(said) || /[.;:,…。；：，]["»”’)]?$/.test(said))
    return 'paragraph'
  const isShort = said.length < 120 && !/[.!?。！？]\s*\S/.test(said)
  return (isFirst && isShort) || (isShort && isApart && isHeading(said)) ? 'title' : 'paragraph'
}

const isHeading = (said: string): boolean => /^["«“„]?[\p{Lu}\p{Script=Han}\d]/u.test(said)
