import { tmpdir } from 'node:os'
import { duckdbEngine } from '@corridor/adapters'
import { type Row, sqlText } from '@corridor/contracts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periodAnswers, periodMacros } from './period-sql.ts'

const readPeriods = async (words: readonly string[]): Promise<readonly Row[]> => {
  await using session = await duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })()
  await session.run(periodMacros)
  const numbered = words.map((word, index) => `(${index}, ${sqlText(word)})`).join(', ')
  await session.run(
    `CREATE TEMP TABLE words AS SELECT * FROM (VALUES ${numbered}) AS given(place, word) ORDER BY place`,
  )
  return session.rows(
    `SELECT answers.* FROM words JOIN (SELECT DISTINCT * FROM (${periodAnswers})) AS answers USING (word) ORDER BY place`,
  )
}

type Point = { readonly text: string; readonly first: string; readonly last: string; readonly frequency: string }

const two = (n: number): string => String(n).padStart(2, '0')
const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
const months = (text: string, year: number, from: number, to: number, frequency: string): Point => ({
  text,
  first: `${year}-${two(from)}-01`,
  last: lastDay(year, to),
  frequency,
})

const year = fc.integer({ min: 1900, max: 2099 })
const point: fc.Arbitrary<Point> = fc.oneof(
  year.map((y) => months(`${y}`, y, 1, 12, 'A')),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => months(`${y}-H${h}`, y, h * 6 - 5, h * 6, 'S')),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => months(`${y}-Q${q}`, y, q * 3 - 2, q * 3, 'Q')),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => months(`${y}-${two(m)}`, y, m, m, 'M')),
  fc.tuple(year, fc.integer({ min: 0, max: 364 })).map(([y, d]) => {
    const day = new Date(Date.UTC(y, 0, 1 + d)).toISOString().slice(0, 10)
    return { text: day, first: day, last: day, frequency: 'D' }
  }),
)
const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 100, maxLength: 200 })

describe('a period as written', () => {
  test('is read back to its first and last day', () =>
    fc.assert(
      fc.asyncProperty(many(point), async (points) => {
        const read = await readPeriods(points.map(({ text }) => text))
        expect(read.map((row) => [row.word, row.first_day, row.last_day, row.frequency_code])).toEqual(
          points.map(({ text, first, last, frequency }) => [text, first, last, frequency]),
        )
      }),
      { numRuns: 10 },
    ))

  test('is a window from the first day of one point to the last day of another', () =>
    fc.assert(
      fc.asyncProperty(many(fc.tuple(point, point)), async (windows) => {
        const read = await readPeriods(windows.map(([from, to]) => `${from.text}/${to.text}`))
        expect(read.map((row) => [row.first_day, row.last_day, row.frequency_code])).toEqual(
          windows.map(([from, to]) => [from.first, to.last, null]),
        )
      }),
      { numRuns: 10 },
    ))

  test('accumulates where a window starts on 1 January', async () => {
    const read = await readPeriods(['2024-01/2024-09', '2024-02/2024-09', '2024', '2024-Q1/2024-Q2'])
    expect(read.map((row) => row.is_window_from_january)).toEqual([true, false, false, true])
  })

  test('is nothing where a month, a day or a part of the year does not exist', async () => {
    const words = ['2024-13', '2024-00', '2023-02-29', '2024-06-31', '2024-H3', '2024-Q0', '2024-Q5']
    expect((await readPeriods(words)).filter((row) => row.first_day !== null || row.last_day !== null)).toEqual([])
  })

  test('is nothing where the text is none', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.oneof(
            fc.string(),
            fc.constantFrom('2024/', '/2024', '2024//2025', '24', '20240', '2024-1', '2024-W05', '2024 '),
          ),
          {
            minLength: 50,
            maxLength: 100,
          },
        ),
        async (words) => {
          const grammar = /^\d{4}(-(H[12]|Q[1-4]|\d\d(-\d\d)?))?$/
          const nonsense = words.filter((word) => !grammar.test(word) && !word.includes('\u0000'))
          const read = await readPeriods(nonsense)
          expect(read.filter((row) => row.first_day !== null && row.last_day !== null)).toEqual([])
        },
      ),
      { numRuns: 10 },
    ))

  test('is nothing where a window has three ends', async () => {
    const [read] = await readPeriods(['2024/2025/2026'])
    expect(read?.last_day).toBeNull()
  })
})
