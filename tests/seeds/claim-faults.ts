import { type Match, matchTexts, overlaps, type ScoredClaim, sameField, strictFields } from '../claims/match-claims.ts'

/** A label with its place that was not found as it stands: `001, 6104: base_period`. */
const fault = (document: string, { span = [] }: ScoredClaim, what: string): string => `${document}, ${span[0]}: ${what}`

const wrongFields = (label: ScoredClaim, found: ScoredClaim): string =>
  strictFields.filter((field) => !sameField(field, label, found)).join(', ')

/** What was found at the place of a label that has no match, one to one. */
const pairsByPlace = (matches: readonly Match[]): readonly Match[] => {
  const open = matches.flatMap(({ label, found }) => (label === null && found ? [found] : []))
  const taken = new Set<ScoredClaim>()
  const paired = matches.map((match): Match => {
    if (match.label === null || match.found !== null) return match
    const { label } = match
    const found = open.find((each) => !taken.has(each) && overlaps(label, each)) ?? null
    if (found) taken.add(found)
    return { ...match, found }
  })
  return paired.filter(({ label, found }) => label !== null || (found && !taken.has(found)))
}

/** Every fault of what was found in a document: claims missed, claims with wrong fields, numbers that are no claims. */
export const claimFaults = (
  document: string,
  labels: readonly ScoredClaim[],
  found: readonly ScoredClaim[],
): readonly string[] =>
  pairsByPlace(matchTexts([{ id: document, claims: labels }], [{ id: document, claims: found }])).flatMap((match) => {
    if (match.label === null) return match.found ? [fault(document, match.found, 'no claim')] : []
    if (match.found === null) return [fault(document, match.label, 'missed')]
    const wrong = wrongFields(match.label, match.found)
    return wrong === '' ? [] : [fault(document, match.label, wrong)]
  })
