import { defineExample, type ExampleRow } from '@corridor/contracts'

/** From edition, code, to edition, code, then a weight (of one source) or nothing (a relation, of another). */
const pair = (from: string, from_code: string, to: string, to_code: string, weight: number | null): ExampleRow => ({
  from_scheme_code: from,
  from_code,
  to_scheme_code: to,
  to_code,
  weight,
  source_id: weight === null ? 'tables' : 'weights',
  known_at: '2024-01-01',
  licence_code: 'rows',
})

const row = (
  from: string,
  from_code: string,
  to: string,
  to_code: string,
  weight: number,
  basis: string,
): ExampleRow => ({
  from_scheme_code: from,
  from_code,
  to_scheme_code: to,
  to_code,
  weight,
  conversion_basis_code: basis,
})

/** Codes are invented. A table of weights leads from H3 to H4 and from H4 to H5, a relation from H6 to H5. */
export const productsConversionsExample = defineExample({
  given: {
    'current.correspondences': [
      pair('H3', '111111', 'H4', '111112', 0.25),
      pair('H3', '111111', 'H4', '111113', 0.75),
      // Weight zero: the codes are of one group, and no value goes this way.
      pair('H3', '111111', 'H4', '111114', 0),
      // Half of this code reaches H4 where the next table does not have it.
      pair('H3', '444444', 'H4', '111112', 0.5),
      pair('H3', '444444', 'H4', '444445', 0.5),
      pair('H4', '111112', 'H5', '111119', 1),
      pair('H4', '111113', 'H5', '111118', 0.4),
      pair('H4', '111113', 'H5', '111119', 0.6),
      // Weights that do not give the whole code away count for nothing but their relation.
      pair('H5', '111118', 'H6', '222222', 0.7),
      pair('H6', '222222', 'H5', '111118', null),
      pair('H6', '222222', 'H5', '111119', null),
      pair('H0', '0019', 'S3', '00151', null),
    ],
  },
  expect: [
    row('H3', '111111', 'H4', '111112', 0.25, 'split'),
    row('H3', '111111', 'H4', '111113', 0.75, 'split'),
    // 0.75 × 0.4, and 0.25 × 1 + 0.75 × 0.6.
    { ...row('H3', '111111', 'H5', '111118', 0.3, 'split'), hop_count: 2, conversion_path: 'H3 > H4 > H5' },
    row('H3', '111111', 'H5', '111119', 0.7, 'split'),
    // Both parts meet again in one code.
    { ...row('H3', '111111', 'H6', '222222', 1, 'split'), hop_count: 3, conversion_path: 'H3 > H4 > H5 > H6' },
    row('H3', '444444', 'H4', '111112', 0.5, 'split'),
    row('H3', '444444', 'H4', '444445', 0.5, 'split'),
    // Backward there are no weights: equal parts.
    row('H4', '111112', 'H3', '111111', 0.5, 'estimated'),
    row('H4', '111112', 'H3', '444444', 0.5, 'estimated'),
    row('H4', '111112', 'H5', '111119', 1, 'exact'),
    row('H4', '111112', 'H6', '222222', 1, 'exact'),
    row('H4', '111113', 'H3', '111111', 1, 'exact'),
    row('H4', '111113', 'H5', '111118', 0.4, 'split'),
    row('H4', '111113', 'H5', '111119', 0.6, 'split'),
    row('H4', '111113', 'H6', '222222', 1, 'split'),
    row('H4', '444445', 'H3', '444444', 1, 'exact'),
    { ...row('H5', '111118', 'H3', '111111', 1, 'exact'), hop_count: 2, conversion_path: 'H5 > H4 > H3' },
    row('H5', '111118', 'H4', '111113', 1, 'exact'),
    row('H5', '111118', 'H6', '222222', 1, 'exact'),
    // Half by 111112, of which half; half by 111113, whole.
    row('H5', '111119', 'H3', '111111', 0.75, 'estimated'),
    row('H5', '111119', 'H3', '444444', 0.25, 'estimated'),
    row('H5', '111119', 'H4', '111112', 0.5, 'estimated'),
    row('H5', '111119', 'H4', '111113', 0.5, 'estimated'),
    row('H5', '111119', 'H6', '222222', 1, 'exact'),
    row('H6', '222222', 'H3', '111111', 0.875, 'estimated'),
    row('H6', '222222', 'H3', '444444', 0.125, 'estimated'),
    row('H6', '222222', 'H4', '111112', 0.25, 'estimated'),
    row('H6', '222222', 'H4', '111113', 0.75, 'estimated'),
    row('H6', '222222', 'H5', '111118', 0.5, 'estimated'),
    row('H6', '222222', 'H5', '111119', 0.5, 'estimated'),
  ],
})
