import type { LaidPart } from '@corridor/contracts'
import type { ExtractedClaim } from '../extract/claim.ts'
import { extractClaims } from '../extract/extract-claims.ts'
import { readText } from '../reading/read-text.ts'
import type { ReadText } from '../reading/text-as-read.ts'
import { scopeAt } from './scope.ts'
import type { StatedClaim } from './stated-claim.ts'
import { writtenStep } from './written-step.ts'

/** What a text states, and what it says of itself. */
export type TextWithClaims = {
  readonly read: ReadText
  /** Its heading, where it has one. */
  readonly title: string | null
  /** Its date, where its head says it as one (`date 2025-09-05`). */
  readonly date: string | null
  readonly claims: readonly StatedClaim[]
}

const LONGEST_TITLE = 200

/** Every claim of a text, with its scope, for the records. `documentDate` is what somebody says of the date; else the head of the text may. */
export const claimsOfText = (
  original: string,
  documentDate: string | null,
  parts?: readonly LaidPart[],
): TextWithClaims => {
  const read = readText(original, parts === undefined ? {} : { parts })
  const date =
    documentDate ?? /^\s*(?:date|дата|日期)\s*:?\s*(\d{4}-\d{2}-\d{2})\b/i.exec(original.slice(0, 200))?.[1] ?? null
  const heading = read.blocks.find(({ kind }) => kind === 'title')
  const title = heading ? read.text.slice(heading.start, heading.end).replace(/\s+/g, ' ').trim() : ''
  const placed = offsetsOf(read)
  const found = extractClaims(read, { documentDate: date }).map((claim) => ({ claim, at: placed(claim.span[0]) }))
  const tables = read.blocks.filter(({ kind }) => kind === 'table')
  const steps = tables.map(({ start, end }) => stepsOf(found.filter(({ at }) => at >= start && at < end)))
  const claims = found.map(({ claim, at }) => {
    const table = tables.findIndex(({ start, end }) => at >= start && at < end)
    const step = steps[table]?.get(claim.unit)
    return { ...claim, scope: scopeAt(read, at), ...(step === undefined ? {} : { step }) }
  })
  return { read, title: title === '' || title.length > LONGEST_TITLE ? null : title, date, claims }
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
