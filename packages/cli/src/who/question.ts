import { CorridorError } from '@corridor/contracts'

/** First and last day, ISO, and how to write it. */
export type Period = { readonly start: string; readonly end: string; readonly words: string }
export type AskedFlow = 'export' | 'import' | 'turnover' | 'both'
export type Question = {
  readonly reporter: string
  readonly partner: string
  readonly flow: AskedFlow
  readonly period: Period
}

type Rows = readonly Readonly<Record<string, string>>[]

const plain = (word: string): string => word.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** Codes by name: ISO 3166 codes with two and three letters, and names in the languages of the reference tables. */
export const areaWords = (areas: Rows, aliases: Rows): ReadonlyMap<string, string> => {
  const words = new Map<string, string>()
  const ambiguous = new Set<string>()
  const add = (word: string | undefined, code: string | undefined): void => {
    if (!word || !code) return
    const known = words.get(plain(word))
    if (known !== undefined && known !== code) ambiguous.add(plain(word))
    words.set(plain(word), code)
  }
  for (const { alias, area_code } of aliases) add(alias, area_code)
  for (const area of areas) {
    for (const name of ['area_code', 'alpha2_code', 'name_en', 'name_ru', 'name_uk', 'name_zh', 'name_kk'])
      add(area[name], area.area_code)
  }
  for (const word of ambiguous) words.delete(word)
  return words
}

/** @throws UnknownArea with what it may have meant */
export const areaOf = (words: ReadonlyMap<string, string>, word: string): string => {
  const code = words.get(plain(word))
  if (code !== undefined) return code
  const start = plain(word).slice(0, 4)
  const near = [...words.keys()].filter((known) => start.length > 2 && known.startsWith(start)).slice(0, 5)
  throw new CorridorError(
    'UnknownArea',
    `there is no area ${word}`,
    near.length > 0 ? { hint: `Did you mean ${near.join(', ')}?` } : {},
  )
}

const flows: Readonly<Record<string, AskedFlow>> = {
  export: 'export',
  exports: 'export',
  экспорт: 'export',
  експорт: 'export',
  出口: 'export',
  import: 'import',
  imports: 'import',
  импорт: 'import',
  імпорт: 'import',
  进口: 'import',
  turnover: 'turnover',
  товарооборот: 'turnover',
  товарообіг: 'turnover',
  both: 'both',
}

/** @throws WrongUse */
export const flowOf = (word: string): AskedFlow => {
  const flow = flows[plain(word)]
  if (flow) return flow
  throw new CorridorError('WrongUse', `there is no flow ${word}`, {
    hint: 'A flow is export, import, both or turnover, as the first of the two areas sees it.',
  })
}

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
const two = (month: number): string => String(month).padStart(2, '0')

/** `2023`, `2023-05`, `2023-H1`, `2023-Q3`, `2023-01/2023-09`. @throws WrongUse */
export const periodOf = (word: string): Period => {
  const whole = word.trim().toUpperCase()
  const months = (year: string, from: number, to: number): Period => ({
    start: `${year}-${two(from)}-01`,
    end: lastDay(Number(year), to),
    words: whole,
  })
  const year = /^(\d{4})$/.exec(whole)
  if (year?.[1]) return months(year[1], 1, 12)
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(whole)
  if (month?.[1]) return months(month[1], Number(month[2]), Number(month[2]))
  const half = /^(\d{4})-?H([12])$/.exec(whole)
  if (half?.[1]) return months(half[1], half[2] === '1' ? 1 : 7, half[2] === '1' ? 6 : 12)
  const quarter = /^(\d{4})-?Q([1-4])$/.exec(whole)
  if (quarter?.[1]) return months(quarter[1], 3 * Number(quarter[2]) - 2, 3 * Number(quarter[2]))
  const range = /^(\d{4})-(0[1-9]|1[0-2])\/(\d{4})-(0[1-9]|1[0-2])$/.exec(whole)
  if (range && `${range[1]}-${range[2]}` <= `${range[3]}-${range[4]}`) {
    return { start: `${range[1]}-${range[2]}-01`, end: lastDay(Number(range[3]), Number(range[4])), words: whole }
  }
  throw new CorridorError('WrongUse', `there is no period ${word}`, {
    hint: 'A period is 2023, 2023-05, 2023-H1, 2023-Q3 or 2023-01/2023-09.',
  })
}

/** A period as it is asked for: the shortest of its names. */
export const periodWords = (start: string, end: string): string => {
  const [year, from, to] = [start.slice(0, 4), Number(start.slice(5, 7)), Number(end.slice(5, 7))]
  const isWhole = start.endsWith('-01') && end === lastDay(Number(end.slice(0, 4)), to)
  if (!isWhole) return start === end ? start : `${start}/${end}`
  if (end.slice(0, 4) !== year) return `${start.slice(0, 7)}/${end.slice(0, 7)}`
  if (from === to) return start.slice(0, 7)
  if (from === 1 && to === 12) return year
  if (to - from === 5 && (from === 1 || from === 7)) return `${year}-H${from === 1 ? 1 : 2}`
  if (to - from === 2 && from % 3 === 1) return `${year}-Q${to / 3}`
  return `${start.slice(0, 7)}/${end.slice(0, 7)}`
}
