import { intakeColumns, type Kind, recordColumns } from './define-kind.ts'
import type { Source } from './define-source.ts'
import type { ReadText } from './effects.ts'
import { CorridorError } from './errors.ts'
import { parseCsv } from './parse-csv.ts'

/** A known fault of a publisher, and what is right: a row of `corrections.csv` in the folder of its source. */
export type Correction = {
  readonly correction_id: string
  readonly source_id: string
  readonly kind: string
  /** Record columns and the values that say which records are meant, as in the record. */
  readonly matches: Readonly<Record<string, string>>
  /** Column of the intake that is wrong. */
  readonly column: string
  /** What the publisher says there. Nothing is corrected where it says anything else. */
  readonly expect: string
  /** What stands instead; undefined rejects the record as wrong. */
  readonly corrected: string | undefined
  readonly reason: string
  readonly status: CorrectionStatus
  readonly reported_on: string
  readonly url: string
  readonly recorded_on: string
}

const statuses = ['open', 'reported', 'fixed_upstream'] as const
export type CorrectionStatus = (typeof statuses)[number]

/** Columns of the ledger besides those that say which records are meant. */
const ledgerColumns: readonly string[] = [
  'correction_id',
  'kind',
  'column',
  'expect',
  'corrected',
  'reason',
  'status',
  'reported_on',
  'url',
  'recorded_on',
]

export const correctionsPath = (source: Source): string | undefined =>
  source.corrections === undefined ? undefined : `datasets/sources/${source.id}/${source.corrections}`

/** The corrections of a source. @throws MalformedFile where a row is none */
export const correctionsOf = async (
  readText: ReadText,
  source: Source,
  kinds: readonly Kind[],
): Promise<readonly Correction[]> => {
  const path = correctionsPath(source)
  return path === undefined ? [] : readCorrections(source.id, await readText(path), path, kinds)
}

/** Reads a ledger. Every row names what it is, which records it means, why, and since when. @throws MalformedFile */
export const readCorrections = (
  source: string,
  text: string,
  path: string,
  kinds: readonly Kind[],
): readonly Correction[] => {
  const corrections = parseCsv(text.replaceAll('\r\n', '\n')).map((row) => readRow(source, row, path, kinds))
  const ids = corrections.map(({ correction_id }) => correction_id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw malformed(path, twice, 'stands twice')
  return corrections
}

const malformed = (path: string, id: string, what: string): CorridorError =>
  new CorridorError('MalformedFile', `${path}, correction ${id}: ${what}`, {
    place: path,
    hint: `A correction has the columns ${ledgerColumns.join(', ')}, and columns of the record that say which records it means.`,
  })

const readRow = (
  source: string,
  row: Readonly<Record<string, string>>,
  path: string,
  kinds: readonly Kind[],
): Correction => {
  const cell = (column: string): string => (row[column] ?? '').trim()
  const id = cell('correction_id')
  const fail = (what: string): never => {
    throw malformed(path, id, what)
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) fail('its id is not in kebab-case')
  const kind = kinds.find((each) => each.id === cell('kind')) ?? fail(`no kind ${cell('kind')}`)
  const matches = Object.fromEntries(
    Object.keys(row).flatMap((column) =>
      ledgerColumns.includes(column) || cell(column) === '' ? [] : [[column, cell(column)]],
    ),
  )
  const strange = Object.keys(matches).find((column) => !recordColumns(kind).includes(column))
  if (strange !== undefined) fail(`${kind.id} has no column ${strange}`)
  if (Object.keys(matches).length === 0) fail('it does not say which records it means')
  if (!intakeColumns(kind).includes(cell('column'))) fail(`the intake of ${kind.id} has no column ${cell('column')}`)
  for (const column of ['expect', 'reason']) if (cell(column) === '') fail(`${column} is blank`)
  const status = statuses.find((each) => each === cell('status')) ?? fail(`status is not one of ${statuses.join(', ')}`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell('recorded_on'))) fail('recorded_on is not a date')
  if (status === 'reported' && !/^\d{4}-\d{2}-\d{2}$/.test(cell('reported_on'))) fail('reported_on is not a date')
  return {
    correction_id: id,
    source_id: source,
    kind: kind.id,
    matches,
    column: cell('column'),
    expect: cell('expect'),
    corrected: cell('corrected') === '' ? undefined : cell('corrected'),
    reason: cell('reason'),
    status,
    reported_on: cell('reported_on'),
    url: cell('url'),
    recorded_on: cell('recorded_on'),
  }
}

/** What a record says that a correction set aside. */
export const setAsideReason = ({ correction_id, reason }: Pick<Correction, 'correction_id' | 'reason'>): string =>
  `wrong as published, correction ${correction_id}: ${reason}`
