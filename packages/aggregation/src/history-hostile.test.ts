import { describe, expect, test } from 'vitest'
import { historyOf, type Told, versionsOf } from './history.example.ts'

const correction = 'our_correction' as const
const gone = async (told: readonly Told[]) => (await versionsOf(told)).find((row) => row.is_tombstone)

describe('a tombstone', () => {
  test('has the terms of what it closes, so that a withdrawal leaves only where the figure could', async () => {
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5 @ 2024-01-01 @ rows', UZB: '1' } },
      { at: '2024-02-01', sha: 'b', says: { KAZ: '5 @ 2024-02-01 @ derived', UZB: '1' } },
      { at: '2024-03-01', sha: 'c', says: { UZB: '1' } },
    ]
    expect(await gone(told)).toMatchObject({ area_code: 'KAZ', licence_code: 'derived', amount: null })
  })

  test('of a file that is dated by its last period says so', async () => {
    const dated = { editionBasis: 'last_period' }
    const told: readonly Told[] = [
      { at: '2024-05-01', sha: 'a', edition: '2022-12-31', ...dated, says: { KAZ: '5', UZB: '1' } },
      { at: '2024-05-02', sha: 'b', edition: '2023-12-31', ...dated, says: { UZB: '1' } },
    ]
    expect(await gone(told)).toMatchObject({ known_basis: 'last_period', known_at: '2023-12-31T00:00:00Z' })
  })

  test('of a row that we take out is known, and dated, as the row was', async () => {
    const told: readonly Told[] = [
      { at: '2024-05-01', sha: 'a', absence: correction, says: { KAZ: '5 @ 2024-03-01' } },
      { at: '2024-06-01', sha: 'b', absence: correction, says: {} },
    ]
    expect(await gone(told)).toMatchObject({ known_basis: 'published', known_at: '2024-03-01T00:00:00Z' })
  })

  test('of a file without an edition is as old as its youngest row, so that files that came late change nothing', async () => {
    const told: readonly Told[] = [
      { at: '2026-01-01', sha: 'a', says: { KAZ: '5 @ 2024-01-01', UZB: '1 @ 2024-01-01' } },
      { at: '2026-01-02', sha: 'b', says: { UZB: '1 @ 2024-06-01' } },
      { at: '2026-01-03', sha: 'c', says: { KAZ: '5 @ 2025-01-01', UZB: '1 @ 2025-01-01' } },
    ]
    expect((await historyOf(told)).filter((row) => row.startsWith('KAZ'))).toEqual([
      'KAZ 5 2024-01-01..2024-06-01',
      'KAZ gone 2024-06-01..2025-01-01',
      'KAZ 5 2025-01-01..',
    ])
  })

  test('of an edition that is dated after it was received is not known later than that', async () => {
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5', UZB: '1' } },
      { at: '2024-02-01', sha: 'b', edition: '2024-12-31', says: { UZB: '1' } },
    ]
    expect(await gone(told)).toMatchObject({ known_at: '2024-02-01T00:00:00Z' })
  })

  test('ends every key where a complete snapshot holds no row at all', async () => {
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5', 'KAZ/x': '6' } },
      { at: '2024-02-01', sha: 'b', says: {} },
    ]
    expect(await historyOf(told, '2024-02-01')).toEqual([])
  })

  test('of one snapshot and of the next is one tombstone', async () => {
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5', UZB: '1' } },
      { at: '2024-02-01', sha: 'b', says: { UZB: '1' } },
      { at: '2024-03-01', sha: 'c', says: { UZB: '2' } },
    ]
    expect((await historyOf(told)).filter((row) => row.includes('gone'))).toEqual(['KAZ gone 2024-02-01..'])
  })
})

describe('two files of ours that speak of one key', () => {
  test('leave a row standing that we moved from the one to the other, whichever hash is the larger', async () => {
    for (const [from, to] of ['az', 'za']) {
      const told: readonly Told[] = [
        { at: '2024-05-01', sha: from ?? '', partition: 'old', absence: correction, says: { KAZ: '59 @ 2024-03-01' } },
        { at: '2024-06-01', sha: 'm', partition: 'old', absence: correction, says: { UZB: '1 @ 2024-03-01' } },
        { at: '2024-05-01', sha: to ?? '', partition: 'new', absence: correction, says: { KAZ: '5.9 @ 2024-02-01' } },
      ]
      expect(await historyOf(told, '2024-02-15')).toEqual(['KAZ 5.9 2024-02-01..'])
      expect(await historyOf(told, '2025-01-01')).toEqual(['KAZ 5.9 2024-02-01..', 'UZB 1 2024-03-01..'])
    }
  })
})

describe('a version', () => {
  test('is opened by other terms, and not by another citation or place', async () => {
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5 @ 2024-01-01 @ rows @ c1' } },
      { at: '2024-02-01', sha: 'b', says: { KAZ: '5 @ 2024-02-01 @ rows @ c2' } },
      { at: '2024-03-01', sha: 'c', says: { KAZ: '5 @ 2024-03-01 @ no @ c2' } },
    ]
    expect(await historyOf(told, undefined, 'licence_code')).toEqual([
      'KAZ rows 2024-01-01..2024-03-01',
      'KAZ no 2024-03-01..',
    ])
  })

  test('of a key with a blank part is not one of the key where it is filled', async () => {
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5', 'KAZ/x': '2' } },
      { at: '2024-02-01', sha: 'b', says: { KAZ: '5' } },
    ]
    expect([...(await historyOf(told))].sort()).toEqual([
      'KAZ 2 2024-01-01..2024-02-01',
      'KAZ 5 2024-01-01..',
      'KAZ gone 2024-02-01..',
    ])
  })
})
