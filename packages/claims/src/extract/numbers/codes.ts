import { isSign, type Token } from '../tokens.ts'

export const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

/** How many tokens from a place on are one date, time, phone number or code written in digits; 0 if none. */
export const codeAt = (tokens: readonly Token[], from: number): number => {
  if (!tokens[from]?.number?.digits) return 0
  let [to, groups] = [from + 1, 1]
  const sign = tokens[to]?.text ?? ''
  if (!'./:-('.includes(sign) || sign === '') return 0
  while (
    isSign(tokens[to], sign) &&
    tokens[to + 1]?.number?.digits &&
    touches(tokens[to], tokens[to + 1]) &&
    touches(tokens[to - 1], tokens[to])
  ) {
    to += 2
    groups += 1
  }
  const isTime = sign === ':' && groups === 2 && (tokens[from + 2]?.text.length ?? 0) === 2
  const isPair = sign === '/' && groups === 2
  const isDate = sign === '.' && groups >= 2 && (tokens[from]?.number?.places ?? 0) > 0
  return groups >= 3 || isTime || isPair || isDate ? to - from : 0
}

/** "on form KDT-2 in 3 copies": the number of a name. */
export const isOfCode = (tokens: readonly Token[], to: number): boolean => {
  const [letters, dash, digits] = tokens.slice(Math.max(0, to - 3), to)
  return isSign(dash, '-') && touches(letters, dash) && touches(dash, digits) && /\p{L}$/u.test(letters?.text ?? '')
}

/** "(+992) 37 221", "+7 (717) 25": what is dialled. */
export const isDialled = (tokens: readonly Token[], from: number, to: number): boolean =>
  isSign(tokens[from - 1], '+') &&
  touches(tokens[from - 1], tokens[from]) &&
  isSign(tokens[to], ')(（）') &&
  tokens[to + 1]?.number !== undefined &&
  (isSign(tokens[from - 2], '(（') || isSign(tokens[to], '(（'))

/** "Highway A3": a letter that stands at its number. */
export const isLettered = (tokens: readonly Token[], from: number): boolean => {
  const [letter, token] = [tokens[from - 1], tokens[from]]
  return letter?.text === 'a' && token?.number?.digits === true && touches(letter, token)
}
