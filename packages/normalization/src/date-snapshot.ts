import { join } from 'node:path'
import { type FileReaders, type Layout, type Session, type Snapshot, sqlText } from '@corridor/contracts'
import { unpacked } from './unpack.ts'

/**
 * The date of the edition, where nobody gave one: as the file states it; else, a file whose later editions tell again what
 * it tells is as old as its last period: it was not out before that, and an old edition that arrives late does not become the current one.
 */
export const dated = async (
  session: Session,
  readers: FileReaders,
  layout: Layout,
  part: { readonly path: string; readonly name: string } | undefined,
  snapshot: Snapshot,
  folder: string,
): Promise<Snapshot> => {
  if (snapshot.edition_on !== null) return snapshot
  const stated =
    part === undefined || layout.editionOn === undefined
      ? undefined
      : await statedEdition(readers, layout, await unpacked(readers, part, join(folder, 'dated'), layout.inZip))
  if (stated !== undefined) {
    await session.run(`SET VARIABLE snapshot_edition_at = CAST(${sqlText(stated)} AS TIMESTAMP)`)
    return { ...snapshot, edition_on: stated }
  }
  if (!layout.hasOverlappingEditions) return snapshot
  const [columns] = await session.rows("SELECT count(*) AS n FROM (DESCRIBE input) WHERE column_name = 'period'")
  if (Number(columns?.n) === 0) return snapshot
  const [last] =
    await session.rows(`SELECT CAST(max(point_last(split_part(period, '/', -1))) AS VARCHAR) AS day FROM input
    WHERE fault IS NULL`)
  if (last?.day === null || last?.day === undefined) return snapshot
  const edition_on = String(last.day)
  if (edition_on > snapshot.retrieved_at.slice(0, 10)) return snapshot
  await session.run(`SET VARIABLE snapshot_edition_at = CAST(${sqlText(edition_on)} AS TIMESTAMP);
    SET VARIABLE snapshot_edition_basis = 'last_period'`)
  return { ...snapshot, edition_on }
}

/** As much of a file as tells when it was published. */
const HEAD = 4096
const HEAD_ROWS = 40

/** The date of the edition as the file itself states it. */
const statedEdition = async (
  readers: FileReaders,
  { open, editionOn }: Layout,
  path: string,
): Promise<string | undefined> => {
  if (editionOn === undefined) return undefined
  if (open.as === 'workbook') {
    const sheets = await readers.readWorkbook(path)
    const rows = sheets.flatMap((sheet) => sheet.rows.slice(0, HEAD_ROWS))
    return editionOn(rows.map((row) => row.cells.join('\t')).join('\n'))
  }
  const encodings = 'encodings' in open ? open.encodings : (['utf-8'] as const)
  for (const encoding of encodings) {
    const head = await readers.headOf(path, encoding, HEAD)
    if (head !== undefined) return editionOn(head)
  }
  return undefined
}
