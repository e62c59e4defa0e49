import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { ReadNumber } from './plain-number.ts'

const joins = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

/** "doubled", "halved", x3: a multiple in one word. */
export const multipleAt = (tokens: readonly Token[], from: number): ReadNumber | null => {
  const token = tokens[from]
  const multiple = (to: number, value: number, shape: 'multiple' | 'half'): ReadNumber => ({
    to,
    value,
    scale: null,
    places: Number.isInteger(value) ? 0 : 1,
    grouped: false,
    digits: false,
    shape,
  })
  if (isSign(tokens[from + 1], '-') && joins(token, tokens[from + 1])) return null
  const word = senseOf(token, 'mult')
  if (word !== null) return multiple(from + 1, Number(word), 'multiple')
  // "imports double", "trade to triple by 2030", but "double taxation".
  const weak = senseOf(token, 'multw')
  const next = tokens[from + 1]
  // "agreed to double trade"
  const isToDo = / to$/.test(tokens[from - 1]?.text ?? '') && !/^(tax|entry|check|down|counting)/.test(next?.text ?? '')
  if (
    weak !== null &&
    (isToDo || next === undefined || /^(in|by|this|last|from|to|over|since|year|[.,;!?…)])$/.test(next.text))
  )
    return multiple(from + 1, Number(weak), 'multiple')
  const half = senseOf(token, 'multhalf')
  if (half !== null) return multiple(from + 1, Number(half), 'half')
  const [, sign] =
    has(tokens[from + 1], 'count') || has(tokens[from + 1], 'skipafter')
      ? []
      : (token?.text.match(/^[xх×](\d{1,3}(?:\.\d)?)$/) ?? [])
  return sign === undefined ? null : multiple(from + 1, Number(sign), 'multiple')
}

/** "в две тысячи раз больше", "an increase of 1,800 times": so many times as much, and not so often. */
const isOfGrowth = (tokens: readonly Token[], from: number, to: number): boolean => {
  const changes = (token: Token): boolean => has(token, 'up') || has(token, 'down')
  return (
    /^(в|у)$/.test(tokens[from - 1]?.text ?? '') ||
    tokens.slice(Math.max(0, from - 5), from).some(changes) ||
    tokens.slice(to + 1, to + 2).some(changes)
  )
}

/** "tenfold", "1.5 times": a number of times. */
export const manifold = (tokens: readonly Token[], from: number, number: ReadNumber): ReadNumber => {
  const at = isSign(tokens[number.to], '-') ? number.to + 1 : number.to
  // "grew by a factor of four"
  if (tokens[from - 1]?.text === 'of' && tokens[from - 2]?.text === 'factor' && number.scale === null)
    return { ...number, shape: 'multiple' }
  // "crossed 640 thousand times" counts.
  if (number.value >= 1000 && !isOfGrowth(tokens, from, at)) return number
  return has(tokens[at], 'times') ? { ...number, to: at + 1, shape: 'multiple' } : number
}
