import { has, type Token } from '../../tokens.ts'
import type { Now } from './periods.ts'

/** "plans for the second half", 下半年计划: months of this year that are not over, where what is told of them is to come. */
export const isToCome = (tokens: readonly Token[], to: number, now: Now, last: number): boolean =>
  now.date !== null &&
  last >= Number(now.date.slice(5, 7)) &&
  tokens.slice(Math.max(0, to - 8), to + 6).some((token) => has(token, 'forecast') || has(token, 'target'))
