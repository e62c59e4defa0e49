import { has, isSign, senseOf, type Token } from '../tokens.ts'

/** 中国-20.6%: between a name and its number a dash is no sign. */
const isName = (token: Token): boolean => ['area', 'place', 'capital'].some((kind) => has(token, kind))

/** "imports -30.6 bn": no flow is less than nothing. */
const isOfFlow = (before: Token | undefined, after: Token | undefined): boolean =>
  /^(exports|imports|trade_turnover)$/.test(senseOf(before, 'head') ?? '') && has(after, 'scale')

/** Whether the sign before a number is its own: it touches the number, and not a word before. */
export const isSignOf = (tokens: readonly Token[], at: number): boolean => {
  const [before, sign, number] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (sign && isSign(before, '(（') && isSign(sign, '+-') && !has(sign, 'longdash')) return true
  // "Частка —31,5 %": a full dash is no minus.
  if (senseOf(sign, 'longdash') === '—' || isOfFlow(before, tokens[at + 1])) return false
  return (
    sign !== undefined &&
    number !== undefined &&
    (sign.end === number.start || (isSign(sign, '+') && isSign(before, '(（') && sign.end + 1 === number.start)) &&
    (before === undefined ||
      before.end < sign.start ||
      isSign(before, '(|（：:') ||
      // 同比-12%; 能源—65万亿 is a list
      (/[\u4e00-\u9fff]$/.test(before.text) && !isName(before) && !has(sign, 'longdash')))
  )
}
