import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kindOf, type ReadText, type Session, type Shelves, sqlName, sqlText } from '@corridor/contracts'
import { AGENCY, type CodeNames, type Flow, sdmxStructure, VERSION } from './sdmx-structure.ts'
import { componentsOf } from './sdmx-table.ts'

/** Kinds whose current records leave as SDMX-CSV 2.0 too. */
export const sdmxKinds = ['trade_flows', 'observations'] as const

export type SdmxTask = {
  readonly shelves: Shelves
  readonly readText: ReadText
  /** The released history of each kind, as a local Parquet file. */
  readonly histories: Readonly<Record<string, string>>
  readonly releasedAt: string
}

export type SdmxFile = {
  readonly name: string
  readonly path: string
  readonly rows: number
  /** Records that may leave and have no period. */
  readonly without_period: number
}

/**
 * Writes the current records that may leave as SDMX-CSV 2.0, one file for each kind, and their structures as SDMX-ML 3.0. What has no
 * period has no place in SDMX and stays out.
 */
export const writeSdmx = async (session: Session, folder: string, task: SdmxTask): Promise<readonly SdmxFile[]> => {
  const { shelves, histories, readText, releasedAt } = task
  const flows: Flow[] = []
  const files: SdmxFile[] = []
  for (const id of sdmxKinds) {
    const history = histories[id]
    if (history === undefined) continue
    const { title, description } = kindOf(shelves, id)
    const current = `FROM read_parquet(${sqlText(history)}) WHERE known_to IS NULL AND NOT is_tombstone AND licence_code = 'rows'`
    const relation = `(${current} AND period_start IS NOT NULL AND period_end IS NOT NULL)`
    const flow: Flow = {
      id: id.toUpperCase(),
      title,
      description,
      components: await componentsOf(session, shelves, kindOf(shelves, id), relation),
    }
    const cells = flow.components.map((each) => `${each.sql} AS ${sqlName(each.id)}`)
    const keys = flow.components.filter(({ role }) => role === 'dimension' || role === 'time')
    const path = join(folder, `${id}.csv`)
    await session.run(`COPY (SELECT 'dataflow' AS STRUCTURE, '${AGENCY}:${flow.id}(${VERSION})' AS STRUCTURE_ID, 'I' AS ACTION,
      ${cells.join(', ')} FROM ${relation} ORDER BY ${keys.map((each) => sqlName(each.id)).join(', ')}) TO ${sqlText(path)} (FORMAT csv, HEADER)`)
    const [all] = await session.rows(`SELECT count(*) AS n FROM (${current})`)
    const [counted] = await session.rows(`SELECT count(*) AS n FROM ${relation}`)
    const rows = Number(counted?.n)
    flows.push(flow)
    files.push({ name: `${id}.csv`, path, rows, without_period: Number(all?.n) - rows })
  }
  if (flows.length === 0) return []
  const path = join(folder, 'structure.xml')
  await writeFile(path, sdmxStructure(flows, await codeNames(session, folder, shelves, readText, flows), releasedAt))
  return [...files, { name: 'structure.xml', path, rows: 0, without_period: 0 }]
}

/** Names of the codes of every table that a code of these flows is looked up in. */
const codeNames = async (
  session: Session,
  folder: string,
  shelves: Shelves,
  readText: ReadText,
  flows: readonly Flow[],
): Promise<CodeNames> => {
  const lookups = new Set(flows.flatMap(({ components }) => components.map(({ field }) => field.lookup ?? '')))
  const tables = shelves.reference.filter(({ id }) => lookups.has(id))
  const named = await Promise.all(
    tables.map(async ({ id, key: [code = ''] }) => {
      const path = join(folder, `${id}.reference.csv`)
      await writeFile(path, await readText(`datasets/reference/${id}.csv`))
      const rows = await session.rows(
        `SELECT ${sqlName(code)} AS code, name_en FROM read_csv(${sqlText(path)}, header = true, all_varchar = true)`,
      )
      return [id, new Map(rows.map((row) => [String(row.code), String(row.name_en)]))] as const
    }),
  )
  const sources = new Map(shelves.sources.map(({ id, title }) => [id, title]))
  return { ...Object.fromEntries(named), sources }
}
