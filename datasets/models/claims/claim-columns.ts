/** What claims in force are made of: the part `claims_in_force` reads these. */
export const claimInputs = ['current.claims', 'current.claim_reviews', 'records.citations'] as const
