import { has, isSign, senseOf, type Token } from '../../tokens.ts'

/** "$610 million in the third quarter, after $540 million in the second": the months of a part of the year whose name stands before. */
export const shortPart = (
  tokens: readonly Token[],
  at: number,
  ordinal: number,
): readonly [first: number, last: number] | null => {
  const [lead, next] = [tokens[at - 1], tokens[at + 1]]
  const isEnd = next === undefined || isSign(next, '.,;)')
  if (
    tokens[at]?.text !== `the ${['', 'first', 'second', 'third', 'fourth'][ordinal]}` ||
    !isEnd ||
    lead?.text !== 'in'
  )
    return null
  const named = tokens
    .slice(Math.max(0, at - 30), at)
    .findLast((token) => has(token, 'quarter') || has(token, 'halfyear'))
  if (named === undefined) return null
  if (senseOf(named, 'halfyear') !== null) return ordinal > 2 ? null : [ordinal * 6 - 5, ordinal * 6]
  return ordinal > 4 ? null : [ordinal * 3 - 2, ordinal * 3]
}

const romans: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** The number of a quarter in Roman or Arabic signs. */
export const romanOf = (token: Token | undefined): string | null => {
  if (token?.number?.digits && token.number.value >= 1 && token.number.value <= 4 && token.number.places === 0)
    return String(token.number.value)
  const text = token?.text ?? ''
  return text.length > 3 ? null : (romans[text.replaceAll('і', 'i')] ?? null)
}

/** "over the past six months": of months up to a day that is not told. */
export const rolling = /(past|last|previous|последни[ех]|останні|останніх|过去|近)$/
