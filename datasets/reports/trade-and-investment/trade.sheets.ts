import { rowKeySql, type SheetColumn, type TableSheet } from '@corridor/contracts'
import { fields } from '../../fields/index.ts'
import { tradeByPartner as byPartner } from '../../models/trade/by_partner.model.ts'
import { sheetFields } from './sheet.fields.ts'
import { areaName, flags, flowFlags, measureFlags, sourceTitle, statusWords, withheld } from './words.ts'

const share = (name: 'export' | 'import' | 'turnover'): SheetColumn => ({
  field: fields[`${name}_share_pct`],
  formula: `ROUND(100*[${name}_usd]/SUMIFS([${name}_usd:all],[year:all],[year],[partner_code:all],"C5"),6)`,
  formulaIf: `is_${name}_share_live`,
  step: `${name}_share_step`,
  decimals: 1,
})

/** Not the row below: a reader may sort the table, and SUMIFS finds the year before wherever it stands. */
const growth = (name: 'export' | 'import' | 'turnover'): SheetColumn => {
  const before = `SUMIFS([${name}_usd:all],[year:all],[year]-1,[partner_code:all],[partner_code])`
  return {
    field: fields[`${name}_growth_pct`],
    formula: `ROUND(100*([${name}_usd]-${before})/${before},6)`,
    formulaIf: `is_${name}_growth_live`,
    step: `${name}_growth_step`,
    decimals: 1,
    isSigned: true,
  }
}

/** The width of an interval divided by a value is the width of the interval of a ratio, in per cent. */
const steps = (name: string): string =>
  `CAST(t.${name}_high_usd - t.${name}_low_usd AS DOUBLE) AS ${name}_step,
   100 * CAST(t.${name}_high_usd - t.${name}_low_usd AS DOUBLE) / nullif(CAST(t.${name}_usd AS DOUBLE), 0)
     * CAST(t.${name}_share_pct AS DOUBLE) / 100 AS ${name}_share_step,
   100 * CAST(t.${name}_high_usd - t.${name}_low_usd AS DOUBLE) / nullif(CAST(t.${name}_usd AS DOUBLE), 0) AS ${name}_growth_step,
   t.${name}_usd IS NOT NULL AND whole.${name}_usd IS NOT NULL AS is_${name}_share_live,
   t.${name}_usd IS NOT NULL AND before.${name}_usd IS NOT NULL AS is_${name}_growth_live`

const stopped = (why: string): string => `nullif(concat_ws(', ',
  CASE WHEN t.export_growth_reason = '${why}' THEN 'exports' END,
  CASE WHEN t.import_growth_reason = '${why}' THEN 'imports' END,
  CASE WHEN t.turnover_growth_reason = '${why}' THEN 'turnover' END), '')`

const reasons = `nullif(concat_ws('; ', 'source changed: ' || ${stopped('change_of_source')},
  'method changed: ' || ${stopped('change_of_method')}), '')`

const coveredFlags = (measure: 'export' | 'import'): string => `nullif(concat_ws('; ',
  ${withheld(`t.${measure}_licence_code`, 'withheld')}, ${measureFlags('t', measure)},
  CASE WHEN t.${measure}_coverage_code = 'goods_and_services' THEN 'includes services' END), '')`

