import { openStore } from '@corridor/contracts'
import { allSnapshots, buildGraph, latestManifest, planWalk } from '@corridor/walk'
import { defineCommand } from '../command.ts'

export const plan = defineCommand({
  name: 'plan',
  usage: '',
  summary: 'what is stale, and why; makes nothing',
  details:
    'Compares what is in the store with what the declarations, texts and snapshots would give. New files of sources are seen after `corridor ingest`.',
  words: [0, 0],
  run: async (world) => {
    await openStore(world.store, false)
    const graph = buildGraph(world.shelves, await world.prints(), await allSnapshots(world.store, world.shelves))
    const planned = await planWalk(world.store, graph, await latestManifest(world.store))
    const lines = planned.waves.flatMap((wave, index) => wave.map((node) => `  ${index + 1}  ${node.id}: ${node.why}`))
    const text = !planned.isReleaseStale
      ? 'Nothing is stale.'
      : lines.length === 0
        ? 'Everything is made; a release is to be published.'
        : `${lines.length} to make, in ${planned.waves.length} waves, then a release:\n${lines.join('\n')}`
    return { json: { is_stale: planned.isReleaseStale, waves: planned.waves }, text }
  },
})
