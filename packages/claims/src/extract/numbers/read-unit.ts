import type { Indicator } from '../claim.ts'
import { thingAfter } from '../kinds/counted-things.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'
import { isYear } from './not-a-claim.ts'
import type { ReadNumber } from './plain-number.ts'

export const currencies = /^[A-Z]{3}$/
/** Units that are kept in another one, and how many of it they are. */
const inBase: Readonly<Record<string, readonly [string, number]>> = {
  GW: ['MW', 1000],
  kW: ['MW', 0.001],
  bcm: ['m3', 1e9],
  mcm: ['m3', 1e6],
  m: ['km', 0.001],
  Mt: ['t', 1e6],
  kg: ['t', 0.001],
  kt: ['t', 1000],
  GWh: ['kWh', 1e6],
  li: ['km', 0.5],
  cent: ['USD', 0.01],
  cf: ['ft3', 1],
}

export type Unit = {
  readonly unit: string
  readonly factor: number
  readonly counted: Indicator | null
  readonly to: number
}

const unitOf = (name: string, to: number): Unit => {
  const [unit, factor] = inBase[name] ?? [name, 1]
  return { unit, factor, counted: null, to }
}

/** «девять касаются сельского хозяйства»: a verb of the present, behind which nothing is counted any more. */
const presentVerb = /[а-яіїєґ]{2}(тся|ться|ают|яют|уют|еют|ает|яет|ует|еет|ають|яють|ують|ює|ає|яє|ує)$/

