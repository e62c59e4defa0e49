import { defineHandSource, defineLayout, type Layout } from '@corridor/contracts'
import { agreesWith, editionsAgree, flowGrowthBand, flowScaleJumps, partnersContinue } from '../flow.checks.ts'
import { yearsDiffer } from '../flow-periods.checks.ts'
import { partnersAddUp } from '../flow-sums.checks.ts'
import { rateScaleJumps, ratesUnbroken, seriesScaleJumps } from '../series.checks.ts'
import { tableColumns, tableTitled } from './trilingual-table.ts'

/** Every table tells the whole series again, so a later file revises earlier ones. */
const table = (
  layout: Pick<Layout, 'id' | 'title' | 'kind'> & { readonly titled: RegExp; readonly reference?: readonly string[] },
): Layout => {
  const { titled, ...rest } = layout
  return defineLayout({
    ...rest,
    expects:
      'The table as published, in Kyrgyz, Russian and English: a title, the unit in brackets, names in columns A to C, years from column D on. The number of the table is in the title of the layout.',
    open: tableTitled(titled),
    columns: { mapped: tableColumns },
    duplicates: 'reject',
    hasOverlappingEditions: true,
  })
}

export const kyrgyzstanNsc = defineHandSource({
  id: 'kyrgyzstan-nsc',
  title: 'Foreign trade and exchange rates of Kyrgyzstan',
  publisher: 'National Statistical Committee of the Kyrgyz Republic',
  description:
    'Yearly tables in three languages: trade by country, region, goods and kind of activity; rates of the som.',
  homepage: 'https://www.stat.gov.kg/',
  licence: { code: 'rows', text: 'Official statistics: may be used and quoted with attribution.' },
  cadence: 'P1Y',
  coverage: 'Years from 1992, 1994 or later to the last one, by table.',
  layouts: [
    table({
      id: 'trade-by-country',
      title: 'Geographic distribution of exports or imports of goods (4.03.00.18)',
      kind: 'trade_flows',
      // The table of imports was not at hand; it is read as the same shape.
      titled: /^географическое распределение (экспорта|импорта) товаров$/i,
    }),
    table({
      id: 'trade-by-region',
      title: 'Exports or imports of goods by region (4.03.00.24, 4.03.00.25)',
      kind: 'trade_flows',
      titled: /^(экспорт|импорт) товаров$/i,
    }),
    table({
      id: 'trade-by-product',
      title: 'Exports or imports of basic commodities (4.03.00.10, 4.03.00.12)',
      kind: 'observations',
      titled: /^(экспорт|импорт) основных видов товаров$/i,
    }),
    table({
      id: 'trade-by-activity',
      title: 'Exports or imports of goods by kind of economic activity (4.03.00.27, 4.03.00.28)',
      kind: 'observations',
      titled: /^объем (экспорта|импорта) товаров по видам экономической деятельности$/i,
    }),
    table({
      id: 'exports-in-soms',
      title: 'Exports of goods by group of countries in soms (4.03.00.17)',
      kind: 'observations',
      titled: /^экспорт товаров по странам$/i,
    }),
    table({
      id: 'exchange-rates',
      title: 'Nominal exchange rates of selected currencies (4.02.00.01)',
      kind: 'rates',
      titled: /^номинальный курс отдельных валют$/i,
    }),
  ],
  checks: [
    rateScaleJumps,
    ratesUnbroken,
    seriesScaleJumps,
    yearsDiffer,
    flowScaleJumps,
    flowGrowthBand,
    partnersAddUp,
    partnersContinue,
    editionsAgree,
    agreesWith('un-comtrade', 'imf-dots'),
  ],
})
