import type { ColumnKind, ColumnLayout, Layout, SheetLayout } from './layout.ts'

type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string' }
const strict = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
})
const defined = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

const values: Readonly<Record<ColumnKind, Schema>> = {
  text: { type: ['string', 'null'] },
  number: { type: ['number', 'null'] },
  integer: { type: ['integer', 'null'] },
  date: { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  timestamp: { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$' },
  link: { type: ['string', 'null'] },
}

const column: Schema = strict({
  name: text,
  title: text,
  description: text,
  type: { enum: Object.keys(values) },
  unit: { type: ['string', 'null'] },
  is_computed: { type: 'boolean' },
})

const figure: Schema = strict({
  id: text,
  label: text,
  value: { type: ['number', 'null'] },
  unit: text,
  sentence: { ...text, minLength: 1 },
})

/** What the JSON of this report always looks like (draft 2020-12): every sheet and column by name, whatever the rows. */
export const jsonSchema = (layout: Layout): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: layout.title,
  description: layout.subtitle,
  ...strict({
    report: { const: layout.id },
    title: text,
    subtitle: text,
    language: { const: layout.language },
    known_at: { ...text, pattern: '^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$' },
    cover: { type: 'array', minItems: 1, items: strict({ label: text, text }) },
    key_figures: { type: 'array', items: figure },
    notes: { type: 'array', items: text },
    sheets: tuple(layout.sheets.map(sheetSchema)),
  }),
  $defs: { column, ...values },
})

const tuple = (items: readonly Schema[]): Schema => ({
  type: 'array',
  minItems: items.length,
  ...(items.length === 0 ? {} : { prefixItems: items }),
  items: false,
})

const sheetSchema = (sheet: SheetLayout): Schema =>
  strict({
    id: { const: sheet.id },
    title: text,
    about: text,
    columns: tuple(sheet.columns.map(columnSchema)),
    rows: {
      type: 'array',
      items: strict(Object.fromEntries(sheet.columns.map((each) => [each.name, valueSchema(each)]))),
    },
  })

const columnSchema = ({ name, kind, unit }: ColumnLayout): Schema => ({
  ...defined('column'),
  type: 'object',
  properties: { name: { const: name }, type: { const: kind }, unit: { const: unit } },
})

const valueSchema = ({ kind, title, description }: ColumnLayout): Schema => ({ ...defined(kind), title, description })
