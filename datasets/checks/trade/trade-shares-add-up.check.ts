import { defineCheck } from '@corridor/contracts'

export const tradeSharesAddUp = defineCheck({
  id: 'trade-shares-add-up',
  title: 'The shares of the five states add up to 100 %',
  severity: 'warn',
  inputs: ['trade.by_partner'],
  hint: 'The total and its parts come from publications that disagree: see trade-c5-adds-up.',
  mustFail: {
    'trade.by_partner': [
      {
        year: 2024,
        reporter_code: 'CHN',
        partner_code: 'C5',
        import_usd: 30,
        import_low_usd: 29.9,
        import_high_usd: 30.1,
      },
      { year: 2024, reporter_code: 'CHN', partner_code: 'KAZ', import_usd: 15.9, import_share_pct: 53 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'KGZ', import_usd: 2.8, import_share_pct: 9.333333 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'TJK', import_usd: 0.3, import_share_pct: 1 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'TKM', import_usd: 9.6, import_share_pct: 32 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'UZB', import_usd: 2, import_share_pct: 6.666667 },
    ],
  },
  mustPass: {
    'trade.by_partner': [
      {
        year: 2024,
        reporter_code: 'CHN',
        partner_code: 'C5',
        import_usd: 30,
        import_low_usd: 29.9,
        import_high_usd: 30.1,
      },
      { year: 2024, reporter_code: 'CHN', partner_code: 'KAZ', import_usd: 15.9, import_share_pct: 53 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'KGZ', import_usd: 2.8, import_share_pct: 9.333333 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'TJK', import_usd: 0.3, import_share_pct: 1 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'TKM', import_usd: 9.6, import_share_pct: 30 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'UZB', import_usd: 2, import_share_pct: 6.666667 },
    ],
  },
})
