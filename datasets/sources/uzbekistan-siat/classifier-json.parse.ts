import { CorridorError, type Likeness, type ShapedRow } from '@corridor/contracts'
import { isObject, type JsonObject, textOf } from './cumulative-windows.parse.ts'
import { coverageOf, flowOf, isUnit, unitOf } from './siat-words.ts'

const names = ['Code', 'Klassifikator', 'Klassifikator_ru', 'Klassifikator_en', 'Klassifikator_uzc']
const isYear = (key: string): boolean => /^(19|20)\d{2}$/.test(key)

type Table = { readonly metadata: readonly JsonObject[]; readonly data: readonly JsonObject[] }

const tableOf = (root: unknown): Table | undefined => {
  const first: unknown = Array.isArray(root) && root.length === 1 ? root[0] : root
  if (!isObject(first)) return undefined
  const { metadata, data } = first
  const areObjects = (list: unknown): list is readonly JsonObject[] => Array.isArray(list) && list.every(isObject)
  return areObjects(metadata) && areObjects(data) ? { metadata, data } : undefined
}

export const recognise = (root: unknown): Likeness => {
  const table = tableOf(root)
  return table?.data[0] !== undefined && 'Klassifikator_en' in table.data[0] ? 'certain' : undefined
}

export const count = (root: unknown): number => tableOf(root)?.data.length ?? 0

const changed = (place: string, what: string): CorridorError =>
  new CorridorError('SourceChanged', `${place}: ${what}`, { place })

/** One row per country and year. Title and unit are told among the metadata, each in four languages. */
export const reshape = function* (root: unknown): Iterable<ShapedRow> {
  const table = tableOf(root)
  if (table === undefined) throw changed('/', 'is not metadata with data')
  const told = table.metadata.flatMap((entry) =>
    Object.entries(entry).flatMap(([key, value]) => (key.startsWith('value') ? [textOf(value) ?? ''] : [])),
  )
  const agreed = <T>(what: string, found: readonly (T | undefined)[]): T | undefined => {
    const different = [...new Set(found.filter((value) => value !== undefined))]
    if (different.length > 1) throw changed('/0/metadata', `tells ${what} in different ways: ${different.join(', ')}`)
    return different[0]
  }
  const wordings = told.filter(isUnit)
  const titles = told.filter((text) => flowOf(text) !== undefined)
  const shared = {
    unit: agreed('the unit', wordings.map(unitOf)),
    unit_wording: wordings[0],
    flow: agreed('the flow', titles.map(flowOf)),
    coverage: agreed('the coverage', titles.map(coverageOf)),
  }
  for (const [index, item] of table.data.entries()) {
    const strange = Object.keys(item).filter((key) => !names.includes(key) && !isYear(key))
    if (strange.length > 0) throw changed(`/0/data/${index}`, `has ${strange.join(', ')}, which is not known`)
    const years = Object.keys(item).filter(isYear)
    if (years.length === 0) yield { record: index + 1, locator: `/0/data/${index}`, ignored_by: 'no years' }
    for (const year of years) {
      const cells = { ...shared, code: textOf(item.Code), year, value: textOf(item[year]) }
      yield { record: index + 1, locator: `/0/data/${index}/${year}`, cells }
    }
  }
}
