import { defineCheck } from '@corridor/contracts'

export const tradeTurnoverAsPublished = defineCheck({
  id: 'trade-turnover-as-published',
  title: 'A source does not contradict the sum of its own flows',
  severity: 'warn',
  inputs: ['trade.by_partner', 'current.observations'],
  hint: 'The turnover and the flows come from different publications of one source: say in the note of the row which is revised.',
  mustFail: {
    'trade.by_partner': [
      {
        year: 2023,
        reporter_code: 'KAZ',
        partner_code: 'CHN',
        export_usd: 14_666_158_300,
        import_usd: 15_389_200_000,
        export_source_id: 'kazakhstan-bns-quoted',
        import_source_id: 'kazakhstan-bns-quoted',
      },
    ],
    'current.observations': [
      {
        source_id: 'kazakhstan-bns-quoted',
        licence_code: 'rows',
        record_number: 6,
        indicator_code: 'trade_turnover',
        area_code: 'KAZ',
        counterpart_code: 'CHN',
        period_end: '2023-12-31',
        frequency_code: 'A',
        is_cumulative: false,
        modality_code: 'actual',
        bound_code: 'exact',
        usd_basis_code: 'published',
        value_usd: 31_500_000_000,
        value_usd_low: 31_450_000_000,
        value_usd_high: 31_550_000_000,
      },
    ],
  },
  mustPass: {
    'trade.by_partner': [
      {
        year: 2023,
        reporter_code: 'KAZ',
        partner_code: 'CHN',
        export_usd: 14_666_158_300,
        import_usd: 15_389_200_000,
        export_source_id: 'kazakhstan-bns-quoted',
        import_source_id: 'kazakhstan-bns-quoted',
      },
    ],
    'current.observations': [
      {
        source_id: 'kazakhstan-bns-quoted',
        licence_code: 'rows',
        record_number: 6,
        indicator_code: 'trade_turnover',
        area_code: 'KAZ',
        counterpart_code: 'CHN',
        period_end: '2023-12-31',
        frequency_code: 'A',
        is_cumulative: false,
        modality_code: 'actual',
        bound_code: 'exact',
        usd_basis_code: 'published',
        value_usd: 30_050_000_000,
        value_usd_low: 30_000_000_000,
        value_usd_high: 30_100_000_000,
      },
    ],
  },
})
