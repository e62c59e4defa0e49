import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isPassing, type Period } from '../named/periods.ts'

const compares =
  /^(к|ко|до|than|above|below|over|against|versus|чем|ніж|нежели|выше|ниже|вище|нижче|против|проти|результат|показател|показник|рівень|уровень|превзош|превыс|перевищ|exceed|beat)/

const isRate = ({ unit }: Quantity): boolean => unit === 'percent' || unit === 'ratio'

const changes =
  /^(плюс|минус|мінус|plus|minus|above|below|выше|ниже|больше|меньше|вище|нижче|більше|менше|higher|lower|more|less)( |$)|^(перевищ|превы[сш]|превосх|exceed|surpass)/

/** Whether words of change stand around a rate. */
const isChange = ({ tokens }: View, { from, to, isSigned, unit }: Quantity): boolean =>
  isSigned ||
  unit === 'ratio' ||
  tokens
    .slice(Math.max(0, from - 6), to + 3)
    .some((token) => has(token, 'up') || has(token, 'down') || changes.test(token.text))

/** "minus 2.6 % к первому полугодию 2024-го", "9.6% above March": what a rate of change is held against. */
const isHeld = (view: View, quantities: readonly Quantity[], { from, kind, start }: Period): boolean => {
  if (kind === 'by' || kind === 'since' || isPassing(kind) || start === null) return false
  const index = quantities.findLastIndex(({ to }) => to <= from)
  const quantity = quantities[index]
  if (!quantity || from - quantity.to > 9 || !isRate(quantity) || !isChange(view, quantity)) return false
  const between = view.tokens.slice(quantity.to, from)
  // "up 33 % over the first ten months": how long it took
  if (has(view.tokens[from], 'ord') && between.at(-1)?.text === 'over') return false
  // "grew 35-fold and by July had come to 10.7 bn": the time of the next statement
  if (between.some((token) => has(token, 'and'))) return false
  const isAs = between.slice(-2).some(({ text }) => /(^| )as$/.test(text))
  return (
    (isAs || between.some(({ text }) => compares.test(text))) && !between.some((token) => isSign(token, ',;.(，；'))
  )
}

/** "В 2024-м к 2023-му вырос на 9 %, а к 2022-му — на 40 %": a year before that of the sentence is not one to be reached. */
const isYearBehind = (view: View, quantities: readonly Quantity[], { from, to, kind, end }: Period): boolean => {
  const next = quantities.find((quantity) => quantity.from >= to)
  return (
    kind === 'by' &&
    next !== undefined &&
    isRate(next) &&
    isChange(view, next) &&
    view.periods.some(
      (each) => each.to <= from && each.kind === 'plain' && !each.isBase && (each.start ?? '') > (end ?? ''),
    )
  )
}

/** A sentence in which the times that rates are held against are known as such. */
export const withBases = (view: View, quantities: readonly Quantity[]): View => ({
  ...view,
  periods: view.periods.map((period) =>
    !period.isBase && (isHeld(view, quantities, period) || isYearBehind(view, quantities, period))
      ? { ...period, isBase: true }
      : period,
  ),
})