const isFiller = (token: Token | undefined): boolean =>
  token !== undefined &&
  !presentVerb.test(token.text) &&
  (/^[\p{L}'-]+$/u.test(token.text) || has(token, 'area') || has(token, 'pair') || has(token, 'head')) &&
  !has(token, 'prep') &&
  !has(token, 'and') &&
  !has(token, 'unit') &&
  !has(token, 'year') &&
  !has(token, 'month') &&
  !has(token, 'of') &&
  !has(token, 'base') &&
  !has(token, 'until') &&
  !has(token, 'source')

const isName = (token: Token | undefined): boolean =>
  has(token, 'area') ||
  has(token, 'pair') ||
  has(token, 'adj') ||
  has(token, 'region') ||
  /^(europe|asia|азия|европа|азія|європа)$/.test(token?.text ?? '')

const joinsNames = (tokens: readonly Token[], at: number): boolean =>
  (has(tokens[at], 'and') || isSign(tokens[at], '-')) && isName(tokens[at - 1]) && isName(tokens[at + 1])

const adjective = /(ых|их|ые|ие|ыми|ими|ої|ий|[внчкстлрдш]і)$/

const joinsAdjectives = (tokens: readonly Token[], at: number): boolean =>
  (has(tokens[at], 'and') || isSign(tokens[at], ',')) &&
  adjective.test(tokens[at - 1]?.text ?? '') &&
  adjective.test(tokens[at + 1]?.text ?? '')

/** "контейнеров (TEU)", "containers /TEU/": in brackets the unit in which the things before them are counted. */
const explained = (tokens: readonly Token[], at: number): Unit | null =>
  isSign(tokens[at], '(（/') && senseOf(tokens[at + 1], 'unit') === 'TEU' && isSign(tokens[at + 2], ')）/')
    ? unitOf('TEU', at + 3)
    : null

/** "in 2024 $44 billion": a sign that stands right at the next number is that one's. */
export const isOfNext = (tokens: readonly Token[], at: number): boolean =>
  /[$€¥₽₸£]$/.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.number !== undefined &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  tokens[at - 1]?.end !== tokens[at]?.start

/** The unit or the counted thing after a number: "млрд долл.", "крупных проектов", "Chinese electric cars". */
export const unitAfter = (tokens: readonly Token[], at: number): Unit | null => {
  let from = at
  // "22 млн — проценты": what the sum is for
  const isInterest =
    isSign(tokens[at], '-') && has(tokens[at - 1], 'scale') && senseOf(tokens[at + 1], 'unit') === 'percent'
  if (isInterest) return null
  if (isSign(tokens[from], '-') && (has(tokens[from + 1], 'unit') || has(tokens[from + 1], 'count'))) from += 1
  // 9 млн «посылок»
  if (isSign(tokens[from], '«"“') && has(tokens[from + 1], 'count')) from += 1
  const unit = senseOf(tokens[from], 'unit')
  if (unit !== null) return isOfNext(tokens, from) ? null : unitOf(unit, from + 1)
  for (let skipped = 0, most = 3; skipped <= most; skipped += 1) {
    const token = tokens[from + skipped]
    // "1,462 China–Europe and Central Asia freight trains"
    if (joinsNames(tokens, from + skipped)) {
      most = Math.min(most + 2, 8)
      continue
    }
    // "14 wind and solar parks"
    const isPaired =
      has(token, 'and') && /^[a-z]{3,}$/.test(tokens[from]?.text ?? '') && has(tokens[from + 2], 'count') === false
    if (skipped === 1 && isPaired && has(tokens[from + 3], 'count') && isFiller(tokens[from + 2])) continue
    // "15 small and medium-sized hydropower plants"
    const isJoined =
      (skipped > 0 &&
        (skipped === 1 || has(tokens[from + skipped + 2], 'count')) &&
        has(token, 'and') &&
        /^[a-z]{3,}$/.test(tokens[from + skipped - 1]?.text ?? '') &&
        /^[a-z]{3,}$/.test(tokens[from + skipped + 1]?.text ?? '')) ||
      (skipped > 0 &&
        isSign(token, '-') &&
        token?.start === tokens[from + skipped - 1]?.end &&
        token?.end === tokens[from + skipped + 1]?.start)
    if (isJoined) {
      most = Math.min(most + 2, 8)
      continue
    }
    // "24 межгосударственных и межведомственных документа"
    if (skipped > 0 && joinsAdjectives(tokens, from + skipped)) {
      most = Math.min(most + 2, 6)
      continue
    }
    // "45 совместных с Китаем проектов"
    if (skipped > 0 && senseOf(token, 'prep') === 'with' && has(tokens[from + skipped + 2], 'count')) {
      most = Math.min(most + 2, 6)
      skipped += 1
      continue
    }
    // "China-Europe (Central Asia) freight trains"
    if (skipped > 0 && isSign(token, '(（') && isName(tokens[from + skipped + 1])) {
      const close = tokens.slice(from + skipped, from + skipped + 4).findIndex((each) => isSign(each, ')）'))
      if (close > 0) {
        most = Math.min(most + close + 1, 9)
        skipped += close
        continue
      }
    }
    const counted = senseOf(token, 'count') as Indicator | null
    // "89 freight train routes"
    if (counted === 'train_count' && /^(routes?|lines?)$/.test(tokens[from + skipped + 1]?.text ?? ''))
      return { unit: 'count', factor: 1, counted: 'other', to: from + skipped + 2 }
    const equivalent = counted === null ? null : explained(tokens, from + skipped + 1)
    if (equivalent !== null) return equivalent
    if (counted !== null && !(counted === 'container_volume' && has(tokens[from + skipped + 1], 'count')))
      return { unit: 'count', factor: 1, counted, to: from + skipped + 1 }
    const later = skipped > 0 && skipped < 3 ? senseOf(token, 'unit') : null
    if (later !== null && !currencies.test(later) && later !== 'percent') return unitOf(later, from + skipped + 1)
    if (!isFiller(token) || has(token, 'skipafter')) return null
  }
  return null
}

/** Things that no table names, counted in whole numbers. */
export const thingsAfter = (tokens: readonly Token[], at: number, number: ReadNumber): Unit | null => {
  if (number.value >= 1000 && has(tokens[at], 'times'))
    return { unit: 'count', factor: 1, counted: 'other', to: at + 1 }
  if ((number.places > 0 && number.scale === null) || (number.scale ?? 1) > 10_000) return null
  if (number.value < (number.digits ? 3 : 5) && number.scale === null) return null
  if (isYear(tokens[at - 1])) return null
  // "12 Госкомстат, 2024.": the mark of a note at its front.
  if (at === 1 && number.digits && number.value < 100) return null
  const to = thingAfter(tokens, at)
  return to === null ? null : { unit: 'count', factor: 1, counted: 'other', to }
}

/** "человек четыреста", "тонн сто": a number behind its noun is about so much. */
export const nounBefore = (
  tokens: readonly Token[],
  at: number,
): { readonly unit: Unit; readonly from: number } | null => {
  const noun = tokens[at - 1]
  if (!/\p{Script=Cyrillic}{4}/u.test(noun?.text ?? '') || !/(ов|ев|ів|їв|к|н|й|т|ей|ек|ок|б)$/.test(noun?.text ?? ''))
    return null
  if (
    tokens[at - 2]?.number ||
    has(tokens[at - 2], 'num') ||
    has(tokens[at - 2], 'scale') ||
    has(tokens[at - 2], 'frac')
  )
    return null
  const unit = senseOf(noun, 'unit')
  if (unit !== null) return { unit: unitOf(unit, at), from: at - 1 }
  const counted = senseOf(noun, 'count') as Indicator | null
  return counted === null ? null : { unit: { unit: 'count', factor: 1, counted, to: at }, from: at - 1 }
}

export const unitBefore = (
  tokens: readonly Token[],
  at: number,
): { readonly unit: Unit; readonly from: number } | null => {
  const name = senseOf(tokens[at - 1], 'unit')
  const isPrefix =
    name !== null &&
    (currencies.test(name) || /^[$€¥₽₸£]/.test(tokens[at - 1]?.text ?? '')) &&
    !has(tokens[at - 2], 'scale') &&
    (!tokens[at - 2]?.number || isOfNext(tokens, at - 1))
  return isPrefix ? { unit: unitOf(name, at), from: at - 1 } : null
}
