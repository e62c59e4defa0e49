export type { ReportStamp } from './build-layout.ts'
export { type ReportEffects, type ReportTask, writeReport } from './write-report.ts'
