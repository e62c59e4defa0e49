import { datasetId, type Shelves } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'

const keep = <T>(items: readonly T[], name: (item: T) => string, names: readonly string[]): readonly T[] =>
  items.filter((item) => names.includes(name(item)))

/** Two small sources, three kinds, three datasets, one check: the whole walk in under a second. */
export const smallShelves: Shelves = {
  ...shelves,
  kinds: keep(shelves.kinds, (kind) => kind.id, ['observations', 'rates', 'trade_flows']),
  sources: keep(shelves.sources, (source) => source.id, ['exchange-rates-quoted', 'tajikistan-stat-quoted']),
  models: keep(shelves.models, datasetId, ['quality.rejected', 'trade.by_partner', 'trade.flows']),
  checks: keep(shelves.checks, (check) => check.id, ['trade-flows-are-not-negative']),
  reports: [],
}

/** All kinds, with some of the sources and datasets: what these datasets stand on has to be among them. */
export const someShelves = (sources: readonly string[], models: readonly string[]): Shelves => ({
  ...shelves,
  sources: keep(shelves.sources, ({ id }) => id, sources),
  models: keep(shelves.models, datasetId, [...smallShelves.models.map(datasetId), ...models]),
  checks: smallShelves.checks,
  reports: [],
})
