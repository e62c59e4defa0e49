import { defineFields } from './define-fields.ts'

const terms = 'rows, derived or no'
const ofChina = "per cent of China's figure"

/** Two sides of one flow: how they are valued, how far apart they are, what explains it, and what may be believed. */
export const mirrorFields = defineFields({
  exporter_code: ['code', 'Exporter', 'Area that the goods leave', 'areas'],
  importer_code: ['code', 'Importer', 'Area that the goods come to', 'areas'],
  china_valuation_code: ['code', "Valuation of China's figure", 'FOB or CIF'],
  china_valuation_basis: ['code', "Basis of China's valuation", 'stated, or assumed: exports FOB, imports CIF'],
  partner_valuation_code: ['code', "Valuation of the partner's figure", 'FOB or CIF'],
  partner_valuation_basis: ['code', "Basis of the partner's valuation", 'stated, or assumed: exports FOB, imports CIF'],
  side_ratio: [
    'double',
    'Ratio',
    "China's figure divided by the partner's; three significant digits where a side may not leave",
  ],
  discrepancy_pct: ['double', 'Symmetric discrepancy, %', '100 · |X − M| / (X + M): the same from either side'],
  gap_fob_usd: [
    'money',
    'Gap after the factor, USD',
    "China's figure minus the partner's, CIF figures divided by 1.06 (the factor of the IMF)",
  ],
  gap_fob_pct: ['double', 'Gap after the factor, %', `Gap after the factor in ${ofChina} as published`],
  valuation_explains_pct: [
    'double',
    'Valuation explains, %',
    'By how much the factor of the IMF shrinks the gap, in per cent of the gap; negative where it widens it',
  ],
  china_licence_code: ['code', "Terms of China's figure", terms],
  partner_licence_code: ['code', "Terms of the partner's figure", terms],
  pair_licence_code: ['code', 'Terms of the pair', `The stricter terms of the two sides: ${terms}`],
  part_code: [
    'code',
    'Part',
    'valuation, timing, transit (and re-export), coverage, partial (reporting), or unexplained (what is left)',
  ],
  part_order: ['integer', 'Place', 'Place of the part in the list'],
  part_usd: [
    'money',
    'Part, USD',
    'Part of the gap with the sign of the gap; null is unknown. The parts add up to the gap',
  ],
  part_low_usd: ['money', 'Part low, USD', 'Low end of what the part may be'],
  part_high_usd: ['money', 'Part high, USD', 'High end of what the part may be'],
  part_pct: ['double', 'Part, %', `Part in ${ofChina}, as the gap is`],
  part_share_pct: ['double', 'Share of the gap, %', 'Part in per cent of the gap; negative where it widens the gap'],
  explained_share_pct: [
    'double',
    'Explained, %',
    'What the known parts of the pair explain together, in per cent of its gap; negative where they widen it',
  ],
  basis_code: [
    'code',
    'Basis',
    'measured (from figures in the store), assumed (a published factor), or unknown; what is left has the weakest of its parts',
  ],
  how: ['text', 'How', 'What the part rests on, in words'],
  part_licence_code: ['code', 'Terms of the part', `Strictest terms of what it shows: ${terms}`],
  product_level_code: [
    'code',
    'Level',
    'GROUP (gold, ores, gas, and the total without them), HS2, HS4 or HS6: levels are never added to one another',
  ],
  mirror_product_code: [
    'code',
    'Product',
    'gold (7108), ores (2616), gas (271121), rest (the total without them), or the code of the Harmonized System',
  ],
  china_edition_code: ['code', "Edition of China's codes", 'H0–H6; HS where none is stated'],
  partner_edition_code: ['code', "Edition of the partner's codes", 'H0–H6; HS where none is stated'],
  china_row_count: ['integer', "Rows of China's figure", 'Published rows that were added up'],
  partner_row_count: ['integer', "Rows of the partner's figure", 'Published rows that were added up'],
  pair_count: ['integer', 'Pairs', 'Mirror pairs (year, exporter, importer) that the reporter has a side in'],
  counterpart_count: ['integer', 'Counterparts', 'Reporters on the other side of those pairs'],
  error_variance: [
    'double',
    'Error, mean square',
    'Mean square of the log error of the reporter; null where it cannot be identified',
  ],
  error_variance_se: ['double', 'Standard error', 'Standard error of the mean square; pairs of one route count as one'],
  reliability_weight: [
    'double',
    'Weight',
    'One over the mean square error, as a share of all identified reporters; they sum to one',
  ],
  is_identified: ['boolean', 'Identified', 'The data can tell the error of this reporter from that of the others'],
  reason: ['text', 'Reason', 'Why there is no value, in words'],
  iteration_count: ['integer', 'Iterations', 'Rounds of the estimate'],
  is_converged: ['boolean', 'Converged', 'The estimate stood still before the rounds ran out'],
  fit_residual: [
    'double',
    'Residual',
    'Root mean square, over routes, of the mean squared log ratio less what the errors of both sides make',
  ],
  weight_floor: [
    'double',
    'China: least weight',
    "Where the network is a star: the least weight that China's side can have in a cell with this partner",
  ],
  exporter_weight: [
    'double',
    "Exporter's weight",
    'Weight of the exporter in the cell; with the importer it makes one',
  ],
  importer_weight: [
    'double',
    "Importer's weight",
    'Weight of the importer in the cell; with the exporter it makes one',
  ],
  reconciled_usd: ['money', 'Reconciled, USD', 'Reconciled value FOB; null where the data do not single one out'],
  reconciled_low_usd: ['money', 'Reconciled low, USD', 'Low end of the interval, FOB'],
  reconciled_high_usd: ['money', 'Reconciled high, USD', 'High end of the interval, FOB'],
  reconciled_method: ['code', 'Method', 'weights (reliability of both reporters), or range (what the sides say, FOB)'],
})
