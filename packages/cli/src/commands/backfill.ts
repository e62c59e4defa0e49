import { CorridorError, type FetchWish, openStore, type YearRange } from '@corridor/contracts'
import { fetchAll, yearsWanted } from '@corridor/walk'
import { defineCommand, text, type Values } from '../command.ts'
import { budgetOption, endOfBudget, fetchedJson, fetchedLines } from '../fetching.ts'
import { failureText } from '../walk-here.ts'
import { sourceNamed } from './add.ts'

export const backfill = defineCommand({
  name: 'backfill',
  usage: '--source <id> [--from <year>] [--to <year>] [--budget <time>]',
  summary: 'fetch a range of years from one source on the network',
  details:
    'Fetches what was never kept of these years, one partition after the other, each whole or not at all. Stopped in the\nmiddle, the same command goes on where it was. What it keeps goes through the next `corridor run`.',
  options: {
    source: { type: 'string', value: '<id>', help: 'the source to fetch' },
    from: { type: 'string', value: '<year>', help: 'first year (else the recent years of the source)' },
    to: { type: 'string', value: '<year>', help: 'last year (else the current one)' },
    budget: budgetOption,
    again: { type: 'boolean', help: 'fetch also what is already kept: a revision becomes a new snapshot' },
    'accept-smaller': { type: 'boolean', help: 'keep answers that have less than half of what was kept before' },
  },
  words: [0, 0],
  run: async (world, _words, values) => {
    const source = sourceNamed(world, text(values, 'source'))
    if (source.fetch.from !== 'http') {
      throw new CorridorError('WrongUse', `${source.id} is not on the network`, {
        hint: `Add a file for it with \`corridor add <file> --source ${source.id}\`.`,
      })
    }
    const wish: FetchWish = {
      ...yearsOf(values, Number(world.clock().slice(0, 4)), source.fetch.recentYears),
      ...endOfBudget(world.clock, text(values, 'budget')),
      which: values.again === true ? 'all' : 'missing',
      acceptsSmaller: values['accept-smaller'] === true,
    }
    await openStore(world.store, true)
    const { fetched, ...ended } = await fetchAll(world, [source], wish)
    const failures = [...ended.failures, ...ended.warnings]
    const hints = failures.map((each) => {
      const hint = 'hint' in each.error ? `\n  hint: ${String(each.error.hint)}` : ''
      return `${failureText(each)}${hint}`
    })
    const told = [...fetchedLines(fetched), ...hints]
    return {
      json: { fetched: fetchedJson(fetched), failures: failures.map(failureText) },
      text: told.length === 0 ? `${source.id}: nothing was missing` : told.join('\n'),
      exitCode: failures.length === 0 ? 0 : 1,
    }
  },
})

/** @throws WrongUse */
const yearsOf = (values: Values, now: number, recentYears: number): { readonly years?: YearRange } => {
  const [from, to] = [yearOf(values, 'from'), yearOf(values, 'to')]
  return from === undefined && to === undefined ? {} : { years: yearsWanted({ from, to }, now, recentYears) }
}

const yearOf = (values: Values, name: string): number | undefined => {
  const year = text(values, name)
  if (year === undefined) return undefined
  if (!/^(19|20)\d\d$/.test(year)) {
    throw new CorridorError('WrongUse', `--${name} is not a year: ${year}`, { hint: 'Write it as 2015.' })
  }
  return Number(year)
}
