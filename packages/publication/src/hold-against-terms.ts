import { type DatasetSummary, parseCsv } from '@corridor/contracts'
import { refuseLeaks } from './licence-gate.ts'
import type { PublishEffects, PublishTask } from './publish-release.ts'

/**
 * Holds what a task of publishing would let out against the terms of all records; with the path of the finished database, only
 * what that holds beside the datasets.
 * @throws LicenceForbidsRelease
 */
export const holdAgainstTerms = async (
  {
    store,
    openEngine,
    readText,
    readWorkbook,
  }: Pick<PublishEffects, 'store' | 'openEngine' | 'readText' | 'readWorkbook'>,
  task: PublishTask,
  database?: string,
): Promise<void> => {
  const { shelves, datasets, histories, reports } = task
  const pathOf = ({ file }: DatasetSummary): Promise<string> => store.localPath(file.key)
  const told = reports.flatMap(({ files }) => files).filter(({ name }) => /(?<!\.schema)\.json$|\.xlsx$/.test(name))
  const areas = parseCsv(await readText('datasets/reference/areas.csv'))
  await refuseLeaks(openEngine, {
    shelves,
    datasets: await Promise.all(datasets.map(async ({ model, summary }) => ({ model, path: await pathOf(summary) }))),
    histories: await Promise.all(histories.map(async ({ kind, summary }) => ({ kind, path: await pathOf(summary) }))),
    reports: await Promise.all(told.map(async ({ name, key }) => ({ name, path: await store.localPath(key) }))),
    readWorkbook,
    areaNames: Object.fromEntries(areas.map(({ area_code = '', name_en = '' }) => [area_code, name_en])),
    ...(database === undefined ? {} : { database }),
  })
}
