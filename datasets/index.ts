import { boundChecks, datasetId, type Model, type Shelves } from '@corridor/contracts'
import { checks } from './checks/index.ts'
import { fieldNamed } from './fields/index.ts'
import { kinds } from './kinds/index.ts'
import { figuresOf } from './models/figures.ts'
import { histories } from './models/histories.ts'
import { models } from './models/index.ts'
import { reference } from './reference/index.ts'
import { reports } from './reports/index.ts'
import { sources } from './sources/index.ts'

export { fieldNamed, fields } from './fields/index.ts'
export { qualityChecks } from './models/quality/checks.ts'

/** Datasets whose figures link to their provenance in a report. */
const isLinked = (model: Model): boolean =>
  reports.some(({ sheets }) => sheets.some(({ figuresOf }) => figuresOf === datasetId(model)))

const allModels = [...histories, ...models, figuresOf(models.filter(isLinked))].sort((a, b) =>
  datasetId(a) < datasetId(b) ? -1 : 1,
)

/** What Corridor knows, shelf by shelf. */
export const shelves: Shelves = {
  kinds,
  reference,
  sources,
  models: allModels,
  checks: [...checks, ...boundChecks(sources, allModels, kinds)].sort((a, b) => (a.id < b.id ? -1 : 1)),
  reports,
  field: fieldNamed,
}
