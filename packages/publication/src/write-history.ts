import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileEntry, InputRows, Kind, Session } from '@corridor/contracts'
import { tablesOfMacros } from './as-of-macros.ts'
import { type DatasetFile, writeDatabase } from './database.ts'
import { historyScript } from './history-script.ts'
import { releaseMacros } from './release-macros.ts'

/**
 * Rows of history, of all kinds together, up to which the database holds them. On real downloads (China Customs, Kazakhstan) a
 * version takes about 80 bytes there and 44 in Parquet: five million would add some 400 MB to a file that most people only
 * want today's figures of.
 */
const MOST_HISTORY_ROWS = 5_000_000

export type TimelessInputs = Readonly<Record<string, InputRows>>

export type HistoryEffects = {
  /** Makes inputs readable in a session under their names. */
  readonly loadInputs: (session: Session, folder: string, inputs: TimelessInputs) => Promise<void>
  /** The most rows of history that go into the database; a number of its own if none is given. */
  readonly mostHistoryRows?: number
}

type Content = {
  readonly files: readonly (DatasetFile & { readonly file: FileEntry })[]
  readonly kinds: readonly Kind[]
  readonly inputs: TimelessInputs
}

/**
 * Writes what a release is asked by, into `folder`: `corridor.duckdb` with every dataset and the macros over time; and where the
 * history is larger than that, the database without it, and `history.sql` beside, which makes views over its Parquet files and the same macros.
 * Gives the names of the files.
 */
export const writeHistory = async (
  { loadInputs, mostHistoryRows = MOST_HISTORY_ROWS }: HistoryEffects,
  session: Session,
  folder: string,
  { files, kinds, inputs }: Content,
): Promise<readonly string[]> => {
  const isHistory = ({ model }: DatasetFile): boolean => model.subject === 'history'
  const macros = releaseMacros(files, kinds)
  const tables = tablesOfMacros(files)
  await loadInputs(
    session,
    folder,
    Object.fromEntries(Object.entries(inputs).filter(([name]) => tables.includes(name))),
  )
  const rows = files.filter(isHistory).reduce((sum, { file }) => sum + file.rows, 0)
  const isBeside = rows > mostHistoryRows
  const datasets = isBeside ? files.filter((each) => !isHistory(each)) : files
  await writeDatabase(session, join(folder, 'corridor.duckdb'), { datasets, tables, macros: isBeside ? [] : macros })
  if (!isBeside) return ['corridor.duckdb']
  const script = historyScript({
    histories: files.filter(isHistory).map(({ model }) => model),
    tables: [...datasets.map(({ model }) => `${model.subject}.${model.name}`), ...tables],
    macros,
  })
  await writeFile(join(folder, 'history.sql'), script)
  return ['corridor.duckdb', 'history.sql']
}
