import type { Quantity } from './numbers/quantity.ts'
import { quantitiesOf } from './numbers/read-quantities.ts'
import { type Mention, mentionsOf } from './parties/mentions.ts'
import { tollsOf } from './parties/toll.ts'
import type { Now, Period } from './times/periods.ts'
import { periodsOf } from './times/read-periods.ts'
import { isSaidOn } from './times/said-on.ts'
import { has, isSign, type Source, senseOf, type Token, tokensOf } from './tokens.ts'

/** A word that says what a number is about. */
export type Head = { readonly at: number; readonly kind: string; readonly isVerb: boolean }

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

/** "brought in 12,900 of them from China" is a purchase, what investors bring in is capital; goods that bring in money are sold. */
const broughtIn = (tokens: readonly Token[], at: number): string => {
  const isByInvestors = tokens.slice(Math.max(0, at - 2), at).some(({ text }) => /^investors?$/.test(text))
  const isFrom = tokens
    .slice(at + 1, at + 10)
    .some(({ text }, index, all) => text === 'from' && (has(all[index + 1], 'area') || has(all[index + 2], 'area')))
  return isByInvestors ? 'fdi' : isFrom ? 'imports' : 'exports'
}

/** "Kazakh flows slipped to 2.4 bcm": what runs in a pipe or on rails, and no capital. */
const isOfCarriage = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      /^(gas|freight|containers|trains)$/.test(senseOf(token, 'head') ?? '') ||
      /^(bcm|m3|t|TEU)$/.test(senseOf(token, 'unit') ?? ''),
  ) && !tokens.some((token) => /^fdi/.test(senseOf(token, 'head') ?? '') && !isFlow(token))

const isFlow = (token: Token): boolean => /^flows?$/.test(token.text)

/** "торговля должна вырасти": what is to be done, and no debt. */
const isDuty = (tokens: readonly Token[], at: number): boolean =>
  /^(долж|винн|винен)/.test(tokens[at]?.text ?? '') &&
  tokens.slice(at + 1, at + 6).some(({ text }) => /[а-яіїєґ]{3}(ть|ти|чь)(ся|сь)?$/.test(text))

/** "investment in Kazakhstan's economy", "into the economy": where something goes, and no product of a country. */
const isInEconomy = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.text !== 'economy') return false
  const lead = tokens.slice(Math.max(0, at - 4), at)
  const into = lead.findLastIndex(({ text }) => /^(in|into)$/.test(text))
  return (
    into >= 0 &&
    lead
      .slice(into + 1)
      .every(
        (token) =>
          /^(the|our|their|its|this|local|national|s|')$/.test(token.text) || has(token, 'adj') || has(token, 'area'),
      )
  )
}

/** "enterprises with Chinese investment", "предприятия с китайским капиталом": what firms they are, and no sum. */
const isOfFirms = (tokens: readonly Token[], at: number): boolean => {
  if (!/^fdi/.test(senseOf(tokens[at], 'head') ?? '')) return false
  const prep = [at - 1, at - 2, at - 3].find((back) => senseOf(tokens[back], 'prep') === 'with')
  return prep !== undefined && senseOf(tokens[prep - 1], 'count') === 'company_count'
}

/** "in its foreign trade (exports and imports of goods)": what is in brackets without a number says again what stands before. */
const glossed = (tokens: readonly Token[]): readonly boolean[] => {
  const isIn = tokens.map(() => false)
  tokens.forEach((token, open) => {
    if (!isSign(token, '(（') || !tokens.slice(Math.max(0, open - 4), open).some((each) => has(each, 'head'))) return
    const length = tokens.slice(open, open + 16).findIndex((each) => isSign(each, ')）'))
    const inside = tokens.slice(open + 1, open + length)
    const isOfFlows = ['exports', 'imports'].every((kind) => inside.some((each) => senseOf(each, 'head') === kind))
    if (length < 0 || !isOfFlows || inside.some(({ number }) => number !== undefined)) return
    isIn.fill(true, open + 1, open + length)
  })
  return isIn
}

/** "45 investment projects": the projects are told of. */
const isOfProjects = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'investment' && senseOf(tokens[at + 1], 'head') === 'project'

/** "has already grown by 20 percent": no crop. */
const hasGrown = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'grown' &&
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(has|have|had|having)$/.test(text))

