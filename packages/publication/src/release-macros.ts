import { datasetId, type Kind } from '@corridor/contracts'
import { type Asked, asOfMacros } from './as-of-macros.ts'
import { allUpdatedSinceMacro, revisionsMacro, updatedSinceMacro } from './change-macros.ts'
import type { Macro } from './macro.ts'

/** All macros of a release, each after those that it calls. */
export const releaseMacros = (datasets: readonly Asked[], kinds: readonly Kind[]): readonly Macro[] => {
  const told = kinds.filter(({ id }) => datasets.some(({ model }) => datasetId(model) === `history.${id}`))
  const revisions = datasets.find(({ model }) => datasetId(model) === 'quality.revisions')
  return [
    ...asOfMacros(datasets),
    ...told.map(updatedSinceMacro),
    ...(told.length === 0 ? [] : [allUpdatedSinceMacro(told)]),
    ...(revisions === undefined ? [] : [revisionsMacro(revisions.model)]),
  ]
}
