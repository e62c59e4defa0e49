import type { Field } from './column.ts'
import type { Check } from './define-check.ts'
import type { Kind } from './define-kind.ts'
import type { Model } from './define-model.ts'
import type { Report } from './define-report.ts'
import type { Source } from './define-source.ts'

/** A code table: CSV in `datasets/reference/<id>.csv`, all columns text; `key` columns are unique together. */
export type ReferenceTable = {
  readonly id: string
  readonly title: string
  readonly key: readonly string[]
}

/** All declarations, as rooms receive them. */
export type Shelves = {
  readonly kinds: readonly Kind[]
  readonly reference: readonly ReferenceTable[]
  readonly sources: readonly Source[]
  readonly models: readonly Model[]
  readonly checks: readonly Check[]
  readonly reports: readonly Report[]
  readonly field: (name: string) => Field
}

export const kindOf = (shelves: Shelves, id: string): Kind => {
  const kind = shelves.kinds.find((each) => each.id === id)
  if (!kind) throw new TypeError(`no kind ${id} on the shelves`)
  return kind
}
