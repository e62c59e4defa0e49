import type { Mapping } from './define-mapping.ts'
import type { LicenceCode } from './define-source.ts'
import type { Inputs } from './digest.ts'

/** A blob as it was received. */
export type Part = {
  readonly sha256: string
  readonly bytes: number
  readonly name: string
  readonly media_type: string
  readonly encoding: string
  /** What the server said of this version, to ask it later whether there is another. */
  readonly etag?: string | null
  readonly last_modified?: string | null
}

/** What a complete snapshot speaks for; null means all of its partition. */
export type Covers = {
  readonly areas: readonly string[] | null
  readonly flows: readonly string[] | null
  readonly period_start: string | null
  readonly period_end: string | null
}

/** `raw/<source>/<partition>/<snapshot>.json`: bytes were received, and what is known of them. */
export type Snapshot = {
  readonly source_id: string
  readonly partition_id: string
  readonly snapshot_id: string
  readonly kind: string
  readonly retrieved_at: string
  readonly edition_on: string | null
  readonly request: { readonly from: 'folder' | 'hand' | 'http'; readonly what: string }
  readonly parts: readonly Part[]
  /** Hash of what the parts say, without what differs at every answer; absent: of their bytes. */
  readonly content_sha256?: string
  /** Records that the answers counted; absent or null: nobody counted. */
  readonly rows?: number | null
  readonly licence_code: LicenceCode
  readonly licence_text: string
  readonly is_complete: boolean
  readonly is_first: boolean
  readonly covers: Covers | null
  /** The publisher's shape that the bytes have; absent: the documented intake layout of the kind. */
  readonly layout_id?: string | null
  /** Intake columns that the file leaves out, as whoever added it stated them: `{flow: 'import'}`. */
  readonly stated?: Readonly<Record<string, string>>
  /** How the file is to be read, where somebody said so in a mapping of their own. */
  readonly mapping?: Mapping
  /** Record columns whose values in the snapshot, with its periods, delimit what it is complete for. */
  readonly complete_for?: readonly string[] | null
  /** Record columns by which the file may have been limited: it is complete only for values that stand in it. */
  readonly limited_by?: readonly string[] | null
}

export type FileEntry = { readonly key: string; readonly sha256: string; readonly bytes: number; readonly rows: number }

/**
 * `records/…/summary.json`. Every fact of the file has exactly one disposition: facts = accepted + rejected + merged + the
 * ignored ones; every one of the `expected` records of the file, counted outside the parser, gave at least one fact.
 */
export type RecordsSummary = {
  readonly fingerprint: string
  readonly inputs: Inputs
  readonly kind: string
  readonly expected: number
  /** Facts that the records hold: one each, or as many as a wide row has cells. */
  readonly facts: number
  readonly accepted: number
  readonly rejected: number
  /** Facts that say the same as another, or were added to it. */
  readonly merged: number
  /** Facts left out, by the name of the rule. */
  readonly ignored: Readonly<Record<string, number>>
  /** Date of the edition that the values were dated by, where the file or its last period gave one. */
  readonly edition_on: string | null
  /** How that date is known: `edition` (stated by the file, or by whoever added it) or `last_period`; null without a date. */
  readonly edition_basis: string | null
  readonly files: Readonly<Record<'records' | 'rejected' | 'citations' | 'ignored', FileEntry>>
}

/** `datasets/…/summary.json`. */
export type DatasetSummary = {
  readonly fingerprint: string
  readonly inputs: Inputs
  readonly file: FileEntry
  /** Rows that may not leave by their licence terms, left out of the file. */
  readonly withheld: number
  readonly failed_checks: readonly string[]
}

/** A file of a report, and the name under which a release carries it. */
export type ReportFile = FileEntry & { readonly name: string }

/** `reports/…/summary.json`. */
export type ReportSummary = {
  readonly fingerprint: string
  readonly inputs: Inputs
  readonly files: readonly ReportFile[]
}

/** One node of the walk as a release used it: enough to say later why something is stale. */
export type NodeEntry = { readonly fingerprint: string; readonly inputs: Inputs }

export type ReleasedFile = FileEntry & { readonly dataset?: string }

/** `releases/<release>/manifest.json`: written last; it lists all that the release is. */
export type ReleaseManifest = {
  readonly format: 1
  readonly release: string
  readonly released_at: string
  readonly run: string
  readonly fingerprint: string
  readonly previous: string | null
  readonly nodes: Readonly<Record<string, NodeEntry>>
  readonly snapshots: readonly string[]
  readonly files: readonly ReleasedFile[]
  readonly withheld: Readonly<Record<string, number>>
  readonly warnings: readonly string[]
}

/** `releases/latest.json`. While pinned, new releases are published but do not become the latest. */
export type Latest = { readonly release: string; readonly is_pinned: boolean }
