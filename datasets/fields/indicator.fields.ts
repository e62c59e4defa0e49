import { defineFields } from './define-fields.ts'

/** Columns of datasets that hold one computed figure in a row. */
export const indicatorFields = defineFields({
  indicator_value: ['double', 'Value', 'The computed figure, in the unit that indicator_unit_code states'],
  indicator_unit_code: [
    'code',
    'Unit of the value',
    'percent, percentage_points, ratio, index, USD, USD_per_kg, USD_per_person …',
  ],
  formula_code: ['code', 'Formula', 'Name of the formula in docs/methodology.md'],
  null_reason: ['text', 'Why it is empty', 'What is missing where the figure could not be computed'],
})
