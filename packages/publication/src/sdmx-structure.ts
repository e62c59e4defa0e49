import type { ColumnType } from '@corridor/contracts'
import { type Component, NULL_CODES } from './sdmx-table.ts'

export const AGENCY = 'CORRIDOR'
export const VERSION = '1.0.0'

/** One dataflow with its data structure. */
export type Flow = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly components: readonly Component[]
}

/** Names of codes: by the table that a code is looked up in, then by code. */
export type CodeNames = Readonly<Record<string, ReadonlyMap<string, string>>>

const text = (value: string): string =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')

const named = (name: string, description = ''): string =>
  `<com:Name xml:lang="en">${text(name)}</com:Name>${description === '' ? '' : `<com:Description xml:lang="en">${text(description)}</com:Description>`}`

const maintained = (id: string): string =>
  `id="${id}" agencyID="${AGENCY}" version="${VERSION}" isExternalReference="false"`
const urn = (of: string, id: string): string => `urn:sdmx:org.sdmx.infomodel.${of}=${AGENCY}:${id}`

const textTypes: Readonly<Record<ColumnType, string>> = {
  text: 'String',
  code: 'String',
  date: 'GregorianDay',
  timestamp: 'DateTime',
  integer: 'Integer',
  money: 'Decimal',
  quantity: 'Decimal',
  double: 'Double',
  boolean: 'Boolean',
}

/** Code lists are of a component in a flow, so that each holds what is used there. */
const listId = (flow: Flow, component: Component): string => `CL_${flow.id}_${component.id}`

/**
 * The structures of the SDMX-CSV files as SDMX-ML 3.0: concepts, code lists of what is used, data structures, dataflows.
 * @param prepared when, as ISO 8601
 */
export const sdmxStructure = (flows: readonly Flow[], names: CodeNames, prepared: string): string => {
  const concepts = new Map(flows.flatMap(({ components }) => components).map((each) => [each.id, each]))
  return `<?xml version="1.0" encoding="UTF-8"?>
<mes:Structure xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message" xmlns:str="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/structure" xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/common">
<mes:Header><mes:ID>${AGENCY}</mes:ID><mes:Test>false</mes:Test><mes:Prepared>${prepared}</mes:Prepared><mes:Sender id="${AGENCY}"/></mes:Header>
<mes:Structures>
<str:Codelists>
${flows.flatMap((flow) => flow.components.filter(({ codes }) => codes !== undefined).map((each) => codelist(flow, each, names))).join('\n')}
</str:Codelists>
<str:ConceptSchemes>
<str:ConceptScheme ${maintained('CONCEPTS')}>${named('Concepts of Corridor')}
${[...concepts.values()].map(({ id, field }) => `<str:Concept id="${id}">${named(field.title, field.description)}</str:Concept>`).join('\n')}
</str:ConceptScheme>
</str:ConceptSchemes>
<str:Dataflows>
${flows.map(({ id, title, description }) => `<str:Dataflow ${maintained(id)}>${named(title, description)}<str:Structure>${urn('datastructure.DataStructure', `${id}(${VERSION})`)}</str:Structure></str:Dataflow>`).join('\n')}
</str:Dataflows>
<str:DataStructures>
${flows.map(dataStructure).join('\n')}
</str:DataStructures>
</mes:Structures>
</mes:Structure>
`
}

const codelist = (flow: Flow, component: Component, names: CodeNames): string => {
  const known = names[component.field.lookup ?? '']
  const nameOf = (code: string): string => NULL_CODES[code] ?? known?.get(code) ?? code.replaceAll('_', ' ')
  return `<str:Codelist ${maintained(listId(flow, component))}>${named(`${component.field.title}: codes in use`)}
${(component.codes ?? []).map((code) => `<str:Code id="${code}">${named(nameOf(code))}</str:Code>`).join('\n')}
</str:Codelist>`
}

const dataStructure = (flow: Flow): string => {
  const of = (role: Component['role']): readonly Component[] => flow.components.filter((each) => each.role === role)
  const concept = ({ id }: Component): string =>
    `<str:ConceptIdentity>${urn('conceptscheme.Concept', `CONCEPTS(${VERSION}).${id}`)}</str:ConceptIdentity>`
  const representation = (component: Component): string =>
    `<str:LocalRepresentation>${
      component.codes
        ? `<str:Enumeration>${urn('codelist.Codelist', `${listId(flow, component)}(${VERSION})`)}</str:Enumeration>`
        : `<str:TextFormat textType="${component.role === 'time' ? 'ObservationalTimePeriod' : textTypes[component.field.type]}"/>`
    }</str:LocalRepresentation>`
  return `<str:DataStructure ${maintained(flow.id)}>${named(flow.title, flow.description)}
<str:DataStructureComponents>
<str:DimensionList id="DimensionDescriptor">
${of('dimension')
  .map(
    (each, index) =>
      `<str:Dimension id="${each.id}" position="${index + 1}">${concept(each)}${representation(each)}</str:Dimension>`,
  )
  .join('\n')}
${of('time')
  .map((each) => `<str:TimeDimension id="${each.id}">${concept(each)}${representation(each)}</str:TimeDimension>`)
  .join('\n')}
</str:DimensionList>
<str:AttributeList id="AttributeDescriptor">
${of('attribute')
  .map(
    (each) =>
      `<str:Attribute id="${each.id}" usage="optional">${concept(each)}${representation(each)}<str:AttributeRelationship><str:Observation/></str:AttributeRelationship></str:Attribute>`,
  )
  .join('\n')}
</str:AttributeList>
<str:MeasureList id="MeasureDescriptor">
${of('measure')
  .map((each) => `<str:Measure id="${each.id}" usage="optional">${concept(each)}${representation(each)}</str:Measure>`)
  .join('\n')}
</str:MeasureList>
</str:DataStructureComponents>
</str:DataStructure>`
}
