/** A condition under which a record is not taken, and what is then said of it. */
export type Problem = {
  readonly column: string
  readonly reason: string
  readonly value: string
  readonly when: string
}

/** SQL of one kind: typed columns from the intake, the joins they need, and every reason to reject a record. */
export type Resolution = {
  readonly select: readonly (readonly [name: string, expression: string])[]
  readonly joins: readonly string[]
  readonly problems: readonly Problem[]
}

export const noResolution: Resolution = { select: [], joins: [], problems: [] }

export const mergeResolutions = (parts: readonly Resolution[]): Resolution => ({
  select: parts.flatMap((part) => part.select),
  joins: parts.flatMap((part) => part.joins),
  problems: parts.flatMap((part) => part.problems),
})

/** Digits with an optional minus and an optional decimal point: no blanks, no thousands separators, no exponent. */
export const notNumber = (text: string, cast: string): string =>
  `${text} IS NOT NULL AND (${cast} IS NULL OR NOT regexp_full_match(${text}, '-?[0-9]+(\\.[0-9]+)?'))`
