import { isVerbForm } from '../kinds/elliptic.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import type { LastUnit } from './last-unit.ts'
import type { Quantity } from './quantity.ts'

/** "из 12 провинций": a number that counts something else than its neighbours. */
export const hasOwnNoun = (view: View, quantity: Quantity): boolean => {
  const next = view.tokens[quantity.to]
  // "5 solar and 1 wind power plant"
  if (/^(solar|wind|hydro|thermal|nuclear)( |$)/.test(next?.text ?? '')) return true
  return (
    next !== undefined &&
    next.senses.length === 0 &&
    /^\p{L}{4,}$/u.test(next.text) &&
    !/\p{Script=Han}/u.test(next.text) &&
    !isVerbForm(next.text) &&
    !/ly$|^(there|here|this|each|more|when|once|altogether)$/.test(next.text)
  )
}

const needs = /^(потрібн[аоі]|треба|нужн[аоы]|требу\S*|понадоб\S*|знадоб\S*|needs?|needed|requires?|需要?)$/

/** "for those 20 million 100 billion tenge are needed": of what, and how much for it. */
export const tellsOfNeed = ({ text }: Token): boolean => needs.test(text)

/** "47 memoranda …, the sum 15 bn": what the next number says is what these are worth. */
export const namesSum = (token: Token): boolean =>
  senseOf(token, 'head') === 'cost' || /^(сум[аи]|сумм[аы]|worth)$/.test(token.text)

/** "16 к 28 млрд": right before the number whose unit it shares. */
export const isPaired = (view: View, quantity: Quantity, next: LastUnit | null): boolean =>
  next !== null &&
  ((view.quantities.some(({ from }) => from === quantity.to + 1) &&
    /^(к|до|to|and|и|і|та|й|или|або|or|против|проти|of|из|із|з|和|与|至|到|-)$/.test(
      view.tokens[quantity.to]?.text ?? '',
    )) ||
    // "twelve of the 30 licences"
    (view.tokens[quantity.to]?.text === 'of' &&
      view.tokens[quantity.to + 1]?.text === 'the' &&
      view.quantities.some(({ from }) => from === quantity.to + 2)))

/** "397 Chinese and 170 Kyrgyz-Chinese joint ventures": the things are named once, at the end. */
export const isElided = (
  { tokens }: View,
  { to }: Quantity,
  next: LastUnit | null,
  from: number | undefined,
): boolean => {
  const between = from === undefined ? [] : tokens.slice(to, from)
  return (
    next?.unit === 'count' &&
    between.length > 1 &&
    between.every((token) => has(token, 'adj') || has(token, 'pair') || has(token, 'and') || isSign(token, ',')) &&
    (has(between[0], 'adj') || has(between[0], 'pair'))
  )
}

/** "зросла на 1 119", "up 1,050 from a year earlier": how many more. */
export const isBy = (view: View, quantity: Quantity): boolean => {
  const lead = view.tokens[quantity.from - 1]
  const isFrom =
    /^(up|down)$/.test(lead?.text ?? '') &&
    (has(view.tokens[quantity.to], 'yoy') || /^(from|on|over)$/.test(view.tokens[quantity.to]?.text ?? ''))
  return (
    isFrom ||
    (/^(на|by)$/.test(lead?.text ?? '') &&
      view.tokens.slice(0, quantity.from).some((token) => has(token, 'up') || has(token, 'down')))
  )
}

/** "Russia (3,096), then Türkiye — 2,045": a whole number that stands at a country in a list of counts. */
const isOfCountry = (view: View, quantity: Quantity): boolean => {
  const sign = view.tokens[quantity.from - 1]
  const opens = isSign(sign, '(（') && isSign(view.tokens[quantity.to], ')）,')
  const isNext = isSign(sign, '-') && (view.tokens[quantity.to] === undefined || isEndOfItem(view, quantity.to))
  return (
    (opens || isNext) &&
    Number.isInteger(quantity.value) &&
    quantity.digits &&
    !quantity.isSigned &&
    view.mentions.some(
      ({ to, form, isOffice }) =>
        form === 'area' &&
        !isOffice &&
        to < quantity.from &&
        quantity.from - to <= (opens ? 5 : 1) &&
        isPlain(view, to, quantity.from - 1),
    )
  )
}

