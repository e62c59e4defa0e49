import { defineCheck } from '@corridor/contracts'

export const tradeC5AddsUp = defineCheck({
  id: 'trade-c5-adds-up',
  title: 'The total of the five states is their sum',
  severity: 'warn',
  inputs: ['trade.by_partner'],
  hint: 'Compare the publications of the total and of its parts: one of them is revised, rounded otherwise or mistaken.',
  mustFail: {
    'trade.by_partner': [
      {
        year: 2024,
        reporter_code: 'CHN',
        partner_code: 'C5',
        export_usd: 64.4,
        export_low_usd: 64.35,
        export_high_usd: 64.45,
      },
      {
        year: 2024,
        reporter_code: 'CHN',
        partner_code: 'KAZ',
        export_usd: 28,
        export_low_usd: 27.99,
        export_high_usd: 28.01,
      },
      { year: 2024, reporter_code: 'CHN', partner_code: 'KGZ', export_usd: 19.9 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'TJK', export_usd: 3.5 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'TKM', export_usd: 1 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'UZB', export_usd: 11.8 },
    ],
  },
  mustPass: {
    'trade.by_partner': [
      {
        year: 2024,
        reporter_code: 'CHN',
        partner_code: 'C5',
        export_usd: 64.25,
        export_low_usd: 64.2,
        export_high_usd: 64.3,
      },
      {
        year: 2024,
        reporter_code: 'CHN',
        partner_code: 'KAZ',
        export_usd: 28,
        export_low_usd: 27.99,
        export_high_usd: 28.01,
      },
      { year: 2024, reporter_code: 'CHN', partner_code: 'KGZ', export_usd: 19.9 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'TJK', export_usd: 3.5 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'TKM', export_usd: 1 },
      { year: 2024, reporter_code: 'CHN', partner_code: 'UZB', export_usd: 11.8 },
      // A sum of four is no sum of five.
      { year: 2023, reporter_code: 'CHN', partner_code: 'C5', import_usd: 30 },
      { year: 2023, reporter_code: 'CHN', partner_code: 'KAZ', import_usd: 16 },
    ],
  },
})
