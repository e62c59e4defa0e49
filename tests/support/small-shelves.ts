import type { Shelves } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'

const keep = <T>(items: readonly T[], name: (item: T) => string, names: readonly string[]): readonly T[] =>
  items.filter((item) => names.includes(name(item)))

/** Two small sources, three kinds, three datasets, one check: the whole walk in under a second. */
export const smallShelves: Shelves = {
  ...shelves,
  kinds: keep(shelves.kinds, (kind) => kind.id, ['observations', 'rates', 'trade_flows']),
  sources: keep(shelves.sources, (source) => source.id, ['exchange-rates-quoted', 'tajikistan-stat-quoted']),
  models: keep(shelves.models, (model) => `${model.subject}.${model.name}`, [
    'quality.rejected',
    'trade.by_partner',
    'trade.flows',
  ]),
  checks: keep(shelves.checks, (check) => check.id, ['trade-flows-are-not-negative']),
  reports: [],
}