/** "поставили цель", "цель, которую поставили": what is set and not delivered. */
const isSet = (tokens: readonly Token[], at: number): boolean =>
  /^(постав(ил|лен|ить|ит|ят|ил[аио])|ставит|ставят|постави(в|ла|ли|ти))/.test(tokens[at]?.text ?? '') &&
  tokens
    .slice(Math.max(0, at - 10), at + 5)
    .some(({ text }) => /^(цел[ьюи]|цілі|ціль|задач\S*|завдан\S*|рекорд\S*)$/.test(text))

const headsOf = (tokens: readonly Token[]): readonly Head[] => {
  const isCarried = tokens.some(isFlow) && isOfCarriage(tokens)
  const isGloss = glossed(tokens)
  return tokens.flatMap((token, at) => {
    const isNone =
      isGloss[at] ||
      (isCarried && isFlow(token)) ||
      isDuty(tokens, at) ||
      isSet(tokens, at) ||
      hasGrown(tokens, at) ||
      isInEconomy(tokens, at) ||
      isOfFirms(tokens, at) ||
      isOfProjects(tokens, at) ||
      // "the cost was put at $8 billion": said, and not paid
      (/(^| )put$/.test(token.text) && tokens[at + 1]?.text === 'at')
    if (isNone) return []
    const [head, verb] = [senseOf(token, 'head'), senseOf(token, 'verb')]
    return [
      ...(head === null ? [] : [{ at, kind: head, isVerb: false }]),
      ...(verb === null
        ? []
        : [{ at, kind: token.text === 'brought in' ? broughtIn(tokens, at) : verb, isVerb: true }]),
    ]
  })
}

/** 新华社塔什干12月16日电, 中新网乌鲁木齐2月6日电（记者 …）: an agency, a town and a day. */
const wiredFrom = (tokens: readonly Token[]): number => {
  const at = tokens
    .slice(0, 22)
    .findIndex((token, place) => /^[电讯]$/.test(token.text) && has(tokens[place - 1], 'daymark'))
  const isLine = at > 0 && !tokens.slice(0, at).some((token) => isSign(token, ',，。;；'))
  if (!isLine) return 0
  const close = isSign(tokens[at + 1], '(（')
    ? tokens.slice(at + 1, at + 24).findIndex((token) => isSign(token, ')）'))
    : -1
  return close < 0 ? at + 1 : at + close + 2
}

/** The tokens that say where and when a report was sent: "ASTANA, June 17 (Corr.) --", "БИШКЕК, 18 июля.", 【阿拉木图讯】. */
const dateline = (tokens: readonly Token[]): number => {
  const wired = wiredFrom(tokens)
  if (wired > 0) return wired
  if (!has(tokens[0], 'capital') && !has(tokens[0], 'place') && !isSign(tokens[0], '【（(')) return 0
  // "ASHGABAT (UrduPoint News - 06th January, 2023)"
  const end = isSign(tokens[1], '(') ? tokens.slice(0, 20).findIndex((token) => isSign(token, ')')) : -1
  if (end > 1 && tokens.slice(1, end).some((token) => has(token, 'month'))) return end + 1
  const close = isSign(tokens[0], '【') ? tokens.slice(0, 14).findIndex((token) => isSign(token, '】')) : -1
  if (close > 1 && /[讯訊电電社網网報报]$/.test(tokens[close - 1]?.text ?? '')) return close + 1
  for (let at = 1; at < Math.min(14, tokens.length); at += 1) {
    if (isSign(tokens[at], '.') && at === tokens.length - 1) return tokens.length
    if (isSign(tokens[at], '-')) return has(tokens[at + 1], 'capital') || has(tokens[at + 1], 'place') ? 0 : at + 1
    if (/^(电|讯|電|訊)$/.test(tokens[at]?.text ?? '')) return isSign(tokens[at + 1], '】）)') ? at + 2 : at + 1
    const isChineseDate =
      has(tokens[at], 'year') ||
      has(tokens[at], 'monthmark') ||
      has(tokens[at], 'daymark') ||
      (at === 1 && (has(tokens[at], 'capital') || has(tokens[at], 'place')))
    const fits =
      isChineseDate ||
      isSign(tokens[at], ',.()') ||
      tokens[at]?.number ||
      has(tokens[at], 'month') ||
      /^(corr|xinhua|kazinform|reuters|trend|тасс|interfax)$/.test(tokens[at]?.text ?? '')
    if (!fits) return 0
  }
  return 0
}

/** A stretch with more numbers than any sentence has is a heap of numbers, and states nothing. */
const MOST_QUANTITIES = 60

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
  const dates = periodsOf(tokens, now, source.language === 'zh')
  const isSigned = tokens.some((token) => has(token, 'signed'))
  const periods = isSigned ? dates : dates.filter((period) => !isSaidOn(tokens, period))
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
