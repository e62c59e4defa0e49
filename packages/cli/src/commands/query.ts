import { CorridorError, type Row, releaseOrLatest, type Session, sqlText } from '@corridor/contracts'
import { type Answer, defineCommand, text, type Values } from '../command.ts'
import { keepUpdatedAfter, showVersions } from '../cut-release.ts'
import { openFiles, openRelease, openReleaseAsOf } from '../open-release.ts'
import { csvText, textTable } from '../table.ts'

const formats = ['table', 'csv', 'json', 'parquet'] as const

export const query = defineCommand({
  name: 'query',
  usage: '"<sql>"',
  summary: 'ask a release in SQL',
  details:
    'Datasets are named <subject>.<name>: `corridor query "SHOW ALL TABLES"`, `corridor query "DESCRIBE trade.mirror"`.\n--as-of shows the datasets as the world could know them at the end of that day (asOf of SDMX-REST).\n--updated-after keeps the rows that became known later (updatedAfter): in history.*, where withdrawals stand, and in datasets of which each row is one row of a source.\n--include-history shows every version that was in force, with known_from and known_to (includeHistory), of those of them that hold no rows against each other.\nThe three go together; all other datasets stay as they are.',
  options: {
    release: { type: 'string', value: '<id>', help: 'a release (the latest)' },
    'as-of': { type: 'string', value: '<date>', help: 'as it could be known then: 2025-04-11, or with a time in UTC' },
    'updated-after': { type: 'string', value: '<date>', help: 'only rows that became known after that day, or moment' },
    'include-history': { type: 'boolean', help: 'all versions, not only those in force' },
    format: { type: 'string', value: '<format>', help: 'table, csv, json or parquet (table)' },
    output: { type: 'string', value: '<file>', help: 'write there instead of printing; needed for parquet' },
  },
  words: [1, 1],
  run: async (world, [sql = ''], values): Promise<Answer> => {
    const format = text(values, 'format') ?? 'table'
    const output = text(values, 'output')
    if (!formats.some((each) => each === format))
      throw new CorridorError('WrongUse', `--format is one of ${formats.join(', ')}`)
    if (format === 'parquet' && output === undefined)
      throw new CorridorError('WrongUse', 'parquet is written to a file: --output <file>')
    const asOf = text(values, 'as-of')
    const moment = asOf === undefined ? undefined : momentOf(asOf, '--as-of')
    const after = text(values, 'updated-after')
    const updatedAfter = after === undefined ? undefined : momentOf(after, '--updated-after')
    const manifest = await releaseOrLatest(world.store, text(values, 'release'))
    return world.withScratch(async (folder) => {
      await using session = await world.openEngine()
      const left =
        moment === undefined ? await openRelease(world, session, manifest, isCut(values) ? undefined : sql) : []
      if (moment !== undefined)
        await openReleaseAsOf(world, session, folder, manifest, moment, isCut(values) ? undefined : sql)
      if (values['include-history'] === true) await showVersions(world, session, folder)
      if (updatedAfter !== undefined) await keepUpdatedAfter(session, world.shelves.models, updatedAfter)
      const asked = async (): Promise<Answer> => {
        if (output !== undefined) return await writeAnswer(session, sql, format, output)
        const { rows, columns } = await ask(session, sql)
        return { json: rows, text: shown(rows, columns, format) }
      }
      try {
        return await asked()
      } catch (error) {
        // A dataset that is named in some other way was not opened.
        if (left.length === 0 || !/does not exist/.test(String(error))) throw error
        await openFiles(world, session, left)
        return await asked()
      }
    })
  },
})

/** Whether all datasets are cut or widened before the question is asked. */
const isCut = (values: Values): boolean => values['include-history'] === true || values['updated-after'] !== undefined

/** The end of a day, or a moment as it is. @throws WrongUse */
export const momentOf = (given: string, option: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && new Date(given).toJSON()?.slice(0, 10) === given)
    return `${given} 23:59:59.999999`
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/.test(given) && !Number.isNaN(Date.parse(given))) {
    return given.replace('T', ' ').replace('Z', '')
  }
  throw new CorridorError('WrongUse', `${option} is no date: ${given}`, {
    hint: 'Write it as 2025-04-11 or 2025-04-11T12:00:00Z.',
  })
}

const failed = (error: unknown): never => {
  throw new CorridorError('QueryFailed', error instanceof Error ? error.message : String(error), { cause: error })
}

const ask = async (session: Session, sql: string): Promise<{ rows: readonly Row[]; columns: readonly string[] }> => {
  try {
    const rows = await session.rows(sql)
    const columns = rows.length > 0 ? Object.keys(rows[0] ?? {}) : await columnsOf(session, sql)
    return { rows, columns }
  } catch (error) {
    return failed(error)
  }
}

const columnsOf = async (session: Session, sql: string): Promise<readonly string[]> => {
  try {
    return (await session.rows(`DESCRIBE ${sql}`)).map((row) => String(row.column_name))
  } catch {
    return []
  }
}

const shown = (rows: readonly Row[], columns: readonly string[], format: string): string => {
  if (format === 'csv') return csvText(rows, columns)
  if (format === 'json')
    return JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? Number(value) : value), 2)
  return `${textTable(rows, columns)}\n\n${rows.length} row${rows.length === 1 ? '' : 's'}`
}

const writeAnswer = async (session: Session, sql: string, format: string, output: string): Promise<Answer> => {
  const options = {
    csv: 'FORMAT csv, HEADER',
    json: 'FORMAT json, ARRAY true',
    parquet: 'FORMAT parquet, COMPRESSION zstd',
  }
  const how = options[format === 'table' ? 'csv' : (format as keyof typeof options)]
  try {
    await session.run(`COPY (${sql.replace(/;\s*$/, '')}) TO ${sqlText(output)} (${how})`)
  } catch (error) {
    failed(error)
  }
  return { json: { output }, text: `Wrote ${output}.` }
}
