import type { Lines } from './lines.ts'

/** Lines of one note: the first and the last of them. */
export type NoteLines = { readonly first: number; readonly last: number; readonly kind: 'note' | 'reference' }

/** A note is no longer than this, in lines and in units. */
const MOST_LINES = 12
const LONGEST_NOTE = 1500
const NUMBERED = /^(\d{1,2}|\*{1,3})[.)]?\s{1,3}["«“(]?[\p{Lu}\p{Script=Han}]/u
/** What stands in notes and hardly elsewhere. */
const MARKER =
  /\/\/|URL|https?:|www\.|doi|ibid|там же|там само|op\. cit|см\.:|см\. также|див\.:|дата обращения|at the rate of|по курсу|за курсом|按.{0,20}汇率|дата звернення|accessed|прим\. ред|прим\. автора|(?:^|\s)(?:С|pp?)\. \d/i
const CAPTION =
  /^(?:источники?|примечани[ея]|прим\.|составлено|рассчитано|джерел[оа]|примітк[аи]|складено|sources?|notes?|compiled|资料来源|数据来源|来源|备注|注|说明)(?:\s?[.:：]|\s(?:по|за|from|by)\s)/i
const LITERATURE =
  /^(?:\d{1,2}\.?\s)?(?:список\s(?:использованн\p{L}{1,4}\s|використан\p{L}{1,4}\s)?(?:литературы|источников|джерел|літератури)|литература|література|библиограф\p{L}{2,8}(?:\sсписок)?|бібліографія|references|bibliography|works cited|参考文献)\s?[:.：]?$/iu

/** Footnotes, captions that name sources, and the list of literature at the end. */
export const notesOf = (lines: Lines, isGone: (line: number) => boolean): readonly NoteLines[] => {
  const notes: NoteLines[] = []
  let isLiterature = false
  let index = 0
  while (index < lines.told.length) {
    const line = lines.told[index] ?? 0
    const said = lines.say(line, 200)
    index += 1
    if (isGone(line)) continue
    if (isLiterature) {
      const last = endOfEntry(lines, line)
      notes.push({ first: line, last, kind: 'reference' })
      while ((lines.told[index] ?? lines.count) <= last) index += 1
    } else if (said.length < 60 && LITERATURE.test(said)) isLiterature = true
    else if (CAPTION.test(said) || isFootnote(lines, line, notes.at(-1))) {
      const last = CAPTION.test(said) ? endOfCaption(lines, line) : endOfNote(lines, line)
      notes.push({ first: line, last, kind: 'note' })
      while ((lines.told[index] ?? lines.count) <= last) index += 1
    }
  }
  return notes
}

/** A line that begins with a number and says what notes say, or that comes right after the note before it and counts on. */
const isFootnote = (lines: Lines, line: number, before: NoteLines | undefined): boolean => {
  const mark = numberOf(lines, line)
  if (mark === undefined) return false
  const end = Math.min(lines.last(endOfNote(lines, line)), lines.first(line) + LONGEST_NOTE)
  if (MARKER.test(lines.text.slice(lines.first(line), end))) return true
  if (isBelowRule(lines, line)) return true
  if (before === undefined) return false
  const isNext = Number(mark) === Number(numberOf(lines, before.first)) + 1
  return isNext && line - before.last <= 3 && onlyBlank(lines, before.last + 1, line)
}

/** Below a line that is drawn across the page stand notes, whatever they say. */
const isBelowRule = (lines: Lines, line: number): boolean => {
  for (let at = line - 1; at >= Math.max(0, line - 4); at -= 1)
    if (!lines.isBlank(at)) return /^[_─—–-]{5,80}$/.test(lines.say(at, 90))
  return false
}

const numberOf = (lines: Lines, line: number): string | undefined => NUMBERED.exec(lines.say(line, 8))?.[1]

const onlyBlank = (lines: Lines, from: number, until: number): boolean => {
  for (let line = from; line < until; line += 1) if (!lines.isBlank(line)) return false
  return true
}

const endOfNote = (lines: Lines, first: number): number => {
  let last = first
  while (
    last + 1 < lines.count &&
    last - first < MOST_LINES &&
    !lines.isBlank(last + 1) &&
    lines.page(last + 1) === lines.page(first)
  ) {
    if (numberOf(lines, last + 1) !== undefined) break
    last += 1
  }
  return last
}

/** A caption goes on where its line ends in the midst of a sentence. */
const endOfCaption = (lines: Lines, first: number): number => {
  const most = endOfNote(lines, first)
  let last = first
  while (last < most && !/[.!?)»。]$/.test(lines.say(last, 2 * LONGEST_NOTE)) && !isShort(lines, last)) last += 1
  return last
}

/** A line that ends long before the next one does has not been broken: it says all it has to say. */
const isShort = (lines: Lines, line: number): boolean =>
  2 * lines.say(line, 2 * LONGEST_NOTE).length < lines.say(line + 1, 2 * LONGEST_NOTE).length

/** An entry of the literature ends at a blank line, or where the next begins with its number. */
const endOfEntry = (lines: Lines, first: number): number => {
  let last = first
  while (last + 1 < lines.count && last - first < MOST_LINES && !lines.isBlank(last + 1)) {
    if (/^(?:\[?\d{1,3}[\].]|[•–-]\s)/.test(lines.say(last + 1, 8))) break
    last += 1
  }
  return last
}
