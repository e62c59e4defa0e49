import type { Token } from '../tokens.ts'

/** Where a number ends: the full stop of a sentence that ends with «млрд» is no part of it. */
export const endOf = (tokens: readonly Token[], until: number): number => {
  const last = tokens[until - 1]
  const isStop = tokens[until] === undefined && /^(млн|млрд|трлн)\.$/.test(last?.text ?? '')
  return (last?.end ?? 0) - (isStop ? 1 : 0)
}
