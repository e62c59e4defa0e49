import {
  type Cell,
  datasetId,
  type Model,
  type ReadText,
  type ReleasedFile,
  type Session,
  type Shelves,
  sqlText,
} from '@corridor/contracts'
import { type Change, compareDataset } from './compare.ts'
import { labelWords, readNames } from './fact-words.ts'
import { type ChangeGroup, groupChanges } from './group-changes.ts'
import { type Behind, behind, type Nodes } from './our-part.ts'
import { type RevisionGroup, revisedFigures } from './revised-figures.ts'

/** What of a release the comparison of two of them needs. */
export type ReleaseSide = {
  readonly release: string
  readonly nodes: Nodes
  readonly snapshots: readonly string[]
  readonly files: readonly Pick<ReleasedFile, 'key' | 'sha256' | 'rows' | 'dataset'>[]
}

export type DatasetChanges = {
  readonly dataset: string
  readonly title: string
  /** Titles of the columns, for people. */
  readonly titles: Readonly<Record<string, string>>
  readonly rows: number
  readonly isNew: boolean
  readonly isGone: boolean
  readonly counts: Readonly<Record<Change['change'], number>>
  readonly changes: readonly Change[]
  readonly groups: readonly ChangeGroup[]
  /** What feeds it anew. */
  readonly behind: Behind
  /** By snapshot that was there before: what of ours reads it otherwise now. */
  readonly readOtherwise: Readonly<Record<string, Behind['ours']>>
}

export type NewFile = { readonly source_id: string; readonly file: string; readonly row_count: number }

export type ReleaseChanges = {
  readonly release: string
  readonly previous: string | null
  readonly files: readonly NewFile[]
  readonly revisions: readonly RevisionGroup[]
  readonly datasets: readonly DatasetChanges[]
  /** Publishers by source. */
  readonly publishers: Readonly<Record<string, string>>
}

export type CompareEffects = {
  readonly session: Session
  readonly readText: ReadText
  readonly localPath: (key: string) => Promise<string>
}

/**
 * What moved between two releases: new files, revised figures, and every dataset cell by cell (at most `limit` cells of each are
 * given one by one; all are counted).
 */
export const releaseChanges = async (
  { session, readText, localPath }: CompareEffects,
  { sources }: Pick<Shelves, 'sources'>,
  models: readonly Model[],
  before: ReleaseSide | undefined,
  after: ReleaseSide,
  limit: number,
): Promise<ReleaseChanges> => {
  const fileOf = (side: ReleaseSide | undefined, dataset: string) =>
    side?.files.find((file) => file.dataset === dataset)
  /** Only what is compared is fetched. */
  const pathOf = async (side: ReleaseSide | undefined, dataset: string): Promise<string | undefined> => {
    const file = fileOf(side, dataset)
    return file && (await localPath(file.key))
  }
  const newSnapshots = after.snapshots
    .filter((id) => before?.snapshots.includes(id) !== true)
    .map((id) => id.split('/').at(-1) ?? '')

  const names = await readNames(readText)
  const datasets: DatasetChanges[] = []
  for (const model of [...models].sort((a, b) => (datasetId(a) < datasetId(b) ? -1 : 1))) {
    const dataset = datasetId(model)
    const [old, now] = [fileOf(before, dataset), fileOf(after, dataset)]
    if (old === undefined && now === undefined) continue
    const isSame = old === undefined || now === undefined || old.sha256 === now.sha256
    const compared =
      before === undefined || (isSame && old !== undefined && now !== undefined) || old === undefined
        ? { changes: [], counts: { added: 0, removed: 0, changed: 0 } }
        : await compareDataset(session, model, await pathOf(before, dataset), await pathOf(after, dataset), limit)
    const groups = compared.changes.length === 0 ? [] : await groupChanges(session, model, newSnapshots)
    const oldSnapshots = [...new Set(groups.flatMap((group) => (group.is_new_snapshot ? [] : group.snapshot_ids)))]
    datasets.push({
      dataset,
      title: model.title,
      titles: Object.fromEntries(model.columns.map((field) => [field.name, field.title])),
      rows: now?.rows ?? 0,
      isNew: old === undefined,
      isGone: now === undefined,
      ...compared,
      groups: groups.map((group) => ({
        ...group,
        largest: group.largest.map((each) => ({ ...each, label: labelWords(each.label, names) })),
      })),
      behind: behind(before?.nodes ?? {}, after.nodes, dataset),
      readOtherwise: Object.fromEntries(
        oldSnapshots.map((id) => {
          const node = Object.keys(after.nodes).find((name) => name.startsWith('records/') && name.endsWith(`/${id}`))
          return [id, node === undefined ? [] : behind(before?.nodes ?? {}, after.nodes, node).ours]
        }),
      ),
    })
  }
  const told = before && (await pathOf(after, 'quality.revisions'))
  return {
    release: after.release,
    previous: before?.release ?? null,
    files:
      before === undefined ? [] : await newFiles(session, await pathOf(after, 'provenance.snapshots'), newSnapshots),
    revisions:
      told === undefined
        ? []
        : await revisedFigures(session, names, await pathOf(before, 'quality.revisions'), told, (kind) =>
            pathOf(after, `history.${kind}`),
          ),
    datasets,
    publishers: Object.fromEntries(
      sources.map(({ id, title, publisher }) => [id, publisher.startsWith('Several') ? title : publisher]),
    ),
  }
}

const newFiles = async (
  session: Session,
  path: string | undefined,
  snapshots: readonly string[],
): Promise<readonly NewFile[]> => {
  if (path === undefined || snapshots.length === 0) return []
  const rows = await session.rows(`SELECT source_id, file, row_count FROM read_parquet(${sqlText(path)})
    WHERE snapshot_id IN (${snapshots.map(sqlText).join(', ')}) ORDER BY source_id, file, snapshot_id`)
  const words = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell))
  return rows.map((row) => ({
    source_id: words(row.source_id),
    file: words(row.file),
    row_count: Number(row.row_count ?? 0),
  }))
}
