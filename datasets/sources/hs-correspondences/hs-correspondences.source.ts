import { defineHandSource, defineLayout } from '@corridor/contracts'

export const hsCorrespondences = defineHandSource({
  id: 'hs-correspondences',
  title: 'Correspondences between editions of the Harmonized System and the SITC',
  publisher: 'United Nations Statistics Division',
  description:
    'Which code of one edition stands for which code of the edition before it, from the correlation tables of the United Nations, put together in one file by the Growth Lab at Harvard University. Codes that the file has stripped of leading zeros get them back: a code of the Harmonized System has six digits; one of the SITC has four or five, so that some can be read in two ways, and these are left out.',
  homepage: 'https://github.com/harvard-growth-lab/comtrade-conversion-weights',
  licence: {
    code: 'rows',
    text: 'The file is given under the MIT licence (Center for International Development at Harvard University); the tables in it are public classifications of the United Nations.',
  },
  cadence: 'P5Y',
  coverage: 'H6 to H0 in six steps, H0 to SITC Rev. 3, Rev. 3 to Rev. 2, Rev. 2 to Rev. 1',
  layouts: [
    defineLayout({
      id: 'consolidated',
      title: 'Correlation tables in one file: code.after, code.before, Relationship, adjustment',
      kind: 'correspondences',
      open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'] },
      columns: { mapped: ['code.after', 'code.before', 'Relationship', 'adjustment'] },
      duplicates: 'reject',
      hasOverlappingEditions: false,
    }),
  ],
})
