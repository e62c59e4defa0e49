import { CorridorError } from '@corridor/contracts'
import { pinRelease, unpinRelease, yankRelease } from '@corridor/publication'
import { defineCommand, text } from '../command.ts'

export const pin = defineCommand({
  name: 'pin',
  usage: '<release> | --off',
  summary: 'make an older release the latest, and keep it there',
  options: { off: { type: 'boolean', help: 'follow the newest release again' } },
  words: [0, 1],
  run: async (world, [release], values) => {
    if ((values.off === true) === (release !== undefined)) {
      throw new CorridorError('WrongUse', 'pin takes a release, or --off', {
        hint: 'For example `corridor pin 2026-11-22`.',
      })
    }
    const latest = release === undefined ? await unpinRelease(world.store) : await pinRelease(world.store, release)
    return {
      json: latest,
      text: latest.is_pinned
        ? `Release ${latest.release} is the latest and stays it until \`corridor pin --off\`.`
        : `Release ${latest.release} is the latest; newer ones will replace it.`,
    }
  },
})

export const yank = defineCommand({
  name: 'yank',
  usage: '<release> --why "…"',
  summary: 'withdraw a release: its files stay, with the reason beside them',
  options: { why: { type: 'string', value: '"…"', help: 'the reason, for everybody who cites the release' } },
  words: [1, 1],
  run: async (world, [release = ''], values) => {
    const why = text(values, 'why')
    if (why === undefined)
      throw new CorridorError('WrongUse', 'a yank needs its reason', { hint: 'Give it with --why "…".' })
    const yanked = await yankRelease(world.store, world.clock, release, why)
    return { json: yanked, text: `Release ${release} is withdrawn: ${why}` }
  },
})
