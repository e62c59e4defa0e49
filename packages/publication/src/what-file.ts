/** What a file of a release is that is no dataset; `all` are the files beside it. */
export const whatFile = (path: string, all: readonly { readonly path: string }[]): string => {
  if (path.endsWith('.xlsx')) return 'Workbook for people'
  if (path.endsWith('.schema.json')) return 'JSON Schema of the report'
  if (path.startsWith('reports/')) return 'The workbook as JSON'
  if (path === 'history.sql')
    return 'Run in this folder: the datasets, the history in its Parquet files, and the macros over time, in one DuckDB session'
  if (path === 'corridor.duckdb')
    return hasScript(all)
      ? 'All datasets but the history as tables of one DuckDB file; `history.sql` adds the history and the macros over time'
      : 'All datasets as tables of one DuckDB file, with macros over time'
  if (path === 'sdmx/structure.xml') return 'Concepts, code lists, data structures and dataflows (SDMX-ML 3.0)'
  if (path.startsWith('sdmx/')) return 'Current records that may leave (SDMX-CSV 2.0)'
  return path === 'changes.md' ? 'What changed since the release before' : 'Frictionless Data Package'
}

/** Whether the history of a release is too large for its database. */
export const hasScript = (all: readonly { readonly path: string }[]): boolean =>
  all.some(({ path }) => path === 'history.sql')
