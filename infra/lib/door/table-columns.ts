import type { ColumnType, Field } from '@corridor/contracts'
import type { CfnTable } from 'aws-cdk-lib/aws-glue'

/** What Athena calls the types of columns, as DuckDB writes them to Parquet. */
const types: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  code: 'string',
  date: 'date',
  timestamp: 'timestamp',
  integer: 'bigint',
  money: 'decimal(20,2)',
  quantity: 'decimal(30,6)',
  double: 'double',
  boolean: 'boolean',
}

/** Glue takes no longer comment. */
const LONGEST_COMMENT = 255

export const tableColumns = (fields: readonly Field[]): CfnTable.ColumnProperty[] =>
  fields.map(({ name, type, title }) => ({ name, type: types[type], comment: title.slice(0, LONGEST_COMMENT) }))
