export * from './lookups.ts'
export * from './normalize-snapshot.ts'
export { inspectCsv } from './read-input.ts'