/** "Kyrgyzstan (88.4), Tajikistan (21.9)": a number alone in the brackets of a country. */
export const isInBracketsOfCountry = ({ tokens, mentions }: View, { from, to, digits }: Quantity): boolean =>
  digits &&
  isSign(tokens[from - 1], '(（') &&
  isSign(tokens[to], ')）') &&
  mentions.some((mention) => mention.to === from - 1 && mention.form === 'area')

/** «столица (8120), следом Ташкентская (1482) область»: one of several whole numbers that stand alone in brackets. */
const isBracketed = (view: View, quantity: Quantity): boolean => {
  const isAlone = ({ from, to, unit, isSigned, digits, value }: Quantity): boolean =>
    unit === null &&
    digits &&
    !isSigned &&
    Number.isInteger(value) &&
    value >= 10 &&
    isSign(view.tokens[from - 1], '(（') &&
    isSign(view.tokens[to], ')）')
  return isAlone(quantity) && view.quantities.some((each) => each.from !== quantity.from && isAlone(each))
}

export const isAtName = (view: View, quantity: Quantity): boolean =>
  isOfCountry(view, quantity) || isBracketed(view, quantity)

/** "(+337)", "(–12 in a month)": by how many, in brackets behind a count. */
export const isSignedInBrackets = ({ tokens }: View, { from, isSigned, value }: Quantity): boolean =>
  isSigned && Number.isInteger(value) && isSign(tokens[from - 1], '(（')

/** Nothing between but where in a list somebody stands. */
const isPlain = ({ tokens }: View, from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => token.number === undefined && !isSign(token, ',;.()') && !has(token, 'head'))

const isEndOfItem = ({ tokens }: View, at: number): boolean => isSign(tokens[at], ',;.，；。') || has(tokens[at], 'and')

/** "projects under way: 312, worth $38.5 bn": a whole number after the name of what it counts and a colon. */
export const isLabelled = (view: View, quantity: Quantity): boolean =>
  (isSign(view.tokens[quantity.from - 1], ':：') ||
    // "Of the foreign enterprises in the country, 3,210 were Chinese"
    (isSign(view.tokens[quantity.from - 1], ',') && view.tokens[0]?.text === 'of' && quantity.from <= 12)) &&
  Number.isInteger(quantity.value) &&
  quantity.digits &&
  !quantity.isSigned

const leads =
  /^(на|for|до|из|із|з|від|от|of|to|at|against|only|just|mere|number|numbered|numbering|totalled|totaled|лишь|лише|and|и|і|та|й|к|vs|versus|was|were|into|был|было|были|為|为|达|達|是|和|与|分别为|:|：|-|=|→|(достиг|досяг|состав|станов|равн|сягн|склал|насчит|наліч|превы|дошл|дійшл)\S*|склав)$/

/** Whether a bare number may be read like its neighbours: it is led by a bound, a sign or a word that a level follows. */
export const isLed = (view: View, quantity: Quantity): boolean => {
  const before = view.tokens[quantity.from - 1]
  return (
    quantity.bound !== 'exact' ||
    before === undefined ||
    has(before, 'deficit') ||
    /^(capacity|length)$/.test(senseOf(before, 'head') ?? '') ||
    (has(before, 'of') && (before?.text.length ?? 0) > 3) ||
    leads.test(before.text) ||
    has(before, 'base') ||
    has(before, 'up') ||
    has(before, 'down') ||
    has(before, 'resp') ||
    has(before, 'rank') ||
    has(before, 'verb') ||
    isSign(before, ',、，|')
  )
}
