import { defineLayout, type LayoutColumns } from '@corridor/contracts'
import { v1Headings, v1Mapped } from './v1-columns.ts'
import { recogniseV1, reshapeV1 } from './v1-xlsx.parse.ts'

const columns: LayoutColumns = {
  mapped: v1Mapped,
  ignored: v1Headings.filter((heading) => !v1Mapped.includes(heading)),
}

/** Each record ends with one more comma than the header has. Older downloads are Latin-1, newer ones UTF-8. */
export const v1Csv = defineLayout({
  id: 'v1-csv',
  parsedBy: ['v1', 'flows'],
  title: 'UN Comtrade, CSV download',
  expects:
    'Trade Data, choose what you want, Download CSV. A preview without an account is cut at 500 records: choose less at a time, or log in.',
  kind: 'trade_flows',
  open: { as: 'delimited', delimiter: ',', encodings: ['utf-8', 'windows-1252'], hasTrailingSeparator: true },
  columns,
  duplicates: 'reject',
  hasOverlappingEditions: false,
})

/** No file of theirs was at hand; the columns of the CSV download as a sheet. */
export const v1Xlsx = defineLayout({
  id: 'v1-xlsx',
  parsedBy: ['v1', 'flows'],
  title: 'UN Comtrade, Excel download',
  expects: 'Trade Data, Download Excel: the headings of the CSV in one row of one sheet.',
  kind: 'trade_flows',
  open: { as: 'workbook', recognise: recogniseV1, reshape: reshapeV1 },
  columns: { mapped: v1Mapped },
  duplicates: 'reject',
  hasOverlappingEditions: false,
})

/** The answer is what stands on the day it was got, so it is as old as its retrieval. */
export const v1Json = defineLayout({
  id: 'v1-json',
  parsedBy: ['v1', 'flows'],
  title: 'UN Comtrade, answer of the API',
  expects: 'What /data/v1/get answers: an object with data, a list of records.',
  kind: 'trade_flows',
  open: { as: 'json', rows: '$.data' },
  columns,
  duplicates: 'reject',
  hasOverlappingEditions: false,
})
