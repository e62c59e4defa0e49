import { openStore } from '@corridor/contracts'
import { ingestAll, walk } from '@corridor/walk'
import { type Command, defineCommand, text } from '../command.ts'
import { budgetOption, endOfBudget, fetchedJson, fetchedLines } from '../fetching.ts'
import { failureText, howItEnded, publishWalked, runId, walkEffects } from '../walk-here.ts'

export const ingest = defineCommand({
  name: 'ingest',
  usage: '[--live]',
  summary: 'one room: sources to raw snapshots',
  options: {
    live: { type: 'boolean', help: 'also fetch the sources on the network that are due' },
    budget: budgetOption,
  },
  words: [0, 0],
  run: async (world, _words, values) => {
    const wish = { which: 'due', ...endOfBudget(world.clock, text(values, 'budget')) } as const
    await openStore(world.store, true)
    const ended = await ingestAll(await walkEffects(world), values.live === true ? wish : undefined)
    const failures = ended.failures.map(failureText)
    const warnings = ended.warnings.map(failureText)
    const told = [...fetchedLines(ended.fetched), ...failures, ...warnings]
    return {
      json: { failures, warnings, fetched: fetchedJson(ended.fetched) },
      text: told.length === 0 ? 'All sources were read.' : told.join('\n'),
      exitCode: failures.length === 0 ? 0 : 1,
    }
  },
})

const room = (name: string, until: 'normalize' | 'check' | 'report', summary: string): Command =>
  defineCommand({
    name,
    usage: '',
    summary,
    words: [0, 0],
    run: async (world) => {
      await openStore(world.store, true)
      const { made, failures } = await walk(await walkEffects(world), until)
      const failed = failures.map(failureText)
      return {
        json: { made, failures: failed },
        text: [made.length === 0 ? 'Nothing was stale.' : `Made ${made.length}.`, ...failed].join('\n'),
        exitCode: failed.length === 0 ? 0 : 1,
      }
    },
  })

export const normalize = room('normalize', 'normalize', 'one room: raw snapshots to records')
export const aggregate = room('aggregate', 'check', 'one room: records to datasets, and their checks')
export const report = room('report', 'report', 'one room: datasets to workbook and JSON')

export const publish = defineCommand({
  name: 'publish',
  usage: '[--anew]',
  summary: 'one room: datasets and reports to a release',
  options: { anew: { type: 'boolean', help: 'publish the same content again, also where it was withdrawn' } },
  words: [0, 0],
  run: async (world, _words, values) => {
    await openStore(world.store, true)
    const walked = await walk(await walkEffects(world))
    const published = await publishWalked(world, runId(world), walked, walked.failures, values.anew === true)
    const failures = walked.failures.map(failureText)
    return {
      json: { release: published.manifest.release, is_new: published.isNew, is_latest: published.isLatest, failures },
      text: [howItEnded(published), ...failures].join('\n'),
      exitCode: failures.length === 0 ? 0 : 1,
    }
  },
})
