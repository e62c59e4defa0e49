import type { Lines } from '../lines.ts'
import type { Stretch } from '../text-as-read.ts'
import { isYear, trimmed } from './table-row.ts'

const LONGEST_TITLE = 300
/** So many lines above the first row may belong to it. */
export const MOST_ABOVE = 6

const NUMBERED =
  /^(?:таблица|табл\.|таблиця|табл|table|表格?|附表)(?:\s?№?\s?[\dIVXА-ЯA-Z一二三四五六七八九十][\d.]{0,4}|[\s:.：])/i
const UNIT_END =
  /(?:(?:тыс|тис|млн|млрд|трлн|долл|дол|руб|грн|тонн|США|USD|usd|million|billion|dollars|tonnes|tons|percent|процент\p{L}{0,3}|%|美元|亿元|万吨|亿美元|万美元|人民币|TEU|ДФЭ)[.)）]{0,2})$/u

/** Whether a line names a table: table 1, таблица 1, 表1. */
export const isTableTitle = (said: string): boolean => said.length < LONGEST_TITLE && NUMBERED.test(said)

/** Whether a line says in which unit: in brackets, or at the end. */
const isUnitLine = (said: string): boolean =>
  said.length < 80 && (/^[(（][^()（）]{2,70}[)）]$/.test(said) || (UNIT_END.test(said) && !/[.!?]\s/.test(said)))

/** "20 June 2026", «Астана, 20 июня 2026 года», 2026年6月20日: a line that only dates what is below it. */
const isDateLine = (said: string): boolean =>
  said.length < 50 &&
  /^[\p{Lu}\d]/u.test(said) &&
  /(?:19|20)\d\d/.test(said) &&
  /(?<!\d)\d{1,2}(?!\d)/.test(said) &&
  (said.match(/\p{L}{2,}/gu)?.length ?? 0) <= 3 &&
  (/\d{1,2}[.\s]+(?:\p{L}{3,}|\d{1,2})[.,\s]+\d{4}/u.test(said) ||
    /\d{4}(?:\s?年|[-/.])\s?\d{1,2}/.test(said) ||
    /\p{L}{3,} \d{1,2}, \d{4}/u.test(said))

/** Whether a title says at its end in which unit. */
export const saysUnit = (said: string): boolean => UNIT_END.test(said)

/** A line that can stand above a table without being a sentence of the text. */
const isPlainTitle = (said: string): boolean =>
  said.length < 160 &&
  /\p{L}{3}/u.test(said) &&
  (/[:：]$|\s(?:гг?|рр?)\.$/.test(said) || UNIT_END.test(said) || !/[.!?;,。！？；，]$/.test(said))

/** What stands above the rows: the title, and lines of headings between it and them, from the top. */
export type Above = { readonly title: readonly number[]; readonly headings: readonly number[] }

/**
 * What belongs to a table above its first row, `index` among the told lines. Without a named title the line right above is taken
 * only where `canBeTitle` and it is no sentence.
 */
export const aboveOf = (lines: Lines, index: number, isTaken: (line: number) => boolean): Above => {
  const above: number[] = []
  for (let back = 1; back <= MOST_ABOVE; back += 1) {
    const line = lines.told[index - back]
    if (line === undefined || isTaken(line) || (lines.told[index - back + 1] ?? line) - line > 3) break
    const said = lines.say(line)
    if (said.length >= LONGEST_TITLE) break
    above.unshift(line)
    if (isTableTitle(said)) return splitAbove(lines, above)
  }
  const last = above.at(-1)
  const before = above.at(-2)
  if (last === undefined) return { title: [], headings: [] }
  const isGoingOn = before !== undefined && last - before <= 2 && !isDateLine(lines.say(before))
  const title = isGoingOn && isUnitLine(lines.say(last)) ? [before, last] : [last]
  const [first = last] = title
  const isPlain = isPlainTitle(lines.say(first)) && standsApart(lines, index - title.length)
  return { title: isPlain ? title : [], headings: [] }
}

