/** The fields that a strict match compares. */
export const strictFields = [
  'indicator',
  'reporter',
  'partner',
  'flow',
  'value',
  'value_high',
  'unit',
  'bound',
  'period_start',
  'period_end',
  'base_period',
  'status',
] as const

type Field = (typeof strictFields)[number]
export type ScoredClaim = Readonly<Record<Field, string | number | null>> & { readonly span?: readonly number[] }
export type Scored = { readonly id: string; readonly lang?: string; readonly claims: readonly ScoredClaim[] }

/** A label and what was found for it; one of them may be missing. */
export type Match = { readonly lang: string; readonly label: ScoredClaim | null; readonly found: ScoredClaim | null }

/** Numbers agree within a ten-thousandth: 33.3 is not a third, 33.333 is. */
const sameNumber = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b))

export const sameField = (field: Field, a: ScoredClaim, b: ScoredClaim): boolean => {
  const [left, right] = [a[field] ?? null, b[field] ?? null]
  return typeof left === 'number' && typeof right === 'number' ? sameNumber(left, right) : left === right
}

export const isLoose = (a: ScoredClaim, b: ScoredClaim): boolean =>
  sameField('indicator', a, b) && sameField('value', a, b) && sameField('unit', a, b)

export const isStrict = (a: ScoredClaim, b: ScoredClaim): boolean =>
  strictFields.every((field) => sameField(field, a, b))

export const overlaps = ({ span: [a, b] = [] }: ScoredClaim, { span: [c, d] = [] }: ScoredClaim): boolean =>
  a !== undefined && b !== undefined && c !== undefined && d !== undefined && a < d && c < b

/** How good a loose pair is: fields that agree count, the place decides between equals. */
const likeness = (a: ScoredClaim, b: ScoredClaim): number =>
  strictFields.filter((field) => sameField(field, a, b)).length + (overlaps(a, b) ? 0.5 : 0)

/** Pairs labels with what was found, one to one: the most alike first, strict ones before all others. */
const matchText = (lang: string, labels: readonly ScoredClaim[], found: readonly ScoredClaim[]): readonly Match[] => {
  const pairs = labels
    .flatMap((label, row) =>
      found.flatMap((each, column) => (isLoose(label, each) ? [{ row, column, score: likeness(label, each) }] : [])),
    )
    .sort((a, b) => b.score - a.score)
  const rows = new Map<number, number>()
  const columns = new Set<number>()
  for (const { row, column } of pairs) {
    if (rows.has(row) || columns.has(column)) continue
    rows.set(row, column)
    columns.add(column)
  }
  return [
    ...labels.map((label, row) => ({ lang, label, found: found[rows.get(row) ?? -1] ?? null })),
    ...found.flatMap((each, column) => (columns.has(column) ? [] : [{ lang, label: null, found: each }])),
  ]
}

/** Pairs the claims of texts of one id. A text without predictions has found nothing. */
export const matchTexts = (labels: readonly Scored[], predictions: readonly Scored[]): readonly Match[] => {
  const found = new Map(predictions.map(({ id, claims }) => [id, claims]))
  return labels.flatMap(({ id, lang = 'unknown', claims }) => matchText(lang, claims, found.get(id) ?? []))
}
