import {
  type Check,
  CorridorError,
  datasetId,
  type Example,
  type ExampleRow,
  type Field,
  type InputRows,
  inOrder,
  kindOf,
  type Model,
  type OpenEngine,
  type ReadText,
  type Row,
  recordColumns,
  recordTables,
  type Session,
  type Shelves,
  sqlName,
  sqlText,
  versionColumns,
  type WithScratch,
} from '@corridor/contracts'
import { loadInputs } from './load-inputs.ts'
import { checkSelect } from './run-checks.ts'
import { answer } from './run-model.ts'

export type TryEffects = {
  readonly openEngine: OpenEngine
  readonly withScratch: WithScratch
  readonly readText: ReadText
}

type Given = Example['given']

/**
 * The answer of a model to rows given by hand, in the order of its grain. Columns that a row leaves out are null, inputs
 * that are not given are empty, reference tables included.
 * @throws ModelFailed when it does not bind, when its columns are not the declared ones, or its grain is not unique
 */
export const tryModel = (
  effects: TryEffects,
  shelves: Shelves,
  { model, sql }: { readonly model: Model; readonly sql: string },
  given: Given = {},
): Promise<readonly Row[]> =>
  withInputs(effects, shelves, { id: datasetId(model), inputs: model.inputs, given }, async (session) => {
    await answer(session, model, sql)
    return session.rows(`FROM answer ORDER BY ${inOrder(model.grain)}`)
  })

/** The rows that a check finds in rows given by hand, as in `tryModel`: its terms and places are those of the rows. */
export const tryCheck = (
  effects: TryEffects,
  shelves: Shelves,
  { check, sql }: { readonly check: Check; readonly sql: string },
  given: Given = {},
): Promise<readonly Row[]> =>
  withInputs(effects, shelves, { id: `check ${check.id}`, inputs: check.inputs, given }, (session) =>
    session.rows(`FROM (${checkSelect(check, sql)}) ORDER BY ALL`),
  )

type Inputs = { readonly id: string; readonly inputs: readonly string[]; readonly given: Given }

const withInputs = (
  effects: TryEffects,
  shelves: Shelves,
  { id, inputs, given }: Inputs,
  work: (session: Session) => Promise<readonly Row[]>,
): Promise<readonly Row[]> =>
  effects.withScratch(async (folder) => {
    const strange = Object.keys(given).filter((name) => !inputs.includes(name))
    if (strange.length > 0)
      throw new CorridorError('ModelFailed', `${id} does not name the input ${strange.join(', ')}`)
    await using session = await effects.openEngine()
    const empty: Record<string, InputRows> = {}
    for (const name of inputs) empty[name] = await emptyInput(effects.readText, shelves, name)
    await loadInputs(session, folder, empty)
    for (const [name, rows] of Object.entries(given)) await insert(session, name, rows)
    return await work(session)
  })

const emptyInput = async (readText: ReadText, shelves: Shelves, name: string): Promise<InputRows> => {
  if (name === 'records.snapshots') return { from: 'snapshots', snapshots: [] }
  return { from: 'parquet', paths: [], empty: await columnsOf(readText, shelves, name) }
}

const columnsOf = async (readText: ReadText, shelves: Shelves, name: string): Promise<readonly Field[]> => {
  const [schema = '', table = ''] = name.split('.')
  if (schema === 'current' || schema === 'versions') {
    return versionColumns(kindOf(shelves, table)).map(shelves.field)
  }
  if (schema === 'records') {
    if (isRecordTable(table)) return recordTables[table].map(shelves.field)
    return recordColumns(kindOf(shelves, table)).map(shelves.field)
  }
  if (schema === 'reference') {
    const [header = ''] = (await readText(`datasets/reference/${table}.csv`)).split('\n')
    return header
      .split(',')
      .map((column): Field => ({ name: column, type: 'text', title: column, description: column }))
  }
  const model = shelves.models.find((each) => datasetId(each) === name)
  if (!model) throw new CorridorError('ModelFailed', `no kind, table or dataset is named ${name}`)
  return model.columns
}

const isRecordTable = (table: string): table is keyof typeof recordTables => table in recordTables

const insert = async (session: Session, name: string, rows: readonly ExampleRow[]): Promise<void> => {
  const target = name.split('.').map(sqlName).join('.')
  for (const row of rows) {
    const values = Object.values(row).map((value) => (typeof value === 'string' ? sqlText(value) : String(value)))
    await session.run(
      `INSERT INTO ${target} (${Object.keys(row).map(sqlName).join(', ')}) VALUES (${values.join(', ')})`,
    )
  }
}
