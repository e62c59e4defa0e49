import { has, type Token } from '../../tokens.ts'
import { yearDays } from '../calendar.ts'
import { type Core, type Now, numberOf } from './periods.ts'

const yearWords = /^(лет|года|років|роки|years|年)$/

const back = /^(назад|тому|ago|前|之前|以前)$/

/** "almost ten years ago", 三十多年前: in no year that the words settle. */
const isAbout = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at - 1], 'bound') || has(tokens[at - 1], 'base') || /^(же|already)$/.test(tokens[at - 1]?.text ?? '')

/** "Ten years ago", «десять лет назад», 三十年前: a year counted back from that of the document, told in passing. */
export const yearsAgo = (tokens: readonly Token[], at: number, { date }: Now): Core | null => {
  const decade = /^(a decade|decade|десятилетие|десятиліття)$/.test(tokens[at]?.text ?? '')
  if (decade && date !== null && back.test(tokens[at + 1]?.text ?? '') && !isAbout(tokens, at - 1))
    return { to: at + 2, days: yearDays(Number(date.slice(0, 4)) - 10), kind: 'plain', isYear: false, years: 10 }
  const count = numberOf(tokens[at])
  if (date === null || count === null || !Number.isInteger(count) || count < 2 || count > 99) return null
  if (!yearWords.test(tokens[at + 1]?.text ?? '') || !back.test(tokens[at + 2]?.text ?? '') || isAbout(tokens, at))
    return null
  const to = tokens[at + 3]?.text === 'назад' ? at + 4 : at + 3
  return { to, days: yearDays(Number(date.slice(0, 4)) - count), kind: 'plain', isYear: false, years: count }
}
