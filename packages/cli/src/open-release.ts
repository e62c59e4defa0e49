import { answer, loadInputs, withhold } from '@corridor/aggregation'
import {
  datasetId,
  type InputRows,
  type Model,
  modelSql,
  type ReleaseManifest,
  type Session,
  sqlName,
  sqlText,
} from '@corridor/contracts'
import { allSnapshots, graphOfRelease, inputRows, wavesOf } from '@corridor/walk'
import type { CorridorWorld } from './world.ts'

/** Makes every dataset of a release readable under its name. */
export const openRelease = async (world: CorridorWorld, session: Session, manifest: ReleaseManifest): Promise<void> => {
  for (const file of manifest.files) {
    if (file.dataset === undefined) continue
    await makeRelation(
      session,
      file.dataset,
      `VIEW`,
      `FROM read_parquet(${sqlText(await world.store.localPath(file.key))})`,
    )
  }
}

/**
 * Makes every dataset readable as the world could know it at a moment: the models run again over the histories that the
 * release was made from, seen as of then. A day means its end.
 */
export const openReleaseAsOf = async (
  world: CorridorWorld,
  session: Session,
  folder: string,
  manifest: ReleaseManifest,
  asOf: string,
): Promise<void> => {
  const graph = graphOfRelease(manifest, await allSnapshots(world.store, world.shelves))
  const shop = { store: world.store, shelves: world.shelves, readText: world.readText, graph }
  const made = new Set(world.shelves.models.map(datasetId))
  const outside = new Set(world.shelves.models.flatMap((model) => model.inputs).filter((name) => !made.has(name)))
  const rows: Record<string, InputRows> = {}
  for (const name of outside) rows[name] = await inputRows(shop, name, asOf)
  await loadInputs(session, folder, rows)
  for (const model of wavesOf(world.shelves).flat()) await runAsOf(world, session, model)
}

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
