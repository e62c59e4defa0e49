export { fetchSource } from './fetch-source.ts'
export * from './ingest-partition.ts'
export { makePace } from './pace.ts'
