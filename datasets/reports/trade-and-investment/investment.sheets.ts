import type { TableSheet } from '@corridor/contracts'
import { fields } from '../../fields/index.ts'
import { sheetFields } from './sheet.fields.ts'
import { areaName, flags, plainCode, unitName, withCitation } from './words.ts'

const usd = { scale: 'million', step: 'usd_step', width: 14 } as const

export const investment: TableSheet = {
  id: 'investment',
  title: 'Investment',
  about:
    'Stocks and flows of direct investment, one row per compiler and publication. Compilers count differently: compare rows of one compiler only.',
  sql: `SELECT p.*, ${areaName('p.host_area_code')} AS host_name, ${areaName('p.investor_area_code')} AS investor_area_name,
    ${flags('p')} AS flag, ${plainCode('p.sector')} AS sector_name, ${unitName('p.unit_code')} AS unit_name, CAST(p.value_usd_high - p.value_usd_low AS DOUBLE) AS usd_step,
    ${withCitation.columns} FROM investment.fdi AS p ${withCitation.join('p')}`,
  order: 'host_name, stock_flow_code DESC, compiler NULLS FIRST, period_end DESC',
  frozenColumns: 2,
  columns: [
    { field: sheetFields.host_name, width: 15 },
    { field: sheetFields.investor_area_name, width: 13 },
    { field: fields.stock_flow_code, width: 9 },
    {
      field: fields.position_code,
      width: 14,
      words: { fdi: 'direct investment', investment: 'investment, wider sense' },
    },
    { field: fields.period_start, width: 11 },
    { field: fields.period_end, width: 11 },
    { field: fields.value, width: 18 },
    { field: sheetFields.unit_name, width: 12 },
    { field: fields.value_usd, ...usd },
    { field: fields.usd_basis_code, width: 11 },
    { field: fields.flag, title: 'Flags', width: 16 },
    { field: fields.compiler, width: 28 },
    { field: fields.gross_net_code, width: 9 },
    { field: fields.principle_code, width: 13, words: { asset_liability: 'asset and liability' } },
    { field: fields.investor_basis_code, width: 12 },
    { field: sheetFields.sector_name, width: 14 },
    { field: fields.definition, width: 34 },
    { field: fields.note, width: 34 },
    { field: fields.citation_title, width: 50 },
    { field: fields.url, title: 'Link', width: 9 },
  ],
}

export const deals: TableSheet = {
  id: 'deals',
  title: 'Deals',
  about:
    'Projects, loans, contracts and packages, one row per deal and publication. Add up only rows that count in totals: packages, parts and repeated publications do not.',
  sql: `SELECT d.*, ${areaName('d.host_area_code')} AS host_name, ${areaName('d.investor_area_code')} AS investor_area_name,
    ${flags('d', 'deal')} AS flag, ${plainCode('d.sector')} AS sector_name, ${unitName('d.unit_code')} AS unit_name, ${plainCode('d.deal_type_code')} AS deal_type,
    CAST(d.value_usd_high - d.value_usd_low AS DOUBLE) AS usd_step,
    (SELECT string_agg(DISTINCT strftime(e.event_on, '%Y-%m-%d') || ' ' || ${plainCode('e.stage_code')}, '; '
      ORDER BY strftime(e.event_on, '%Y-%m-%d') || ' ' || ${plainCode('e.stage_code')})
      FROM investment.deal_events AS e WHERE e.deal_id = d.deal_id) AS stages,
    (SELECT string_agg(DISTINCT q.participant_name || ' (' || ${plainCode('q.role_code')} || ')', '; '
      ORDER BY q.participant_name || ' (' || ${plainCode('q.role_code')} || ')')
      FROM investment.deal_participants AS q WHERE q.deal_id = d.deal_id) AS participants,
    ${withCitation.columns} FROM investment.deals AS d ${withCitation.join('d')}`,
  order: 'host_name, deal_name, counts_in_totals DESC',
  frozenColumns: 1,
  columns: [
    { field: fields.deal_name, width: 32 },
    { field: sheetFields.host_name, width: 15 },
    { field: sheetFields.deal_type, width: 12 },
    { field: sheetFields.sector_name, width: 14 },
    { field: fields.investor_name, width: 26 },
    { field: sheetFields.investor_area_name, width: 13 },
    { field: fields.value, width: 16 },
    { field: sheetFields.unit_name, width: 12 },
    { field: fields.value_usd, ...usd },
    { field: fields.flag, title: 'Flags', width: 14 },
    { field: fields.value_basis_code, width: 13 },
    { field: fields.counts_in_totals, width: 10 },
    { field: fields.place, width: 22 },
    { field: fields.capacity, width: 10 },
    { field: fields.capacity_unit, width: 12 },
    { field: fields.financing, width: 28 },
    { field: sheetFields.stages, width: 30 },
    { field: sheetFields.participants, width: 36 },
    { field: fields.citation_title, width: 50 },
    { field: fields.url, title: 'Link', width: 9 },
  ],
}
