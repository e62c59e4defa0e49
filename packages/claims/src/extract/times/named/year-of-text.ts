/** What "this year" and "last year" are in a text without a date, by the years that it names. */
export type SpokenYears = {
  readonly thisyear: number | null
  readonly lastyear: number
  /** The year of months that are told before any year is named. */
  readonly ofMonths: number | null
  /** The text tells of a year of its own that it does not name. */
  readonly isOpen?: boolean
}

const ownYear = /this year|(этого|текущего|нынешнего|цього|поточного) (года|року)|今年/i

const openEnd =
  /(^|[\s(«"])((с|со|з|із|since|from|к|до|by|until|till|до кінця|自|从)|(с|со|з|із|since|from) (январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|january|february|march|april|may|june|july|august|september|october|november|december)[а-яіїa-z]*)\s*$/i

/** "since the line opened in November 2013": when something began, which is long ago. */
const begun = /(since|opened|launched|founded|открыт|открыл|запущ|запуст|основан|відкри|заснован)[^.;]*$/i

const partOfYear =
  /(beginning of|start of|early|начал[оауе]м?|початок|початку|январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|квартал|полугод|півріч|месяц|місяц|quarter|half|months?|january|february|march|april|may|june|july|august|september|october|november|december)\S*\s*(of\s*|минулого\s*|прошлого\s*)?$/i

const asPast = /(минул|прошл|минувш|last|past)\S*\s+(year,?\s+)?$/i

/** "than in January 2024", «за аналогичный период 2012 года», 2023年同期: of the year before the one that is told of. */
const heldTo =
  /((than( in)?|compared (with|to)|against) (january|february|march|april|may|june|july|august|september|october|november|december)|(same|corresponding) (period|time|months?|quarter|half|\w+ months) (of|in)|(чем в|ніж у|ніж в|к|до|против|проти) (январ|феврал|март|апрел|ма[йюя]|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд)\S*|(тот же|тем же|тому же|того же|аналогичн\S*|той же|той самий|тим самим|аналогічн\S*) (период|месяц|квартал|полугод|отрез|період|місяц|півріч|відріз)\S*)\s*$/i

/** The years that a text tells of as past: the latest is its own. A text that names it as a whole looks back on it. */
export const spokenYears = (text: string): SpokenYears | null => {
  let latest = 0
  let isPast = false
  let held = 0
  let isBegun = false
  for (const match of text.matchAll(/(?<!\d)20[0-2]\d(?!\d)/g)) {
    const year = Number(match[0])
    const lead = text.slice(Math.max(0, match.index - 24), match.index)
    const next = text.slice(match.index + 4, match.index + 8)
    if (year > 2026 || year < latest || openEnd.test(lead) || /^\s*[.\-/]\d/.test(next) || /\d[.\-/]$/.test(lead))
      continue
    if (heldTo.test(lead) || next.startsWith('年同期')) held = Math.max(held, year)
    const isPart = partOfYear.test(lead) || /^\s*年?\s*\d{1,2}月|^年(初|上|下|前|第|[一二三四]季)/.test(next)
    isPast = (year === latest && isPast) || !isPart || asPast.test(lead)
    isBegun = (year === latest && isBegun) || begun.test(text.slice(Math.max(0, match.index - 48), match.index))
    latest = year
  }
  if (latest === 0) return null
  // What is held against a year before is of the year that has not been named. Where the last year is named by its months alone,
  // those that name no year are of it.
  const year = held >= latest ? held + 1 : null
  return year === null
    ? {
        thisyear: isPast ? null : latest,
        lastyear: isPast ? latest : latest - 1,
        ofMonths: isPast || isBegun ? null : latest,
        isOpen: isPast && ownYear.test(text),
      }
    : { thisyear: year, lastyear: year - 1, ofMonths: year }
}
