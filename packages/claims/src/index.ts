export { readText } from './reading/read-text.ts'
export * from './reading/text-as-read.ts'
export * from './record/claim-cells.ts'
export type { StatedClaim, StatedDocument } from './record/stated-claim.ts'
