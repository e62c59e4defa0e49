import { CorridorError, datasetId, manifestOf } from '@corridor/contracts'
import { type Change, compareDataset, sentence } from '@corridor/publication'
import { defineCommand, text } from '../command.ts'
import { checksModel } from '../walk-here.ts'

export const diff = defineCommand({
  name: 'diff',
  usage: '<release> <release>',
  summary: 'every cell that differs between two releases',
  options: { limit: { type: 'string', value: '<n>', help: 'changes shown of each dataset (1000)' } },
  words: [2, 2],
  run: async (world, [one = '', other = ''], values) => {
    const [before, after] = [await manifestOf(world.store, one), await manifestOf(world.store, other)]
    const limit = limitOf(text(values, 'limit'))
    await using session = await world.openEngine()
    const changes: Change[] = []
    let total = 0
    for (const model of [...world.shelves.models, checksModel(world)]) {
      const find = (manifest: typeof before) => manifest.files.find((file) => file.dataset === datasetId(model))
      const [old, now] = [find(before), find(after)]
      if ((!old && !now) || old?.sha256 === now?.sha256) continue
      const path = (file: typeof old) => (file ? world.store.localPath(file.key) : undefined)
      const found = await compareDataset(session, model, await path(old), await path(now), limit)
      changes.push(...found.changes)
      total += found.counts.added + found.counts.removed + found.counts.changed
    }
    const lines = spoken(changes).map((change) => `${change.dataset}: ${sentence(change)}${since(change)}`)
    return {
      json: { before: one, after: other, total, changes },
      text:
        total === 0
          ? `Releases ${one} and ${other} hold the same figures.`
          : [...lines, ...(total > changes.length ? [`… and ${total - changes.length} more`] : [])].join('\n'),
    }
  },
})

/** What moves because the value moves need not be told again. */
const echoes = ['value_text', 'value_low', 'value_high', 'value_usd', 'value_usd_low', 'value_usd_high']
const spoken = (changes: readonly Change[]): readonly Change[] => {
  const moved = new Set(
    changes.filter(({ column }) => column === 'value').map(({ dataset, key }) => `${dataset} ${key}`),
  )
  return changes.filter(({ column, dataset, key }) => !echoes.includes(column ?? '') || !moved.has(`${dataset} ${key}`))
}

/** Since when the later state is known, and which snapshot says so. */
const since = ({ known_at, snapshot_id }: Change): string =>
  known_at === null || snapshot_id === null ? '' : ` Known since ${known_at.slice(0, 10)}, snapshot ${snapshot_id}.`

/** @throws WrongUse */
const limitOf = (given: string | undefined): number => {
  if (given === undefined) return 1000
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given)
  throw new CorridorError('WrongUse', `--limit is no whole number: ${given}`, { hint: 'For example --limit 200.' })
}
