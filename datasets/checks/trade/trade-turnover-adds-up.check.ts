import { defineCheck } from '@corridor/contracts'

export const tradeTurnoverAddsUp = defineCheck({
  id: 'trade-turnover-adds-up',
  title: 'Turnover is exports plus imports within their rounding',
  severity: 'warn',
  inputs: ['trade.by_partner'],
  hint: 'Compare the publications of the turnover and of its parts.',
  mustFail: {
    'trade.by_partner': [
      {
        year: 2024,
        reporter_code: 'CHN',
        partner_code: 'KAZ',
        export_usd: 28,
        export_low_usd: 27.95,
        export_high_usd: 28.05,
        import_usd: 15.9,
        import_low_usd: 15.85,
        import_high_usd: 15.95,
        turnover_usd: 43.7,
        turnover_low_usd: 43.65,
        turnover_high_usd: 43.75,
      },
      { year: 2024, reporter_code: 'CHN', partner_code: 'KGZ', export_usd: 19.9, turnover_usd: 19 },
    ],
  },
  mustPass: {
    'trade.by_partner': [
      {
        year: 2024,
        reporter_code: 'CHN',
        partner_code: 'KAZ',
        export_usd: 28,
        export_low_usd: 27.95,
        export_high_usd: 28.05,
        import_usd: 15.9,
        import_low_usd: 15.85,
        import_high_usd: 15.95,
        turnover_usd: 43.75,
        turnover_low_usd: 43.7,
        turnover_high_usd: 43.8,
      },
      { year: 2024, reporter_code: 'CHN', partner_code: 'KGZ', export_usd: 19.9, turnover_usd: 20 },
    ],
  },
})
