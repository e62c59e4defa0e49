import { has, isSign, senseOf, type Token } from '../../tokens.ts'
import type { Period } from './periods.ts'

const isSaying = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], 'source') ||
  /^(公告|宣告|announced|released|published|issued|posted|объявил|опубликов|оголосил|оприлюдн|опублік)/.test(
    (tokens[at]?.text ?? '') + (tokens[at + 1]?.text ?? ''),
  )

const expected =
  /^(expected|planned|forecast|predicted|hoped|wanted|intended|promised|ожидал\S*|планировал\S*|очікувал\S*|планувал\S*)$/

/** "At the beginning of the year 45 bn were expected": when it was, and not for when. */
export const isExpectedAt = (tokens: readonly Token[], { from, to }: Period): boolean => {
  if (senseOf(tokens[from], 'rel') !== 'yearstart') return false
  const end = tokens.findIndex((token, at) => at >= to && isSign(token, ',;，；'))
  return tokens.slice(to, end < 0 ? to + 14 : Math.min(end, to + 14)).some(({ text }) => expected.test(text))
}

/** "said on 6 November", "сообщили 6 ноября", 6日公告: the day on which something was said is not when it was so. */
export const isSaidOn = (tokens: readonly Token[], { from, to, start, end, kind }: Period): boolean => {
  if (kind !== 'plain' || start === null || start !== end) return false
  const isFree = (first: number, last: number): boolean =>
    tokens.slice(first, last).every((token) => !isSign(token, ',;.:，；。：') && token.number === undefined)
  for (let at = to; at < to + 4; at += 1) if (isSaying(tokens, at) && isFree(to, at)) return true
  for (let at = from - 1; at >= from - 3; at -= 1) if (isSaying(tokens, at) && isFree(at, from)) return true
  return false
}
