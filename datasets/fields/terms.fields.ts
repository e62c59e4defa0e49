import { defineFields } from './define-fields.ts'

const terms = (what: string): string =>
  `Terms of what ${what} show: rows where they may leave, else the strictest terms of the figures that they would give away (withheld then)`

/** Under which terms cells of aggregates stand. */
export const termsFields = defineFields({
  export_licence_code: ['code', 'Terms of exports', terms('the exports')],
  import_licence_code: ['code', 'Terms of imports', terms('the imports')],
  turnover_licence_code: ['code', 'Terms of turnover', terms('the turnover')],
  balance_licence_code: ['code', 'Terms of balance', terms('the balance')],
  china_licence_code: ['code', "Terms of China's figure", terms("China's figure")],
  partner_licence_code: ['code', "Terms of the partner's figure", terms("the partner's figure")],
  restricted_count: [
    'integer',
    'Withheld one by one',
    'Current records whose single figures may not leave: they stand in no dataset of rows, and aggregates show none of them',
  ],
  attribution: ['text', 'Attribution', 'Publisher, title and terms of the source, as it states them'],
  gap_licence_code: ['code', 'Terms of the gap', terms('the gap')],
})
