import { type Kind, keyColumns, type Model, versionColumns } from '@corridor/contracts'
import { fieldNamed } from '../fields/index.ts'
import { kinds } from '../kinds/index.ts'

/** The history of a kind as it may leave: every version that was ever told, with the time in which the world knew it so. */
const historyOf = (kind: Kind): Model => {
  const columns = versionColumns(kind)
  return {
    subject: 'history',
    name: kind.id,
    title: `History: ${kind.title.toLowerCase()}`,
    description: `${kind.description} One row is one version of it: known_from says since when the world could know it so, known_to until when (null: it stands), is_tombstone that it was withdrawn.`,
    inputs: [`versions.${kind.id}`],
    columns: columns.map(fieldNamed),
    grain: [...keyColumns(kind), 'known_from', 'recorded_at', 'snapshot_id', 'record_number'],
    isRowGrain: true,
    sql: `SELECT ${columns.join(', ')} FROM versions.${kind.id}`,
  }
}

/** One for every kind. */
export const histories: readonly Model[] = kinds.map(historyOf)
