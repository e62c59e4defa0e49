import { defineHandSource, defineLayout } from '@corridor/contracts'
import { recogniseWeights, reshapeWeights, weightColumns } from './weights.parse.ts'

/** A source of its own: the same pairs of codes stand in the correlation tables, without weights. */
export const hsConversionWeights = defineHandSource({
  id: 'hs-conversion-weights',
  title: 'Conversion weights between editions of the Harmonized System',
  publisher: 'Growth Lab at Harvard University',
  description:
    'Which share of the value of a code of one edition belongs to each code of another, estimated by its publisher from the trade of reporters that changed edition in its first year. The header names the two editions. The weights of each code add up to 1; the codes of a table where they do not are refused.',
  homepage: 'https://github.com/harvard-growth-lab/comtrade-downloader',
  licence: {
    code: 'rows',
    text: 'The repository of the tables names the Apache License 2.0, that of their method the MIT licence (Center for International Development at Harvard University).',
  },
  cadence: 'P5Y',
  coverage: 'Neighbouring editions, in both directions, one file each',
  layouts: [
    defineLayout({
      id: 'weights',
      title: 'Weights of one pair of editions: H3, H4, weight, group_id',
      expects: 'A CSV whose first line names two editions: H3,H4,weight,group_id. The weights of a code add up to 1.',
      kind: 'correspondences',
      // Names of the first two columns are data: which editions, and in which direction.
      open: { as: 'lines', encodings: ['utf-8'], recognise: recogniseWeights, reshape: reshapeWeights },
      columns: { mapped: weightColumns },
      reference: ['hs_codes'],
      duplicates: 'reject',
      hasOverlappingEditions: false,
    }),
  ],
})
