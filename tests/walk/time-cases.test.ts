import { tmpdir } from 'node:os'
import { duckdbEngine } from '@corridor/adapters'
import { type Model, versionColumns } from '@corridor/contracts'
import { expect, test } from 'vitest'
import { factsKind, historyOf, type Told, tellHistory } from '../../packages/aggregation/src/history.example.ts'
import { createMacro } from '../../packages/publication/src/macro.ts'
import { releaseMacros } from '../../packages/publication/src/release-macros.ts'

const column = (name: string) => ({ name, type: 'text' as const, title: name, description: name })
const base = { title: '', description: '', grain: ['area_code'], isRowGrain: true }
const told = versionColumns(factsKind)
const model = (subject: string, input: string, columns: readonly string[]): { model: Model; sql: string } => ({
  model: { ...base, subject, name: 'facts', inputs: [input], columns: columns.map(column) },
  sql: `SELECT ${columns.join(', ')} FROM ${input}`,
})
const macros = releaseMacros(
  [
    model('history', 'versions.facts', told),
    model('answers', 'current.facts', ['area_code', 'amount', 'licence_code']),
  ],
  [factsKind],
)

/** What the macros say of a history: as of some days, and what became known since the first of them. */
const asked = async (snapshots: readonly Told[], days: readonly string[]) => {
  await using session = await duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })()
  await tellHistory(session, snapshots)
  await session.run('CREATE TABLE told AS FROM history')
  await session.run('CREATE SCHEMA history')
  await session.run('CREATE SCHEMA answers')
  await session.run('CREATE TABLE history.facts AS FROM memory.main.told')
  for (const macro of macros) for (const sql of createMacro(macro)) await session.run(sql)
  const answers: Record<string, readonly string[]> = {}
  for (const day of days) {
    const rows = await session.rows(`FROM answers.facts_as_of(DATE '${day}') ORDER BY area_code`)
    answers[day] = rows.map((row) => `${row.area_code} ${row.amount}`)
  }
  const since = await session.rows(`FROM updated_since(DATE '${days[0]}') ORDER BY known_from, fact_key`)
  return {
    answers,
    since: since.map((row) => `${row.fact_key} ${row.change_code} ${String(row.known_from).slice(0, 10)}`),
  }
}

const correction = 'our_correction' as const
const covers = { areas: ['KAZ'], flows: null, period_start: null, period_end: null }
const takenOut: readonly Told['says'][] = [{ KAZ: '5 @ 2024-02-01', UZB: '2 @ 2024-02-01' }, { UZB: '2 @ 2024-02-01' }]
const both = { KAZ: '5', UZB: '2' }
const days = ['2023-12-31', '2024-01-15', '2024-02-01', '2024-02-15', '2024-03-15', '2025-03-01']
const cases: readonly (readonly [name: string, told: readonly Told[]])[] = [
  [
    '1',
    [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5' } },
      { at: '2025-03-01', sha: 'b', says: { KAZ: '6' } },
    ],
  ],
  [
    '2',
    [
      { at: '2025-03-01', sha: 'b', edition: '2024-02-01', says: { KAZ: '6' } },
      { at: '2025-09-01', sha: 'a', edition: '2024-01-01', says: { KAZ: '5' } },
    ],
  ],
  ['3', ['5', '6', '5'].map((KAZ, index) => ({ at: `2024-0${index + 1}-01`, sha: KAZ, says: { KAZ } }))],
  ['4', [both, { KAZ: '5' }, both].map((says, index) => ({ at: `2024-0${index + 1}-01`, sha: `${index}`, says }))],
  [
    '5',
    [
      { at: '2024-01-01', sha: 'a', says: both },
      { at: '2024-02-01', sha: 'b', isComplete: false, says: { KAZ: '6' } },
    ],
  ],
  [
    '6',
    [
      { at: '2024-01-01', sha: 'a', says: both },
      { at: '2024-02-01', sha: 'b', covers, says: {} },
    ],
  ],
  [
    '7',
    ['59', '5.9'].map((amount, index) => ({
      at: `2024-0${index + 5}-01`,
      sha: amount,
      absence: correction,
      says: { KAZ: `${amount} @ 2024-02-01` },
    })),
  ],
  [
    '8',
    takenOut.map((says, index) => ({
      at: `2024-0${index + 5}-01`,
      sha: `${index}`,
      absence: correction,
      says,
    })),
  ],
  ['9', ['a', 'b'].map((sha, index) => ({ at: `2024-02-0${index + 1}`, sha, says: { KAZ: '5' } }))],
  [
    '10',
    [
      { at: '2024-05-02', sha: 'a', edition: '2024-02-01', says: { KAZ: '6' } },
      { at: '2024-05-01', sha: 'z', edition: '2024-02-01', says: { KAZ: '5' } },
    ],
  ],
  [
    '11',
    [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5' } },
      { at: '2024-02-01', sha: 'b', partition: 'by-hand', isComplete: false, says: { KAZ: '6' } },
      { at: '2024-03-01', sha: 'c', says: {} },
    ],
  ],
  ['13', [both, { UZB: '2', KAZ: '5' }].map((says, index) => ({ at: `2024-0${index + 1}-01`, sha: `${index}`, says }))],
  [
    '14',
    [
      { at: '2024-01-01', sha: 'a', says: both },
      { at: '2024-02-01', sha: 'b', rejected: 1, says: { KAZ: '5' } },
    ],
  ],
  [
    '12',
    [
      { at: '2024-01-01', sha: 'a', completeFor: ['area_code'], says: { 'KAZ/x': '5', 'KAZ/y': '1', 'UZB/x': '2' } },
      { at: '2024-02-01', sha: 'b', completeFor: ['area_code'], says: { 'KAZ/x': '5' } },
    ],
  ],
]

test.each(cases)(
  'case %s of the time model is answered by the macros as by the command, on every day',
  async (_name, snapshots) => {
    const { answers } = await asked(snapshots, days)
    for (const day of days) {
      const expected = (await historyOf(snapshots, day)).map((words) => words.split(' ').slice(0, 2).join(' '))
      expect([...(answers[day] ?? [])].sort(), day).toEqual(expected.sort())
    }
  },
)

const sinceOf = async (name: string): Promise<readonly string[]> =>
  (await asked(cases.find(([each]) => each === name)?.[1] ?? [], days)).since

test('what became known since a day includes withdrawals, and returns', async () => {
  expect(await sinceOf('4')).toEqual([
    'area_code=KAZ added 2024-01-01',
    'area_code=UZB added 2024-01-01',
    'area_code=UZB withdrawn 2024-02-01',
    'area_code=UZB restored 2024-03-01',
  ])
})
test('a value that is told anew is revised, one that we mend was never another', async () => {
  expect(await sinceOf('3')).toEqual(
    ['2024-01-01', '2024-02-01', '2024-03-01'].map(
      (day, index) => `area_code=KAZ ${index === 0 ? 'added' : 'revised'} ${day}`,
    ),
  )
  expect(await sinceOf('7')).toEqual(['area_code=KAZ added 2024-02-01'])
})
test('a row that we take out was never there to be withdrawn', async () => {
  expect(await sinceOf('8')).toEqual(['area_code=UZB added 2024-02-01'])
})
