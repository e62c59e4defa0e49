import type { SheetColumn, TableSheet } from '@corridor/contracts'
import { defineFields } from '../../fields/define-fields.ts'
import { fields } from '../../fields/index.ts'
import { areaName } from './words.ts'

const preferred = 'as the preferred source has it'

const indicatorColumns = defineFields({
  reporter_name: ['text', 'Reporter', 'Area whose figures they are, in English'],
  counterpart: ['text', 'Partner', 'Area on the other side, in English'],
  export_of_total_pct: ['double', 'Share of its exports, %', `Per cent of the exports of the reporter, ${preferred}`],
  import_of_total_pct: ['double', 'Share of its imports, %', `Per cent of the imports of the reporter, ${preferred}`],
  of_c5_pct: ['double', 'Share of turnover with C5, %', `Per cent of China's turnover with all five, ${preferred}`],
  export_yearly_pct: ['double', 'Growth of exports, %', `Per cent over the year before, ${preferred}`],
  import_yearly_pct: ['double', 'Growth of imports, %', `Per cent over the year before, ${preferred}`],
  export_five_years_pct: ['double', 'Exports, % a year over 5 years', `Average growth a year over five, ${preferred}`],
  import_five_years_pct: ['double', 'Imports, % a year over 5 years', `Average growth a year over five, ${preferred}`],
  own_balance_usd: [
    'money',
    'Balance, USD',
    "Exports minus imports by the reporter's figures; empty where it may not leave",
  ],
  other_balance_usd: ['money', 'Balance by the partner, USD', "The same balance by the partner's figures"],
  cover_pct: ['double', 'Exports in % of imports', `Coverage of imports by exports, ${preferred}`],
  normalised_balance_ratio: ['double', 'Normalised balance', 'Balance divided by turnover, from −1 to 1'],
  intensity_ratio: [
    'double',
    'Trade intensity',
    "Share of the partner in exports, by its share in the world's imports",
  ],
  of_output_pct: [
    'double',
    'Turnover, % of output',
    'Turnover with the partner in per cent of the output of the reporter',
  ],
  per_person_usd: ['double', 'Turnover per person, USD', 'Turnover with the partner per person of the reporter'],
  source_titles: ['text', 'Sources', 'Sources of the flows that went in'],
})

/** Column, indicator, flow and type of the value. */
const cells = [
  ['export_of_total_pct', 'share_of_total', 'export'],
  ['import_of_total_pct', 'share_of_total', 'import'],
  ['of_c5_pct', 'share_of_c5', 'turnover'],
  ['export_yearly_pct', 'growth', 'export'],
  ['import_yearly_pct', 'growth', 'import'],
  ['export_five_years_pct', 'cagr_5y', 'export'],
  ['import_five_years_pct', 'cagr_5y', 'import'],
  ['own_balance_usd', 'balance', 'both'],
  ['other_balance_usd', 'balance_by_partner', 'both'],
  ['cover_pct', 'coverage_ratio', 'both'],
  ['normalised_balance_ratio', 'normalised_balance', 'both'],
  ['intensity_ratio', 'trade_intensity', 'export'],
  ['of_output_pct', 'per_gdp', 'turnover'],
  ['per_person_usd', 'per_person', 'turnover'],
] as const

const shown = (column: (typeof cells)[number][0]): SheetColumn => {
  const field = indicatorColumns[column]
  if (field.type === 'money') return { field, scale: 'million', isSigned: true, decimals: 1, width: 15 }
  const isGrowth = /yearly|five_years/.test(column)
  const decimals = column.endsWith('_ratio') ? 3 : 1
  return {
    field,
    decimals,
    width: 13,
    ...(isGrowth || column === 'normalised_balance_ratio' ? { isSigned: true } : {}),
  }
}

const columnsOf =
  'year, reporter_code, partner_code, measured_flow_code, indicator_code, indicator_value, source_id, is_preferred'

export const indicators: TableSheet = {
  id: 'indicators',
  title: 'Indicators',
  about:
    'Shares, growth, balances from both sides and ratios of each pair and year, each from figures of one source. An empty cell could not be computed from one source, or would give away a figure that may not leave; the reason, and all other sources, stand in the datasets indicators.by_pair and indicators.growth.',
  sql: `SELECT o.year, ${areaName('o.reporter_code')} AS reporter_name, ${areaName('o.partner_code')} AS counterpart,
    ${cells
      .map(([column, indicator, flow]) => {
        const value = `max(CASE WHEN o.indicator_code = '${indicator}' AND o.measured_flow_code = '${flow}' THEN o.indicator_value END)`
        return `${column.endsWith('balance_usd') ? `CAST(${value} AS DECIMAL(20, 2))` : value} AS ${column}`
      })
      .join(',\n    ')},
    string_agg(DISTINCT coalesce(s.title, o.source_id), '; ' ORDER BY coalesce(s.title, o.source_id)) AS source_titles
    FROM (SELECT ${columnsOf} FROM indicators.by_pair UNION ALL SELECT ${columnsOf} FROM indicators.growth) AS o
    LEFT JOIN provenance.sources AS s ON s.source_id = o.source_id
    WHERE o.is_preferred AND o.indicator_value IS NOT NULL
      AND o.indicator_code || ' ' || o.measured_flow_code IN (${cells.map(([, indicator, flow]) => `'${indicator} ${flow}'`).join(', ')})
    GROUP BY o.year, o.reporter_code, o.partner_code`,
  order: 'year DESC, reporter_name, counterpart',
  frozenColumns: 3,
  columns: [
    { field: fields.year, width: 7 },
    { field: indicatorColumns.reporter_name, width: 15 },
    { field: indicatorColumns.counterpart, width: 15 },
    ...cells.map(([column]) => shown(column)),
    { field: indicatorColumns.source_titles, width: 64 },
  ],
}
