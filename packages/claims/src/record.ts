// Claims as records, without what reads texts: that is large, and most commands never need it.
export * from './record/claim-cells.ts'
export type { StatedClaim, StatedDocument } from './record/stated-claim.ts'
