import type { Lines } from './lines.ts'

/** Longer lines are no heads of pages. */
const LONGEST_HEAD = 120
/** So many pages have to share a head. */
const LEAST_PAGES = 3
const LEAST_LETTERS = 8

/** 1 for each line that belongs to the page and not to the text: numbers of pages, heads and feet that repeat, lines of contents. */
export const runningHeads = (lines: Lines): Uint8Array => {
  const gone = new Uint8Array(lines.count)
  const repeated = new Map<string, number[]>()
  const bare: number[] = []
  lines.told.forEach((line, index) => {
    if (lines.last(line) - lines.first(line) > LONGEST_HEAD) return
    const [before, after] = [lines.told[index - 1], lines.told[index + 1]]
    if (isJournalHead(lines.say(line)) || isPageLine(lines, line, before, after)) gone[line] = 1
    const isAbove = before === undefined || line - before > 1 || lines.page(before) < lines.page(line)
    const isBelow = after === undefined || after - line > 1 || lines.page(after) > lines.page(line)
    if (!isAbove && !isBelow) return
    const said = lines.say(line)
    const isOtherPage = (other: number | undefined): boolean =>
      other === undefined || lines.page(other) !== lines.page(line)
    const isLonely = isAbove && isBelow && !isFigures(lines, before) && !isFigures(lines, after)
    if (isLonely && /^\d{1,4}$/.test(said)) bare.push(line)
    if (
      (isLonely && (pageNumber.test(said) || isPaged(said) || isTorn(lines, line, before, after))) ||
      isEndedByPage(said)
    )
      gone[line] = 1
    const key = headKey(said, isOtherPage(before) || isOtherPage(after))
    if (key === undefined) return
    const same = repeated.get(key)
    if (same) same.push(line)
    else repeated.set(key, [line])
  })
  for (const found of repeated.values())
    if (found.length >= LEAST_PAGES && isRising(lines, found)) for (const line of found) gone[line] = 1
  if (countsOn(lines, bare)) for (const line of bare) gone[line] = 1
  return gone
}

const PAGE = [
  String.raw`[-–—|]\s?\d{1,4}\s?[-–—|]`,
  String.raw`(?:page|стр\.|страница|сторінка|с\.|p\.)\s?\d{1,4}(?:\s?(?:of|из|з|\/)\s?\d{1,4})?`,
  String.raw`第\s?\d{1,4}\s?页(?:\s?[,，共]{1,2}\s?\d{1,4}\s?页)?`,
  String.raw`\d{1,4}\s?\/\s?\d{1,4}`,
]
const pageNumber = new RegExp(`^(?:${PAGE.join('|')})$`, 'i')

const PAGE_WORDS = new RegExp(
  `^(?:[-–—|]\\s?\\d{1,4}\\s?[-–—|]$|(?:page|стр\\.|страница|сторінка)\\s?\\d{1,4}\\s?(?:of|из|з|\\/)\\s?\\d{1,4}(?:$|\\s?[-–—|·]))|^${PAGE[2]}$`,
  'i',
)

/** "118      ECONOMIC REVIEW   No. 3", "Monitor | March 2024      17", "www.review.example | Page 3 of 12": a name and, far from it, a page. */
const isPaged = (said: string): boolean =>
  /^\d{1,4}\s{4,60}\p{Lu}[^.;:!?]{5,}$/u.test(said) ||
  /^[\p{L}\p{N}][^;:!?]{5,}\s{6,80}\d{1,4}$/u.test(said) ||
  /[|·—–-]\s{0,6}(?:page|стр\.|страница|сторінка|с\.|p\.)\s?\d{1,4}(?:\s?(?:of|из|з|\/)\s?\d{1,4})?$/i.test(said)

/** Whatever stands alone between the halves of a broken word, or of a sentence that goes on small, belongs to the page. */
const isTorn = (lines: Lines, line: number, before: number | undefined, after: number | undefined): boolean => {
  if (before === undefined || after === undefined || /^\p{Ll}/u.test(lines.say(line, 4))) return false
  return (
    /\p{Ll}-$/u.test(lines.text.slice(lines.last(before) - 2, lines.last(before))) &&
    /^\p{Ll}/u.test(lines.say(after, 4))
  )
}

/** "78    ECONOMIC REVIEW    2022": a page and a name in capitals. */
const isLoud = (said: string): boolean =>
  /^(?:\d{1,4} )?[\p{Lu} .,:«»&–—-]{10,80}(?: (?:19|20)\d\d)?(?: \d{1,4})?$/u.test(said.replaceAll(/\s+/g, ' ')) &&
  /\d/.test(said)

/** "— 57 —", "Page 2 of 3 — Bulletin": a page wherever it stands; a bare number between the halves of a sentence is one as well. */
const isPageLine = (lines: Lines, line: number, before: number | undefined, after: number | undefined): boolean => {
  const said = lines.say(line).trim()
  if (PAGE_WORDS.test(said)) return true
  if (!(/^\d{1,4}$/.test(said) || isLoud(said)) || before === undefined || after === undefined) return false
  return /[\p{Ll},-]\s*$/u.test(lines.say(before).slice(-4)) && /^\s*\p{Ll}/u.test(lines.say(after, 8))
}

const ISSUE = String.raw`(?:19|20)\d\d\s?[年.,]?\s{0,2}(?:№|No\.?|Nos\.?|第)\s{0,2}\d{1,3}(?:\s?[–-]\s?\d{1,3})?\s?期?`
const journalHead = new RegExp(
  `^(?:\\d{1,4}\\s{1,3})?\\p{L}[\\p{L} :,.«»"—-]{3,70}${ISSUE}[.,]?(?:\\s{0,60}(?:[·—-]|[сp]\\.|стр\\.)?\\s?\\d{1,4}\\s?[·—-]?)?$`,
  'u',
)

