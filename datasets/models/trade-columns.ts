import type { FieldName } from '../fields/index.ts'

/** Who trades with whom, in which direction. */
export const tradedBetween = [
  'reporter_code',
  'reporter_region_code',
  'region_basis_code',
  'partner_code',
  'partner_basis_code',
  'partner2_code',
  'flow_code',
] as const satisfies readonly FieldName[]

/** How the goods pass, and what is counted. */
export const tradedHow = [
  'transport_mode_code',
  'customs_procedure_code',
  'regime_code',
  'trade_system_code',
  'valuation_code',
  'coverage_code',
] as const satisfies readonly FieldName[]
