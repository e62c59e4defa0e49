import { defineHandSource, defineLayout } from '@corridor/contracts'

const products = ['section', 'hscode', 'description', 'parent', 'level'] as const

export const hsNomenclatureDatahub = defineHandSource({
  id: 'hs-nomenclature-datahub',
  title: 'Harmonized System: table with sections',
  publisher: 'DataHub',
  description:
    'Chapters, headings and subheadings of one edition of the Harmonized System in English, taken by its publisher from UN Comtrade, with the section of each, and the names of the sections. The edition is the one that the row of the total names, whatever else is said of the table.',
  homepage: 'https://github.com/datasets/harmonized-system',
  licence: {
    code: 'derived',
    text: 'The publisher gives it as public domain (ODC PDDL); texts of the Harmonized System belong to the World Customs Organization. Single rows stay here.',
  },
  cadence: 'P1Y',
  coverage: 'One edition with its sections',
  layouts: [
    defineLayout({
      id: 'products',
      title: 'Table of products: section, hscode, description, parent, level',
      kind: 'classification_items',
      open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'] },
      columns: { mapped: ['hscode', 'description', 'parent', 'level'], ignored: ['section'] },
      reference: ['hs_codes'],
      duplicates: 'reject',
      hasOverlappingEditions: false,
    }),
    defineLayout({
      id: 'chapter-sections',
      title: 'Table of products: the section of each chapter',
      kind: 'correspondences',
      open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'] },
      columns: { mapped: products },
      duplicates: 'reject',
      hasOverlappingEditions: false,
    }),
    defineLayout({
      id: 'sections',
      title: 'Table of sections: section, name',
      kind: 'classification_items',
      open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'] },
      columns: { mapped: ['section', 'name'] },
      duplicates: 'reject',
      hasOverlappingEditions: false,
    }),
  ],
})
