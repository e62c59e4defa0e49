import { defineHandSource, defineLayout } from '@corridor/contracts'
import { agreesWith, editionsAgree, flowScaleJumps, partnersContinue } from '../flow.checks.ts'
import { yearsDiffer } from '../flow-periods.checks.ts'
import { allPartnersAddUp } from '../flow-sums.checks.ts'
import { recognise, reshape } from './trade-by-country.parse.ts'

/** Yearly workbooks of two sheets, each edition telling the year before again: the years overlap and are revised. */
const tradeByCountry = defineLayout({
  id: 'trade-by-country',
  title: 'Main indicators of foreign trade by country (.xls, one sheet per period)',
  expects:
    'The workbook «Основные показатели внешней торговли Республики Казахстан» in Russian, as it is: on each sheet that title, the period (за январь-декабрь 2020 года), the unit, and turnover, exports and imports by country.',
  kind: 'trade_flows',
  open: { as: 'workbook', recognise, reshape },
  columns: {
    mapped: [
      'sheet',
      'row',
      'period',
      'unit',
      'country',
      'turnover',
      'turnover_share',
      'exports',
      'exports_share',
      'imports',
      'imports_share',
    ],
  },
  duplicates: 'reject',
  hasOverlappingEditions: true,
  completeFor: ['reporter_code', 'period_start', 'period_end'],
})

export const kazakhstanBns = defineHandSource({
  id: 'kazakhstan-bns',
  title: 'Foreign trade of Kazakhstan by country',
  publisher: 'Bureau of National Statistics of Kazakhstan',
  description:
    "Kazakhstan's exports and imports of goods by country in thousand US dollars, yearly or from January on.",
  homepage: 'https://stat.gov.kz/',
  licence: { code: 'rows', text: 'Official statistics: may be used and quoted with attribution.' },
  cadence: 'P1Y',
  coverage: 'Exports and imports by country from 2018; each workbook holds two years.',
  layouts: [tradeByCountry],
  checks: [
    yearsDiffer,
    flowScaleJumps,
    allPartnersAddUp,
    partnersContinue,
    editionsAgree,
    agreesWith('un-comtrade', 'imf-dots'),
  ],
})
