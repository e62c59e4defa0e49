import type { SheetColumn, TableSheet } from '@corridor/contracts'
import { fields } from '../../fields/index.ts'
import { sheetFields } from './sheet.fields.ts'
import { areaName, flags, plainCode, unitName, withCitation } from './words.ts'

type Words = Pick<TableSheet, 'id' | 'title' | 'about'>
type Extra = {
  readonly about: readonly SheetColumn[]
  readonly values?: readonly SheetColumn[]
  /** Which rows are shown, as a condition on `o`. */
  readonly where?: string
}

/** The table of a dataset of observations: what is measured, the value with its unit and flags, who says it. */
const observationSheet = (words: Words, dataset: string, extra: Extra): TableSheet => ({
  ...words,
  sql: `SELECT o.*, ${areaName('o.area_code')} AS area_name, ${areaName('o.counterpart_code')} AS counterpart_name,
    ${plainCode('o.sector')} AS sector_name, ${plainCode('o.product')} AS product_name,
    ${unitName('o.unit_code')} AS unit_name, ${flags('o')} AS flag, CAST(o.value_usd_high - o.value_usd_low AS DOUBLE) AS usd_step,
    ${withCitation.columns} FROM ${dataset} AS o ${withCitation.join('o')}${extra.where === undefined ? '' : ` WHERE ${extra.where}`}`,
  order: 'indicator_name, area_name NULLS FIRST, counterpart_name NULLS FIRST, period_end DESC NULLS LAST',
  frozenColumns: 1,
  columns: [
    { field: fields.indicator_name, width: 28 },
    { field: sheetFields.area_name, width: 16 },
    { field: sheetFields.counterpart_name, width: 16 },
    ...extra.about,
    { field: fields.period_start, width: 11 },
    { field: fields.period_end, width: 11 },
    { field: fields.value, width: 18 },
    { field: sheetFields.unit_name, width: 14 },
    ...(extra.values ?? []),
    { field: fields.flag, title: 'Flags', width: 16 },
    { field: fields.definition, width: 34 },
    { field: fields.note, width: 30 },
    { field: fields.asserted_by, width: 22 },
    { field: fields.citation_title, width: 50 },
    { field: fields.url, title: 'Link', width: 9 },
  ],
})

const inDollars: SheetColumn = { field: fields.value_usd, scale: 'million', step: 'usd_step', width: 14 }
const sector: SheetColumn = { field: sheetFields.sector_name, width: 16 }
const product: SheetColumn = { field: sheetFields.product_name, width: 16 }
const subject: SheetColumn = { field: fields.subject, width: 20 }

export const transport = observationSheet(
  {
    id: 'transport',
    title: 'Transport',
    about:
      'Trains, containers, cargo, vehicles and persons on routes and through border points. Definitions differ and overlap between publishers: nothing here is to be added up.',
  },
  'transport.traffic',
  {
    about: [
      { field: fields.route_name, width: 24 },
      { field: fields.border_point_name, width: 20 },
      { field: fields.city, width: 12 },
      sector,
    ],
  },
)

export const ecommerce = observationSheet(
  {
    id: 'e-commerce',
    title: 'E-commerce',
    about:
      'Online sales, cross-border e-commerce, platforms and parcels. Goods listed are not goods sold; China with the world is not China with Central Asia.',
  },
  'ecommerce.markets',
  { about: [subject, sector], values: [inDollars] },
)

export const energy = observationSheet(
  {
    id: 'energy',
    title: 'Energy',
    about:
      'Gas, oil, uranium and electricity between Central Asia and China. Cubic metres keep the basis that the definition names.',
  },
  'energy.flows',
  { about: [product, subject], values: [inDollars] },
)

export const debt = observationSheet(
  {
    id: 'debt',
    title: 'Debt',
    about:
      'External public debt owed to China and its banks, debt service and gas loans, each as one publication says it.',
  },
  'finance.debt',
  { about: [subject], values: [inDollars, { field: fields.share_of_external_debt_pct, decimals: 1, width: 12 }] },
)

export const macro = observationSheet(
  {
    id: 'macro',
    title: 'Macro',
    about:
      'Gross domestic product, population and trade totals of China, the five states and the world: what the other figures are held against. The dataset macro.series has the other areas too.',
  },
  'macro.series',
  {
    about: [subject],
    values: [inDollars],
    where: "coalesce(o.area_code, 'WLD') IN ('CHN', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'C5', 'WLD')",
  },
)
