const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

const unitWords: Readonly<Record<string, string>> = { USD: 'dollars', percent: '%' }

/** A change in per cent for people: one decimal, none from a hundred on; nothing where no per cent can be told. */
export const percentWords = (before: number, after: number): string => {
  if (before === 0 || before === after) return ''
  const percent = ((after - before) / Math.abs(before)) * 100
  if (Math.abs(percent) < 0.05) return 'less than 0.1 %'
  const digits = Math.abs(percent) >= 100 ? 0 : 1
  const sign = percent > 0 ? '+' : '−'
  return `${sign}${Math.abs(percent).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })} %`
}

const plain = (value: number, digits: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: digits }).replace('-', '−')

/** More decimals than these are no news. */
const MOST_DIGITS = 6

/**
 * Two figures in one scale with as few digits as show that they differ: `from 77.323 to 77.32297 million dollars`; where that
 * takes more than a reader minds, `by less than one in a million, at about 6.378 billion dollars`. A unit that is not known is left out.
 */
export const fromTo = (before: number, after: number, unit: string | null): string => {
  const words = unit === null ? '' : ` ${unitWords[unit] ?? unit}`
  const most = Math.max(Math.abs(before), Math.abs(after))
  const [scale, name] = scales.find(([least]) => most >= least) ?? [1, '']
  const [one, other] = [before / scale, after / scale]
  const least = scale === 1 ? 0 : 1
  const digits = [...Array(MOST_DIGITS + 1).keys()]
    .filter((count) => count >= least)
    .find((count) => plain(one, count) !== plain(other, count))
  if (digits === undefined) return `by less than one in a million, at about ${figureWords(after, unit)}`
  return `from ${plain(one, digits)} to ${plain(other, digits)}${name === '' ? '' : ` ${name}`}${words}`
}

/** What moved, with by how much, unless that is said already. */
export const withPercent = (words: string, percent: string): string =>
  percent === '' || words.startsWith('by ') ? words : `${words} (${percent})`

/** One figure alone, to at most four significant digits after its scale. */
export const figureWords = (value: number, unit: string | null): string => {
  const words = unit === null ? '' : ` ${unitWords[unit] ?? unit}`
  const [scale, name] = scales.find(([least]) => Math.abs(value) >= least) ?? [1, '']
  const shown = plain(Number((value / scale).toPrecision(4)), 6)
  return `${shown}${name === '' ? '' : ` ${name}`}${words}`
}

/** `1 row`, `1,316 rows`. */
export const countOf = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
