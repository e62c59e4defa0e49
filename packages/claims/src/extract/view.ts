import { type Head, headsOf } from './heads.ts'
import type { Quantity } from './numbers/quantity.ts'
import { quantitiesOf } from './numbers/read-quantities.ts'
import { type Mention, mentionsOf } from './parties/naming/mentions.ts'
import { tollsOf } from './parties/routes/toll.ts'
import { withMonthsOfYears } from './times/months-of-years.ts'
import type { Now, Period } from './times/named/periods.ts'
import { periodsOf } from './times/named/read-periods.ts'
import { isExpectedAt, isSaidOn } from './times/named/said-on.ts'
import { dateline } from './times/named/sent-from.ts'
import { has, isSign, type Source, type Token, tokensOf } from './tokens.ts'

/** A sentence with all that was found in it. */
export type View = {
  readonly source: Source
  readonly tokens: readonly Token[]
  readonly quantities: readonly Quantity[]
  readonly mentions: readonly Mention[]
  readonly periods: readonly Period[]
  readonly heads: readonly Head[]
  /** What it costs to come past each token: see `toll`. */
  readonly tolls: Float64Array
  /** For each token the place where the bracket closes that it stands in, or -1. */
  readonly closings: Int32Array
}

/** A stretch with more numbers than any sentence has is a heap of numbers, and states nothing. */
export const MOST_QUANTITIES = 60

const closingsOf = (tokens: readonly Token[]): Int32Array => {
  const closings = new Int32Array(tokens.length).fill(-1)
  const open: number[] = []
  for (const [at, token] of tokens.entries()) {
    if (isSign(token, '(（')) open.push(at)
    if (!isSign(token, ')）')) continue
    const from = open.pop()
    for (let inside = from ?? at; inside < at; inside += 1) if ((closings[inside] ?? -1) < 0) closings[inside] = at
  }
  return closings
}

/** Looks at a stretch of a text. A number inside a date is no quantity. */
export const viewOf = (source: Source, start: number, end: number, now: Now): View => {
  const all = tokensOf(source, start, end)
  const tokens = all.slice(dateline(all))
  const dates = withMonthsOfYears(tokens, periodsOf(tokens, now, source.language === 'zh'))
  const isSigned = tokens.some((token) => has(token, 'signed'))
  const periods = isSigned
    ? dates
    : dates.filter((period) => !isSaidOn(tokens, period) && !isExpectedAt(tokens, period))
  const isInPeriod = ({ from, to }: Quantity): boolean =>
    dates.some((period) => from < period.to && to > period.from && to - 1 <= period.to)
  // "9M 2024"
  const isOfPeriod = ({ from, to, scale, unit }: Quantity): boolean =>
    scale !== null && unit === null && dates.some((period) => from >= period.from && to < period.to)
  const numbers = tokens.filter((token) => token.number || has(token, 'num')).length
  const found = numbers > 3 * MOST_QUANTITIES ? [] : quantitiesOf(tokens)
  const quantities =
    found.length > MOST_QUANTITIES
      ? []
      : found.filter(
          (quantity) =>
            !isOfPeriod(quantity) &&
            (quantity.shape !== 'number' || quantity.unit !== null || quantity.scale !== null || !isInPeriod(quantity)),
        )
  const tolls = tollsOf(source.text, tokens, quantities)
  return {
    source,
    tokens,
    quantities,
    mentions: mentionsOf(tokens),
    periods,
    heads: headsOf(tokens),
    tolls,
    closings: closingsOf(tokens),
  }
}

/** "Инвестиций, освоенных Узбекистаном": what follows the comma still tells of the word before it. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at - 1], ',') &&
  /[\u0400-\u04ff]{3}(нных|вших|аных|ованих|ених|аних|тих)$/.test(tokens[at]?.text ?? '') &&
  !/^(остал|друг|данн|страна)/.test(tokens[at]?.text ?? '')

/** The first token from a place on, up to a limit, that ends a clause; the limit if none does. */
export const clauseEnd = (tokens: readonly Token[], from: number, limit: number, signs = ',;:.，；：。'): number => {
  for (let at = from; at < limit; at += 1)
    if ((isSign(tokens[at], signs) && !isParticiple(tokens, at + 1)) || has(tokens[at], 'stop')) return at
  return limit
}
