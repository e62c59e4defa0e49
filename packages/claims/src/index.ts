export { readText } from './reading/read-text.ts'
export * from './reading/text-as-read.ts'
