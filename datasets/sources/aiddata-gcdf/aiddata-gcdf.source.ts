import { defineHandSource, defineLayout, type Layout } from '@corridor/contracts'
import { filteredColumns, sheetColumns } from './gcdf-columns.ts'
import { recogniseSheet, reshapeSheet } from './sheet.parse.ts'

type Named = Pick<Layout, 'id' | 'title' | 'kind'>

/** A table of 21 columns made from the dataset; it has no mark for aggregates and no nominal amount. */
const filtered = (named: Named): Layout =>
  defineLayout({
    ...named,
    open: { as: 'delimited', delimiter: ',', encodings: ['utf-8'] },
    columns: filteredColumns,
    duplicates: 'reject',
    hasOverlappingEditions: true,
  })

/** The workbook as published. No file of theirs was at hand: the columns are those that public descriptions name. */
const published = (named: Named): Layout =>
  defineLayout({
    ...named,
    expects:
      'The whole workbook, or the zip archive that it comes in. One sheet has AidData Record ID, Recommended For Aggregates, Umbrella and Adjusted Amount (Constant USD 2021) in one row of headings (docs/drop-in-layouts.md).',
    inZip: 'Dataset_v3.0.xlsx',
    open: { as: 'workbook', recognise: recogniseSheet, reshape: reshapeSheet },
    columns: { mapped: sheetColumns.required, optional: sheetColumns.optional },
    duplicates: 'reject',
    hasOverlappingEditions: true,
  })

export const aiddataGcdf = defineHandSource({
  id: 'aiddata-gcdf',
  title: 'Global Chinese Development Finance Dataset 3.0',
  publisher: 'AidData, William & Mary',
  description:
    'Loans, grants and pledges of official institutions of China, record by record. Amounts are at constant prices of 2021; dollars of the day stand beside them where the table has them. Umbrella records, pledges, suspended and cancelled ones, and those that the publisher does not recommend for aggregates never count in totals.',
  homepage: 'https://www.aiddata.org/data/aiddatas-global-chinese-development-finance-dataset-version-3-0',
  licence: { code: 'rows', text: 'Open Data Commons Attribution License (ODC-BY) 1.0.' },
  cadence: 'P1Y',
  coverage: 'Commitments 2000-2021, 165 recipients',
  layouts: [
    published({ id: 'deal-events', title: 'Workbook, sheet GCDF_3.0: steps', kind: 'deal_events' }),
    published({ id: 'deal-participants', title: 'Workbook, sheet GCDF_3.0: lenders', kind: 'deal_participants' }),
    published({ id: 'deals', title: 'Workbook, sheet GCDF_3.0: records', kind: 'deals' }),
    filtered({ id: 'filtered-deal-events', title: 'Filtered table of 21 columns: steps', kind: 'deal_events' }),
    filtered({ id: 'filtered-deals', title: 'Filtered table of 21 columns: records', kind: 'deals' }),
  ],
})
