import {
  type Correction,
  datasetId,
  ddlType,
  type Field,
  intakeColumns,
  type Kind,
  type Model,
  requiredIntake,
  type Shelves,
} from '@corridor/contracts'

const line = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(...heads), line(...heads.map(() => '---')), ...rows.map((row) => line(...row))].join('\n')

/** `docs/data-dictionary.md`: every dataset with its columns, every check and correction, every layout of a curated file. */
export const dictionaryText = (shelves: Shelves, checksModel: Model, corrections: readonly Correction[]): string => {
  const models = [...shelves.models, checksModel].sort((a, b) => (datasetId(a) < datasetId(b) ? -1 : 1))
  return `# Data dictionary

Generated from the declarations by \`npm run generate\`; do not edit. Money is in US dollars unless its column says
otherwise; missing is null, never zero; times are UTC.

## Datasets

${table(
  ['dataset', 'one row is', 'its grain'],
  models.map((model) => [
    `[${datasetId(model)}](#${anchor(datasetId(model))})`,
    model.description,
    model.grain.join(', '),
  ]),
)}

${models.map(datasetText).join('\n\n')}

## Checks

${table(
  ['check', 'severity', 'what it asks', 'what to do'],
  shelves.checks.map((check) => [check.id, check.severity, check.title, check.hint]),
)}

The name of a source or a dataset before the stroke says whose records or rows a check reads; the others read several.

## Corrections

Known faults of publishers ([decision 12](decisions/0012-corrections.md)); \`quality.corrections\` counts what each touched.

${table(
  ['source', 'correction', 'what is published', 'what stands here', 'why', 'status'],
  corrections.map((each) => [
    each.source_id,
    each.correction_id,
    `${each.column} ${each.expect}`,
    each.corrected ?? 'nothing: the record is set aside',
    each.reason,
    each.status.replaceAll('_', ' '),
  ]),
)}

## Layouts of curated files

A curated source accepts any CSV (UTF-8, comma, RFC 4180) with these columns, in any order. Columns with * must be there;
the others may be left out, which means blank. Periods are written \`2024\`, \`2024-H1\`, \`2024-Q3\`, \`2024-05\`,
\`2024-05-31\`, or as a window \`2024-01/2024-09\`. Units are a scale and a unit: \`billion USD\`, \`million t\`, \`TEU\`.

${shelves.kinds.map(layoutText).join('\n\n')}

## Reference tables

${table(
  ['table', 'what it holds', 'its key'],
  shelves.reference.map((each) => [`datasets/reference/${each.id}.csv`, each.title, each.key.join(', ')]),
)}
`
}

const anchor = (id: string): string => id.replaceAll('.', '')

const datasetText = (model: Model): string => `### ${datasetId(model)}

${model.title}. ${model.description}${model.isRowGrain ? ' Rows whose terms do not let single rows leave are withheld and counted.' : ''}

${table(['column', 'type', 'meaning'], model.columns.map(columnRow))}`

const columnRow = (field: Field): readonly string[] => [
  `\`${field.name}\``,
  ddlType(field.type),
  `${field.title}. ${field.description}${field.lookup ? ` (see ${field.lookup})` : ''}`,
]

const layoutText = (kind: Kind): string => {
  const required = new Set(requiredIntake(kind))
  const columns = [...new Set(intakeColumns(kind))].map((column) => `\`${column}\`${required.has(column) ? '*' : ''}`)
  return `### ${kind.id}\n\n${kind.description}\n\n${columns.join(', ')}`
}
