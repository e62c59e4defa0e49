import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { mirrorTraces } from './mirror-traces.ts'

/** Records of the flow as one side tells it: the sources of the preferred pair, or all where none is. */
const behind = (side: 'exporter' | 'importer') => {
  const columns = ['reconciled_usd', 'reconciled_low_usd', 'reconciled_high_usd']
  const flow = {
    reporter_code: side === 'exporter' ? 'exporter_code' : 'importer_code',
    partner_code: side === 'exporter' ? 'importer_code' : 'exporter_code',
    flow_code: side === 'exporter' ? `'export'` : `'import'`,
  }
  const source_id = `CASE ${side}_code WHEN 'CHN' THEN china_source_id ELSE partner_source_id END`
  return [
    ...mirrorTraces(columns, { ...flow, source_id }, 'china_source_id IS NOT NULL'),
    ...mirrorTraces(columns, flow, 'china_source_id IS NULL'),
  ]
}

export const tradeReconciled = defineModel({
  subject: 'trade',
  name: 'reconciled',
  title: 'Reconciled trade',
  description:
    "One row for each flow that both sides report, valued FOB, with an interval. Where the reliability of both reporters is identified (trade.reporter_weights) the value is the weighted mean of the logarithms of the preferred pair; else there is no value, with the reason, and the interval is what both sides say. Where one reporter's own sources disagree the interval spans all of them. Gold, ores, gas and the total without them stand apart where products are known. A cell that would give back a figure that may not leave is withheld.",
  inputs: ['trade.mirror', 'trade.mirror_products', 'trade.reporter_weights'],
  columns: pick(
    'year',
    'exporter_code',
    'importer_code',
    'mirror_product_code',
    'reconciled_usd',
    'reconciled_low_usd',
    'reconciled_high_usd',
    'exporter_weight',
    'importer_weight',
    'reconciled_method',
    'how',
    'reason',
    'china_source_id',
    'partner_source_id',
    'pair_count',
    'pair_licence_code',
  ),
  grain: ['year', 'exporter_code', 'importer_code', 'mirror_product_code'],
  isRowGrain: false,
  discloses: [{ columns: ['reconciled_usd', 'reconciled_low_usd', 'reconciled_high_usd'], terms: 'pair_licence_code' }],
  traces: [...behind('exporter'), ...behind('importer')],
})