/** Whether a told line does not go on from the line above it. */
const standsApart = (lines: Lines, index: number): boolean => {
  const [before, line] = [lines.told[index - 1], lines.told[index] ?? 0]
  if (before === undefined || line - before > 1) return true
  const said = lines.say(before, 3000)
  return /[.!?:;。：]$/.test(said) || isDateLine(said)
}

/** The named line, what goes on of it, and a line with the unit are the title; the rest are headings. */
const splitAbove = (lines: Lines, above: readonly number[]): Above => {
  let count = 1
  for (; count < above.length; count += 1) {
    const [line, before] = [above[count] ?? 0, above[count - 1] ?? 0]
    const said = lines.say(line)
    const isOnlyName = count === 1 && NUMBERED.test(lines.say(before)) && lines.say(before).length < 14
    const isRest = line - before === 1 && (/^\p{Ll}/u.test(said) || /[,-]$/.test(lines.say(before)))
    if (!isOnlyName && !isRest && !isUnitLine(said)) break
  }
  return { title: above.slice(0, count), headings: above.slice(count) }
}

const COLUMN =
  /^(?:экспорт|импорт|товарооборот|внешнеторг|оборот|сальдо|баланс|дол[яи]|темп|прирост|рост|изменение|объ[её]м|всего|итого|стоимость|количество|export|import|turnover|trade|balance|share|growth|change|total|volume|value|експорт|імпорт|товарооб|обсяг|частка|приріст|зміна|всього|разом|вартість|(?:[对自从与同][\u4e00-\u9fff]{1,4})?(?:出口|进口|进出口|贸易)|总额|差额|占比|比重|增长|增速|增幅|同比|贸易额|金额|数量)/i

/** A line of years, or of headings in words of trade, right above the rows, and the title above it. */
export const titledHeading = (
  lines: Lines,
  index: number,
  columns: number,
  isTaken: (line: number) => boolean,
): { readonly line: number; readonly heading: Heading; readonly title: readonly number[] } | undefined => {
  const line = lines.told[index - 1]
  if (line === undefined || isTaken(line)) return undefined
  const words = lines.say(line, 300).split(/\s+/)
  const isHeading = words.some((word) => COLUMN.test(word)) || words.filter(isYear).length === columns
  if (!isHeading || words.some((word) => !isYear(word) && /\d|[.。,，;；!?]$/.test(word))) return undefined
  const heading = splitHeading(lines, line, columns)
  const { title } = aboveOf(lines, index - 1, isTaken)
  return heading !== undefined && title.length > 0 ? { line, heading, title } : undefined
}

/** The headings of a table's columns, that of the names first, and how sure they are: 0 is the surest. */
export type Heading = { readonly cells: readonly Stretch[]; readonly doubt: number }

/**
 * The headings of so many columns in a line that parts them by one space only: by their count, by words that begin a heading in
 * trade, by capitals. Undefined where nothing fits.
 */
export const splitHeading = (lines: Lines, line: number, columns: number): Heading | undefined => {
  const base = lines.first(line)
  const said = lines.say(line, 300)
  const words = [...said.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, at: index }))
  const starts = (is: (word: string) => boolean): readonly number[] =>
    words.filter(({ word }) => is(word)).map(({ at }) => at)
  const candidates = [
    words.map(({ at }) => at),
    words.slice(1).map(({ at }) => at),
    starts(isYear),
    starts((word) => COLUMN.test(word)),
    starts((word) => /^\p{Lu}/u.test(word)),
    starts((word) => /^\p{Lu}/u.test(word)).slice(1),
  ]
  const doubt = candidates.findIndex(({ length }) => length === columns)
  const found = candidates[doubt]
  if (found === undefined) return undefined
  const cells = [0, ...found].map((start, index) =>
    trimmed(lines.text, base + start, base + (found[index] ?? said.length)),
  )
  return { cells, doubt }
}
