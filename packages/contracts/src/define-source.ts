/** What may leave in a release: single rows, only what was computed from several rows, or nothing. */
export type LicenceCode = 'rows' | 'derived' | 'no'

/** The terms that let less leave. */
export const stricterLicence = (one: LicenceCode, other: LicenceCode): LicenceCode => {
  const order: readonly LicenceCode[] = ['no', 'derived', 'rows']
  return order.indexOf(one) < order.indexOf(other) ? one : other
}

/** What an absence from a later complete snapshot means. */
export type Absence = 'withdrawn_by_publisher' | 'our_correction'

/** The smallest slice that is fetched, normalised and retried alone. */
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
  readonly fetch: { readonly from: 'folder'; readonly committedOn: string }
  readonly encoding: 'utf-8'
  readonly partitions: readonly Partition[]
  readonly absence: Absence
  /** A snapshot with a larger share of rejected rows is not taken. */
  readonly maxRejectedShare: number
  readonly coverage: string
}

export const defineSource = (source: Source): Source => source

/** A curated source: figures transcribed from publications, each row with its citation, one file per kind. */
export const defineCuratedSource = (
  source: Pick<Source, 'id' | 'title' | 'publisher' | 'description' | 'homepage' | 'licence' | 'coverage'> & {
    readonly committedOn: string
    readonly kinds: readonly string[]
  },
): Source => {
  const { committedOn, kinds, ...rest } = source
  return {
    ...rest,
    cadence: 'P1M',
    fetch: { from: 'folder', committedOn },
    encoding: 'utf-8',
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

/** Files that somebody added by hand stand in a partition of their own, so that they never displace the published ones. */
export const handPartition = (kind: string): string => `by-hand-${kind.replaceAll('_', '-')}`
