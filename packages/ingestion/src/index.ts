export * from './ingest-partition.ts'
