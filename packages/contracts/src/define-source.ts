import type { DeclaredCheck } from './define-check.ts'
import type { HttpFetch } from './define-fetch.ts'
import type { Layout } from './define-layout.ts'

/** What may leave in a release: single rows, only what was computed from several rows, or nothing. */
export type LicenceCode = 'rows' | 'derived' | 'no'

/** The terms that let less leave. */
export const stricterLicence = (one: LicenceCode, other: LicenceCode): LicenceCode => {
  const order: readonly LicenceCode[] = ['no', 'derived', 'rows']
  return order.indexOf(one) < order.indexOf(other) ? one : other
}

/** What an absence from a later complete snapshot means. */
export type Absence = 'withdrawn_by_publisher' | 'our_correction'

/** A slice that stands as a file in the folder of its source. */
export type Partition = {
  readonly id: string
  readonly kind: string
  /** File name inside the folder of the source. */
  readonly file: string
  /** What the source adds to the key of the kind. */
  readonly keyedBy: readonly string[]
}

/** One source: one folder, one declaration. */
export type Source = {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly description: string
  readonly homepage?: string
  readonly licence: { readonly code: LicenceCode; readonly text: string }
  /** How often it is worth looking, as an ISO 8601 duration. */
  readonly cadence: string
  /** Files in the folder of the source; or files that people get by hand and `corridor add`; or the network. */
  readonly fetch: { readonly from: 'folder'; readonly committedOn: string } | { readonly from: 'hand' } | HttpFetch
  /** Files in the folder of the source, in the documented intake layout of their kind. */
  readonly partitions: readonly Partition[]
  /** The publisher's own shapes. */
  readonly layouts: readonly Layout[]
  readonly absence: Absence
  /** A snapshot with a larger share of rejected rows is not taken. */
  readonly maxRejectedShare: number
  readonly coverage: string
  /** Checks of its records that are compiled to SQL. */
  readonly checks?: readonly DeclaredCheck[]
  /** File in the folder of the source with known faults of the publisher and what is right. */
  readonly corrections?: string
}

export const defineSource = (source: Source): Source => source

/** A source whose files people get by hand, each in one of the publisher's own shapes. */
export const defineHandSource = (
  source: Omit<Source, 'fetch' | 'partitions' | 'absence' | 'maxRejectedShare'>,
): Source => ({
  ...source,
  fetch: { from: 'hand' },
  partitions: [],
  absence: 'withdrawn_by_publisher',
  maxRejectedShare: 0.02,
})

/** A source on the network, fetched with `--live`; files got by hand are still taken, in any of its layouts. */
export const defineHttpSource = (
  source: Omit<Source, 'partitions' | 'absence' | 'maxRejectedShare'> & { readonly fetch: HttpFetch },
): Source => ({ ...source, partitions: [], absence: 'withdrawn_by_publisher', maxRejectedShare: 0.02 })

/** A curated source: figures transcribed from publications, each row with its citation, one file per kind. */
export const defineCuratedSource = (
  source: Pick<Source, 'id' | 'title' | 'publisher' | 'description' | 'homepage' | 'licence' | 'coverage'> & {
    readonly committedOn: string
    readonly kinds: readonly string[]
  } & Pick<Source, 'checks' | 'corrections'>,
): Source => {
  const { committedOn, kinds, ...rest } = source
  return {
    ...rest,
    cadence: 'P1M',
    fetch: { from: 'folder', committedOn },
    layouts: [],
    partitions: kinds.map((kind) => ({
      id: kind.replaceAll('_', '-'),
      kind,
      file: `${kind.replaceAll('_', '-')}.csv`,
      keyedBy: ['citation_id', 'citation_place'],
    })),
    absence: 'our_correction',
    maxRejectedShare: 0.02,
  }
}

const BY_HAND = 'by-hand-'

/**
 * Files that somebody added by hand stand in a partition of their own, one for each shape (a layout, or the intake of a
 * kind), so that they never displace the published ones.
 */
export const handPartition = (shape: string): string => `${BY_HAND}${shape.replaceAll('_', '-')}`
export const isHandPartition = (partition: string): boolean => partition.startsWith(BY_HAND)
