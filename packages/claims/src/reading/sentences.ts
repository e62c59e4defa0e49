import { abbreviationOf, isStarter } from './abbreviations.ts'
import type { Stretch } from './text-as-read.ts'

/** A sentence without any end is cut after so many units, at a space. */
const LONGEST = 10_000
const LOOK = 60

const CHINESE_END = '。！？；｡'
const CLOSING = '"\'»”’)]」』）】'

/**
 * The sentences of a stretch, in order, blanks at their ends left out. Stops of abbreviations, initials, decimals and ordinals end
 * none; where an abbreviation may end one, the word after it and what was said so far decide.
 */
export const sentencesOf = (text: string, start: number, end: number): readonly Stretch[] => {
  const sentences: Stretch[] = []
  let from = start
  const close = (until: number): void => {
    let [first, last] = [from, until]
    while (first < last && isBlank(text, first)) first += 1
    while (last > first && isBlank(text, last - 1)) last -= 1
    if (first < last) sentences.push({ start: first, end: last })
    from = until
  }
  const hasVerb = verbWatch(text)
  for (let at = start; at < end; at += 1) {
    const sign = text[at] ?? ''
    if (sign === '\n') close(at)
    else if (CHINESE_END.includes(sign)) {
      const after = afterClosing(text, at + 1, end)
      close(after)
      at = after - 1
    } else if (sign === '.' || sign === '!' || sign === '?' || sign === '…') {
      const after = afterClosing(text, afterStops(text, at + 1, end), end)
      if (isEnd(text, at, after, end, () => hasVerb(from, at))) close(after)
      // Of several stops in a row the first decides.
      at = after - 1
    } else if (at - from >= LONGEST && isBlank(text, at)) close(at)
  }
  close(end)
  return sentences
}

const isBlank = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\n' || text[at] === '\t'

const afterStops = (text: string, at: number, end: number): number => {
  let after = at
  while (after < end && '.!?…'.includes(text[after] ?? '')) after += 1
  return after
}

const afterClosing = (text: string, at: number, end: number): number => {
  let after = at
  while (after < end && CLOSING.includes(text[after] ?? '')) after += 1
  return after
}

