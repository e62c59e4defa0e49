import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestFile, duckdbEngine, fileReaders, readTextBelow, scanText, scratch } from '@corridor/adapters'
import {
  blobKey,
  intakeColumns,
  kindOf,
  type RecordsSummary,
  type Snapshot,
  type Source,
  sha256,
} from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { memoryStore } from '@corridor/testing'
import { normalizeSnapshot } from './normalize-snapshot.ts'

/** What became of a text: every cell as text, null where there is none. */
export type Told = {
  readonly summary: RecordsSummary
  readonly records: readonly Cells[]
  readonly rejected: readonly Cells[]
  readonly citations: readonly Cells[]
}
export type Cells = Readonly<Record<string, string | null>>

export type Circumstances = {
  readonly snapshot?: Partial<Snapshot>
  /** A file of rates that money is converted with. */
  readonly rates?: string
  readonly threads?: number
}

const readText = readTextBelow(join(import.meta.dirname, '..', '..', '..'))
const reference = Object.fromEntries(
  await Promise.all(
    shelves.reference.map(async ({ id }) => [id, await readText(`datasets/reference/${id}.csv`)] as const),
  ),
)

const sourceOf = (kind: string): Source => {
  const source = shelves.sources.find(({ partitions }) => partitions.some((partition) => partition.kind === kind))
  if (!source) throw new TypeError(`no source of ${kind}`)
  return source
}

/** Normalises a text as a file added by hand, which may be rejected in part. */
export const normalizeText = async (
  kindId: string,
  text: string | Uint8Array,
  { snapshot = {}, rates, threads }: Circumstances = {},
): Promise<Told> => {
  const openEngine = duckdbEngine({ temporaryFolder: tmpdir(), ...(threads === undefined ? {} : { threads }) })
  const store = memoryStore()
  const normalize = async (kind: string, content: string | Uint8Array, rateKeys: readonly string[]) => {
    const source = sourceOf(kind)
    const bytes = Buffer.from(content)
    const sha = sha256(bytes)
    await store.put(blobKey(source.id, sha), bytes)
    return normalizeSnapshot(
      { store, openEngine, scanText, readers: fileReaders, withScratch: scratch, digestFile },
      {
        source,
        kind: kindOf(shelves, kind),
        reference,
        rateKeys,
        fingerprint: 'f',
        inputs: {},
        snapshot: {
          source_id: source.id,
          partition_id: `by-hand-${kind.replaceAll('_', '-')}`,
          snapshot_id: 's',
          kind,
          retrieved_at: '2026-11-22T10:00:00.000Z',
          edition_on: null,
          request: { from: 'hand', what: 'file.csv' },
          parts: [{ sha256: sha, bytes: bytes.length, name: 'file.csv', media_type: 'text/csv', encoding: 'utf-8' }],
          licence_code: 'no',
          licence_text: '',
          is_complete: true,
          is_first: true,
          covers: null,
          ...snapshot,
        },
      },
    )
  }
  const rateKeys = rates === undefined ? [] : [(await normalize('rates', rates, [])).files.records.key]
  const summary = await normalize(kindId, text, rateKeys)
  await using session = await openEngine()
  const read = async (key: string): Promise<readonly Cells[]> =>
    (await session.rows(`SELECT COLUMNS(*)::VARCHAR FROM read_parquet('${await store.localPath(key)}')`)) as Cells[]
  const { records, rejected, citations } = summary.files
  return {
    summary,
    records: await read(records.key),
    rejected: await read(rejected.key),
    citations: await read(citations.key),
  }
}

/** The fewest cells of a sound row of each kind. */
const sound: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  trade_flows: { reporter: 'KAZ', partner: 'CHN', flow: 'export', period: '2023', value: '1', unit: 'USD' },
  observations: { indicator: 'gdp', area: 'KAZ', period: '2023', value: '1', unit: 'USD' },
  rates: { currency: 'KZT', per_currency: 'USD', rate_type: 'average', period: '2023', value: '456.31' },
  events: { event_id: 'e', event_type: 'agreement', areas: 'CHN', title: 'An agreement' },
}

/** A file of a kind: each row a sound one but for the cells given; the places make the keys differ. */
export const fileOf = (kindId: string, rows: readonly Readonly<Record<string, string>>[]): string => {
  const full = rows.map((row, index) => ({
    publisher: 'An office',
    place: `row ${index + 1}`,
    ...sound[kindId],
    ...row,
  }))
  const named = new Set(full.flatMap((row) => Object.keys(row)))
  const columns = intakeColumns(kindOf(shelves, kindId)).filter((column) => named.has(column))
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const line = (row: Readonly<Record<string, string>>): string =>
    columns.map((column) => cell(row[column] ?? '')).join(',')
  return [columns.join(','), ...full.map(line), ''].join('\n')
}

/** A file of trade, line by line, for what a writer of files would not write. */
export const tradeHeader = 'reporter,partner,flow,period,value,unit,publisher,place'
export const tradeLine = (place: string | number, value: string | number = 1): string =>
  `KAZ,CHN,export,2023,${value},USD,An office,${place}`
export const tradeText = (...lines: readonly string[]): string => [tradeHeader, ...lines, ''].join('\n')
