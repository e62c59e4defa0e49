import type {
  Check,
  Correction,
  DatasetSummary,
  Fetched,
  FetchWish,
  Field,
  InputRows,
  Inputs,
  Kind,
  Model,
  Partition,
  RecordsSummary,
  Report,
  ReportSummary,
  Snapshot,
  SnapshotFact,
  Source,
} from '@corridor/contracts'

type Made = { readonly fingerprint: string; readonly inputs: Inputs }

/** The verbs that the walk needs of the rooms. Whoever starts a walk hands them in, with their effects inside. */
export type Rooms = {
  readonly ingest: (source: Source, partition: Partition) => Promise<{ readonly isNew: boolean }>
  /** The same over HTTP, for all partitions of a source that are wished for. */
  readonly fetch: (source: Source, wish: FetchWish) => Promise<Fetched>
  readonly normalize: (
    task: Made & {
      readonly source: Source
      readonly kind: Kind
      readonly snapshot: Snapshot
      readonly parseSql?: string
      readonly reference: Readonly<Record<string, string>>
      readonly rateKeys: readonly string[]
      readonly corrections: readonly Correction[]
      readonly isNewest: boolean
    },
  ) => Promise<RecordsSummary>
  readonly history: (
    task: Made & {
      readonly kind: Kind
      readonly paths: readonly string[]
      readonly columns: readonly Field[]
      readonly snapshots: readonly (SnapshotFact & {
        readonly rejected_count: number
        readonly edition_basis: string | null
      })[]
    },
  ) => Promise<DatasetSummary>
  readonly aggregate: (
    task: Made & {
      readonly model: Model
      readonly sql: string
      readonly rows: Readonly<Record<string, InputRows>>
    },
  ) => Promise<DatasetSummary>
  readonly check: (
    task: Made & {
      readonly checks: readonly { readonly check: Check; readonly sql: string }[]
      readonly kinds: readonly Kind[]
      readonly rows: Readonly<Record<string, InputRows>>
    },
  ) => Promise<DatasetSummary>
  readonly report: (
    task: Made & { readonly report: Report; readonly rows: Readonly<Record<string, string>> },
  ) => Promise<ReportSummary>
}