export const tradeByPartner: TableSheet = {
  id: 'trade-by-partner',
  title: 'Trade by partner',
  about:
    "China's trade in goods with each of the five states and with all five together, as China reports it, newest year first. Balances, shares and growth are live formulas where the figures behind them are shown. Withheld: the terms of the source let no single figure leave, while sums and shares may.",
  figuresOf: 'trade.by_partner',
  sql: `SELECT t.*, ${rowKeySql(byPartner, 't')} AS row_key, ${areaName('t.partner_code')} AS partner_name, t.partner_code <> 'C5' AS is_state,
    ${steps('export')}, ${steps('import')}, ${steps('turnover')},
    greatest(CAST(t.export_high_usd - t.export_low_usd AS DOUBLE), CAST(t.import_high_usd - t.import_low_usd AS DOUBLE)) AS balance_step,
    coalesce(t.turnover_basis = 'computed' AND t.export_usd + t.import_usd = t.turnover_usd, false) AS is_turnover_live,
    ${coveredFlags('export')} AS export_flag, ${coveredFlags('import')} AS import_flag,
    concat_ws('; ', ${withheld('t.turnover_licence_code', 'withheld')}, t.turnover_basis, ${statusWords('t.turnover_status_code')}) AS turnover_flag,
    ${sourceTitle('t.export_source_id')} AS export_source, ${sourceTitle('t.import_source_id')} AS import_source,
    ${sourceTitle('t.turnover_source_id')} AS turnover_source, ${reasons} AS growth_note
    FROM trade.by_partner AS t
    LEFT JOIN trade.by_partner AS whole ON whole.year = t.year AND whole.reporter_code = 'CHN' AND whole.partner_code = 'C5'
    LEFT JOIN trade.by_partner AS before
      ON before.year = t.year - 1 AND before.reporter_code = 'CHN' AND before.partner_code = t.partner_code
    WHERE t.reporter_code = 'CHN'`,
  order: 'year DESC, is_state, partner_name',
  frozenColumns: 3,
  columns: [
    { field: fields.year, width: 7 },
    { field: sheetFields.partner_name, width: 15 },
    { field: fields.partner_code, title: 'Code', width: 8 },
    { field: fields.export_usd, scale: 'million', step: 'export_step' },
    { field: sheetFields.export_flag, width: 15 },
    { field: fields.import_usd, scale: 'million', step: 'import_step' },
    { field: sheetFields.import_flag, width: 15 },
    {
      field: fields.turnover_usd,
      scale: 'million',
      step: 'turnover_step',
      formula: '[export_usd]+[import_usd]',
      formulaIf: 'is_turnover_live',
    },
    { field: sheetFields.turnover_flag, width: 13 },
    {
      field: fields.balance_usd,
      scale: 'million',
      step: 'balance_step',
      formula: '[export_usd]-[import_usd]',
      isSigned: true,
    },
    share('export'),
    share('import'),
    share('turnover'),
    growth('export'),
    growth('import'),
    growth('turnover'),
    { field: sheetFields.growth_note, width: 26 },
    { field: sheetFields.export_source, width: 25 },
    { field: sheetFields.import_source, width: 25 },
    { field: sheetFields.turnover_source, width: 25 },
  ],
}

const STATES = ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan'] as const
const CODES = {
  kazakhstan: 'KAZ',
  kyrgyzstan: 'KGZ',
  tajikistan: 'TJK',
  turkmenistan: 'TKM',
  uzbekistan: 'UZB',
} as const

const wide = (value: string): string =>
  STATES.map((state) => `min(CASE WHEN partner_code = '${CODES[state]}' THEN ${value} END) AS ${state}_usd`).join(',\n')

const stateColumns = (step: string): readonly SheetColumn[] =>
  STATES.map((state) => ({ field: sheetFields[`${state}_usd`], scale: 'million', step: `${state}_${step}` }))

const wideSteps = (value: string): string =>
  STATES.map((state) => `min(CASE WHEN partner_code = '${CODES[state]}' THEN ${value} END) AS ${state}_step`).join(
    ',\n',
  )

export const tradeSeries: TableSheet = {
  id: 'trade-series',
  title: 'Trade series',
  about:
    "China's turnover with each of the five states by year, as China reports it, oldest year first; the picture shows the same.",
  sql: `SELECT year, ${wide('turnover_usd')},
    ${wideSteps('CAST(turnover_high_usd - turnover_low_usd AS DOUBLE)')},
    min(CASE WHEN partner_code = 'C5' THEN turnover_usd END) AS c5_usd,
    min(CASE WHEN partner_code = 'C5' THEN CAST(turnover_high_usd - turnover_low_usd AS DOUBLE) END) AS c5_step,
    min(CASE WHEN partner_code = 'C5' THEN turnover_basis END) AS turnover_basis
    FROM trade.by_partner WHERE reporter_code = 'CHN' GROUP BY year HAVING count(turnover_usd) > 0`,
  order: 'year',
  frozenColumns: 1,
  columns: [
    { field: fields.year, width: 8 },
    ...stateColumns('step').map((column) => ({ ...column, width: 16 })),
    { field: sheetFields.c5_usd, scale: 'million', step: 'c5_step', width: 16 },
    { field: fields.turnover_basis, title: 'All five is', width: 13 },
  ],
  chart: {
    title: "China's turnover with the five states",
    categories: ['year'],
    series: STATES.map((state) => `${state}_usd`),
  },
}

const MEASURES = ['export', 'import', 'turnover'] as const
const NAMES = { export: 'Exports', import: 'Imports', turnover: 'Turnover' } as const

