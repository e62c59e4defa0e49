import {
  contentKey,
  encodeJson,
  type Inputs,
  type OpenEngine,
  type Report,
  type ReportFile,
  type ReportSummary,
  reportPrefix,
  type Store,
  sha256,
  summaryKey,
} from '@corridor/contracts'
import { buildLayout } from './build-layout.ts'
import { jsonSchema } from './json-schema.ts'
import { readTables } from './read-tables.ts'
import { jsonReport } from './write-json.ts'
import { writeWorkbook } from './write-workbook.ts'

export type ReportEffects = { readonly store: Store; readonly openEngine: OpenEngine }

export type ReportTask = {
  readonly report: Report
  /** Local file of every input: Parquet, or CSV for code tables. */
  readonly rows: Readonly<Record<string, string>>
  readonly fingerprint: string
  readonly inputs: Inputs
}

type Content = { readonly stem: string; readonly extension: string; readonly bytes: Uint8Array }

/**
 * datasets → reports: lays one report out and writes it as a workbook, as JSON, and as the schema of that JSON.
 * @throws ModelFailed when a SELECT does not bind or gives what its column cannot show
 * @throws CheckFailed when the sentence of a key figure is denied by its own data
 */
export const writeReport = async (effects: ReportEffects, task: ReportTask): Promise<ReportSummary> => {
  await using session = await effects.openEngine()
  const { report, fingerprint, inputs } = task
  const tables = await readTables(session, report, task.rows)
  const layout = buildLayout(report, tables)
  const contents: readonly Content[] = [
    { stem: `${report.id}.${report.language}`, extension: 'xlsx', bytes: await writeWorkbook(layout) },
    { stem: report.id, extension: 'json', bytes: encodeJson(jsonReport(layout)) },
    { stem: `${report.id}.schema`, extension: 'json', bytes: encodeJson(jsonSchema(layout)) },
  ]
  const rows = layout.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  const prefix = reportPrefix(report.id, fingerprint)
  const files: ReportFile[] = []
  for (const content of contents) files.push(await save(effects.store, prefix, content, rows))
  const summary: ReportSummary = { fingerprint, inputs, files }
  await effects.store.put(summaryKey(prefix), encodeJson(summary))
  return summary
}

const save = async (store: Store, prefix: string, content: Content, rows: number): Promise<ReportFile> => {
  const { stem, extension, bytes } = content
  const key = contentKey(prefix, stem, sha256(bytes), extension)
  await store.put(key, bytes)
  const isSchema = stem.endsWith('.schema')
  return { name: `${stem}.${extension}`, key, sha256: sha256(bytes), bytes: bytes.length, rows: isSchema ? 0 : rows }
}
