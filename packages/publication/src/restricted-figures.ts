import { type Kind, kindOf, recordColumns, type Session, type Shelves, sqlText } from '@corridor/contracts'
import { figureColumns, figuresSql, marksOf } from './figure-sql.ts'

/** The whole history of one kind, as a local Parquet file. */
export type KindHistory = { readonly kind: string; readonly path: string }

/** Freight and insurance as a constant (CIF = FOB × 1.06) hide no figure. */
const FACTORS = [1, 1.06]

const SAME_AS_TRADE = 'trade_flows'

/**
 * Makes `restricted` (figures of records that may not leave) and `permitted` (those of records that may, as far as they are
 * the same digits), both out of the histories, and tells whether there is anything restricted at all.
 */
export const gatherFigures = async (
  session: Session,
  shelves: Shelves,
  histories: readonly KindHistory[],
): Promise<boolean> => {
  const selects = (terms: string, more: string): string =>
    histories
      .flatMap(({ kind: id, path }) => {
        const kind = kindOf(shelves, id)
        const columns = recordColumns(kind).map(shelves.field)
        const relation = `(FROM read_parquet(${sqlText(path)}) WHERE ${terms})`
        const extra = `source_id, licence_code, ${sqlText(id)} AS kind, snapshot_id, record_number`
        const figures = figureColumns(columns).map((column) => ({ column, told: { figure: sqlText(column) } }))
        return figures.length === 0 ? [] : [figuresSql(relation, figures, marksOf(columns), extra, FACTORS)]
      })
      .map((select) => `SELECT * FROM (${select})${more}`)
      .join(' UNION ALL ')
  await session.run(
    `CREATE OR REPLACE TEMP TABLE restricted AS ${selects(`licence_code IS DISTINCT FROM 'rows'`, ' WHERE digits % 100000 <> 0')}`,
  )
  const [counted] = await session.rows('SELECT count(*) AS n FROM restricted')
  if (Number(counted?.n) === 0) return false
  // Products repeat their digits: what is held against them is looked up in few.
  await session.run('CREATE OR REPLACE TEMP TABLE restricted_digits AS SELECT DISTINCT digits FROM restricted')
  await session.run(
    `CREATE OR REPLACE TEMP TABLE permitted AS ${selects(`licence_code = 'rows'`, ' WHERE digits IN (FROM restricted_digits)')}`,
  )
  await gatherSums(session, shelves, histories)
  return true
}

/**
 * Makes `restricted_sums`: restricted records of products (and totals) that several other restricted records of the same
 * source add up to, by chapters, headings or subheadings. Their figure is also that of a sum, which gives none of its parts.
 */
const gatherSums = async (session: Session, shelves: Shelves, histories: readonly KindHistory[]): Promise<void> => {
  await session.run('CREATE OR REPLACE TEMP TABLE restricted_sums (snapshot_id VARCHAR, record_number BIGINT)')
  const history = histories.find(({ kind }) => kind === SAME_AS_TRADE)
  if (!history) return
  const kind: Kind = kindOf(shelves, SAME_AS_TRADE)
  const rest = kind.key.filter((column) => !column.startsWith('product_'))
  const keys = ['source_id', ...rest].map((column) => `coalesce(CAST(${column} AS VARCHAR), '')`).join(', ')
  await session.run(`CREATE OR REPLACE TEMP TABLE parts AS
    SELECT concat_ws(chr(31), ${keys}) AS flow, coalesce(nullif(product_code, 'TOTAL'), '') AS product,
           snapshot_id, record_number, CAST(coalesce(value_usd, value) AS DOUBLE) AS amount
    FROM read_parquet(${sqlText(history.path)})
    WHERE licence_code IS DISTINCT FROM 'rows' AND NOT is_tombstone AND known_to IS NULL`)
  await session.run(`INSERT INTO restricted_sums
    SELECT DISTINCT w.snapshot_id, w.record_number
    FROM parts AS w
    JOIN (
      SELECT flow, level.unnest AS level, substr(product, 1, level.unnest) AS above, length(product) AS size,
             sum(amount) AS amount, count(*) AS parts
      FROM parts CROSS JOIN unnest([0, 2, 4]) AS level
      WHERE length(product) > level.unnest AND amount <> 0
      GROUP BY ALL HAVING count(*) > 1) AS s
    ON s.flow = w.flow AND s.above = w.product AND s.level = length(w.product)
    WHERE abs(s.amount - w.amount) < 0.01 * s.parts`)
}
