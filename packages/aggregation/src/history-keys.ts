import { type Kind, keyColumns, recordColumns } from '@corridor/contracts'

/** Columns that say where and when a row was recorded, not what it says. */
const trace = [
  'partition_id',
  'snapshot_id',
  'record_number',
  'locator',
  'citation_id',
  'citation_place',
  'known_at',
  'known_basis',
  'recorded_at',
]

/** Columns that say what a record says of its fact: another value in one of them is another version. */
export const saidColumns = (kind: Kind): readonly string[] =>
  recordColumns(kind).filter((column) => !keyColumns(kind).includes(column) && !trace.includes(column))

/**
 * 128 bits of the columns in two halves, each combined in another order, so that rows which meet in one half do not meet in
 * the other: of ten million keys any two meet with a chance below 10^-24. Nulls are equal to each other.
 */
export const halves = (expressions: readonly string[]): readonly [string, string] => [
  `hash(${expressions.join(', ')})`,
  `hash('other half', ${expressions.toReversed().join(', ')})`,
]
