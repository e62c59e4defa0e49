import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answer, loadInputs } from '@corridor/aggregation'
import { claimCells, claimColumns, type StatedClaim, type StatedDocument } from '@corridor/claims/record'
import {
  datasetId,
  type InputRows,
  kindOf,
  type Model,
  modelSql,
  type ReleaseManifest,
  releaseOrLatest,
  type Session,
  sqlName,
} from '@corridor/contracts'
import { readRecords } from '@corridor/normalization'
import { allSnapshots, graphOfRelease, inputRows, type Shop, wavesOf } from '@corridor/walk'
import { sourceNamed } from '../commands/add.ts'
import { trialEffects, trialTask } from '../weigh.ts'
import type { CorridorWorld } from '../world.ts'
import { type CheckedText, checkedText } from './checked-text.ts'
import { publicationOf } from './publication-of.ts'

/** The models of claims, in an order in which each finds what it stands on. */
const claimModels = (world: CorridorWorld): readonly Model[] =>
  wavesOf(world.shelves)
    .flat()
    .filter(({ subject }) => subject === 'claims')

/**
 * Holds the claims of one text against the figures of a release of this store: the SQL of `claims.*`, with these claims in place of
 * those of the store. Nothing is kept and, as in `corridor who`, nothing is withheld: the terms stand beside each figure.
 * A text without a date is held against what is known now, also as "then". One that the store has read already is no evidence for itself.
 * @throws NoRelease where the store has none yet
 */
export const checkClaims = async (
  world: CorridorWorld,
  document: StatedDocument,
  claims: readonly StatedClaim[],
  release?: string,
): Promise<CheckedText> => {
  const manifest = await releaseOrLatest(world.store, release)
  return world.withScratch(async (folder) => {
    const shop = await shopOf(world, manifest)
    const known = await publicationOf(world, shop, document.sha256, folder)
    const read = await recordsOf(world, { ...document, ...known }, claims, folder)
    await using session = await world.openEngine()
    await loadInputs(session, folder, await inputsOf(world, shop, read))
    for (const model of claimModels(world)) await ask(world, session, model)
    return await checkedText(session, manifest.release, claims.length, read.examples)
  })
}

/** The claims as records, by the same reading as a file of the kind. */
const recordsOf = async (
  world: CorridorWorld,
  document: StatedDocument,
  claims: readonly StatedClaim[],
  folder: string,
) => {
  const path = join(folder, 'claims-of-the-text.csv')
  await writeFile(path, claimsCsv(document, claims))
  const kind = kindOf(world.shelves, 'claims')
  const reading = { source: sourceNamed(world, 'articles'), kind, certainty: 'stated' } as const
  // The date of the text stands in its rows, also where only its month or year is known.
  return readRecords(trialEffects(world), await trialTask(world, reading, path, null), path, folder)
}

const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Claims in the documented layout of their kind. */
export const claimsCsv = (document: StatedDocument, claims: readonly StatedClaim[]): string => {
  const rows = claims.map((claim) => claimCells(claim, document))
  return [claimColumns.join(','), ...rows.map((cells) => claimColumns.map((name) => cell(cells[name])).join(','))]
    .join('\n')
    .concat('\n')
}

/** What a release holds. */
const shopOf = async ({ store, shelves, readText }: CorridorWorld, manifest: ReleaseManifest): Promise<Shop> => ({
  store,
  shelves,
  readText,
  graph: graphOfRelease(manifest, await allSnapshots(store, shelves)),
})

const inputsOf = async (
  world: CorridorWorld,
  shop: Shop,
  read: { readonly records: string; readonly citations: string },
): Promise<Readonly<Record<string, InputRows>>> => {
  const models = claimModels(world)
  const made = new Set(models.map(datasetId))
  const names = new Set(models.flatMap(({ inputs }) => inputs).filter((name) => !made.has(name)))
  const rows: Record<string, InputRows> = {}
  for (const name of names) {
    if (name === 'current.claims') rows[name] = { from: 'parquet', paths: [read.records], empty: [] }
    else rows[name] = await inputRows(shop, name)
  }
  const cited = rows['records.citations']
  if (cited?.from === 'parquet') rows['records.citations'] = { ...cited, paths: [...cited.paths, read.citations] }
  return rows
}

const ask = async (world: CorridorWorld, session: Session, model: Model): Promise<void> => {
  await answer(session, model, await modelSql(world.readText, model))
  await session.run('CREATE SCHEMA IF NOT EXISTS claims')
  await session.run(`CREATE TABLE claims.${sqlName(model.name)} AS FROM answer`)
}
