import { defineHandSource, defineLayout } from '@corridor/contracts'
import { editionsAgree, flowScaleJumps, unitValues } from '../flow.checks.ts'
import { monthsAddUp, monthsUnbroken, regionsAddUp } from '../flow-periods.checks.ts'
import { partnersAddUp } from '../flow-sums.checks.ts'
import {
  recogniseCountryTable,
  recogniseCountryText,
  reshapeCountryTable,
  reshapeCountryText,
} from './country-table.parse.ts'
import { blankHeadings, queryColumns, queryReference } from './query-columns.ts'
import { recogniseQueryWorkbook, reshapeQueryWorkbook } from './query-workbook.parse.ts'

/**
 * A download does not tell what its query was limited to, so it speaks only for partners, provinces and regimes that it names.
 * Downloads grow with the year: one that reaches further is taken for the later one, unless somebody gives its date.
 */
const speaksFor = {
  completeFor: ['reporter_code', 'flow_code', 'product_code'],
  limitedBy: ['partner_code', 'reporter_region_code', 'regime_code'],
}

/**
 * As it comes from the service: GB18030, every field quoted, thousands separators in the value, a blank cell at the end, "?"
 * for a unit that is missing. The flow is chosen in the query and stated nowhere: two downloads of soybeans, one of
 * imports and one of exports, are of one shape. Unless a row proves it (goods of Chinese origin that come back, a regime
 * that exists for one flow alone), a column 贸易类型 has to be added, as others do; else every row is rejected for want of it.
 */
const queryExport = defineLayout({
  id: 'query-export',
  title: 'China Customs, online query of trade statistics (download)',
  expects:
    'The download of the online query. It does not say whether it holds exports or imports: say it with --set flow=export or --set flow=import (or in a column 贸易类型 with 出口 or 进口); else its rows are rejected, unless they prove one.',
  kind: 'trade_flows',
  open: { as: 'delimited', delimiter: ',', encodings: ['utf-8', 'gb18030'] },
  columns: { ...queryColumns, optional: [...(queryColumns.optional ?? []), ...blankHeadings] },
  parsedBy: ['query-export', 'query'],
  reference: queryReference,
  duplicates: 'sum',
  hasOverlappingEditions: true,
  ...speaksFor,
})

/** The same, kept as a workbook by others: years or months, with or without quantities, with or without the flow. */
const queryWorkbook = defineLayout({
  id: 'query-workbook',
  title: 'China Customs, online query of trade statistics (workbook)',
  expects:
    'The same saved as a workbook: on each sheet a row of headings with 数据年月 (or 统计年份), 商品编码, 商品名称, 人民币 or 美元, and partner, province, regime or quantity. The flow as with the CSV.',
  kind: 'trade_flows',
  open: { as: 'workbook', recognise: recogniseQueryWorkbook, reshape: reshapeQueryWorkbook },
  columns: queryColumns,
  parsedBy: ['query-workbook', 'query'],
  reference: queryReference,
  duplicates: 'sum',
  hasOverlappingEditions: true,
  ...speaksFor,
})

const countryColumns = {
  mapped: ['partner', 'year', 'month', 'unit', 'is_preliminary', 'is_lost'],
  optional: ['total', 'export', 'import'].flatMap((flow) => [`${flow}_month`, `${flow}_to_date`, `${flow}_change`]),
}

/**
 * Table 2 of the monthly bulletin, and the express release of main partners (主要国别). No file of theirs was at hand; layout
 * as documented: title with the month, unit (万元, 千美元, 亿元 …), two rows of headings, continents and groups among the countries.
 */
const countryTable = defineLayout({
  id: 'country-table',
  title: 'China Customs, total trade by country (region)',
  expects:
    'The monthly table 进出口商品国别（地区）总值表: a title with year and month, a unit (单位：万元, 千美元 …), two rows of headings, one row per country.',
  kind: 'trade_flows',
  open: { as: 'workbook', recognise: recogniseCountryTable, reshape: reshapeCountryTable },
  columns: countryColumns,
  parsedBy: ['country-table'],
  duplicates: 'reject',
  hasOverlappingEditions: true,
})

/** The same table, kept as text. */
const countryTableText = defineLayout({
  ...countryTable,
  id: 'country-table-text',
  title: 'China Customs, total trade by country (region), as text',
  expects: 'The same table saved as CSV or text.',
  open: { as: 'lines', encodings: ['utf-8', 'gb18030'], recognise: recogniseCountryText, reshape: reshapeCountryText },
})

const totalsColumns = {
  mapped: ['total', 'exports', 'imports', 'balance']
    .flatMap((what) => [`${what}_month`, `${what}_cum`])
    .concat('year_month', 'year', 'month', 'date'),
}

/** Totals of all goods as others collected them. One balance there lost its decimal point; its neighbours prove it. */
const monthlyTotals = defineLayout({
  id: 'monthly-totals',
  title: 'Monthly totals of China Customs, collected by others',
  kind: 'trade_flows',
  open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'] },
  columns: totalsColumns,
  parsedBy: ['monthly-figures', 'monthly-totals'],
  duplicates: 'reject',
  hasOverlappingEditions: true,
})

const monthlyBalance = defineLayout({
  ...monthlyTotals,
  id: 'monthly-balance',
  kind: 'observations',
  parsedBy: ['monthly-figures', 'monthly-balance'],
})

export const chinaCustoms = defineHandSource({
  id: 'china-customs',
  title: 'China Customs',
  publisher: 'General Administration of Customs of China',
  description:
    "China's own trade statistics: downloads of the online query by product, partner, province of registration and regime, and the monthly tables by country. Yuan stay yuan and dollars stay dollars, as published. Downloads state neither their flow nor the limits of their query: without a column of the flow their rows are rejected.",
  homepage: 'http://stats.customs.gov.cn',
  licence: {
    code: 'rows',
    text: 'Official statistics of the General Administration of Customs of China; cited with the source named.',
  },
  cadence: 'P1M',
  layouts: [queryExport, queryWorkbook, countryTable, countryTableText, monthlyTotals, monthlyBalance],
  coverage: 'Exports and imports of China since 2014 by month, product of eight digits, partner, province and regime',
  corrections: 'corrections.csv',
  checks: [monthsAddUp, monthsUnbroken, regionsAddUp, flowScaleJumps, partnersAddUp, unitValues, editionsAgree],
})
