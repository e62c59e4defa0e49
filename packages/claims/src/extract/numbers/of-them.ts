import { isOfSize, isVerbForm } from '../kinds/elliptic.ts'
import { isMoney } from '../kinds/kind.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { LastUnit } from './last-unit.ts'
import type { Quantity } from './quantity.ts'

const said = (view: View, from: number, to: number): string =>
  view.tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ text }) => text)
    .join(' ')

/** "51 из них", "three of these": the number stands before the word for the whole. */
const isOfThem = (view: View, { to }: Quantity): boolean =>
  (has(view.tokens[to], 'of') && /^(them|these|which|них)$/.test(view.tokens[to + 1]?.text ?? '')) ||
  /^(из|з|із|среди|серед) них$/.test(view.tokens[to]?.text ?? '')

/** "of which 3", "з них 305", 其中3: it stands right behind it. */
const isOfWhich = (view: View, { from, digits, value }: Quantity): boolean =>
  (digits || value >= 10) &&
  /((of|among) (which|these|those|them)( ,)?|(из|з|із|среди|серед) них( ,)?|из которых|(з|із) яких|其中( ，)?)$/.test(
    said(view, from - 3, from),
  )

/** "Of these, 401 were opened last year": the whole was told by the sentence before. */
const isOpening = ({ from }: Quantity): boolean => from <= 3

/** "401 of them", "of these, 401": a part of what was told before. */
export const isOfThose = (view: View, quantity: Quantity): boolean =>
  isOfThem(view, quantity) || isOfWhich(view, quantity)

const opensWhole = /^(із|з|зі|из|of|out of|among|серед|среди|from)$/

const goesOn = /^(вже|уже|already|have|has|had|are|is|were|was|will|now|ще|еще|ещё|в|у|на|перебува\S*)$/

/** "Із 52 проєктів 20 завершено", "of the 52 projects, 20 have been built": the whole stands before, led by its preposition. */
const ofWholeBefore = (view: View, quantity: Quantity, levels: readonly Quantity[]): Quantity | null => {
  const whole = levels.findLast(({ unit }) => unit === 'count')
  if (whole === undefined || !Number.isInteger(quantity.value) || quantity.value >= whole.value) return null
  const lead = view.tokens[whole.from - 1]
  const first = has(lead, 'article') ? view.tokens[whole.from - 2] : lead
  const between = view.tokens.slice(whole.to, quantity.from)
  const next = view.tokens[quantity.to]
  const isSaid = goesOn.test(next?.text ?? '') || has(next, 'verb') || isVerbForm(next?.text ?? '')
  if (!isOfSize(quantity.value, whole.value)) return null
  return opensWhole.test(first?.text ?? '') && between.length <= 14 && !between.some((t) => isSign(t, '.;')) && isSaid
    ? whole
    : null
}

/** What a bare number is a part of: of what was counted, else of the level before it. */
export const wholeOf = (
  view: View,
  quantity: Quantity,
  levels: readonly Quantity[],
  before: LastUnit,
): LastUnit | null => {
  const named = ofWholeBefore(view, quantity, levels)
  if (named !== null) return { ...named, scale: null }
  const after = isOfThem(view, quantity)
  if (!after && !isOfWhich(view, quantity)) return null
  const whole = Number.isInteger(quantity.value)
  const counted = whole ? levels.findLast(({ unit }) => unit === 'count') : undefined
  if (counted) return { ...counted, scale: null }
  const last = levels.at(-1)
  // "454 km, 280 of them in Kyrgyzstan", «95 миллионов долларов, причём 30 из них»
  const isMeasured = /^(km|ha|t|MW|TEU)$/.test(last?.unit ?? '') || isMoney(last?.unit ?? null)
  // "projects worth $60 billion, 140 of them": more than the sum itself, so many things
  const isMore =
    after && whole && isMoney(last?.unit ?? null) && quantity.value * (last?.scale ?? 1) > (last?.value ?? 0)
  if (isMore) return { unit: 'count', scale: null, counted: 'other' }
  if (last && (!after || isMeasured)) return { ...last, scale: last.scale }
  const known = after || isOpening(quantity) ? [before, before.older].find((each) => each?.unit === 'count') : null
  return known ? { ...known, scale: null } : null
}

/** "4,196 trains, or 23 a day": the same things, in a day. */
export const isAverageOf = (view: View, { from, to, digits }: Quantity): boolean =>
  digits &&
  has(view.tokens[to], 'perday') &&
  /^(or|или|або|это|це|в среднем|у середньому|average|averaging|日均)$/.test(view.tokens[from - 1]?.text ?? '')

/** "224 проекта на 66,4 млрд долларов, завершено 52": after a sum of things the things again, and no billions. */
export const manyAgain = (quantity: Quantity, levels: readonly Quantity[], last: Quantity): Quantity | null => {
  const many = levels.findLast(({ unit }) => unit === 'count')
  return many && isMoney(last.unit) && isOfSize(quantity.value, many.value) ? many : null
}
