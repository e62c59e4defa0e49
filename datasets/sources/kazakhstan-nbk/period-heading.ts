const romans = ['I', 'II', 'III', 'IV'] as const

const quarterOf = (word: string): string => String(romans.indexOf(word.toUpperCase() as (typeof romans)[number]) + 1)

const YEAR = '((?:19|20)\\d{2})'
const YEAR_WORD = '\\s*(?:год[а]?|г\\.?|year|жыл(?:ы)?)?'
const QUARTER = '(?:квартал|кв\\.?|quarter|q\\.?)'

/** Each form of a heading, and the period it stands for. */
const forms: readonly (readonly [pattern: RegExp, period: (parts: readonly string[]) => string])[] = [
  [new RegExp(`^${YEAR}${YEAR_WORD}$`, 'i'), ([, year]) => `${year}`],
  [
    new RegExp(`^([1-4])\\s*-?\\s*(?:й|st|nd|rd|th)?\\s*${QUARTER}\\s*${YEAR}${YEAR_WORD}$`, 'i'),
    ([, q, year]) => `${year}-Q${q}`,
  ],
  [
    new RegExp(`^(I{1,3}|IV)\\s*${QUARTER}\\s*${YEAR}${YEAR_WORD}$`, 'i'),
    ([, q = '', year]) => `${year}-Q${quarterOf(q)}`,
  ],
  [new RegExp(`^Q([1-4])\\s*${YEAR}$`, 'i'), ([, q, year]) => `${year}-Q${q}`],
  [new RegExp(`^${YEAR}\\s*-?Q([1-4])$`, 'i'), ([, year, q]) => `${year}-Q${q}`],
  [new RegExp(`^([12])\\s*(?:полугодие|half)\\s*${YEAR}${YEAR_WORD}$`, 'i'), ([, half, year]) => `${year}-H${half}`],
  [
    new RegExp(`^(6|9)\\s*(?:месяцев|мес\\.?|months)\\s*${YEAR}${YEAR_WORD}$`, 'i'),
    ([, months, year]) => `${year}-01/${year}-0${months}`,
  ],
]

/** The period of a heading: a year, a quarter, a half, or six or nine months; undefined for anything else. */
export const periodOfHeading = (heading: string): string | undefined => {
  for (const [pattern, period] of forms) {
    const parts = pattern.exec(heading.trim())
    if (parts) return period(parts)
  }
  return undefined
}

/** Headings in two rows, years above quarters: a year holds until the next one. A lone year stands for itself. */
export const joinHeadings = (years: readonly string[], parts: readonly string[]): readonly string[] => {
  let year = ''
  return Array.from({ length: Math.max(years.length, parts.length) }, (_, column) => {
    const above = (years[column] ?? '').trim()
    const below = (parts[column] ?? '').trim()
    if (above !== '') year = above
    if (below === '' || (above !== '' && periodOfHeading(above) === undefined)) return above
    return /^(всего|год|total|year)$/i.test(below) ? year : `${below} ${year}`.trim()
  })
}
