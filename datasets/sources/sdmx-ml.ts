import { CorridorError, type ShapedRow, type XmlElement } from '@corridor/contracts'

/** A series of an SDMX-ML message: what holds for all of it, and its observations. */
export type SdmxSeries = {
  readonly attributes: Readonly<Record<string, string>>
  /** What the data set says of all its series; most of it is about the publication, so that unknown words are no matter. */
  readonly shared?: Readonly<Record<string, string>>
  /** Attributes of each observation; its time and value are TIME_PERIOD and OBS_VALUE. */
  readonly observations: readonly Readonly<Record<string, string>>[]
}

/** Names of attributes: those that are read, and those that are left out. */
export type SdmxAttributes = { readonly read: readonly string[]; readonly ignored: readonly string[] }

const dataRoots = new Set([
  'StructureSpecificData',
  'StructureSpecificTimeSeriesData',
  'GenericData',
  'GenericTimeSeriesData',
  'CompactData',
])

/** Attributes of XML, not of the data: the type of the element. */
const ofXml = new Set(['type', 'xmlns'])

const within = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name)

/** `id`/`value` pairs of the generic form (2.1 and, as `concept`, 2.0). */
const pairs = (element: XmlElement, container: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    within(element, container).flatMap((list) =>
      within(list, 'Value').map(({ attributes }) => [
        attributes.id ?? attributes.concept ?? '',
        attributes.value ?? '',
      ]),
    ),
  )

const ownAttributes = ({ attributes }: XmlElement): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !ofXml.has(name)))

const genericObservation = (observation: XmlElement): Readonly<Record<string, string>> => {
  const [dimension, value] = ['ObsDimension', 'ObsValue'].map((name) => within(observation, name)[0]?.attributes.value)
  const time = dimension ?? within(observation, 'Time')[0]?.text.trim()
  return {
    ...pairs(observation, 'Attributes'),
    ...(time === undefined ? {} : { TIME_PERIOD: time }),
    ...(value === undefined ? {} : { OBS_VALUE: value }),
  }
}

/** Words of the message itself (`structureRef`, `action`, prefixes) are not in capitals. */
const inCapitals = (element: XmlElement): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(ownAttributes(element)).filter(([name]) => /^[A-Z][A-Z0-9_]*$/.test(name)))

/**
 * What is told of a group of series: the dimensions that pick them, and what holds for all of them. One form has both as
 * attributes of one element; the 3.0 form adds parts (`Comp`), the generic form lists of pairs.
 */
const groupOf = (group: XmlElement): Readonly<Record<string, string>> => ({
  ...inCapitals(group),
  ...pairs(group, 'GroupKey'),
  ...pairs(group, 'Attributes'),
  ...Object.fromEntries(
    within(group, 'Comp').map((part) => [part.attributes.id ?? '', within(part, 'Value')[0]?.text.trim() ?? '']),
  ),
})

const seriesOf = (dataSet: XmlElement): readonly SdmxSeries[] => {
  const shared = { ...inCapitals(dataSet), ...pairs(dataSet, 'Attributes') }
  const groups = dataSet.children.filter(({ name }) => name.endsWith('Group')).map(groupOf)
  return within(dataSet, 'Series').map((series) => {
    const isGeneric = within(series, 'SeriesKey').length > 0
    const own = isGeneric ? { ...pairs(series, 'SeriesKey'), ...pairs(series, 'Attributes') } : ownAttributes(series)
    const matching = groups.filter((group) =>
      Object.entries(group).every(([name, value]) => own[name] === undefined || own[name] === value),
    )
    return {
      attributes: Object.assign({}, ...matching, own) as Record<string, string>,
      shared,
      observations: within(series, 'Obs').map(isGeneric ? genericObservation : ownAttributes),
    }
  })
}

/** Every series of a message of data in the generic or structure-specific form; undefined for any other message. */
export const sdmxSeries = (root: XmlElement): readonly SdmxSeries[] | undefined =>
  dataRoots.has(root.name) ? within(root, 'DataSet').flatMap(seriesOf) : undefined

/** Observations, and series without any, counted in the text alone. */
export const countSdmx = (text: string): number => {
  const [, ...series] = text.split(/<(?:\w+:)?Series(?=[\s>/])/)
  const observations = series.map((part) => part.match(/<(?:\w+:)?Obs(?=[\s>/])/g)?.length ?? 0)
  return observations.reduce((sum, count) => sum + Math.max(count, 1), 0)
}

/** The day on which the message was prepared. */
export const preparedOn = (head: string): string | undefined =>
  /<(?:\w+:)?Prepared>\s*(\d{4}-\d{2}-\d{2})/.exec(head)?.[1]

/**
 * One row for each observation, with the attributes of its data set, group, series and its own (the nearer one wins).
 * @throws SourceChanged for an attribute that is not known
 */
export function* observationRows(
  series: readonly SdmxSeries[],
  { read, ignored }: SdmxAttributes,
): Generator<ShapedRow> {
  const [readNames, ignoredNames] = [new Set(read), new Set(ignored)]
  let record = 0
  for (const [index, { attributes, shared = {}, observations }] of series.entries()) {
    const place = `series ${index + 1}`
    if (observations.length === 0) {
      record += 1
      yield { record, locator: place, ignored_by: 'series without observations' }
    }
    for (const [at, observation] of observations.entries()) {
      const all = Object.entries({ ...attributes, ...observation })
      const strange = all.find(([name]) => !readNames.has(name) && !ignoredNames.has(name))?.[0]
      if (strange !== undefined) {
        throw new CorridorError('SourceChanged', `${place} has an attribute not known: ${strange}`, { place })
      }
      record += 1
      yield {
        record,
        locator: `${place}, observation ${at + 1}`,
        cells: Object.fromEntries([...Object.entries(shared), ...all].filter(([name]) => readNames.has(name))),
      }
    }
  }
}
