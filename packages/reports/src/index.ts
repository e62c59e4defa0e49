export { type ReportEffects, type ReportTask, writeReport } from './write-report.ts'
