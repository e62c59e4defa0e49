import { defineModel } from '@corridor/contracts'
import { pick } from '../../fields/index.ts'
import { reporterWeights } from './reporter_weights.estimate.ts'

export const tradeReporterWeights = defineModel({
  subject: 'trade',
  name: 'reporter_weights',
  title: 'Reliability of reporters',
  description:
    "How far each reporter's figures of totals stand from those of its partners: the mean square of its log error, estimated from all mirror pairs in which China or one of the five has a side, and weights in proportion to one over it, which sum to one. The estimate is refused, with the reason, where the data cannot identify it: too few pairs, or a network in two sides. With China on one side of every pair only sums of two errors can be told; the least weight that China's side can have beside each partner is what is left of it.",
  inputs: ['current.trade_flows', 'reference.areas', 'reference.area_members', 'reference.precedence'],
  parts: ['stated_flows'],
  columns: pick(
    'reporter_code',
    'pair_count',
    'counterpart_count',
    'reliability_weight',
    'error_variance',
    'error_variance_se',
    'is_identified',
    'reason',
    'weight_floor',
    'iteration_count',
    'is_converged',
    'fit_residual',
  ),
  grain: ['reporter_code'],
  isRowGrain: false,
  estimate: reporterWeights,
  traces: [
    {
      columns: [
        'reliability_weight',
        'error_variance',
        'error_variance_se',
        'pair_count',
        'counterpart_count',
        'weight_floor',
      ],
      kind: 'trade_flows',
      match: { reporter_code: 'reporter_code', product_scheme_code: `'TOTAL'`, frequency_code: `'A'` },
    },
  ],
})
