import type { TableSheet } from '@corridor/contracts'
import { fields } from '../../fields/index.ts'
import { sheetFields } from './sheet.fields.ts'
import { areaName, plainCode, unitName, withCitation } from './words.ts'

/** Large numbers are told in thousands, millions or billions of their unit, by the size of the claim. */
const size = `CASE WHEN l.unit_code IN ('percent', 'ratio', 'percentage_points') OR abs(l.value) < 100000 THEN 1
  WHEN abs(l.value) < 1000000 THEN 1000 WHEN abs(l.value) < 1000000000 THEN 1000000 ELSE 1000000000 END`
const sizeWord = `CASE ${size} WHEN 1000 THEN 'thousand ' WHEN 1000000 THEN 'million ' WHEN 1000000000 THEN 'billion ' ELSE '' END`
const shown = (column: string): string => `CAST(l.${column} AS DOUBLE) / (${size})`

const period = (start: string, end: string): string => `CASE
  WHEN ${start} = ${end} THEN CAST(${end} AS VARCHAR)
  WHEN month(${start}) = 1 AND day(${start}) = 1 AND month(${end}) = 12 AND day(${end}) = 31
    THEN CASE WHEN year(${start}) = year(${end}) THEN CAST(year(${end}) AS VARCHAR) ELSE concat(year(${start}), '–', year(${end})) END
  ELSE strftime(${start}, '%Y-%m') || CASE WHEN strftime(${start}, '%Y-%m') = strftime(${end}, '%Y-%m') THEN '' ELSE '–' || strftime(${end}, '%Y-%m') END END`

export const claims: TableSheet = {
  id: 'claims',
  title: 'Claims',
  about:
    'What texts state in numbers, held against what China, the partner and others say: as known on the day of the text, and now. A difference within the tolerance comes from rounding. The words of the texts stay with their publishers; the place finds them.',
  sql: `SELECT l.*, ${unitName('l.unit_code')} AS plain_unit, ${sizeWord} || ${unitName('l.unit_code')} AS unit_name,
    concat_ws(', ', ${plainCode('l.claim_indicator_code')},
      CASE WHEN l.claim_indicator_code IN ('growth', 'share') AND l.claim_flow_code IS NOT NULL THEN concat('of ', CASE l.claim_flow_code WHEN 'total' THEN 'turnover' ELSE l.claim_flow_code || 's' END) END,
      concat_ws(' – ', ${areaName('l.reporter_code')}, ${areaName('l.partner_code')}), ${period('l.period_start', 'l.period_end')},
      'since ' || CAST(l.since_on AS VARCHAR), 'over ' || ${period('l.base_period_start', 'l.base_period_end')},
      CASE l.modality_code WHEN 'actual' THEN NULL ELSE l.modality_code END,
      CASE l.scope_code WHEN 'part' THEN 'of a part' END) AS claim_words,
    ${shown('value')} AS claimed, ${shown('value_to')} AS claimed_to, ${shown('china_then')} AS china_then_shown, ${shown('china_now')} AS china_now_shown,
    ${shown('partner_then')} AS partner_then_shown, ${shown('partner_now')} AS partner_now_shown,
    ${shown('other_then')} AS other_then_shown, ${shown('other_now')} AS other_now_shown,
    ${shown('difference')} AS difference_shown, ${shown('tolerance')} AS tolerance_shown,
    (SELECT string_agg(DISTINCT a.test_words || ': ' || a.outcome_code, '; ' ORDER BY a.test_words || ': ' || a.outcome_code)
      FROM claims.arithmetic AS a WHERE a.claim_id = l.claim_id) AS arithmetic_words,
    ${withCitation.columns} FROM claims.ledger AS l ${withCitation.join('l')}`,
  order: 'citation_title, span_start, claim_id',
  frozenColumns: 2,
  columns: [
    { field: fields.citation_title, title: 'Text', width: 30 },
    { field: sheetFields.claim_words, width: 44 },
    {
      field: fields.bound_code,
      title: 'Says',
      width: 8,
      words: { exact: '', approx: 'about', min: 'over', max: 'up to' },
    },
    { field: sheetFields.claimed, width: 10, decimals: 2 },
    { field: sheetFields.claimed_to, width: 8, decimals: 2 },
    { field: sheetFields.unit_name, width: 18 },
    {
      field: fields.verdict_code,
      width: 15,
      words: { not_comparable: 'not comparable', no_data: 'no data' },
    },
    { field: fields.verdict_reason, width: 48 },
    { field: sheetFields.china_then_shown, width: 11, decimals: 2 },
    { field: sheetFields.china_now_shown, width: 11, decimals: 2 },
    { field: sheetFields.partner_then_shown, width: 11, decimals: 2 },
    { field: sheetFields.partner_now_shown, width: 11, decimals: 2 },
    { field: sheetFields.other_then_shown, width: 11, decimals: 2 },
    { field: sheetFields.other_now_shown, width: 11, decimals: 2 },
    { field: sheetFields.difference_shown, width: 11, decimals: 2, isSigned: true },
    { field: sheetFields.tolerance_shown, width: 10, decimals: 3 },
    { field: sheetFields.arithmetic_words, width: 36 },
    { field: fields.cluster_text_count, width: 8 },
    { field: fields.cluster_teller_count, title: 'Tellers', width: 9 },
    { field: fields.asserted_by, width: 24 },
    { field: fields.via, width: 18 },
    { field: fields.document_on, width: 11 },
    { field: fields.citation_place, width: 24 },
    { field: fields.review_code, width: 11 },
    { field: fields.review_reason, width: 28 },
    { field: fields.url, title: 'Link', width: 9 },
  ],
}
