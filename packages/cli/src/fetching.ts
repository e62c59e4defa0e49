import { type Clock, CorridorError, type Fetched } from '@corridor/contracts'
import type { Option } from './command.ts'

export const budgetOption: Option = {
  type: 'string',
  value: '<time>',
  help: 'how long to fetch at most (90s, 30m, 2h); the rest is left for the next run',
}

const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }

/** When the time for fetching is over. @throws WrongUse */
export const endOfBudget = (clock: Clock, budget: string | undefined): { readonly endsAt?: string } => {
  if (budget === undefined) return {}
  const [, count, unit] = /^([1-9]\d{0,5})([smh])$/.exec(budget) ?? []
  const factor = seconds[unit ?? '']
  if (count === undefined || factor === undefined) {
    throw new CorridorError('WrongUse', `--budget is not a time: ${budget}`, { hint: 'Write it as 90s, 30m or 2h.' })
  }
  return { endsAt: new Date(Date.parse(clock()) + Number(count) * factor * 1000).toISOString() }
}

/** One line on what became of a look at a source. */
const fetchedText = ({ source, kept, unchanged, empty, left, leftBy }: Fetched): string => {
  const parts = [
    `${kept.length} new`,
    `${unchanged.length} unchanged`,
    ...(empty.length > 0 ? [`${empty.length} with nothing reported`] : []),
    ...(left.length > 0
      ? [`${left.length} left for the next run${leftBy === 'budget' ? ' (the time for this one is over)' : ''}`]
      : []),
  ]
  return `${source}: ${parts.join(', ')}`
}

/** Sources that were looked at; those that were not due are not spoken of, and a failure speaks for itself. */
export const fetchedLines = (fetched: readonly Fetched[]): readonly string[] =>
  fetched
    .filter(
      ({ kept, unchanged, empty, leftBy }) => kept.length + unchanged.length + empty.length > 0 || leftBy === 'budget',
    )
    .map(fetchedText)

export const fetchedJson = (fetched: readonly Fetched[]): readonly object[] =>
  fetched.map(({ source, kept, unchanged, empty, left, leftBy }) => ({
    source,
    kept,
    unchanged,
    empty,
    left,
    left_by: leftBy,
  }))
