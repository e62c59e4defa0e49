import { has, senseOf, type Token } from '../tokens.ts'
import type { ReadNumber } from './plain-number.ts'

const many =
  /^(тысячи?|тысяч|миллион(а|ов)|миллиард(а|ов)|триллион(а|ов)|тисячі?|тисяч|мільйон(и|ів)|мільярд(и|ів)|трильйон(и|ів))$/

/** "тысячи две", «миллиардов шестьдесят»: the scale before its numeral says about so many. */
export const turnedNumeral = (tokens: readonly Token[], from: number): ReadNumber | null => {
  const [before, scale, numeral] = [tokens[from - 1], senseOf(tokens[from], 'scale'), senseOf(tokens[from + 1], 'num')]
  if (
    scale === null ||
    !many.test(tokens[from]?.text ?? '') ||
    numeral === null ||
    before?.number ||
    has(before, 'num') ||
    has(before, 'frac')
  )
    return null
  const [next, second] = [Number(numeral), senseOf(tokens[from + 2], 'num')]
  const isTens = second !== null && next >= 20 && next < 100 && Number(second) < 10
  // "миллиард семьсот миллионов": a sum of several scales
  if (has(tokens[isTens ? from + 3 : from + 2], 'scale')) return null
  const value = (isTens ? next + Number(second) : next) * Number(scale)
  const to = isTens ? from + 3 : from + 2
  return { to, value, scale: Number(scale), places: 0, grouped: false, digits: false, shape: 'number' }
}
