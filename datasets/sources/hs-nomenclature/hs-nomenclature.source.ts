import { defineHandSource, defineLayout } from '@corridor/contracts'
import { listColumns, recogniseList, reshapeList } from './lists.parse.ts'

/** The edition is taken from the row of the total ("All H4 Commodities") and held against the codes; never from a file name. */
export const hsNomenclature = defineHandSource({
  id: 'hs-nomenclature',
  title: 'Harmonized System: product lists of UN Comtrade',
  publisher: 'United Nations Statistics Division',
  description:
    'Chapters, headings and subheadings of the Harmonized System with English names, standard units and the place in the tree, one list per edition, and one list of all editions together.',
  homepage: 'https://comtradeapi.un.org/files/v1/app/reference/HS.json',
  licence: {
    code: 'derived',
    text: 'Texts of the Harmonized System belong to the World Customs Organization; lists of UN Comtrade are given for use with its data. Single rows stay here.',
  },
  cadence: 'P1Y',
  coverage: 'H0 (1988/92) to H6 (2022), and all editions together (HS)',
  layouts: [
    defineLayout({
      id: 'lists',
      title: 'Workbook of one edition: id, text, parent, isLeaf, aggrlevel, standardUnitAbbr',
      expects: 'One sheet whose first row is exactly id, text, parent, isLeaf, aggrlevel, standardUnitAbbr.',
      kind: 'classification_items',
      open: { as: 'workbook', recognise: recogniseList, reshape: reshapeList },
      columns: { mapped: listColumns },
      reference: ['hs_codes'],
      duplicates: 'reject',
      hasOverlappingEditions: false,
    }),
    defineLayout({
      id: 'reference',
      title: 'Reference JSON of one edition, or of all together',
      kind: 'classification_items',
      open: { as: 'json', rows: '$.results' },
      columns: { mapped: ['id', 'text', 'parent', 'isLeaf', 'aggrLevel', 'standardUnitAbbr'] },
      reference: ['hs_codes'],
      duplicates: 'reject',
      hasOverlappingEditions: false,
    }),
  ],
})
