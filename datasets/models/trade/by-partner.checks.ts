import type { DeclaredCheck, ExampleRow } from '@corridor/contracts'

const row: ExampleRow = { reporter_code: 'CHN', partner_code: 'KAZ' }
const years = (column: string, figures: readonly number[]): readonly ExampleRow[] =>
  figures.map((figure, index) => ({ ...row, year: 2018 + index, [column]: figure }))

/** One column of the table, in which a figure of each year comes from the source that was picked for it. */
const leaps = (flow: string): DeclaredCheck => ({
  name: `${flow}-scale`,
  title: `No year of ${flow} stands a thousand times above or below its neighbours`,
  severity: 'warn',
  hint: 'The source that was picked for this year may have been read in another unit: compare it with the others in trade.mirror.',
  rule: {
    rule: 'scale_jump',
    measure: `${flow}_usd`,
    factors: [1000, 1_000_000],
    atLeast: 1_000_000,
  },
  mustFail: years(`${flow}_usd`, [9e9, 1.1e10, 1.2e7, 1.3e10, 1.4e10]),
  mustPass: years(`${flow}_usd`, [9e9, 1.1e10, 1.2e10, 1.3e10, 1.4e10]),
})

/** What may never leave: less than nothing. Balances and growth may be below zero. */
const noneBelowZero: DeclaredCheck = {
  name: 'none-below-zero',
  title: 'No export, import, turnover or share is below zero',
  severity: 'stop',
  hint: 'A source has let a negative flow through, or the model subtracts: follow the cell with corridor explain.',
  rule: {
    rule: 'sign',
    columns: ['export_usd', 'import_usd', 'turnover_usd', 'export_share_pct', 'import_share_pct', 'turnover_share_pct'],
  },
  mustFail: years('import_usd', [5, -5]),
  mustPass: [...years('import_usd', [0, 5]), { ...row, year: 2021, balance_usd: -5 }],
}

export const byPartnerChecks: readonly DeclaredCheck[] = [
  noneBelowZero,
  leaps('export'),
  leaps('import'),
  leaps('turnover'),
]
