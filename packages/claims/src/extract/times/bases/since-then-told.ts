import type { Memory } from '../../memory.ts'
import { isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isWholeYear } from '../calendar.ts'
import type { When } from '../when.ts'

const sinceThenWord = /^(відтоді|since then|此后|从那以后|自那以后|自那时起)$/
const two = /^((з|із) (того часу|тих пір)|с (тех пор|того времени)|since then)( |$)/

/** "In 2019 it was 6.3 bn. Since then it has risen 3.4 times": from the time that was told last. */
export const withSinceThen = (view: View, { told }: Memory): View => {
  const { tokens, periods, quantities } = view
  const start = told?.start ?? null
  if (start === null || quantities.length === 0 || told?.isToCome === true) return view
  const first = tokens
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ')
  const isThen = (sinceThenWord.test(tokens[0]?.text ?? '') && !isSign(tokens[1], ',')) || two.test(first)
  if (!isThen || periods.some(({ start: named, to }) => named !== null && to <= (quantities[0]?.from ?? 0))) return view
  return { ...view, periods: [{ from: 0, to: 1, start, end: null, kind: 'since', isBase: false }, ...periods] }
}

/** "In 2024 … Since 2020 the market has grown fivefold": up to the time that was spoken of, or of a level told before. */
export const upToLevel = (when: When, known: When, levels: readonly When[]): When => {
  const until = [known, ...levels.filter(isWholeYear)].find(
    ({ start, end }) => end !== null && start !== null && start > (when.start ?? ''),
  )
  return until ? { ...when, start: until.start, end: until.end } : when
}
