import { defineHandSource, defineLayout } from '@corridor/contracts'
import { countSdmx, preparedOn } from '../sdmx-ml.ts'
import { rateBand, rateScaleJumps, ratesUnbroken } from '../series.checks.ts'
import { exrAttributes, recogniseExr, reshapeExr } from './exr-sdmx-ml.parse.ts'

/** The dataset EXR in the generic or the structure-specific form. */
const exrSdmxMl = defineLayout({
  id: 'exr-sdmx-ml',
  title: 'Exchange rates of the dataset EXR (SDMX-ML)',
  expects:
    'An answer of the data service in SDMX-ML (format=structurespecificdata or genericdata), or the XML download of a series.',
  kind: 'rates',
  open: { as: 'xml', recognise: recogniseExr, count: countSdmx, reshape: reshapeExr },
  columns: { mapped: exrAttributes.read },
  duplicates: 'reject',
  hasOverlappingEditions: false,
  editionOn: preparedOn,
})

export const ecbExr = defineHandSource({
  id: 'ecb-exr',
  title: 'Exchange rates, dataset EXR',
  publisher: 'European Central Bank',
  description:
    'Spot rates of currencies per euro: reference rates of days, averages and ends of months, quarters and years. Effective rates are indices and are left out.',
  homepage: 'https://data.ecb.europa.eu/data/datasets/EXR',
  licence: { code: 'rows', text: 'ECB statistics: free to use and republish with the source named.' },
  cadence: 'P1M',
  coverage: 'Since January 1999.',
  layouts: [exrSdmxMl],
  checks: [rateScaleJumps, rateBand, ratesUnbroken],
})
