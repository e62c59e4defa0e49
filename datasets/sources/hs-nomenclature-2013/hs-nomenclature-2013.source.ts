import { defineHandSource, defineLayout } from '@corridor/contracts'

/** A source of its own: these files have no units, and must not take away those of the lists that have them. */
export const hsNomenclature2013 = defineHandSource({
  id: 'hs-nomenclature-2013',
  title: 'Harmonized System: text files of 2013',
  publisher: 'United Nations Statistics Division',
  description:
    'Chapters, headings and subheadings of one edition of the Harmonized System with English names, as text files of 2013, without units. The files do not say which edition they list; their codes do.',
  homepage: 'https://unstats.un.org/unsd/classifications/Econ',
  licence: {
    code: 'derived',
    text: 'Texts of the Harmonized System belong to the World Customs Organization; lists of the United Nations Statistics Division are given for use with its data. Single rows stay here.',
  },
  cadence: 'P1Y',
  coverage: 'H0 (1988/92) to H4 (2012)',
  layouts: [
    defineLayout({
      id: 'text',
      title: 'Text of one edition: code, ShortDescription, LongDescription, isBasicLevel, AggregateLevel, ParentCode',
      kind: 'classification_items',
      // Latin-1 with the quotation marks of Windows.
      open: { as: 'delimited', delimiter: ',', encodings: ['utf-8', 'windows-1252'] },
      columns: {
        mapped: ['code', 'LongDescription', 'isBasicLevel', 'AggregateLevel', 'ParentCode'],
        // The long descriptions of all levels above, strung together.
        ignored: ['ShortDescription'],
      },
      reference: ['hs_codes'],
      duplicates: 'reject',
      hasOverlappingEditions: false,
    }),
  ],
})
