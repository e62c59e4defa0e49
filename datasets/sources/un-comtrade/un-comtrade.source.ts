import { defineHttpSource } from '@corridor/contracts'
import { editionsAgree, flowGrowthBand, flowScaleJumps, partnersContinue, unitValues } from '../flow.checks.ts'
import { chaptersContinue, monthsAddUp, yearsDiffer } from '../flow-periods.checks.ts'
import { chaptersAddUp, partnersAddUp } from '../flow-sums.checks.ts'
import { bulk2012Csv, legacyApiCsv, legacyCsv } from './legacy.layouts.ts'
import { unComtradeFetch } from './un-comtrade.fetch.ts'
import { v1Csv, v1Json, v1Xlsx } from './v1.layouts.ts'

export const unComtrade = defineHttpSource({
  id: 'un-comtrade',
  title: 'UN Comtrade',
  publisher: 'United Nations Statistics Division',
  description:
    'Goods between any two areas by product, month or year, as reporters tell it to the United Nations. Services (EBOPS) are left out by name, and so are parts of a flow (domestic exports, processing). All pairs of areas are taken, those without China too.',
  homepage: 'https://comtradeplus.un.org',
  licence: { code: 'derived', text: 'UN Comtrade: rows may not be redistributed; what is computed from them may.' },
  cadence: 'P1M',
  fetch: unComtradeFetch,
  layouts: [v1Csv, v1Xlsx, v1Json, legacyCsv, legacyApiCsv, bulk2012Csv],
  coverage: 'Goods since 1962, about 200 reporters, every partner',
  checks: [
    yearsDiffer,
    monthsAddUp,
    chaptersContinue,
    flowScaleJumps,
    flowGrowthBand,
    partnersAddUp,
    chaptersAddUp,
    unitValues,
    partnersContinue,
    editionsAgree,
  ],
})
