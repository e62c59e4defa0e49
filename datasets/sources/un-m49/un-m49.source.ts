import { defineHandSource, defineLayout } from '@corridor/contracts'

/**
 * Other country tables of the project's material (ISO 3166 with regional codes, names of CLDR, lists of names) are not
 * read here: their rows are code lists of other publishers that `areas.csv` already rests on, and one of them has 56 columns
 * of unrelated schemes.
 */
export const unM49 = defineHandSource({
  id: 'un-m49',
  title: 'Standard country or area codes for statistical use (M49)',
  publisher: 'United Nations Statistics Division',
  description:
    'Countries and areas with their M49 numbers, the regions that they stand in, and their ISO 3166-1 alpha-3 codes, in English, Russian and Chinese. The language of a file is told by the name that it has for the world.',
  homepage: 'https://unstats.un.org/unsd/methodology/m49/overview/',
  licence: {
    code: 'rows',
    text: 'Classification of the United Nations Statistics Division, free to use with its name.',
  },
  cadence: 'P1Y',
  coverage: 'All countries and areas, five regions and their parts',
  layouts: [
    defineLayout({
      id: 'overview',
      title: 'Overview: Global Code, Region, Sub-region, Intermediate Region, Country or Area, M49 Code, ISO codes',
      kind: 'classification_items',
      open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'] },
      columns: {
        mapped: [
          'Global Code',
          'Global Name',
          'Region Code',
          'Region Name',
          'Sub-region Code',
          'Sub-region Name',
          'Intermediate Region Code',
          'Intermediate Region Name',
          'Country or Area',
          'M49 Code',
          'ISO-alpha3 Code',
        ],
        ignored: [
          'ISO-alpha2 Code',
          'Least Developed Countries (LDC)',
          'Land Locked Developing Countries (LLDC)',
          'Small Island Developing States (SIDS)',
          'Developed / Developing Countries',
        ],
      },
      duplicates: 'reject',
      hasOverlappingEditions: false,
    }),
  ],
})
