import { defineHttpSource, defineLayout } from '@corridor/contracts'
import { agreesWith, editionsAgree, flowGrowthBand, flowScaleJumps, partnersContinue } from '../flow.checks.ts'
import { monthsAddUp, yearsDiffer } from '../flow-periods.checks.ts'
import { partnersAddUp } from '../flow-sums.checks.ts'
import { count as countItems, recognise as isClassifier, reshape as itemRows } from './classifier-json.parse.ts'
import { count, recognise, reshape } from './cumulative-windows.parse.ts'
import { uzbekistanSiatFetch } from './uzbekistan-siat.fetch.ts'

/** Codes with leading zeros, names in Uzbek, Russian and English, years across, no word on what is counted. */
const byCountry = defineLayout({
  id: 'by-country',
  title: 'Exports by country (CSV, table 1105)',
  kind: 'trade_flows',
  open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'] },
  columns: {
    // The names are not used (some stand under the wrong language), but they tell such a file from any other with codes.
    mapped: ['Code', 'Klassifikator', 'Klassifikator_ru', 'Klassifikator_en'],
    ignored: ['Klassifikator_uzc'],
    series: '(19|20)\\d{2}',
  },
  duplicates: 'reject',
  hasOverlappingEditions: true,
  completeFor: ['reporter_code', 'flow_code'],
})

/** The same table with its metadata in four languages. No file of theirs was at hand; layout as documented. */
const classifierJson = defineLayout({
  id: 'classifier-json',
  title: 'Exports or imports by country (JSON with metadata)',
  expects:
    'The JSON download of the table: metadata in four languages, and data with Code, Klassifikator and one key per year.',
  kind: 'trade_flows',
  open: { as: 'json-tree', recognise: isClassifier, count: countItems, reshape: itemRows },
  columns: { mapped: ['code', 'year', 'value', 'unit', 'unit_wording', 'flow', 'coverage'] },
  duplicates: 'reject',
  hasOverlappingEditions: true,
  completeFor: ['reporter_code', 'flow_code'],
})

const cumulativeWindows = defineLayout({
  id: 'cumulative-windows',
  title: 'Exports or imports from January on (JSON, metadata and observations)',
  expects:
    'An object with metadata (source, dataset_name, family, flow, unit, window_semantics, frequency) and observations.',
  kind: 'trade_flows',
  open: { as: 'json-tree', recognise, count, reshape },
  columns: {
    mapped: [
      'dataset',
      'coverage',
      'flow',
      'unit',
      'unit_wording',
      'semantics',
      'frequency',
      'period',
      'year',
      'start_month',
      'end_month',
      'value',
      'observed_at',
    ],
  },
  duplicates: 'reject',
  hasOverlappingEditions: true,
})

export const uzbekistanSiat = defineHttpSource({
  id: 'uzbekistan-siat',
  title: 'Foreign trade of Uzbekistan (SIAT)',
  publisher: 'Statistics Agency of Uzbekistan',
  description: 'Exports by country and year with services, and exports or imports of goods from January on.',
  homepage: 'https://siat.stat.uz/',
  licence: { code: 'rows', text: 'Official statistics: may be used and quoted with attribution.' },
  cadence: 'P1M',
  fetch: uzbekistanSiatFetch,
  coverage: 'Exports by country 2010-2023; windows from January 2025 on.',
  layouts: [byCountry, classifierJson, cumulativeWindows],
  checks: [
    yearsDiffer,
    monthsAddUp,
    flowScaleJumps,
    flowGrowthBand,
    partnersAddUp,
    partnersContinue,
    editionsAgree,
    agreesWith('un-comtrade', 'imf-dots'),
  ],
})