/** Whether the sentence that began at `from` ends with the stop at `at`; `after` is behind it and what closes with it. */
const isEnd = (text: string, at: number, after: number, end: number, hasVerb: () => boolean): boolean => {
  if (after >= end) return true
  const rest = text.slice(after, Math.min(end, after + LOOK))
  if (!/^\s/.test(rest)) return isUnspaced(text, at, after)
  const next = rest.trimStart()
  // What a speaker said, and then who said it; a reference to literature; a small letter, which begins no sentence.
  if (next.startsWith('[') || /^(?:[—–-]\s?|["«“„‘'([])?\p{Ll}/u.test(next)) return false
  return text[at] !== '.' || after - at > 1 || isEndAfter(text.slice(Math.max(0, at - LOOK), at), next, hasVerb)
}

/** A stop with nothing between it and the next word: an end between a small and a capital letter of Cyrillic. */
const isUnspaced = (text: string, at: number, after: number): boolean =>
  /[а-яёіїєґ]{3}$/.test(text.slice(Math.max(0, at - 3), at)) &&
  /^[А-ЯЁІЇЄҐ][а-яёіїєґ]/.test(text.slice(after, after + 2))

const NAMED = /^(?:inc|ltd|co|corp|plc|llc|u\.s|u\.k|u\.n|e\.u|d\.c|p\.r\.c)$/
const SCALE = /^(?:тыс|тис|млн|млрд|трлн|bn|mn|tn)$/
const SIGNED_SUM = /[$€£¥]\s?\d[\d.,]*\s?(?:bn|mn|tn|млн|млрд|трлн)$/
const UNIT = /^(?:долл|дол|руб|грн|тыс|тис|млн|млрд|трлн)$/
/** Behind a number; "5 г. Казахстан" may be a year. */
const MEASURE = /\d\s?(?:(?:тыс|тис|млн|млрд)\.?\s)?(?:т|м|км|га|чел|шт|кг|п\.п|куб\. ?м|экз)$/
const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/
const TWO_LETTER_INITIAL = /^(?:ya|yu|ye|zh|ch|sh|kh|ts|th|дж)$/

const TORN_REST =
  /^\d{1,2} ?(?:%|percent|per cent|billion|million|trillion|thousand|bn|mn|тыс|тис|млн|млрд|трлн|миллион|миллиард|мільйон|мільярд)/

const isEndAfter = (before: string, next: string, hasVerb: () => boolean): boolean => {
  const word = /\p{L}[\p{L}.'-]*$/u.exec(before)?.[0] ?? ''
  const small = word.toLowerCase()
  const following = /^["«“„‘'([]?(\p{L}[\p{L}-]*)/u.exec(next)?.[1] ?? ''
  const isBegun = isStarter(following.toLowerCase()) && !/^["«“„‘'([]?\p{Lu}\./u.test(next)
  if (/^\p{Lu}$/u.test(word)) return isBegun
  if (/^\p{Lu}/u.test(word) && TWO_LETTER_INITIAL.test(small)) return false
  // "1 . 9 billion": the point of a number that spaces tear
  if (/(?:^|[^\d.,])\d{1,3} $/.test(before) && TORN_REST.test(next)) return false
  // A number with a stop at the front of a line, or behind a colon or semicolon, is its place in a list.
  if (/(?:^|\n|[:;])\s*\d{1,2}$/.test(before)) return false
  // (fig. 3): a number in brackets that are still open.
  if (/^\d/.test(next) && /\([^()]*$/.test(before)) return false
  // "as of Feb. 1": a day or a year belongs to its month.
  if (MONTH.test(small) && /^(?:\d{1,2}|(?:19|20)\d\d)(?![\d.,:]\d|\d)/.test(next)) return false
  const said = abbreviationOf(small)
  if (said !== 'may end') return said === undefined
  // "to $18bn. Ten months later": the sign of the currency stands before, so no name of one follows.
  if (SIGNED_SUM.test(before) && !/^\d/.test(next)) return true
  // "5 млрд. USD" goes on; "2 млрд. КНР остаётся" does not.
  if (SCALE.test(small) && /^(?:[A-Z]{2}|ДФ[ЕЭ]|США)/.test(following)) return false
  if (/^(?:США|U\.?S)(?!\p{L})/u.test(next) && /^(?:долл|дол)$/.test(small)) return false
  // "72,5 млн долл. Удельный вес": after a unit a word with a capital begins the next sentence.
  if ((UNIT.test(small) || MEASURE.test(before)) && /^\p{Lu}\p{Ll}{3}/u.test(following)) return true
  return isBegun || (!NAMED.test(small) && hasVerb())
}

const NOUN =
  /^(?:квартал|капитал|терминал|потенциал|материал|портал|канал|журнал|металл|финал|филиал|персонал|сигнал|или|если|доли|роли|дело|тепло|число|начало|село|якщо|коли)$/
const VERB =
  /(?:[аеиоуыяі](?:л|ла|ло|ли)(?:ся|сь)?|(?:ется|ится|ются|ятся|ється|иться|ються)|(?:[аяу]ет|[аяу]ют|[аяу]є|[аяу]ють)|(?:ив|ав|ув|яв)(?:ся)?|^(?:вырос|возрос|достиг|становить|виріс|зріс|зросл[аои]|досяг))$/

/** Whether a word is a verb by its form: of the past, or reflexive. Names and dates alone are no sentence. */
const isVerb = (word: string): boolean => word.length > 3 && VERB.test(word) && !NOUN.test(word)
const ENGLISH_VERB = /^(?:is|are|was|were|has|had|have|rose|fell|grew|reached|stood|said|says|will)$/

/** Looks for a verb in a sentence as far as it goes, each word once. */
const verbWatch = (text: string) => {
  let seen = 0
  let found = false
  return (from: number, at: number): boolean => {
    if (seen < from) {
      seen = from
      found = false
    }
    if (found || seen >= at) return found
    found = text
      .slice(seen, at)
      .toLowerCase()
      .split(/[^\p{L}'-]+/u)
      .some((word) => isVerb(word) || ENGLISH_VERB.test(word))
    seen = at
    return found
  }
}
