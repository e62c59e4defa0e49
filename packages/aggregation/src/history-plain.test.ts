import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Told, versionsOf } from './history.example.ts'
import { plainHistory } from './history-plain.example.ts'

const days = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01']
const day = fc.constantFrom(...days)
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 1 })
const words = fc
  .tuple(fc.constantFrom('1', '2'), maybe(day))
  .map(([value, known]) => (known === undefined ? value : `${value} @ ${known}`))
const areas = fc.constantFrom<readonly string[] | null>(null, ['KAZ'])

/** One file of a source: `sha` is given later, so that no two are one. */
const file = fc.record({
  at: day,
  edition: maybe(day),
  partition: fc.constantFrom('one', 'other'),
  isComplete: fc.constantFrom(true, true, true, false),
  rejected: fc.constantFrom(0, 0, 0, 1),
  covers: areas.map((each) => ({ areas: each, flows: null, period_start: null, period_end: null })),
  says: fc.record({ KAZ: words, 'KAZ/x': words, 'UZB/x': words }, { requiredKeys: [] }) as fc.Arbitrary<Told['says']>,
})
const worlds = fc.array(
  fc.tuple(
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 6 }),
    fc.array(file, { minLength: 1, maxLength: 6 }),
    fc.boolean(),
  ),
  { minLength: 60, maxLength: 60 },
)

/** Our own files have no editions and cover all that they are; what the others do not say is withdrawn by them. */
const worldOf = (shas: readonly string[], files: readonly Omit<Told, 'sha'>[], ours: boolean): readonly Told[] =>
  files.map(({ edition, ...each }, index): Told => {
    const sha = shas[index] ?? ''
    if (ours && each.isComplete)
      return {
        ...each,
        sha,
        covers: { areas: null, flows: null, period_start: null, period_end: null },
        absence: 'our_correction',
        partition: `${each.partition}-file`,
      }
    return {
      ...each,
      sha,
      ...(edition === undefined ? {} : { edition }),
      ...(ours ? { absence: 'our_correction' as const } : {}),
    }
  })

test('the SQL tells of any world what a plain walk along the two clocks tells', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (drawn) => {
      const all = drawn.map(([shas, files, ours]) => worldOf(shas, files, ours))
      const rows = await versionsOf(all.flatMap((world, nth) => world.map((each) => ({ ...each, source: `w${nth}` }))))
      const date = (value: unknown): string => (value === null ? '' : String(value).slice(0, 10))
      all.forEach((world, nth) => {
        const told = rows
          .filter((row) => row.source_id === `w${nth}`)
          .map(
            (row) =>
              `${row.area_code}${row.item_code === null ? '' : `/${row.item_code}`} ${row.is_tombstone ? 'gone' : row.amount} ${date(row.known_from)}..${date(row.known_to)}`,
          )
        expect(told.sort(), JSON.stringify(world)).toEqual(plainHistory(world))
      })
    }),
    { numRuns: 5, endOnFailure: true },
  )
}, 60_000)
