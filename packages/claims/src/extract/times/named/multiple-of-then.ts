import { has, isSign, senseOf, type Token } from '../../tokens.ts'

/** 是2019年的近五倍, 是2001年建交之初的28倍: how many times what it was then. */
export const isMultipleOf = (tokens: readonly Token[], to: number): boolean => {
  const of = tokens.slice(to, to + 12).findIndex(({ text }) => text === '的')
  if (of < 0 || tokens.slice(to, to + of).some((token) => token.number || isSign(token, ',，;；。'))) return false
  const at = has(tokens[to + of + 1], 'bound') ? to + of + 2 : to + of + 1
  return (tokens[at]?.number !== undefined && has(tokens[at + 1], 'times')) || isPartOfLevel(tokens, to, to + of, at)
}

/** 占比由2020年的3%升至2024年的13%: levels of a share. */
export const isOfShare = (tokens: readonly Token[], to: number): boolean => {
  const lead = tokens.slice(Math.max(0, to - 18), to)
  return lead.slice(lead.findLastIndex((token) => isSign(token, ',，;；。')) + 1).some((token) => has(token, 'share'))
}

/** 只有2013年的三成, 仅为2020年水平的40%: what part of what it was then; 占2023年的三成 is a part of a whole. */
const isPartOfLevel = (tokens: readonly Token[], to: number, of: number, at: number): boolean => {
  const isLevel = tokens
    .slice(to, of)
    .every((token) => /^(水|平|水平|峰|值|峰值|高|点|高点)$/.test(token.text) || has(token, 'sameperiod'))
  const isPart =
    has(tokens[at], 'frac') ||
    ['tenths', 'partof'].some((kind) => has(tokens[at + 1], kind)) ||
    senseOf(tokens[at + 1], 'unit') === 'percent'
  return isLevel && isPart && !isOfShare(tokens, to)
}
