import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineReport, type Field, type OpenEngine } from '@corridor/contracts'

const field = (name: string, type: Field['type'], title: string): Field => ({ name, type, title, description: title })

/** A small report for tests: every sort of column, every sort of formula. */
export const exampleReport = defineReport({
  id: 'example',
  title: 'Trade of an example',
  subtitle: 'Two states and both together.',
  language: 'en',
  coverage: { sql: 'SELECT min(year) AS first_year FROM trade.cells', sentence: 'From {first_year} on.' },
  licence: 'Made up.',
  inputs: ['trade.cells'],
  keyFigures: [
    {
      id: 'all',
      label: 'All trade',
      value: 'turnover_usd',
      unit: 'USD',
      sql: "SELECT year, turnover_usd FROM trade.cells WHERE partner_code = 'ALL' AND year = 2024",
      sentence: 'In {year} all trade came to {turnover_usd:billion}.',
      check: "SELECT turnover_usd > 0 FROM trade.cells WHERE partner_code = 'ALL' AND year = 2024",
    },
  ],
  notes: ['A note.'],
  sheets: [
    {
      id: 'cells',
      title: 'Trade & cells',
      about: 'One row per year and partner.',
      sql: 'SELECT *, 0 AS step, turnover_usd = export_usd + import_usd AS is_live FROM trade.cells',
      order: 'year DESC',
      frozenColumns: 2,
      columns: [
        { field: field('year', 'integer', 'Year') },
        { field: field('partner_code', 'code', 'Partner'), words: { AAA: 'First' } },
        { field: field('export_usd', 'money', 'Exports, USD'), scale: 'million', step: 'step' },
        { field: field('import_usd', 'money', 'Imports, USD'), scale: 'million', step: 'step' },
        {
          field: field('turnover_usd', 'money', 'Turnover, USD'),
          scale: 'million',
          formula: '[export_usd]+[import_usd]',
          formulaIf: 'is_live',
        },
        { field: field('balance_usd', 'money', 'Balance, USD'), formula: '[export_usd]-[import_usd]', isSigned: true },
        {
          field: field('share_pct', 'double', 'Share, %'),
          formula: 'ROUND(100*[turnover_usd]/SUMIFS([turnover_usd:all],[year:all],[year],[partner_code:all],"ALL"),6)',
          decimals: 1,
        },
        {
          field: field('growth_pct', 'double', 'Growth, %'),
          formula:
            'ROUND(100*([turnover_usd]-SUMIFS([turnover_usd:all],[year:all],[year]-1,[partner_code:all],[partner_code]))/SUMIFS([turnover_usd:all],[year:all],[year]-1,[partner_code:all],[partner_code]),6)',
          decimals: 1,
          isSigned: true,
        },
        { field: field('known_on', 'date', 'Known on') },
        { field: field('note', 'text', 'Note') },
        { field: field('url', 'text', 'Link') },
      ],
      chart: {
        title: 'Turnover <2024>',
        categories: ['year', 'partner_code'],
        series: ['export_usd', 'import_usd'],
        firstRows: 3,
      },
    },
    {
      id: 'nothing',
      title: 'Nothing',
      about: 'A table without rows.',
      sql: 'SELECT year FROM trade.cells WHERE false',
      order: 'year',
      columns: [{ field: field('year', 'integer', 'Year') }],
    },
  ],
})

/** Hand-made rows: shares and growth can be checked in the head. A note begins with a sign, an address is no address. */
const ROWS = `SELECT CAST(year AS BIGINT) AS year, partner_code, CAST(export_usd AS DECIMAL(20,2)) AS export_usd,
  CAST(import_usd AS DECIMAL(20,2)) AS import_usd, CAST(turnover_usd AS DECIMAL(20,2)) AS turnover_usd,
  CAST(export_usd - import_usd AS DECIMAL(20,2)) AS balance_usd, CAST(share_pct AS DOUBLE) AS share_pct,
  CAST(growth_pct AS DOUBLE) AS growth_pct, DATE '2025-01-31' AS known_on, TIMESTAMP '2025-03-01' AS known_at, note, url
  FROM (VALUES
    (2024, 'AAA', 4000000000, 1000000000, 5000000000, 62.5, 25, '=1+1', 'https://example.org/a'),
    (2024, 'BBB', 1000000000, 2000000000, 3000000000, 37.5, 50, '+7 (727) 000', 'file:///etc/passwd'),
    (2024, 'ALL', 5000000000, 3000000000, 8000000000, NULL, 33.333333, '-', NULL),
    (2023, 'AAA', 3000000000, 1000000000, 4000000000, 66.666667, NULL, '@SUM(A1)', NULL),
    (2023, 'BBB', NULL, NULL, 2000000000, 33.333333, NULL, 'published', NULL),
    (2023, 'ALL', NULL, NULL, 6000000000, NULL, NULL, NULL, NULL)
  ) AS given(year, partner_code, export_usd, import_usd, turnover_usd, share_pct, growth_pct, note, url)`

/** The inputs of the example as local Parquet files. */
export const exampleRows = async (openEngine: OpenEngine): Promise<Readonly<Record<string, string>>> => {
  const path = join(await mkdtemp(join(tmpdir(), 'corridor-example-')), 'cells.parquet')
  await using session = await openEngine()
  await session.run(`COPY (${ROWS}) TO '${path}' (FORMAT parquet)`)
  return { 'trade.cells': path }
}
