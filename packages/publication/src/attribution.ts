import { type Session, type Source, sqlText } from '@corridor/contracts'

/** A source whose records stand behind a release, with the words that its use asks for. */
export type AttributedSource = {
  readonly source: Source
  /** Publisher, title, address and terms, as the source states them. */
  readonly attribution: string
  /** Current records of it. */
  readonly records: number
  /** Those of them whose single figures may not leave. */
  readonly restricted: number
}

/** `Publisher: Title, address. Terms.` */
const attributionOf = ({ publisher, title, homepage, licence }: Source): string =>
  `${publisher}: ${title}${homepage ? `, ${homepage}` : ''}. ${licence.text}`

/** The sources that the histories hold records of, by id: what is no longer current leaves with the history all the same. */
export const attributedSources = async (
  session: Session,
  sources: readonly Source[],
  histories: readonly string[],
): Promise<readonly AttributedSource[]> => {
  const each = histories.map(
    (path) =>
      `SELECT source_id, licence_code, known_to IS NULL AND NOT is_tombstone AS is_current FROM read_parquet(${sqlText(path)})`,
  )
  if (each.length === 0) return []
  const counted = await session.rows(`SELECT source_id, count(*) FILTER (is_current) AS records,
      count(*) FILTER (is_current AND licence_code IS DISTINCT FROM 'rows') AS restricted
    FROM (${each.join(' UNION ALL ')}) GROUP BY source_id ORDER BY source_id`)
  return counted.flatMap((row) =>
    sources
      .filter(({ id }) => id === row.source_id)
      .map((source) => ({
        source,
        attribution: attributionOf(source),
        records: Number(row.records),
        restricted: Number(row.restricted),
      })),
  )
}
