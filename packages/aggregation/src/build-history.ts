import { join } from 'node:path'
import {
  type DatasetSummary,
  datasetPrefix,
  encodeJson,
  type Field,
  type Inputs,
  type Kind,
  keyColumns,
  type SnapshotFact,
  summaryKey,
} from '@corridor/contracts'
import { historySteps } from './history-steps.ts'
import { loadInputs } from './load-inputs.ts'
import { type AggregateEffects, saveTable } from './save-table.ts'
import { loadSnapshots } from './snapshot-table.ts'

export type HistoryTask = {
  readonly kind: Kind
  /** Local paths of the record files of all snapshots. */
  readonly paths: readonly string[]
  readonly columns: readonly Field[]
  readonly snapshots: readonly (SnapshotFact & {
    readonly rejected_count: number
    readonly edition_basis: string | null
  })[]
  readonly fingerprint: string
  readonly inputs: Inputs
}

/** records → history: all that was ever said of the facts of one kind, each value with the time in which it was current. */
export const buildHistory = (effects: AggregateEffects, task: HistoryTask): Promise<DatasetSummary> =>
  effects.withScratch(async (folder) => {
    await using session = await effects.openEngine()
    const { kind, fingerprint, inputs } = task
    await loadInputs(session, folder, {
      'told.records': { from: 'parquet', paths: task.paths, empty: task.columns },
    })
    await session.run('CREATE TEMP VIEW records AS FROM told.records')
    await loadSnapshots(session, folder, 'snapshots', task.snapshots)
    for (const step of historySteps(kind)) await session.run(step)
    const prefix = datasetPrefix('versions', kind.id, fingerprint)
    const file = await saveTable(effects, session, {
      table: 'history',
      order: [...keyColumns(kind), 'known_from', 'recorded_at', 'snapshot_id', 'record_number'],
      path: join(folder, 'history.parquet'),
      prefix,
    })
    const summary: DatasetSummary = { fingerprint, inputs, file, withheld: 0, failed_checks: [] }
    await effects.store.put(summaryKey(prefix), encodeJson(summary))
    return summary
  })
