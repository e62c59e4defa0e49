import { answer, loadInputs, withhold } from '@corridor/aggregation'
import {
  datasetId,
  type InputRows,
  isFar,
  type Model,
  modelSql,
  type ReleasedFile,
  type ReleaseManifest,
  type Session,
  sqlName,
  sqlText,
} from '@corridor/contracts'
import { allSnapshots, graphOfRelease, inputRows, wavesOf } from '@corridor/walk'
import type { CorridorWorld } from './world.ts'

/**
 * Makes datasets of a release readable under their names: those that are named in a text, with what it means; all where it names
 * none. Gives the ones that were left out.
 */
export const openRelease = async (
  world: CorridorWorld,
  session: Session,
  manifest: ReleaseManifest,
  said = '',
): Promise<readonly ReleasedFile[]> => {
  const files = manifest.files.filter(({ dataset }) => dataset !== undefined)
  const words = inPlainWords(said)
  const named = files.filter(({ dataset = '' }) => words.includes(dataset))
  const wanted = named.length === 0 ? files : named
  await openFiles(world, session, wanted)
  return files.filter((file) => !wanted.includes(file))
}

/** Makes the datasets in files of a release readable; from a bucket they are fetched first, several at once. */
export const openFiles = async (
  { store, log }: Pick<CorridorWorld, 'store' | 'log'>,
  session: Session,
  files: readonly ReleasedFile[],
): Promise<void> => {
  let done = 0
  const paths = await Promise.all(
    files.map(async ({ key, dataset = '' }) => {
      const path = await store.localPath(key)
      done += 1
      if (isFar(store)) log.progress('fetch', done, files.length, dataset)
      return [dataset, path] as const
    }),
  )
  for (const [dataset, path] of paths)
    await makeRelation(session, dataset, 'VIEW', `FROM read_parquet(${sqlText(path)})`)
}

/**
 * Makes every dataset readable as the world could know it at a moment: the models run again over the histories that the
 * release was made from, seen as of then. A day means its end. Of datasets that `sql` names only these are made, with what they stand
 * on; where it names none, or is not given, all.
 */
export const openReleaseAsOf = async (
  world: CorridorWorld,
  session: Session,
  folder: string,
  manifest: ReleaseManifest,
  asOf: string,
  sql = '',
): Promise<void> => {
  const models = neededFor(sql, wavesOf(world.shelves).flat())
  const graph = graphOfRelease(manifest, await allSnapshots(world.store, world.shelves))
  const shop = { store: world.store, shelves: world.shelves, readText: world.readText, graph }
  const made = new Set(world.shelves.models.map(datasetId))
  const outside = new Set(models.flatMap((model) => model.inputs).filter((name) => !made.has(name)))
  const rows: Record<string, InputRows> = {}
  for (const name of outside) rows[name] = await inputRows(shop, name, asOf)
  await loadInputs(session, folder, rows)
  for (const model of models) await runAsOf(world, session, model)
}

/** The models that a question names, and those that they stand on, in their order; all where it names none. */
export const neededFor = (sql: string, models: readonly Model[]): readonly Model[] => {
  const said = inPlainWords(sql)
  const needed = new Set(models.map(datasetId).filter((id) => said.includes(id)))
  if (needed.size === 0) return models
  for (const model of models.toReversed()) {
    if (needed.has(datasetId(model))) for (const input of model.inputs) needed.add(input)
  }
  return models.filter((model) => needed.has(datasetId(model)))
}

/** Names in a query as they are on the shelves: without quotation marks, capitals and gaps. */
const inPlainWords = (sql: string): string =>
  sql
    .toLowerCase()
    .replaceAll('"', '')
    .replace(/\s*\.\s*/g, '.')

const runAsOf = async (world: CorridorWorld, session: Session, model: Model): Promise<void> => {
  await answer(session, model, await modelSql(world.readText, model))
  await withhold(session, model)
  await makeRelation(session, datasetId(model), 'TABLE', 'FROM answer')
}

const makeRelation = async (session: Session, dataset: string, what: 'VIEW' | 'TABLE', from: string): Promise<void> => {
  const [subject = '', name = ''] = dataset.split('.')
  await session.run(`CREATE SCHEMA IF NOT EXISTS ${sqlName(subject)}`)
  await session.run(`CREATE ${what} ${sqlName(subject)}.${sqlName(name)} AS ${from}`)
}
