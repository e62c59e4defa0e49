import { rowKeySql, type TableSheet } from '@corridor/contracts'
import { fields } from '../../fields/index.ts'
import { tradeMirror } from '../../models/trade/mirror.model.ts'
import { sheetFields } from './sheet.fields.ts'
import { areaName, coverages, methods, sourceTitle, withheld } from './words.ts'

/** How finely a side's figure was written: the dataset of pairs does not say, the flow behind it does. */
const written = (side: 'china' | 'partner', name = ` AS ${side}_step`): string => {
  const sides =
    side === 'china' ? "'CHN' AND f.partner_code = m.partner_code" : "m.partner_code AND f.partner_code = 'CHN'"
  return `(SELECT CAST(min(f.value_usd_high - f.value_usd_low) AS DOUBLE) FROM trade.flows AS f
    WHERE f.reporter_code = ${sides} AND f.source_id = m.${side}_source_id AND f.value_usd = m.${side}_reports_usd
      AND year(f.period_end) = m.year)${name}`
}

const flowName = (
  row: string,
): string => `CASE ${row}.direction WHEN 'china_to_partner' THEN 'China to ' || ${areaName(`${row}.partner_code`)}
  ELSE ${areaName(`${row}.partner_code`)} || ' to China' END`

const shared = `year, partner_code, direction, china_source_id, partner_source_id, china_reports_usd, partner_reports_usd, gap_usd,
  gap_pct, discrepancy_pct, gap_fob_pct, flag, is_preferred, china_licence_code, partner_licence_code`
const groups = {
  gold: 'gold',
  ores: 'ores of precious metals',
  gas: 'pipeline gas',
  rest: 'all but gold, ores and gas',
}

export const mirror: TableSheet = {
  id: 'mirror',
  title: 'Mirror',
  about:
    'Beijing says, the capital says: one flow as each side reports it, preferred pairs first, of these the ones whose two figures are shown; gold, ores and gas apart where both sides publish products. Gaps are live formulas. Withheld: the terms of the source let no single figure leave; the per cents may. “After the factor” is the gap once freight and insurance are taken out of imports (CIF divided by 1.06); where valuation explains less than nothing, that widens the gap.',
  figuresOf: 'trade.mirror',
  sql: `SELECT m.*, ${areaName('m.partner_code')} AS partner_name, ${flowName('m')} AS flow_name,
    CASE m.partner_code WHEN 'KAZ' THEN 'Astana' WHEN 'KGZ' THEN 'Bishkek' WHEN 'TJK' THEN 'Dushanbe'
      WHEN 'TKM' THEN 'Ashgabat' WHEN 'UZB' THEN 'Tashkent' END AS capital_name,
    ${sourceTitle('m.china_source_id')} AS china_source, ${sourceTitle('m.partner_source_id')} AS partner_source,
    m.place = 0 AND m.gap_usd IS NOT NULL AS is_shown,
    nullif(concat_ws('; ', m.flag,
      ${withheld('m.china_licence_code', 'Beijing withheld')},
      ${withheld('m.partner_licence_code', 'capital withheld')}), '') AS flags,
    ${written('china')}, ${written('partner')}, greatest(${written('china', '')}, ${written('partner', '')}) AS gap_step,
    100 * greatest(${written('china', '')}, ${written('partner', '')}) / nullif(CAST(m.china_reports_usd AS DOUBLE), 0) AS ratio_step
    FROM (
      SELECT ${shared}, china_method_code, partner_method_code, partner_coverage_code, valuation_explains_pct, 'all goods' AS product_name,
        0 AS place, ${rowKeySql(tradeMirror)} AS row_key FROM trade.mirror
      UNION ALL
      SELECT ${shared}, NULL, NULL, 'goods', round(100 * (abs(gap_pct) - abs(gap_fob_pct)) / nullif(abs(gap_pct), 0), 1),
        CASE mirror_product_code ${Object.entries(groups)
          .map(([code, words]) => `WHEN '${code}' THEN '${words}'`)
          .join(' ')} END, 1, ''
      FROM trade.mirror_products WHERE product_level_code = 'GROUP'
    ) AS m`,
  order: 'is_preferred DESC, is_shown DESC, year DESC, partner_name, direction, place, product_name',
  frozenColumns: 3,
  columns: [
    { field: fields.year, width: 7 },
    { field: sheetFields.flow_name, width: 24 },
    { field: sheetFields.partner_name, width: 15 },
    { field: sheetFields.product_name, title: 'Goods', width: 12 },
    { field: fields.china_reports_usd, scale: 'million', step: 'china_step', width: 16 },
    { field: sheetFields.capital_name, width: 12 },
    { field: fields.partner_reports_usd, scale: 'million', step: 'partner_step', width: 16 },
    {
      field: fields.gap_usd,
      scale: 'million',
      step: 'gap_step',
      formula: '[china_reports_usd]-[partner_reports_usd]',
      isSigned: true,
      width: 15,
    },
    {
      field: fields.gap_pct,
      formula: 'ROUND(100*([china_reports_usd]-[partner_reports_usd])/[china_reports_usd],6)',
      formulaIf: 'is_shown',
      step: 'ratio_step',
      decimals: 1,
      isSigned: true,
      width: 10,
    },
    { field: fields.gap_fob_pct, title: 'After the factor, %', decimals: 1, isSigned: true, width: 12 },
    { field: fields.valuation_explains_pct, decimals: 1, isSigned: true, width: 13 },
    { field: fields.discrepancy_pct, decimals: 1, width: 13 },
    { field: fields.is_preferred, width: 12 },
    { field: sheetFields.flags, width: 34 },
    { field: fields.china_method_code, title: 'Beijing: method', width: 14, words: methods },
    { field: fields.partner_method_code, title: 'Capital: method', width: 14, words: methods },
    { field: fields.partner_coverage_code, title: 'Capital: coverage', width: 14, words: coverages },
    { field: sheetFields.china_source, width: 26 },
    { field: sheetFields.partner_source, width: 30 },
  ],
  chart: {
    title: 'What each side says of one flow: the first rows of the table',
    categories: ['year', 'flow_name'],
    series: ['china_reports_usd', 'partner_reports_usd'],
    firstRows: 10,
  },
}