/** "Central Asian Affairs 10 (2023) 211–238", "ECONOMIC REVIEW, vol. 12 (2024), no. 3". */
const volumeHead =
  /^(?:\d{1,4} {1,9})?\p{Lu}[\p{L} &'’-]{5,70},? (?:vol\.? ?|т\. ?|том )?\d{1,3} ?\((?:19|20)\d\d\)(?:,? ?(?:no\.? ?|№ ?)?\d{1,4}(?:[–-]\d{1,4})?)?(?: {1,60}\d{1,4})?$/u

/** "ECONOMIC REVIEW   No. 3 (41), 2024", "Central Asia Monitor | March 2024   17", "… | Page 3 of 12", "Схід, № 86 ISSN 1682-671X", 中亚黄皮书（2023）    ·83·. */
const otherHead = new RegExp(
  [
    String.raw`^(?:\d{1,4} {1,60})?\p{Lu}[\p{L} &'’-]{5,70} (?:No\.?|№) ?\d{1,3} \(\d{1,4}\),? (?:19|20)\d\d(?: {1,60}\d{1,4})?$`,
    String.raw`^(?:\d{1,4} {1,60})?\p{Lu}[\p{L} &'’-]{5,70},? {1,20}(?:Том|Volume|Vol\.|Т\.) ?\d{1,3},? {1,20}(?:Выпуск|Вып\.|Випуск|Вип\.|Issue|No\.|№) ?\d{1,3}(?:,? {1,20}(?:19|20)\d\d)?(?: {1,60}\d{1,4})?$`,
    String.raw`^\p{Lu}[\p{L} &'’-]{4,60} ?\| ?\p{L}{3,9} (?:19|20)\d\d {1,60}\d{1,4}$`,
    String.raw`^.{0,70}\| {0,9}(?:page|стр\.?|сторінка|страница) ?\d{1,4}(?: (?:of|из|з) \d{1,4})?$`,
    String.raw`^.{12,90}ISSN \d{4}-\d{3}[\dXХ].{0,12}$`,
    String.raw`^[^。；，：;:!?]{2,60} {2,60}[·•—–-] ?\d{1,4} ?[·•—–-]$`,
    String.raw`^[·•—–-] ?\d{1,4} ?[·•—–-] {2,60}[^。；，：;:!?]{2,60}$`,
    String.raw`^[-–—] ?\d{1,4} ?[-–—] {1,60}\S{2,40} ?(?:19|20)\d\d ?年第 ?\d{1,3} ?期$`,
  ].join('|'),
  'iu',
)

/** 第2期    中亚经贸关系的新特点 */
const issueHead =
  /^第\s?\d{1,3}\s?期[\s\u3000]{1,60}[^。；\s]{2,60}$|^[^。；\s]{2,60}[\s\u3000]{1,60}第\s?\d{1,3}\s?期$/u

/** 第3期    李某：边境贸易研究    ·57·, "58  欧亚经济  2024年第3期": an issue, and a page at one end. */
const pagedIssue =
  /^(?=.{0,90}第\s?\d{1,3}\s?期)(?:[^。；]{4,90}\s[·•—–-]?\s?\d{1,4}\s?[·•—–-]?|[·•—–-]?\s?\d{1,4}\s?[·•—–-]?\s[^。；]{4,90})$/u

/** "Вопросы торговли. 2023. № 4    57": a journal, its year and issue, a page. */
const isJournalHead = (said: string): boolean =>
  [journalHead, volumeHead, otherHead].some((head) => head.test(said.replaceAll(/\s/g, ' '))) ||
  // "118 • ECONOMIC REVIEW • 2023 • No. 2": signs between the parts
  journalHead.test(said.replaceAll(/\s?[•·|]\s?/g, ' ')) ||
  issueHead.test(said) ||
  pagedIssue.test(said)

/** Bare numbers are pages where one follows the other: a number alone may be a figure, or a year. */
const countsOn = (lines: Lines, bare: readonly number[]): boolean => {
  const numbers = bare.map((line) => Number(lines.say(line)))
  const isPages = lines.page(lines.count - 1) > 0
  return (
    (numbers.length > 1 || isPages) &&
    numbers.every(
      (number, index) => index === 0 || (number > (numbers[index - 1] ?? 0) && number - (numbers[index - 1] ?? 0) < 4),
    )
  )
}

/** Numbers in lines one below the other are a column, not pages. */
const isFigures = (lines: Lines, line: number | undefined): boolean =>
  line !== undefined && /^[\d.,%\s-]{1,40}$/.test(lines.say(line, 60))

/** A name cut short, or dots that lead to a number: a head, a line of contents. */
const isEndedByPage = (said: string): boolean =>
  /\d$/.test(said) && /\p{L}.{0,110}(?:\.{3}|…|\. \. \.)\s{0,9}\d{1,4}$/u.test(said)

/** What heads of different pages share: their words, the number at one end left out. Words alone only where a page begins or ends. */
const headKey = (said: string, isAtPageEnd: boolean): string | undefined => {
  const key = said.replace(/^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/, '#').toLowerCase()
  if (/\d/.test(key) || (!isAtPageEnd && !key.includes('#'))) return undefined
  return key.replaceAll(/[^\p{L}]/gu, '').length < LEAST_LETTERS ? undefined : key
}

/** Whether the numbers at the end or at the front rise, where there are any. */
const isRising = (lines: Lines, found: readonly number[]): boolean => {
  const numbers = found.map((line) => Number(/^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/.exec(lines.say(line))?.[0] ?? -1))
  return numbers.every((number, index) => number === -1 || index === 0 || number > (numbers[index - 1] ?? 0))
}
