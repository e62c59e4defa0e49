import { CorridorError, type Likeness, type ShapedRow } from '@corridor/contracts'
import { coverageOf, flowOf, unitOf } from './siat-words.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'object' ? JSON.stringify(value) : String(value)

const metadataKeys = ['source', 'dataset_name', 'family', 'flow', 'unit', 'window_semantics', 'frequency']
const observationKeys = ['period', 'period_label', 'year', 'start_month', 'end_month', 'value', 'observed_at']

type Root = { readonly metadata: JsonObject; readonly observations: readonly JsonObject[] }

const rootOf = (root: unknown): Root | undefined =>
  isObject(root) && isObject(root.metadata) && Array.isArray(root.observations) && root.observations.every(isObject)
    ? { metadata: root.metadata, observations: root.observations }
    : undefined

const isKnown = ({ metadata }: Root): boolean => 'window_semantics' in metadata && 'dataset_name' in metadata

export const recognise = (root: unknown): Likeness => {
  const found = rootOf(root)
  return found !== undefined && isKnown(found) ? 'certain' : undefined
}

export const count = (root: unknown): number => rootOf(root)?.observations.length ?? 0

const changed = (place: string, what: string): CorridorError =>
  new CorridorError('SourceChanged', `${place}: ${what}`, { place })

const checkKeys = (found: JsonObject, known: readonly string[], place: string): void => {
  const strange = Object.keys(found).filter((key) => !known.includes(key))
  const missing = known.filter((key) => !(key in found))
  if (strange.length > 0) throw changed(place, `has ${strange.join(', ')}, which is not known`)
  if (missing.length > 0) throw changed(place, `lacks ${missing.join(', ')}`)
}

/** One row per observation; the metadata stand in every row. */
export const reshape = function* (root: unknown): Iterable<ShapedRow> {
  const found = rootOf(root)
  if (found === undefined) throw changed('/', 'is not metadata with observations')
  const { metadata, observations } = found
  checkKeys(metadata, metadataKeys, '/metadata')
  const title = `${textOf(metadata.dataset_name)}; ${textOf(metadata.family)}`
  const unit = textOf(metadata.unit)
  for (const [index, observation] of observations.entries()) {
    const locator = `/observations/${index}`
    checkKeys(observation, observationKeys, locator)
    yield {
      record: index + 1,
      locator,
      cells: {
        dataset: textOf(metadata.dataset_name),
        coverage: coverageOf(title),
        flow: flowOf(`${textOf(metadata.flow)}`),
        unit: unit === null ? null : unitOf(unit),
        unit_wording: unit,
        semantics: textOf(metadata.window_semantics),
        frequency: textOf(metadata.frequency),
        period: textOf(observation.period),
        year: textOf(observation.year),
        start_month: textOf(observation.start_month),
        end_month: textOf(observation.end_month),
        value: textOf(observation.value),
        observed_at: textOf(observation.observed_at),
      },
    }
  }
}
