import type { Block } from '../reading/text-as-read.ts'
import type { ExtractedClaim } from './claim.ts'

/** A title, or a line that ends as no sentence does. */
export const isHeadline = (text: string, { kind, sentences }: Block): boolean => {
  const last = sentences.at(-1)
  return (
    kind === 'title' ||
    (kind === 'paragraph' &&
      sentences.length === 1 &&
      last !== undefined &&
      !/[.!?…。！？:;：；]["»”’)]*\s*$/.test(text.slice(last.start, last.end)))
  )
}

const keyOf = ({ indicator, unit, value }: ExtractedClaim): string => `${indicator} ${unit} ${value}`

/** Claims of headlines with the time that the text gives to the same number; `heads` are their places in the list. */
export const asInText = (claims: readonly ExtractedClaim[], heads: ReadonlySet<number>): readonly ExtractedClaim[] => {
  const told = new Map<string, ExtractedClaim>()
  claims.forEach((claim, at) => {
    if (!heads.has(at) && !told.has(keyOf(claim))) told.set(keyOf(claim), claim)
  })
  return claims.map((claim, at) => {
    const same = heads.has(at) ? told.get(keyOf(claim)) : undefined
    return same === undefined
      ? claim
      : {
          ...claim,
          period_start: same.period_start,
          period_end: same.period_end,
          base_period: same.base_period,
          flow: claim.flow ?? same.flow,
        }
  })
}
