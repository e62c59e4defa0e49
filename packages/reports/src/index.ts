export { stampRelease } from './stamp-release.ts'
export { type ReportEffects, type ReportTask, writeReport } from './write-report.ts'
