import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'

export const productsConversions = defineModel({
  subject: 'products',
  name: 'conversions',
  title: 'Conversions between HS editions',
  description:
    'Shares of the value of each six-digit code of one edition of the Harmonized System (H0 to H6) that belong to codes of another. Published weights are used where there are some; where only the relation of codes is known, the value is split into equal parts and called estimated. Editions without a table between them are reached through others, on the way with the fewest tables that lack weights; the weights along it are multiplied. The shares of a code add up to 1; a code of which a part gets lost on the way is left out.',
  inputs: ['current.correspondences'],
  columns: pick(
    'from_scheme_code',
    'from_code',
    'to_scheme_code',
    'to_code',
    'weight',
    'conversion_basis_code',
    'hop_count',
    'conversion_path',
  ),
  grain: ['from_scheme_code', 'from_code', 'to_scheme_code', 'to_code'],
  isRowGrain: false,
})
