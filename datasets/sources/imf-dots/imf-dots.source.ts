import { defineHandSource, defineLayout } from '@corridor/contracts'
import { editionsAgree, flowGrowthBand, flowScaleJumps, partnersContinue } from '../flow.checks.ts'
import { yearsDiffer } from '../flow-periods.checks.ts'
import { partnersAddUp } from '../flow-sums.checks.ts'
import { countSdmx, preparedOn } from '../sdmx-ml.ts'
import { countCompactJson, recogniseCompactJson, reshapeCompactJson } from './compact-json.parse.ts'
import { recogniseDotsWorkbook, reshapeDotsWorkbook } from './dots-workbook.parse.ts'
import { compactAttributes, dotsAttributes } from './sdmx-attributes.ts'
import { recogniseTradeSdmx, reshapeTradeSdmx } from './trade-sdmx-ml.parse.ts'

/** "Exports_to_Count…", "Exports_and_Imports_by_Areas_and_Co…": a reporter, partners down, years or quarters across. */
const dotsWorkbook = defineLayout({
  id: 'dots-workbook',
  title: 'Direction of Trade Statistics (workbook, partners down, periods across)',
  expects:
    'A report saved as Excel: in column B of each sheet the title (Exports, FOB to Partner Countries; Imports, CIF or FOB from Partner Countries), the reporter and US Dollars, Millions; below them partners and periods.',
  kind: 'trade_flows',
  open: { as: 'workbook', recognise: recogniseDotsWorkbook, reshape: reshapeDotsWorkbook },
  columns: { mapped: ['title', 'reporter', 'unit', 'partner', 'period', 'value'] },
  reference: ['area_codes'],
  duplicates: 'reject',
  hasOverlappingEditions: false,
})

/** Answers of the former service. No file of theirs was at hand; layout as documented. */
const compactJson = defineLayout({
  id: 'compact-json',
  title: 'Direction of Trade Statistics (SDMX-JSON CompactData)',
  expects: 'An answer of the former service, CompactData, with the series in CompactData.DataSet.Series.',
  kind: 'trade_flows',
  open: { as: 'json-tree', recognise: recogniseCompactJson, count: countCompactJson, reshape: reshapeCompactJson },
  columns: { mapped: compactAttributes.read },
  reference: ['area_codes'],
  duplicates: 'reject',
  hasOverlappingEditions: false,
  editionOn: (head) => /"Prepared"\s*:\s*"(\d{4}-\d{2}-\d{2})/.exec(head)?.[1],
})

/**
 * Answers of the service of today (International Trade in Goods by partner country) and of the former one as SDMX-ML.
 * No whole file of theirs was at hand; layout after a recorded answer of IMTS and as documented.
 */
const tradeSdmxMl = defineLayout({
  id: 'trade-sdmx-ml',
  title: 'Direction of Trade Statistics and International Trade in Goods by partner country (SDMX-ML)',
  expects: 'An answer of the data service in SDMX-ML; the dimensions of series are those of DOT or IMTS.',
  kind: 'trade_flows',
  open: { as: 'xml', recognise: recogniseTradeSdmx, count: countSdmx, reshape: reshapeTradeSdmx },
  columns: { mapped: dotsAttributes.read },
  reference: ['area_codes'],
  duplicates: 'reject',
  hasOverlappingEditions: false,
  editionOn: preparedOn,
})

export const imfDots = defineHandSource({
  id: 'imf-dots',
  title: 'Direction of Trade Statistics',
  publisher: 'International Monetary Fund',
  description:
    'Exports FOB and imports CIF or FOB of all goods by partner, by year, quarter or month. Figures of states that do not report are estimates of the Fund, often without a mark.',
  homepage: 'https://data.imf.org/en/datasets/IMF.STA:IMTS',
  licence: { code: 'rows', text: 'IMF data: may be used and quoted with attribution.' },
  cadence: 'P1M',
  coverage: 'All reporters since 1948, the five states since 1992.',
  layouts: [dotsWorkbook, compactJson, tradeSdmxMl],
  checks: [yearsDiffer, flowScaleJumps, flowGrowthBand, partnersAddUp, partnersContinue, editionsAgree],
})