const parts = ['valuation', 'timing', 'transit', 'coverage', 'partial', 'unexplained'] as const
const listed = (basis: string): string =>
  `nullif(string_agg(CASE WHEN g.basis_code = '${basis}' AND g.part_code <> 'unexplained' THEN g.part_code END, ', ' ORDER BY g.part_order), '')`

export const mirrorParts: TableSheet = {
  id: 'mirror-parts',
  title: 'Mirror parts',
  about:
    'What the gap of each preferred pair is made of, in per cent of the gap, and within which bounds the flow may be believed. An empty part is unknown, not zero, and stands in what is unexplained; a negative part widens the gap. There is a reconciled value only where the data tell how reliable each reporter is; bounds are what the two sides say.',
  sql: `SELECT p.*, r.reconciled_usd, r.reconciled_low_usd, r.reconciled_high_usd,
      nullif(concat_ws('; ', ${withheld('p.terms', 'gap in dollars withheld')}, ${withheld('r.pair_licence_code', 'bounds withheld')},
        split_part(r.reason, ': ', 1)), '') AS missing FROM (
      SELECT g.year, g.partner_code, g.direction, ${flowName('g')} AS flow_name, ${areaName('g.partner_code')} AS partner_name,
        max(g.gap_usd) AS gap_usd, min(g.pair_licence_code) AS terms, max(g.gap_pct) AS gap_pct, max(g.explained_share_pct) AS explained_share_pct,
        ${parts.map((part) => `max(CASE g.part_code WHEN '${part}' THEN g.part_share_pct END) AS ${part}_share_pct`).join(', ')},
        concat_ws('; ', 'measured: ' || ${listed('measured')}, 'assumed: ' || ${listed('assumed')}, 'unknown: ' || ${listed('unknown')}) AS parts_basis
      FROM trade.gap_parts AS g WHERE g.is_preferred
      GROUP BY g.year, g.partner_code, g.direction
    ) AS p
    LEFT JOIN trade.reconciled AS r ON r.year = p.year AND r.mirror_product_code = 'TOTAL'
      AND r.exporter_code = CASE p.direction WHEN 'china_to_partner' THEN 'CHN' ELSE p.partner_code END
      AND r.importer_code = CASE p.direction WHEN 'china_to_partner' THEN p.partner_code ELSE 'CHN' END`,
  order: 'year DESC, partner_name, direction',
  frozenColumns: 2,
  columns: [
    { field: fields.year, width: 7 },
    { field: sheetFields.flow_name, width: 24 },
    { field: fields.gap_usd, scale: 'million', isSigned: true, width: 14 },
    { field: fields.gap_pct, decimals: 1, isSigned: true, width: 10 },
    { field: sheetFields.valuation_share_pct, decimals: 1, isSigned: true, width: 12 },
    { field: sheetFields.timing_share_pct, decimals: 1, isSigned: true, width: 10 },
    { field: sheetFields.transit_share_pct, decimals: 1, isSigned: true, width: 13 },
    { field: sheetFields.coverage_share_pct, decimals: 1, isSigned: true, width: 11 },
    { field: sheetFields.partial_share_pct, decimals: 1, isSigned: true, width: 12 },
    { field: sheetFields.unexplained_share_pct, decimals: 1, isSigned: true, width: 13 },
    { field: sheetFields.parts_basis, width: 58 },
    { field: fields.reconciled_usd, scale: 'million', width: 14 },
    { field: fields.reconciled_low_usd, scale: 'million', width: 14 },
    { field: fields.reconciled_high_usd, scale: 'million', width: 14 },
    { field: sheetFields.missing, width: 62 },
  ],
}
