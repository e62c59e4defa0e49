import type { TableSheet } from '@corridor/contracts'
import { fields } from '../../fields/index.ts'
import { sheetFields } from './sheet.fields.ts'
import { areaName, coverages, methods, sourceTitle } from './words.ts'

/** How finely a side's figure was written: the dataset of pairs does not say, the flow behind it does. */
const written = (side: 'china' | 'partner', name = ` AS ${side}_step`): string => {
  const sides =
    side === 'china' ? "'CHN' AND f.partner_code = m.partner_code" : "m.partner_code AND f.partner_code = 'CHN'"
  return `(SELECT CAST(min(f.value_usd_high - f.value_usd_low) AS DOUBLE) FROM trade.flows AS f
    WHERE f.reporter_code = ${sides} AND f.source_id = m.${side}_source_id AND f.value_usd = m.${side}_reports_usd
      AND year(f.period_end) = m.year)${name}`
}

export const mirror: TableSheet = {
  id: 'mirror',
  title: 'Mirror',
  about:
    'Beijing says, the capital says: one flow as each side reports it, preferred pairs first. Gaps are live formulas; freight, insurance, timing and transit explain a part of them.',
  sql: `SELECT m.*, ${areaName('m.partner_code')} AS partner_name,
    CASE m.direction WHEN 'china_to_partner' THEN 'China to ' || ${areaName('m.partner_code')}
      ELSE ${areaName('m.partner_code')} || ' to China' END AS flow_name,
    CASE m.partner_code WHEN 'KAZ' THEN 'Astana' WHEN 'KGZ' THEN 'Bishkek' WHEN 'TJK' THEN 'Dushanbe'
      WHEN 'TKM' THEN 'Ashgabat' WHEN 'UZB' THEN 'Tashkent' END AS capital_name,
    ${sourceTitle('m.china_source_id')} AS china_source, ${sourceTitle('m.partner_source_id')} AS partner_source,
    ${written('china')}, ${written('partner')}, greatest(${written('china', '')}, ${written('partner', '')}) AS gap_step,
    100 * greatest(${written('china', '')}, ${written('partner', '')}) / nullif(CAST(m.china_reports_usd AS DOUBLE), 0) AS ratio_step,
    m.china_reports_usd IS NOT NULL AND m.partner_reports_usd IS NOT NULL AS is_gap_live
    FROM trade.mirror AS m`,
  order: 'is_preferred DESC, year DESC, partner_name, direction',
  frozenColumns: 3,
  columns: [
    { field: fields.year, width: 7 },
    { field: sheetFields.flow_name, width: 24 },
    { field: sheetFields.partner_name, width: 15 },
    { field: fields.china_reports_usd, scale: 'million', step: 'china_step', width: 16 },
    { field: sheetFields.capital_name, width: 12 },
    { field: fields.partner_reports_usd, scale: 'million', step: 'partner_step', width: 16 },
    {
      field: fields.gap_usd,
      scale: 'million',
      step: 'gap_step',
      formula: '[china_reports_usd]-[partner_reports_usd]',
      formulaIf: 'is_gap_live',
      isSigned: true,
      width: 15,
    },
    {
      field: fields.gap_pct,
      formula: 'ROUND(100*([china_reports_usd]-[partner_reports_usd])/[china_reports_usd],6)',
      formulaIf: 'is_gap_live',
      step: 'ratio_step',
      decimals: 1,
      isSigned: true,
      width: 10,
    },
    { field: fields.is_preferred, width: 12 },
    { field: fields.flag, title: 'Flags', width: 30 },
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
