import { type Field, isNumeric, originColumns, type Session, sqlName } from '@corridor/contracts'

/** What marks a row of figures: when, between whom, of which goods, by whom it is said to be. */
export type Marks = {
  /** BIGINT, or null where the row tells no year. */
  readonly year: string
  /** VARCHAR[] of codes of areas, sorted, without the world. */
  readonly areas: string
  /** Code of the product, '' for all. */
  readonly product: string
  /** VARCHAR[] of the sources that the row names. */
  readonly sources: string
}

const listOf = (names: readonly string[]): string =>
  names.length === 0
    ? 'CAST([] AS VARCHAR[])'
    : `list_sort(list_distinct(list_filter([${names.map(sqlName).join(', ')}], lambda each: each IS NOT NULL AND each <> 'WLD')))`

/** Recognises the marks by the names of columns, and by what codes are looked up in. */
export const marksOf = (columns: readonly Field[]): Marks => {
  const has = (name: string): boolean => columns.some((column) => column.name === name)
  const coded = (table: string): readonly string[] =>
    columns.filter(({ lookup, type }) => lookup === table && type === 'code').map(({ name }) => name)
  return {
    year: has('year') ? 'CAST("year" AS BIGINT)' : has('period_end') ? 'year(period_end)' : 'CAST(NULL AS BIGINT)',
    areas: listOf(coded('areas')),
    product: has('product_code') ? `coalesce(nullif(product_code, 'TOTAL'), '')` : `''`,
    sources: listOf(coded('sources')),
  }
}

/** Where a row was found says nothing of what it states. */
const places: readonly string[] = [...originColumns, 'year', 'bytes']

export const figureColumns = (columns: readonly Field[]): readonly string[] =>
  columns.filter(({ name, type }) => isNumeric(type) && !places.includes(name)).map(({ name }) => name)

/**
 * A figure is known again by its first nine significant digits and its order of magnitude: it is the same figure in millions,
 * and one that was rounded is another.
 */
export const defineFigureMacros = async (session: Session): Promise<void> => {
  await session.run(`CREATE OR REPLACE TEMP MACRO magnitude(x) AS CAST(floor(log10(abs(x))) AS INTEGER)`)
  await session.run(
    `CREATE OR REPLACE TEMP MACRO digits(x) AS CAST(round(abs(x) / pow(10, floor(log10(abs(x))) - 8)) AS BIGINT)`,
  )
  // Fewer than five significant digits may meet by chance; a figure in another magnitude has to show seven.
  await session.run(`CREATE OR REPLACE TEMP MACRO is_same_figure(d, m, other_m) AS
    (m = other_m AND d % 100000 <> 0) OR (d % 1000 <> 0 AND (m - other_m) % 3 = 0)`)
  await session.run(`CREATE OR REPLACE TEMP MACRO is_same_place(one, other) AS
    len(one) > 0 AND len(other) > 0 AND (list_has_all(one, other) OR list_has_all(other, one))`)
}

/** A column that states figures; `told` are further columns of each of its figures, by name, in SQL. */
export type FigureColumn = { readonly column: string; readonly told: Readonly<Record<string, string>> }

/**
 * SELECT of the figures of one relation, which is read once: one row per number and factor. `factors` are constants that hide no
 * figure, `extra` what is told of each row of the relation.
 */
export const figuresSql = (
  relation: string,
  columns: readonly FigureColumn[],
  marks: Marks,
  extra: string,
  factors: readonly number[],
): string => {
  const figures = columns.map(({ column, told }) => {
    const words = Object.entries(told).map(([name, value]) => `, ${name}: ${value}`)
    return `{value: CAST(${sqlName(column)} AS DOUBLE)${words.join('')}}`
  })
  return `SELECT * EXCLUDE (value, factor), digits(value / factor) AS digits, magnitude(value / factor) AS magnitude FROM (
      SELECT *, unnest([${factors.map((factor) => factor.toFixed(2)).join(', ')}]) AS factor FROM (
        SELECT ${marks.year} AS year, ${marks.areas} AS areas, ${marks.product} AS product, ${extra},
          unnest([${figures.join(', ')}], recursive := true) FROM ${relation}) WHERE value <> 0)`
}
