import { defineHandSource, defineLayout } from '@corridor/contracts'
import { figureColumns, recogniseTables, reshapeTables } from './country-tables.parse.ts'

/** No file of theirs was at hand: the layout is that of the tables in the annex of the bulletin, as documented. */
export const mofcomBulletin = defineHandSource({
  id: 'mofcom-bulletin',
  title: "Statistical Bulletin of China's Outward Foreign Direct Investment",
  publisher: 'Ministry of Commerce of the People’s Republic of China',
  description:
    "China's outward direct investment by country, flows in a year and stocks at its end, on the directional principle, by immediate host.",
  homepage: 'http://www.mofcom.gov.cn',
  licence: { code: 'rows', text: 'Official statistics; attribution to the bulletin.' },
  cadence: 'P1Y',
  coverage: '2003 onward, all hosts',
  layouts: [
    defineLayout({
      id: 'country-tables',
      title: 'Annex tables: countries down, years across',
      expects:
        'The annex tables copied into a workbook: on each sheet a title with 对外直接投资 and 流量 (flows) or 存量 (stocks), the unit (单位：万美元), 国家（地区） with years (docs/drop-in-layouts.md).',
      kind: 'investment_positions',
      open: { as: 'workbook', recognise: recogniseTables, reshape: reshapeTables },
      columns: { mapped: figureColumns },
      duplicates: 'reject',
      hasOverlappingEditions: true,
    }),
  ],
})
