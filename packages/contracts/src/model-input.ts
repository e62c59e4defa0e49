import type { Field } from './column.ts'
import type { Absence } from './define-source.ts'
import type { Snapshot } from './manifest.ts'

/** A snapshot with what its source says of absences. */
export type SnapshotFact = Snapshot & { readonly absence: Absence }

/** Where the rows of one named input of a model come from. */
export type InputRows =
  /** Parquet files of one shape; none gives an empty table with these columns. */
  | {
      readonly from: 'parquet'
      readonly paths: readonly string[]
      readonly empty: readonly Field[]
      /** Only rows that were known by then. */
      readonly knownBy?: string
    }
  /** The history of a kind, seen as it was known at a moment, or now. */
  | { readonly from: 'history'; readonly path: string; readonly asOf: string | undefined }
  /** The whole history of a kind, or as much of it as was known at a moment. */
  | { readonly from: 'versions'; readonly path: string; readonly asOf: string | undefined }
  /** The text of a reference table. */
  | { readonly from: 'csv'; readonly text: string }
  | { readonly from: 'snapshots'; readonly snapshots: readonly CountedSnapshot[] }
  | { readonly from: 'values'; readonly rows: readonly Readonly<Record<string, string>>[] }

export type CountedSnapshot = SnapshotFact & { readonly row_count: number; readonly rejected_count: number }
