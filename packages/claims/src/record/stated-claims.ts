import type { ExtractedClaim } from '../extract/claim.ts'
import type { ReadText } from '../reading/text-as-read.ts'
import { scopeAt } from './scope.ts'
import { writtenStep } from './written-step.ts'

/** A claim with what the text around it tells of its number. */
type PlacedClaim = ExtractedClaim & {
  readonly scope: 'whole' | 'part' | null
  /** One unit of the last digit, where the cells beside it tell it. */
  readonly step?: number
}

/** The claims of a text, each with its scope and, in a table, the step that its cells are written in. */
export const statedClaims = (read: ReadText, claims: readonly ExtractedClaim[]): readonly PlacedClaim[] => {
  const placed = offsetsOf(read)
  const found = claims.map((claim) => ({ claim, at: placed(claim.span[0]) }))
  const tables = read.blocks.filter(({ kind }) => kind === 'table')
  const steps = tables.map(({ start, end }) => stepsOf(found.filter(({ at }) => at >= start && at < end)))
  return found.map(({ claim, at }) => {
    const table = tables.findIndex(({ start, end }) => at >= start && at < end)
    const step = steps[table]?.get(claim.unit)
    return { ...claim, scope: scopeAt(read, at), ...(step === undefined ? {} : { step }) }
  })
}

/** The finest step of each unit in a table: 28 beside 15.9 is 28.0. */
const stepsOf = (cells: readonly { readonly claim: ExtractedClaim }[]): ReadonlyMap<string, number> => {
  const steps = new Map<string, number>()
  for (const { claim } of cells) {
    const step = writtenStep(claim.value, claim.quote, claim.unit)
    steps.set(claim.unit, Math.min(step, steps.get(claim.unit) ?? step))
  }
  return steps
}

/** Where a character of the original (in code points) stands in the text that is analysed. */
const offsetsOf = (read: ReadText): ((point: number) => number) => {
  const { origin, pairs } = read
  return (point) => {
    let unit = point
    for (const pair of pairs) {
      if (pair >= unit) break
      unit += 1
    }
    let low = 0
    let high = origin.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((origin[middle] ?? 0) < unit) low = middle + 1
      else high = middle
    }
    return low
  }
}
