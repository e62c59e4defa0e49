import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Session, type SnapshotFact, sqlText } from '@corridor/contracts'

const columns = {
  source_id: 'VARCHAR',
  partition_id: 'VARCHAR',
  snapshot_id: 'VARCHAR',
  kind: 'VARCHAR',
  file: 'VARCHAR',
  sha256: 'VARCHAR',
  bytes: 'BIGINT',
  retrieved_at: 'TIMESTAMP',
  edition_at: 'TIMESTAMP',
  edition_basis: 'VARCHAR',
  is_complete: 'BOOLEAN',
  is_first: 'BOOLEAN',
  licence_code: 'VARCHAR',
  licence_text: 'VARCHAR',
  absence: 'VARCHAR',
  covers_areas: 'VARCHAR[]',
  covers_flows: 'VARCHAR[]',
  covers_from: 'DATE',
  covers_to: 'DATE',
  complete_for: 'VARCHAR[]',
  limited_by: 'VARCHAR[]',
  row_count: 'BIGINT',
  rejected_count: 'BIGINT',
} as const

/** Loads the snapshots as one table of the session. Its columns are those above; an empty list gives an empty table. */
export const loadSnapshots = async (
  session: Session,
  folder: string,
  table: string,
  snapshots: readonly (SnapshotFact & {
    readonly row_count?: number
    readonly rejected_count?: number
    readonly edition_basis?: string | null
  })[],
): Promise<void> => {
  const path = join(folder, `${table.replaceAll('.', '-')}.json`)
  const lines = snapshots.map((snapshot) => {
    const part = snapshot.parts[0]
    return JSON.stringify({
      ...snapshot,
      file: part?.name,
      sha256: part?.sha256,
      bytes: part?.bytes,
      retrieved_at: snapshot.retrieved_at.replace('Z', ''),
      edition_at: snapshot.edition_on,
      covers_areas: snapshot.covers?.areas ?? null,
      covers_flows: snapshot.covers?.flows ?? null,
      covers_from: snapshot.covers?.period_start ?? null,
      covers_to: snapshot.covers?.period_end ?? null,
      complete_for: snapshot.complete_for ?? null,
      limited_by: snapshot.limited_by ?? null,
    })
  })
  await writeFile(path, lines.join('\n'))
  const types = Object.entries(columns).map(([name, type]) => `${name}: '${type}'`)
  await session.run(
    lines.length === 0
      ? `CREATE OR REPLACE TABLE ${table} (${Object.entries(columns)
          .map((entry) => entry.join(' '))
          .join(', ')})`
      : `CREATE OR REPLACE TABLE ${table} AS FROM read_json(${sqlText(path)}, format = 'newline_delimited',
          columns = {${types.join(', ')}})`,
  )
}
