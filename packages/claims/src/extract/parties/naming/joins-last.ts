import { has, isSign, type Token } from '../../tokens.ts'
import type { Mention } from './mentions.ts'

export const isHanSign = (token: Token | undefined): boolean => /^[\u4e00-\u9fff]$/.test(token?.text ?? '')

const opensWithVerb = (token: Token | undefined): boolean =>
  has(token, 'share') ||
  has(token, 'verb') ||
  has(token, 'up') ||
  has(token, 'down') ||
  /^(is|was|has|had)$/.test(token?.text ?? '')

/** "В КНР, Туркмения, продала": a name in the case of a subject, set off by commas. */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  opensWithVerb(tokens[at + 1]) || (isSign(tokens[at + 1], ',') && /[иі]я$/.test(tokens[at]?.text ?? ''))

/** "Shaanxi province and Kazakhstan" */
const isKindOfRegion = /^(province|region|city|municipality|prefecture|oblast)$/

/** Whether a mention goes on a list that the last one stands in. */
export const joinsLast = (tokens: readonly Token[], last: Mention | undefined, at: number): boolean => {
  if (last === undefined || at - last.to > 4) return false
  const between = tokens.slice(last.to, at)
  // 吉乌双方: two signs, two countries.
  if (at === last.to && isHanSign(tokens[at]) && isHanSign(tokens[last.from]) && has(tokens[at], 'area')) return true
  // "In trade with China, Kazakhstan accounts for", "with Uzbekistan, while China traded": after a comma a clause of its own.
  if (isSign(between[0], ',') && last.role !== 'bare' && !last.joinsLast && opensClause(tokens, at)) return false
  return (
    between.length > 0 &&
    between.every(
      (token) =>
        isSign(token, ",、，'") ||
        token.text === 's' ||
        has(token, 'and') ||
        has(token, 'article') ||
        has(token, 'prep') ||
        isKindOfRegion.test(token.text),
    ) &&
    between.some((token) => isSign(token, ',、，') || has(token, 'and'))
  )
}

/** "with America (2.7 times) and Kyrgyzstan (2.2 times)": each with its number in brackets. */
export const isBracketedNext = (tokens: readonly Token[], last: Mention | undefined, at: number): boolean => {
  if (last === undefined || at - last.to > 12 || !isSign(tokens[last.to], '(（') || !isSign(tokens[at + 1], '(（'))
    return false
  const close = tokens.slice(last.to, at).findIndex((token) => isSign(token, ')）'))
  const between = close < 0 ? [] : tokens.slice(last.to + close + 1, at)
  return between.length > 0 && between.every((token) => isSign(token, ',、，') || has(token, 'and'))
}
