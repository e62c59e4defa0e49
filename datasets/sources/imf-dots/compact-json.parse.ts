import { CorridorError, type Likeness, type ShapedRow } from '@corridor/contracts'
import { observationRows, type SdmxSeries } from '../sdmx-ml.ts'
import { compactAttributes, isTradeSeries } from './sdmx-attributes.ts'

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

const inside = (value: unknown, name: string): unknown => (isTree(value) ? value[name] : undefined)

/** One thing stands alone, several in an array, none are absent. */
const listOf = (value: unknown, what: string): readonly Tree[] =>
  (value === undefined || value === null ? [] : [value].flat()).map((each: unknown) => {
    if (isTree(each)) return each
    throw new CorridorError('SourceChanged', `${what} is no object`, { place: what })
  })

/** Attributes are the keys that begin with `@`; `inner` is the one key beside them. */
const attributesOf = (tree: Tree, inner: string, what: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => {
      if (key === inner) return []
      if (!key.startsWith('@') || typeof value === 'object') {
        throw new CorridorError('SourceChanged', `${what} has a key not known: ${key}`, { place: what })
      }
      return [[key.slice(1), String(value)]]
    }),
  )

const seriesOf = (root: unknown): readonly SdmxSeries[] =>
  listOf(inside(inside(inside(root, 'CompactData'), 'DataSet'), 'Series'), 'Series').map((series) => ({
    attributes: attributesOf(series, 'Obs', 'Series'),
    observations: listOf(series.Obs, 'Obs').map((observation) => attributesOf(observation, '', 'Obs')),
  }))

export const recogniseCompactJson = (root: unknown): Likeness => {
  const [first] = [inside(inside(inside(root, 'CompactData'), 'DataSet'), 'Series')].flat()
  if (!isTree(first)) return undefined
  const names = Object.fromEntries(Object.entries(first).map(([key, value]) => [key.slice(1), value]))
  return isTradeSeries(names) ? 'certain' : undefined
}

/** Observations, and series without any, counted in the text alone. */
export const countCompactJson = (root: unknown): number => {
  const text = JSON.stringify(root)
  const times = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return times(/"@TIME_PERIOD":/g) + times(/"@INDICATOR":/g) - times(/"Obs":(?!\[\]|null)/g)
}

export const reshapeCompactJson = (root: unknown): Iterable<ShapedRow> =>
  observationRows(seriesOf(root), compactAttributes)
