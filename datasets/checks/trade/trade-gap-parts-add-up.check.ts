import { defineCheck } from '@corridor/contracts'

const part = { year: 2021, partner_code: 'KGZ', direction: 'china_to_partner', gap_usd: 682, part_licence_code: 'rows' }

export const tradeGapPartsAddUp = defineCheck({
  id: 'trade-gap-parts-add-up',
  title: 'The parts of a gap add up to it',
  severity: 'stop',
  inputs: ['trade.gap_parts'],
  hint: 'A part in trade/gap_parts.sql is left out of the sum that makes the unexplained one, or counted twice.',
  mustFail: {
    'trade.gap_parts': [
      { ...part, part_order: 1, part_usd: -18 },
      { ...part, part_order: 6, part_usd: 682 },
    ],
  },
  mustPass: {
    'trade.gap_parts': [
      { ...part, part_order: 1, part_usd: -18 },
      { ...part, part_order: 6, part_usd: 700 },
      { ...part, year: 2022, part_order: 1, part_usd: -18 },
      { ...part, year: 2022, part_order: 6, part_usd: null, part_licence_code: 'derived' },
    ],
  },
})
