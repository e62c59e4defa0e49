export { inspectCsv } from './inspect-csv.ts'
export * from './lookups.ts'
export * from './normalize-snapshot.ts'
