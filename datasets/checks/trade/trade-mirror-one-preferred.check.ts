import { defineCheck } from '@corridor/contracts'

export const tradeMirrorOnePreferred = defineCheck({
  id: 'trade-mirror-one-preferred',
  title: 'A cell of the mirror prefers one pair at most',
  severity: 'stop',
  inputs: ['trade.mirror'],
  hint: 'The pick in trade/mirror.sql is not total any more: give it a tie-break.',
  mustFail: {
    'trade.mirror': [
      { year: 2023, partner_code: 'KAZ', direction: 'china_to_partner', partner_source_id: 'a', is_preferred: true },
      { year: 2023, partner_code: 'KAZ', direction: 'china_to_partner', partner_source_id: 'b', is_preferred: true },
    ],
  },
  mustPass: {
    'trade.mirror': [
      { year: 2023, partner_code: 'KAZ', direction: 'china_to_partner', partner_source_id: 'a', is_preferred: true },
      { year: 2023, partner_code: 'KAZ', direction: 'china_to_partner', partner_source_id: 'b', is_preferred: false },
    ],
  },
})
