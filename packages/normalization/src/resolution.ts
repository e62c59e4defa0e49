/** A condition under which a record is not taken, and what is then said of it. */
export type Problem = {
  readonly column: string
  readonly reason: string
  readonly value: string
  readonly when: string
}

/** Words of one intake column that are resolved once each, however many rows carry them. */
export type Lookup = {
  readonly id: string
  /** Intake column that holds the words. */
  readonly from: string
  /** A SELECT over `words(word)` that gives `word` and the named answers. */
  readonly answers: string
  readonly names: readonly string[]
}

/** SQL of one kind: typed columns from the intake `i`, the lookups they need, and every reason to reject a record. */
export type Resolution = {
  readonly select: readonly (readonly [name: string, expression: string])[]
  readonly lookups: readonly Lookup[]
  readonly problems: readonly Problem[]
}

export const noResolution: Resolution = { select: [], lookups: [], problems: [] }

export const mergeResolutions = (parts: readonly Resolution[]): Resolution => ({
  select: parts.flatMap((part) => part.select),
  lookups: parts.flatMap((part) => part.lookups),
  problems: parts.flatMap((part) => part.problems),
})

/** What a lookup answers for the word of the row. */
export const answer = (lookup: string, name: string): string => `getvariable('${lookup}_${name}')[i.at_${lookup}]`
