/** The beginning of a text, in which a date of its own may stand. */
const HEAD_LETTERS = 4000
const HEAD_LINES = 12
/** A line that says when a text was published says little else. */
const MOST_REST = 48

/** Beginnings of months in English, Russian and Ukrainian; the longest first where one begins another. */
const months: readonly (readonly [number, string])[] = [
  [1, 'jan(?:uary)?\\.?|январ[ья]|січ(?:ень|ня)'],
  [2, 'feb(?:ruary)?\\.?|феврал[ья]|лют(?:ий|ого)'],
  [3, 'mar(?:ch)?\\.?|марта?|берез(?:ень|ня)'],
  [4, 'apr(?:il)?\\.?|апрел[ья]|квіт(?:ень|ня)'],
  [5, 'may|ма[йя]|трав(?:ень|ня)'],
  [6, 'june?\\.?|июн[ья]|черв(?:ень|ня)'],
  [7, 'july?\\.?|июл[ья]|лип(?:ень|ня)'],
  [8, 'aug(?:ust)?\\.?|августа?|серп(?:ень|ня)'],
  [9, 'sept?(?:ember)?\\.?|сентябр[ья]|верес(?:ень|ня)'],
  [10, 'oct(?:ober)?\\.?|октябр[ья]|жовт(?:ень|ня)'],
  [11, 'nov(?:ember)?\\.?|ноябр[ья]|листопада?'],
  [12, 'dec(?:ember)?\\.?|декабр[ья]|груд(?:ень|ня)'],
]
const month = `(?<month>${months.map(([, names]) => names).join('|')})`
const monthOf = (name: string): number =>
  months.find(([, names]) => new RegExp(`^(?:${names})$`, 'iu').test(name))?.[0] ?? 0

const year = '(?<year>(?:19|20)\\d\\d)'
const yearWord = '(?:\\s?(?:года?|року|г\\.|р\\.))?'
const dates: readonly string[] = [
  `${year}[-/.](?<m>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`,
  `(?<day>\\d{1,2})\\.(?<m>\\d{1,2})\\.${year}${yearWord}`,
  `${year}\\s?年\\s?(?<m>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日`,
  `(?<day>\\d{1,2})\\s+${month},?\\s+${year}${yearWord}`,
  `${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}`,
]
const weekday = '(?:\\p{L}{2,12}[,.]?\\s+)?'
const time =
  '(?:[,;|T]?\\s*(?:at|в|о|об)?\\s*\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\s*(?:[ap]\\.?m\\.?|[A-Z]{2,4}|Z|[+-]\\d\\d:?\\d\\d))?)?'
const label =
  '(?:date|dated|published(?:\\s+on)?|updated|posted(?:\\s+on)?|дата(?:\\s+публикации|\\s+публікації)?|опубликовано|опубліковано|发布时间|发布日期|发表时间|日期|时间)\\s*[:：]?\\s*'

const capitalised = "(?-i:\\p{Lu})[\\p{L}'’]{1,20}"

/** How a date of publication stands in a line: what comes before and after it. */
const manners: readonly (readonly [before: string, after: string])[] = [
  [label, '(?=[\\s.,;|(）)]|$)'],
  [`${weekday}`, `${time}\\s*(?:[|·•/—–-].{0,${MOST_REST}}|(?:来源|作者|责编).{0,${MOST_REST}})?$`],
  [`[^\\d.!?。]{2,${MOST_REST}}[|·•/—–,，、\\s]\\s*`, `${time}\\s*(?:\\(.{0,24}\\)|[|·•/—–].{0,${MOST_REST}})?$`],
  ['\\p{Lu}[\\p{L} -]{1,30}[,.]\\s*', '\\s*(?:[—–/(:]|--|\\.\\s*[/(—–-])'],
  // A place and its day are the whole of a sentence: capitals are told from small letters here.
  [`${capitalised}(?:[ -]${capitalised})?[,.]\\s*`, '(?:(?<=\\.)|\\.)\\s+(?=[«"“]?(?-i:\\p{Lu}))'],
  ['[^\\d\\s，。]{2,16}', '(?:电|讯)'],
]

const patterns = manners.flatMap(([before, after]) =>
  dates.map((date) => new RegExp(`^\\s*${before}${date}${after}`, 'iu')),
)

/**
 * The day on which a text says that it was published, as an ISO date: in a line of its own at the head, or where a dateline
 * stands. Null where it does not say so; a date inside a sentence is what the text is about.
 */
export const statedDate = (text: string): string | null => {
  const lines = text
    .slice(0, HEAD_LETTERS)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, HEAD_LINES)
  for (const line of lines) {
    const start = line.slice(0, 200)
    for (const pattern of patterns) {
      const date = isoOf(pattern.exec(start)?.groups)
      if (date !== null) return date
    }
  }
  return null
}

const isoOf = (found: Readonly<Record<string, string | undefined>> | undefined): string | null => {
  if (found === undefined) return null
  const number = found.m === undefined ? monthOf(found.month ?? '') : Number(found.m)
  const date = `${found.year}-${String(number).padStart(2, '0')}-${(found.day ?? '').padStart(2, '0')}`
  return isDate(date) ? date : null
}

/** Whether a text is a day of the calendar: 2025-09-05. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text