export const c5Totals: TableSheet = {
  id: 'c5-totals',
  title: 'C5 totals',
  about:
    'Totals of the five states as publications print them, beside the sum of the five single figures: the published total is a constant, the sum and the difference are live formulas.',
  sql: `WITH cell AS (${MEASURES.map(
    (measure) => `SELECT year, partner_code, '${NAMES[measure]}' AS measure, ${measure}_usd AS value_usd,
      CAST(${measure}_high_usd - ${measure}_low_usd AS DOUBLE) AS step
      FROM trade.by_partner WHERE reporter_code = 'CHN' AND partner_code <> 'C5'`,
  ).join(' UNION ALL ')}), parts AS (
    SELECT year, measure, ${wide('value_usd')}, ${wideSteps('step')}, max(step) AS sum_step,
      CAST(CASE WHEN count(value_usd) = 5 THEN sum(value_usd) END AS DECIMAL(20,2)) AS sum_usd
    FROM cell GROUP BY year, measure
  ), published AS (
    SELECT CAST(year(f.period_end) AS BIGINT) AS year, CASE f.flow_code WHEN 'export' THEN 'Exports' ELSE 'Imports' END AS measure,
      f.value_usd, CAST(f.value_usd_high - f.value_usd_low AS DOUBLE) AS step, f.source_id, f.citation_id, ${flowFlags('f')} AS flag
    FROM trade.flows AS f
    WHERE f.reporter_code = 'CHN' AND f.partner_code = 'C5' AND f.frequency_code = 'A' AND NOT f.is_cumulative
      AND f.flow_code IN ('export', 'import') AND f.product_scheme_code = 'TOTAL' AND f.value_usd IS NOT NULL
      AND coalesce(f.transport_mode_code, f.reporter_region_code, f.regime_code, nullif(f.partner2_code, 'WLD'),
        nullif(f.customs_procedure_code, 'C00')) IS NULL
    UNION ALL
    SELECT CAST(year(o.period_end) AS BIGINT), 'Turnover', o.value_usd,
      CAST(o.value_usd_high - o.value_usd_low AS DOUBLE), o.source_id, o.citation_id, ${flags('o')}
    FROM trade.observations AS o
    WHERE o.indicator_code = 'trade_turnover' AND o.area_code = 'CHN' AND o.counterpart_code = 'C5'
      AND o.frequency_code = 'A' AND NOT o.is_cumulative AND o.modality_code = 'actual' AND o.value_usd IS NOT NULL
      AND coalesce(o.region_code, o.city, o.route_code, o.border_point_code, o.sector, o.product, o.subject) IS NULL
  )
  SELECT p.year, p.measure, s.* EXCLUDE (year, measure), p.value_usd AS published_usd, p.step AS published_step,
    CAST(p.value_usd - s.sum_usd AS DECIMAL(20,2)) AS difference_usd,
    p.flag, greatest(p.step, s.sum_step) AS difference_step,
    100 * greatest(p.step, s.sum_step) / CAST(p.value_usd AS DOUBLE) AS ratio_step,
    round(100 * CAST(p.value_usd - s.sum_usd AS DOUBLE) / nullif(CAST(p.value_usd AS DOUBLE), 0), 6) AS difference_pct,
    ${sourceTitle('p.source_id')} AS title, c.citation_title, c.url
  FROM published AS p
  LEFT JOIN parts AS s ON s.year = p.year AND s.measure = p.measure
  LEFT JOIN provenance.citations AS c ON c.citation_id = p.citation_id`,
  order: 'year DESC, measure',
  frozenColumns: 2,
  columns: [
    { field: fields.year, width: 7 },
    { field: sheetFields.measure, width: 11 },
    ...stateColumns('step'),
    {
      field: sheetFields.sum_usd,
      scale: 'million',
      step: 'sum_step',
      formula: `SUM([kazakhstan_usd],[kyrgyzstan_usd],[tajikistan_usd],[turkmenistan_usd],[uzbekistan_usd])`,
    },
    { field: sheetFields.published_usd, scale: 'million', step: 'published_step' },
    { field: fields.flag, title: 'Flags of the total', width: 14 },
    {
      field: sheetFields.difference_usd,
      scale: 'million',
      step: 'difference_step',
      formula: '[published_usd]-[sum_usd]',
      isSigned: true,
    },
    {
      field: sheetFields.difference_pct,
      formula: 'ROUND(100*[difference_usd]/[published_usd],6)',
      step: 'ratio_step',
      decimals: 1,
      isSigned: true,
      width: 12,
    },
    { field: fields.title, title: 'Source of the total', width: 26 },
    { field: fields.citation_title, title: 'Publication of the total', width: 50 },
    { field: fields.url, title: 'Link', width: 9 },
  ],
}
