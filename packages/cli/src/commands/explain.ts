import { CorridorError, datasetId, type Model, releaseOrLatest, type Shelves } from '@corridor/contracts'
import { qualityChecks } from '@corridor/datasets'
import { allSnapshots, graphOfRelease } from '@corridor/walk'
import { defineCommand, text } from '../command.ts'
import { findRow, readWish } from '../explain/find-row.ts'
import { follow } from '../explain/follow.ts'
import { tellSteps } from '../explain/tell.ts'
import { openRelease } from '../open-release.ts'

/** Datasets that a trail from a row of a dataset may lead through, with those that say more about its records. */
const standingBehind = (shelves: Shelves, model: Model): readonly string[] => {
  const names = new Set([datasetId(model), 'provenance.citations', 'quality.corrections'])
  for (const name of names) {
    const behind = shelves.models.find((each) => datasetId(each) === name)
    for (const trace of behind?.traces ?? []) if ('dataset' in trace) names.add(trace.dataset)
  }
  return [...names]
}

export const explain = defineCommand({
  name: 'explain',
  usage: '<dataset> <key…>',
  summary: 'from a published cell back to the raw bytes',
  details:
    'The key is that of the dataset, in its order (`corridor explain trade.by_partner 2024 CHN KAZ`) or as column=value;\nthe name of a further column asks for that cell alone (`… export_usd`).',
  options: { release: { type: 'string', value: '<id>', help: 'a release (the latest)' } },
  words: [2, 40],
  run: async (world, [id = '', ...words], values) => {
    const manifest = await releaseOrLatest(world.store, text(values, 'release'))
    const model = [...world.shelves.models, qualityChecks].find((each) => datasetId(each) === id)
    if (!model || !manifest.files.some(({ dataset }) => dataset === id))
      throw new CorridorError('UnknownDataset', `there is no dataset ${id} in release ${manifest.release}`)
    const wish = readWish(model, words)
    const graph = graphOfRelease(manifest, await allSnapshots(world.store, world.shelves))
    return world.withScratch(async (folder) => {
      await using session = await world.openEngine()
      await openRelease(world, session, manifest, standingBehind(world.shelves, model).join(' '))
      const row = await findRow(session, model, wish)
      const steps = await follow({ world, session, folder, graph, manifest }, model, row, wish.columns)
      const node = graph.nodes.get(id)
      const made = {
        release: manifest.release,
        model: `datasets/models/${model.subject}/${model.name}.sql`,
        fingerprint: node?.fingerprint ?? null,
        inputs: model.inputs,
      }
      const untold = `No record is named behind ${wish.columns.join(', ') || 'this row'}. It was computed from ${model.inputs.join(', ')}.`
      return {
        json: { dataset: id, row_key: row.row_key, ...made, steps },
        text: [
          `${id}  ${row.row_key}`,
          `release ${made.release}, by ${made.model} (${made.fingerprint ?? 'unknown'})`,
          '',
          ...(steps.length === 0 ? [untold] : tellSteps(steps)),
        ]
          .join('\n')
          .trimEnd(),
      }
    })
  },
})
