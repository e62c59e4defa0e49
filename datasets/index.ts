import { boundChecks, datasetId, type Shelves } from '@corridor/contracts'
import { checks } from './checks/index.ts'
import { fieldNamed } from './fields/index.ts'
import { kinds } from './kinds/index.ts'
import { histories } from './models/histories.ts'
import { models } from './models/index.ts'
import { reference } from './reference/index.ts'
import { reports } from './reports/index.ts'
import { sources } from './sources/index.ts'

export { fieldNamed, fields } from './fields/index.ts'

const allModels = [...histories, ...models].sort((a, b) => (datasetId(a) < datasetId(b) ? -1 : 1))

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
