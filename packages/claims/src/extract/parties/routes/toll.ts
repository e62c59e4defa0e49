import type { Quantity } from '../../numbers/quantity.ts'
import { isSign, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'

const signToll = (token: Token | undefined): number =>
  isSign(token, ',，:：') ? 0.35 : isSign(token, ';；') ? 1.6 : isSign(token, '()（）') ? 0.3 : 0

/** "the strings A, B and C": a comma of names that are one letter parts no clauses. */
const isOfLetters = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at], ',') && isLetterName(tokens[at - 1]) && isLetterName(tokens[at + 1])

const isLetterName = (token: Token | undefined): boolean => /^[a-dа-г]$/.test(token?.text ?? '')

/** For each token what it costs to come past all before it: signs that part clauses, ends of lines, other quantities. */
export const tollsOf = (text: string, tokens: readonly Token[], quantities: readonly Quantity[]): Float64Array => {
  const tolls = new Float64Array(tokens.length + 1)
  for (const [at, token] of tokens.entries()) {
    const isNewLine = at > 0 && text.slice(tokens[at - 1]?.end ?? 0, token.start).includes('\n')
    tolls[at + 1] = (tolls[at] ?? 0) + (isOfLetters(tokens, at) ? 0 : signToll(token)) + (isNewLine ? 0.5 : 0)
  }
  const passed = new Float64Array(tokens.length + 1)
  for (const { to, unit, isWord } of quantities)
    passed[to] = (passed[to] ?? 0) + (unit === 'ratio' || (unit === null && isWord) ? 0.3 : 0.55)
  for (let at = 1, sum = 0; at <= tokens.length; at += 1) {
    sum += passed[at] ?? 0
    tolls[at] = (tolls[at] ?? 0) + sum
  }
  return tolls
}

/** What lies between two places of a sentence, the second excluded. */
export const toll = (view: View, from: number, to: number): number =>
  to <= from ? 0 : (view.tolls[Math.min(to, view.tokens.length)] ?? 0) - (view.tolls[from] ?? 0)
