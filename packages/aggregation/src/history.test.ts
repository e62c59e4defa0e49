import { describe, expect, test } from 'vitest'
import { historyOf, type Told } from './history.example.ts'

describe('the two clocks', () => {
  test('case 1: a later edition opens a version and closes the one before it', async () => {
    const told: readonly Told[] = [
      { at: '2024-03-01', sha: 'a', says: { KAZ: '5' } },
      { at: '2025-03-01', sha: 'b', says: { KAZ: '6' } },
    ]
    expect(await historyOf(told)).toEqual(['KAZ 5 2024-03-01..2025-03-01', 'KAZ 6 2025-03-01..'])
    expect(await historyOf(told, '2024-12-31')).toEqual(['KAZ 5 2024-03-01..2025-03-01'])
  })

  test('case 2: an old edition that arrives late does not become the current one', async () => {
    const told: readonly Told[] = [
      { at: '2025-03-01', sha: 'b', edition: '2025-02-01', says: { KAZ: '6' } },
      { at: '2025-09-01', sha: 'a', edition: '2024-02-01', says: { KAZ: '5' } },
    ]
    expect(await historyOf(told)).toEqual(['KAZ 5 2024-02-01..2025-02-01', 'KAZ 6 2025-02-01..'])
  })

  test('case 3: A, then B, then A again gives three versions', async () => {
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5' } },
      { at: '2024-02-01', sha: 'b', says: { KAZ: '6' } },
      { at: '2024-03-01', sha: 'a', says: { KAZ: '5' } },
    ]
    expect(await historyOf(told)).toEqual([
      'KAZ 5 2024-01-01..2024-02-01',
      'KAZ 6 2024-02-01..2024-03-01',
      'KAZ 5 2024-03-01..',
    ])
  })

  test('case 4: a key that a complete snapshot no longer holds gets a tombstone, and may come back', async () => {
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5', UZB: '2' } },
      { at: '2024-02-01', sha: 'b', says: { KAZ: '5' } },
      { at: '2024-03-01', sha: 'c', says: { KAZ: '5', UZB: '2' } },
    ]
    expect(await historyOf(told)).toEqual([
      'KAZ 5 2024-01-01..',
      'UZB 2 2024-01-01..2024-02-01',
      'UZB gone 2024-02-01..2024-03-01',
      'UZB 2 2024-03-01..',
    ])
    expect(await historyOf(told, '2024-02-15')).toEqual(['KAZ 5 2024-01-01..'])
  })

  test('case 5: a partial download says nothing about what it lacks', async () => {
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5', UZB: '2' } },
      { at: '2024-02-01', sha: 'b', isComplete: false, says: { KAZ: '6' } },
    ]
    expect(await historyOf(told)).toEqual(['KAZ 5 2024-01-01..2024-02-01', 'KAZ 6 2024-02-01..', 'UZB 2 2024-01-01..'])
  })

  test('case 6: a key outside what a complete snapshot covers is left alone', async () => {
    const covers = { areas: ['KAZ'], flows: null, period_start: null, period_end: null }
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5', UZB: '2' } },
      { at: '2024-02-01', sha: 'b', covers, says: {} },
    ]
    expect(await historyOf(told)).toEqual([
      'KAZ 5 2024-01-01..2024-02-01',
      'KAZ gone 2024-02-01..',
      'UZB 2 2024-01-01..',
    ])
  })

  test('case 7: a transcription that we mend was never what the world knew', async () => {
    const told: readonly Told[] = [
      { at: '2024-05-01', sha: 'a', absence: 'our_correction', says: { KAZ: '59 @ 2024-03-01' } },
      { at: '2024-06-01', sha: 'b', absence: 'our_correction', says: { KAZ: '5.9 @ 2024-03-01' } },
    ]
    expect(await historyOf(told)).toEqual(['KAZ 59 2024-03-01..2024-03-01', 'KAZ 5.9 2024-03-01..'])
    expect(await historyOf(told, '2024-03-02')).toEqual(['KAZ 5.9 2024-03-01..'])
  })

  test('case 8: a row that we withdraw is shown at no date', async () => {
    const told: readonly Told[] = [
      { at: '2024-05-01', sha: 'a', absence: 'our_correction', says: { KAZ: '5 @ 2024-03-01', UZB: '2 @ 2024-03-01' } },
      { at: '2024-06-01', sha: 'b', absence: 'our_correction', says: { UZB: '2 @ 2024-03-01' } },
    ]
    expect(await historyOf(told, '2024-04-01')).toEqual(['UZB 2 2024-03-01..'])
    expect(await historyOf(told, '2025-04-01')).toEqual(['UZB 2 2024-03-01..'])
  })

  test('case 9: a source without dates is known from when it was retrieved', async () => {
    const told: readonly Told[] = [
      { at: '2024-05-01', sha: 'a', says: { KAZ: '5' } },
      { at: '2024-05-02', sha: 'b', says: { KAZ: '5' } },
    ]
    expect(await historyOf(told)).toEqual(['KAZ 5 2024-05-01..'])
    expect(await historyOf(told, '2024-04-30')).toEqual([])
  })

  test('case 10: of two editions of one day the one recorded later stands, then the hash decides', async () => {
    const recorded: readonly Told[] = [
      { at: '2024-05-02', sha: 'a', edition: '2024-04-01', says: { KAZ: '6' } },
      { at: '2024-05-01', sha: 'z', edition: '2024-04-01', says: { KAZ: '5' } },
    ]
    expect(await historyOf(recorded)).toEqual(['KAZ 5 2024-04-01..2024-04-01', 'KAZ 6 2024-04-01..'])
    const tied: readonly Told[] = [
      { at: '2024-05-01', sha: 'b', edition: '2024-04-01', says: { KAZ: '6' } },
      { at: '2024-05-01', sha: 'a', edition: '2024-04-01', says: { KAZ: '5' } },
    ]
    expect(await historyOf(tied)).toEqual(['KAZ 5 2024-04-01..2024-04-01', 'KAZ 6 2024-04-01..'])
    expect(await historyOf([...tied].reverse())).toEqual(await historyOf(tied))
  })

  test('case 7, continued: terms and dates that we mend take the place of the wrong ones, forward or back', async () => {
    const correction = 'our_correction' as const
    const told = (first: string, second: string): readonly Told[] => [
      { at: '2024-05-01', sha: 'a', absence: correction, says: { KAZ: first } },
      { at: '2024-06-01', sha: 'b', absence: correction, says: { KAZ: second } },
    ]
    expect(await historyOf(told('5 @ 2024-03-01', '5 @ 2024-01-01'), '2024-02-01')).toEqual(['KAZ 5 2024-01-01..'])
    expect(await historyOf(told('5 @ 2024-01-01', '5 @ 2024-03-01'), '2024-02-01')).toEqual([])
    const [stricter] = await historyOf(told('5 @ 2024-01-01', '5 @ 2024-01-01 @ no'), '2024-02-01', 'licence_code')
    expect(stricter).toBe('KAZ no 2024-01-01..')
  })

  test('case 13: a value that stands in another place of the next edition opens no new version', async () => {
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5', UZB: '2' } },
      { at: '2024-02-01', sha: 'b', says: { UZB: '2', KAZ: '5' } },
    ]
    expect(await historyOf(told)).toEqual(['KAZ 5 2024-01-01..', 'UZB 2 2024-01-01..'])
  })

  test('case 11: what another partition says is not ended by an absence', async () => {
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5' } },
      { at: '2024-02-01', sha: 'b', partition: 'by-hand', isComplete: false, says: { KAZ: '6' } },
      { at: '2024-03-01', sha: 'c', says: {} },
    ]
    expect(await historyOf(told)).toEqual(['KAZ 5 2024-01-01..2024-02-01', 'KAZ 6 2024-02-01..'])
  })
})
