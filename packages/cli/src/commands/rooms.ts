import { openStore } from '@corridor/contracts'
import { ingestAll, walk } from '@corridor/walk'
import { type Command, defineCommand } from '../command.ts'
import { failureText, howItEnded, publishWalked, runId, walkEffects } from '../walk-here.ts'

export const ingest = defineCommand({
  name: 'ingest',
  usage: '',
  summary: 'one room: sources to raw snapshots',
  words: [0, 0],
  run: async (world) => {
    await openStore(world.store, true)
    const failures = (await ingestAll(await walkEffects(world))).map(failureText)
    return {
      json: { failures },
      text: failures.length === 0 ? 'All sources were read.' : failures.join('\n'),
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
