import { tmpdir } from 'node:os'
import { duckdbEngine } from '@corridor/adapters'
import { expect, test } from 'vitest'
import { TIME_PERIOD_SQL } from './sdmx-table.ts'

const periodOf = async (start: string, end: string): Promise<unknown> => {
  await using session = await duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })()
  const [row] = await session.rows(
    `SELECT ${TIME_PERIOD_SQL} AS period FROM (SELECT DATE '${start}' AS period_start, DATE '${end}' AS period_end)`,
  )
  return row?.period
}

test.each([
  ['2023-01-01', '2023-12-31', '2023'],
  ['2023-07-01', '2023-12-31', '2023-S2'],
  ['2023-01-01', '2023-03-31', '2023-Q1'],
  ['2024-02-01', '2024-02-29', '2024-02'],
  ['2024-05-07', '2024-05-07', '2024-05-07'],
  ['2024-01-01', '2024-09-30', '2024-01-01/P9M'],
  // Six months, but no half of a year; a year, but no calendar year; three years.
  ['2024-04-01', '2024-09-30', '2024-04-01/P6M'],
  ['2023-07-01', '2024-06-30', '2023-07-01/P1Y'],
  ['2013-01-01', '2015-12-31', '2013-01-01/P3Y'],
  ['2024-01-01', '2024-01-24', '2024-01-01/P24D'],
  ['2024-02-28', '2024-02-29', '2024-02-28/P2D'],
])('the period from %s to %s is %s in SDMX', async (start, end, period) => {
  expect(await periodOf(start, end)).toBe(period)
})
