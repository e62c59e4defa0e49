import { CorridorError, manifestOf } from '@corridor/contracts'
import { qualityChecks } from '@corridor/datasets'
import { type Change, changesText, releaseChanges, sentence } from '@corridor/publication'
import { defineCommand, text } from '../command.ts'

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
    const found = await releaseChanges(
      { session, readText: world.readText, localPath: world.store.localPath },
      world.shelves,
      [...world.shelves.models, qualityChecks],
      before,
      after,
      limit,
    )
    const changes = found.datasets.flatMap((each) => each.changes)
    const total = found.datasets.reduce((sum, { counts }) => sum + counts.added + counts.removed + counts.changed, 0)
    const cells = spoken(changes).map((change) => `- ${change.dataset}: ${sentence(change)}${since(change)}`)
    const more = total > changes.length ? [`- … and ${(total - changes.length).toLocaleString('en-US')} more`] : []
    return {
      json: { before: one, after: other, total, changes, files: found.files, revisions: found.revisions },
      text:
        total === 0 && found.datasets.every(({ isNew, isGone }) => !isNew && !isGone)
          ? `Releases ${one} and ${other} hold the same figures.`
          : [changesText(found), '## Cell by cell', '', ...cells, ...more].join('\n'),
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
