import { type Rewritten, rewriter, type Traced } from './traced.ts'

/** Abbreviations that end with a stop and are words of a sentence: a digit behind one is the mark of a note. */
const COUNTED =
  /(?:^|[^\p{L}])(?:долл|дол|руб|грн|г|гг|р|рр|тыс|тис|млн|млрд|трлн|т|тн|куб|кв|шт|чел|др|пр|т\.\s?[дп]|п\.\s?п|bn|mn|tn|etc)$/u
/** Abbreviations before a number of their own: page 5, figure 2, article 7. */
const NUMBERED =
  /(?:^|[^\p{L}])(?:стр?|рис|табл|мал|гл|разд?|част|ч|пункт|подп|прил|вып|том|кн|тел|ул|дом|кв|оф|корп|art|arts|nos?|vols?|pp?|figs?|ch|secs?|eds?|app)$/iu
/** Units whose squares and cubes are written with a digit. */
const POWERED = /(?:^|[^\p{L}])(?:[мксд]?м|[kcmd]?m|ft|mi|yd)$/u

/** "over 2007–2022.12 In 2023": a year at the end of a sentence, with the mark of a note behind its stop. */
const YEAR = /(?:(?:19|20)\d\d[–—-]|\p{L} )(?:19|20)\d\d\.$/iu

/** "in 2024,1 an increase": the same behind a comma. */
const YEAR_COMMA = /(?:^|[^\p{L}])(?:in|since|by|of|from|until|during|over|for|в|у) (?:19|20)\d\d,$/iu

/** 51.4亿美元12，2020年: the same behind a unit in Chinese. */
const BEFORE_YEAR = /^[，,](?:19|20)\d\d年/

/** Digits behind a sign that is none, behind whole groups of three ("2,0115"), and raised ones. */
const MARKS = /(?<=[^\s\d])\d{1,2}(?!\d)|(?<=(?<![\d,.])\d{1,3}(?:,\d{3}){1,4})\d(?!\d)|[⁰¹²³⁴-⁹]{1,9}/g

/** "rose to 2,011" in a text of Latin letters, where a comma parts thousands. */
const isGrouped = (before: string): boolean =>
  /(?<![\d,.])\d{1,3}(?:,\d{3}){1,4}$/.test(before) &&
  !/[\u0400-\u04ff\u4e00-\u9fff]/.test(before) &&
  /[a-z]/.test(before)

const AROUND = 40
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Marks of notes without the digits that stand glued to a word, a bracket, a stop or a per cent sign; raised digits too, but those of
 * square and cubic units become plain digits.
 */
export const withoutNoteMarks = (traced: Traced): Rewritten => {
  const { text } = traced
  const out = rewriter(traced)
  let kept = 0
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const end = index + mark.length
    const before = text.slice(Math.max(0, index - AROUND), index)
    const isRaised = SUPERSCRIPTS.includes(mark[0] ?? '')
    const isOfYear =
      (YEAR_COMMA.test(before) &&
        /^\s+(?!млн|млрд|трлн|тыс|тис|тонн|долл|дол|куб|км|%|million|billion|thousand)\p{L}/u.test(
          text.slice(end, end + 12),
        )) ||
      (/[元吨列箱里家]$/.test(before) && BEFORE_YEAR.test(text.slice(end, end + 6))) ||
      (YEAR.test(before) && /^\s+\p{Lu}|^\s*$/u.test(text.slice(end, end + 4)))
    if (
      isRaised
        ? /\d$/.test(before) && !/(?:^|\D)(?:19|20)\d\d$/.test(before)
        : !isOfYear && !(endsThere(text, end) && (isMarked(before) || isGrouped(before)))
    )
      continue
    out.copy(kept, index)
    if (isRaised && POWERED.test(before))
      out.put([...mark].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(''), index, end)
    kept = end
  }
  out.copy(kept, text.length)
  return out.done()
}

/** Whether nothing is joined to the right: neither letters nor a fraction. */
const endsThere = (text: string, end: number): boolean =>
  /^(?:$|[\s)»”"’!?…—–\]]|[.,;:](?:$|[^\d\p{L}]))/u.test(text.slice(end, end + 3))

const isMarked = (before: string): boolean => {
  const sign = before.at(-1) ?? ''
  if (/\p{Ll}/u.test(sign)) return isPlainWord(before)
  const rest = before.slice(0, -1)
  if (sign === '.') return COUNTED.test(rest) || (isPlainWord(rest) && !NUMBERED.test(rest))
  if (sign === '%') return /\d ?$/.test(rest)
  if (sign === ')') return /\([^()]*\p{L}[^()]*$/u.test(rest) || !rest.includes('(')
  if (sign === '"') return /[\p{L}.!?]$/u.test(rest)
  return /[»”!?]/.test(sign) && /[\p{L}.)]$/u.test(rest)
}

/** A word of three small letters or more, of one alphabet; a sign like km2, Q1 or CO2 is none. */
const isPlainWord = (before: string): boolean =>
  /(?:^|[^\p{L}\d])(?:\p{Lu}?[а-яёіїєґ'-]{3,}|[A-Z]?[a-z'-]{4,}|\p{Lu}{4,})$/u.test(before)
