/** The few types a column can have. Money and quantities are decimals; ratios that were divided are doubles. */
export type ColumnType =
  | 'text'
  | 'code'
  | 'date'
  | 'timestamp'
  | 'integer'
  | 'money'
  | 'quantity'
  | 'double'
  | 'boolean'

type TypeFacts = { readonly ddl: string; readonly json: object; readonly frictionless: string }

const facts: Readonly<Record<ColumnType, TypeFacts>> = {
  text: { ddl: 'VARCHAR', json: { type: ['string', 'null'] }, frictionless: 'string' },
  code: { ddl: 'VARCHAR', json: { type: ['string', 'null'] }, frictionless: 'string' },
  date: { ddl: 'DATE', json: { type: ['string', 'null'], format: 'date' }, frictionless: 'date' },
  timestamp: { ddl: 'TIMESTAMP', json: { type: ['string', 'null'], format: 'date-time' }, frictionless: 'datetime' },
  integer: { ddl: 'BIGINT', json: { type: ['integer', 'null'] }, frictionless: 'integer' },
  money: { ddl: 'DECIMAL(20,2)', json: { type: ['number', 'null'] }, frictionless: 'number' },
  quantity: { ddl: 'DECIMAL(30,6)', json: { type: ['number', 'null'] }, frictionless: 'number' },
  double: { ddl: 'DOUBLE', json: { type: ['number', 'null'] }, frictionless: 'number' },
  boolean: { ddl: 'BOOLEAN', json: { type: ['boolean', 'null'] }, frictionless: 'boolean' },
}

/** One meaning of one column name, shared by every kind and dataset that has it. */
export type Field = {
  readonly name: string
  readonly type: ColumnType
  /** Heading for people, with the unit where there is one. */
  readonly title: string
  readonly description: string
  /** The reference table that a code is looked up in. */
  readonly lookup?: string
}

export const ddlType = (type: ColumnType): string => facts[type].ddl
export const jsonType = (type: ColumnType): object => facts[type].json
export const frictionlessType = (type: ColumnType): string => facts[type].frictionless
export const isNumeric = (type: ColumnType): boolean => ['integer', 'money', 'quantity', 'double'].includes(type)

/** `"name" TYPE` lines for a CREATE TABLE. */
export const ddlColumns = (fields: readonly Field[]): string =>
  fields.map((field) => `  ${field.name} ${ddlType(field.type)}`).join(',\n')

/** An order that is the same for everybody: by these columns, what is missing first. */
export const inOrder = (columns: readonly string[]): string =>
  columns.map((column) => `${column} NULLS FIRST`).join(', ')

/** A value as an SQL literal. Everything that enters SQL text from outside goes through here. */
export const sqlText = (value: string): string => `'${value.replaceAll("'", "''")}'`
export const sqlName = (value: string): string => `"${value.replaceAll('"', '""')}"`
