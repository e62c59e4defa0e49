import { isLoose, isStrict, type Match, sameField, strictFields } from './match-claims.ts'

type Rates = { readonly precision: number; readonly recall: number; readonly f1: number }
type Group = { readonly labelled: number; readonly found: number; readonly loose: Rates; readonly strict: Rates }

export type Report = {
  /** Of all texts, of each language, of each indicator. */
  readonly groups: Readonly<Record<string, Group>>
  /** How often each field is right among claims that match loosely. */
  readonly fields: Readonly<Record<string, number>>
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

const rates = (right: number, labelled: number, found: number): Rates => {
  const [precision, recall] = [share(right, found), share(right, labelled)]
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

const isRight = (same: typeof isLoose, { label, found }: Match): boolean =>
  label !== null && found !== null && same(label, found)

const groupOf = (matches: readonly Match[]): Group => {
  const labelled = matches.filter(({ label }) => label !== null).length
  const found = matches.filter((match) => match.found !== null).length
  const count = (same: typeof isLoose): number => matches.filter((match) => isRight(same, match)).length
  return {
    labelled,
    found,
    loose: rates(count(isLoose), labelled, found),
    strict: rates(count(isStrict), labelled, found),
  }
}

const byName = (matches: readonly Match[], name: (match: Match) => string): readonly (readonly [string, Group])[] =>
  [...Map.groupBy(matches, name)].sort(([a], [b]) => a.localeCompare(b)).map(([key, each]) => [key, groupOf(each)])

/** Precision and recall of all, by language, by indicator (of the label, else of what was found). */
export const reportOf = (matches: readonly Match[]): Report => {
  const pairs = matches.flatMap(({ label, found }) => (label && found ? [{ label, found }] : []))
  return {
    groups: Object.fromEntries([
      ['all', groupOf(matches)] as const,
      ...byName(matches, ({ lang }) => lang),
      ...byName(matches, ({ label, found }) => String((label ?? found)?.indicator)),
    ]),
    fields: Object.fromEntries(
      strictFields.map((field) => [
        field,
        share(pairs.filter(({ label, found }) => sameField(field, label, found)).length, pairs.length),
      ]),
    ),
  }
}
