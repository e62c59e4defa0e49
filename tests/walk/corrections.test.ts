import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFilesBelow, readTextBelow } from '@corridor/adapters'
import { repositoryRoot } from '@corridor/cli'
import type { Snapshot } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { buildGraph, computePrints } from '@corridor/walk'
import { describe, expect, test } from 'vitest'
import { commandOver, freshFolder } from '../support/command-line.ts'
import { someShelves } from '../support/small-shelves.ts'

const { corridor, answerOf } = commandOver(
  someShelves(['china-customs', 'exchange-rates-quoted'], ['history.observations', 'quality.corrections']),
)

const HEADER =
  'year_month,total_month,exports_month,imports_month,balance_month,total_cum,exports_cum,imports_cum,balance_cum,year,month,date'
/** Exports of 10 and 9.798 less imports of 5 and 9; the second balance as the publisher says it. */
const download = (balance: string): string =>
  `${HEADER}\n2023.01,15,10,5,5,15,10,5,5,2023,1,2023-01-01\n2023.02,18.798,9.798,9,${balance},33.798,19.798,14,5.798,2023,2,2023-02-01\n`

test('a correction stands until the publisher mends the fault, then that snapshot stops and the last good one stands', async () => {
  const folder = await freshFolder('corrections')
  const add = async (name: string, balance: string) => {
    await writeFile(join(folder, name), download(balance))
    return corridor(folder, 'add', name, '--edition', name.slice(0, 10))
  }
  const told = () =>
    answerOf(
      folder,
      'query',
      "SELECT value, correction_id FROM history.observations WHERE source_id = 'china-customs' AND indicator_code = 'trade_balance' AND period_start = DATE '2023-02-01' AND NOT is_cumulative",
    )
  const ledger = () =>
    answerOf(folder, 'query', 'SELECT correction_id, corrected_count, correction_status FROM quality.corrections')

  expect(await add('2023-03-10.csv', '798.0')).toMatchObject({ code: 0 })
  expect(await corridor(folder, 'run')).toMatchObject({ code: 0 })
  expect(await told()).toMatchObject([{ value: 79_800_000_000, correction_id: 'balance-2023-02' }])
  expect(await ledger()).toEqual([{ correction_id: 'balance-2023-02', corrected_count: 1, correction_status: 'open' }])

  await add('2023-04-10.csv', '0.798')
  const ran = await corridor(folder, 'run')
  expect(ran.code).toBe(1)
  expect(ran.out + ran.err).toContain('CorrectionExpired')
  expect(ran.out + ran.err).toContain('expects value 798.0, but')
  expect(await told()).toMatchObject([{ value: 79_800_000_000, correction_id: 'balance-2023-02' }])
}, 240_000)

describe('corrections.csv', () => {
  const snapshot = (at: string): Snapshot => ({
    source_id: 'china-customs',
    partition_id: 'by-hand-monthly-balance',
    snapshot_id: `${at}-aaaaaaaaaaaa`,
    kind: 'observations',
    retrieved_at: '2026-01-01T00:00:00.000Z',
    edition_on: null,
    request: { from: 'hand', what: 'file.csv' },
    parts: [],
    licence_code: 'rows',
    licence_text: '',
    is_complete: false,
    is_first: true,
    covers: null,
    layout_id: 'monthly-balance',
  })
  const other: Snapshot = { ...snapshot('20260101'), source_id: 'wits', partition_id: 'by-hand-x', layout_id: null }
  const all = [snapshot('20260101'), snapshot('20260201'), other]
  const records = (graph: ReturnType<typeof buildGraph>) =>
    [...graph.nodes.values()].filter((node) => node.room === 'normalize')

  test('makes the records of its source stale, and no others', async () => {
    const prints = await computePrints(shelves, {
      readText: readTextBelow(repositoryRoot),
      listFiles: listFilesBelow(repositoryRoot),
    })
    const before = buildGraph(shelves, prints, all)
    const after = buildGraph(shelves, { ...prints, 'corrections:china-customs': 'another' }, all)
    const moved = records(after).filter((node) => before.nodes.get(node.id)?.prefix !== node.prefix)
    expect(moved.map(({ snapshot }) => snapshot?.source_id)).toEqual(['china-customs', 'china-customs'])
  })

  test('is held against the newest snapshot that was received, though it could not be read', async () => {
    const prints = await computePrints(shelves, {
      readText: readTextBelow(repositoryRoot),
      listFiles: listFilesBelow(repositoryRoot),
    })
    const newest = (graph: ReturnType<typeof buildGraph>) =>
      records(graph).flatMap(({ inputs, snapshot }) => (inputs.newest === 'true' ? [snapshot?.snapshot_id] : []))
    expect(newest(buildGraph(shelves, prints, all))).toEqual(['20260201-aaaaaaaaaaaa'])
    expect(newest(buildGraph(shelves, prints, [snapshot('20260101')], all))).toEqual([])
  })
})
