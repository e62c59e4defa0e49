import {
  CorridorError,
  datasetId,
  type Model,
  type Row,
  rowKeySql,
  type Session,
  sqlName,
  sqlText,
} from '@corridor/contracts'

/** What the words after the dataset ask for: a row by its key, and perhaps some of its columns. */
export type Wish = { readonly condition: string; readonly columns: readonly string[]; readonly words: string }

const SHOWN = 10

/**
 * Words as `column=value`, or bare values for the columns of the grain in their order; a bare name of another column asks for
 * that cell alone.
 * @throws WrongUse
 */
export const readWish = (model: Model, words: readonly string[]): Wish => {
  const names = model.columns.map(({ name }) => name)
  const conditions: string[] = []
  const columns: string[] = []
  const named = words.flatMap((word) => /^([a-z][a-z0-9_]*)=/.exec(word)?.[1] ?? [])
  const unnamed = model.grain.filter((column) => !named.includes(column))
  for (const word of words) {
    const [, name, value = ''] = /^([a-z][a-z0-9_]*)=(.*)$/s.exec(word) ?? []
    if (name !== undefined) {
      if (!names.includes(name)) throw noColumn(model, name)
      conditions.push(is(name, value))
    } else if (names.includes(word) && !model.grain.includes(word)) columns.push(word)
    else {
      const column = unnamed.shift()
      if (column === undefined) throw noColumn(model, word)
      conditions.push(is(column, word))
    }
  }
  return {
    condition: conditions.length === 0 ? 'TRUE' : conditions.join(' AND '),
    columns,
    words: words.filter((word) => !columns.includes(word)).join(' '),
  }
}

const is = (column: string, value: string): string =>
  value === '' || value === 'null'
    ? `${sqlName(column)} IS NULL`
    : `lower(CAST(${sqlName(column)} AS VARCHAR)) = lower(${sqlText(value)})`

const noColumn = (model: Model, word: string): CorridorError =>
  new CorridorError('WrongUse', `${datasetId(model)} has no column for “${word}”`, {
    hint: `Its key is ${model.grain.join(', ')}; values stand in this order, or as column=value.`,
  })

/** The one row that is meant, with its key in words. @throws UnknownRow where there is none, or more than one */
export const findRow = async (session: Session, model: Model, { condition, words }: Wish): Promise<Row> => {
  const id = datasetId(model)
  const rows = await session.rows(
    `SELECT ${rowKeySql(model)} AS row_key, * FROM ${id} WHERE ${condition} ORDER BY row_key LIMIT ${SHOWN + 1}`,
  )
  const [row] = rows
  if (row === undefined) {
    throw new CorridorError('UnknownRow', `${id} has no row ${words}`, {
      hint: `Its key is ${model.grain.join(', ')}. Look at its rows with \`corridor query "FROM ${id}"\`.`,
    })
  }
  if (rows.length > 1) {
    const more = rows.length > SHOWN ? ['  …'] : []
    const lines = rows.slice(0, SHOWN).map((each) => `  ${apart(model, rows, each)}`)
    throw new CorridorError('UnknownRow', [`more than one row of ${id} is ${words}:`, ...lines, ...more].join('\n'), {
      hint: 'Add what tells them apart, as column=value.',
    })
  }
  return row
}

/** The columns of the key in which these rows differ. */
const apart = (model: Model, rows: readonly Row[], row: Row): string =>
  model.grain
    .filter((column) => rows.some((other) => other[column] !== rows[0]?.[column]))
    .map((column) => `${column}=${row[column] ?? 'null'}`)
    .join(' ')
