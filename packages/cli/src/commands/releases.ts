import { latestOf, releasesOf } from '@corridor/contracts'
import { defineCommand } from '../command.ts'
import { textTable } from '../table.ts'

export const releases = defineCommand({
  name: 'releases',
  usage: '',
  summary: 'every release, and which one is the latest',
  words: [0, 0],
  run: async (world) => {
    const latest = await latestOf(world.store)
    const rows = (await releasesOf(world.store)).map(({ manifest, yank }) => ({
      release: manifest.release,
      released_at: manifest.released_at,
      files: manifest.files.length,
      rows: manifest.files.reduce((sum, file) => sum + (file.dataset === undefined ? 0 : file.rows), 0),
      is_latest: latest?.release === manifest.release,
      is_pinned: latest?.release === manifest.release && latest.is_pinned,
      yanked: yank?.why ?? null,
    }))
    return {
      json: rows,
      text:
        rows.length === 0 ? `There is no release in ${world.store.place} yet: run \`corridor run\`.` : textTable(rows),
    }
  },
})
