import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cell, OpenEngine, Row, Session } from '@corridor/contracts'
import {
  type DuckDBConnection,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBTimestampValue,
  type DuckDBValue,
} from '@duckdb/node-api'

export type EngineSettings = {
  /** Below which folder DuckDB may spill; each session has a folder of its own, for two would destroy each other's. */
  readonly temporaryFolder: string
  readonly memoryLimit?: string
  readonly threads?: number
  /** Ends what is under way in every session, and refuses what comes later, with the reason of the signal. */
  readonly signal?: AbortSignal
}

/** DuckDB in the process: no extension is ever downloaded, times are UTC, spills go to one folder. */
export const duckdbEngine =
  (settings: EngineSettings): OpenEngine =>
  async () => {
    const { signal } = settings
    signal?.throwIfAborted()
    const spill = await mkdtemp(join(settings.temporaryFolder, 'corridor-duckdb-'))
    const instance = await DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      temp_directory: spill,
      ...(settings.memoryLimit === undefined ? {} : { memory_limit: settings.memoryLimit }),
      ...(settings.threads === undefined ? {} : { threads: String(settings.threads) }),
    })
    const connection = await instance.connect()
    await connection.run("SET TimeZone = 'UTC'")
    let again: NodeJS.Timeout | undefined
    const interrupt = (): void => {
      connection.interrupt()
      // A statement that only just begins does not notice the first time.
      again = setInterval(() => connection.interrupt(), 50)
    }
    signal?.addEventListener('abort', interrupt)
    return sessionOn(connection, signal, async () => {
      signal?.removeEventListener('abort', interrupt)
      clearInterval(again)
      connection.closeSync()
      instance.closeSync()
      await rm(spill, { recursive: true, force: true })
    })
  }

/**
 * A session waits for what is under way before it closes, and refuses by name what comes later: DuckDB itself would
 * crash the process.
 */
const sessionOn = (
  connection: DuckDBConnection,
  signal: AbortSignal | undefined,
  close: () => Promise<void>,
): Session => {
  const pending = new Set<Promise<unknown>>()
  let isClosed = false
  const ask = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isClosed) throw new Error('the DuckDB session is closed: await its work inside the block that opened it')
    signal?.throwIfAborted()
    const promise = work()
    pending.add(promise)
    try {
      return await promise
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    } finally {
      pending.delete(promise)
    }
  }
  return {
    run: (sql) =>
      ask(async () => {
        await connection.run(sql)
      }),
    rows: (sql) => ask(async () => (await connection.runAndReadAll(sql)).getRowObjects().map(plainRow)),
    [Symbol.asyncDispose]: async () => {
      isClosed = true
      await Promise.allSettled(pending)
      await close()
    },
  }
}

const plainRow = (row: Record<string, DuckDBValue>): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainCell(value)]))

/** Numbers as numbers, dates and times as ISO 8601 text; nested values as DuckDB writes them. */
const plainCell = (value: DuckDBValue): Cell => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value
  }
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value
  if (value instanceof DuckDBDecimalValue) return Number(value.toString())
  if (value instanceof DuckDBTimestampValue) return `${value.toString().replace(' ', 'T')}Z`
  return String(value)
}
