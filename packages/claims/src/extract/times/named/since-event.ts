import { isSign, type Token } from '../../tokens.ts'

const REACH = 14

/** 2009年底投产以来, 2013年“一带一路”倡议提出以来: where the words of an event end that something has gone on since; null where none do. */
export const eventEnd = (tokens: readonly Token[], to: number): number | null => {
  for (let at = to; at < Math.min(tokens.length, to + REACH); at += 1) {
    const token = tokens[at]
    if (token?.text === '以来') return at > to ? at + 1 : null
    if (/.以来$/.test(token?.text ?? '')) return at + 1
    if (token === undefined || token.number || isSign(token, ',，;；。、:：')) return null
  }
  return null
}
