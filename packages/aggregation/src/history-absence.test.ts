import { describe, expect, test } from 'vitest'
import { historyOf, type Told } from './history.example.ts'

describe('a key that a complete snapshot lacks', () => {
  test('case 12: an absence counts only inside what the content of a complete snapshot shows it to cover', async () => {
    const told: readonly Told[] = [
      {
        at: '2024-01-01',
        sha: 'a',
        completeFor: ['area_code'],
        says: { 'KAZ/x': '5', 'KAZ/y': '1', 'UZB/x': '2', KAZ: '6' },
      },
      { at: '2024-02-01', sha: 'b', completeFor: ['area_code'], says: { 'KAZ/x': '5' } },
    ]
    // Uzbekistan is not in the later file, and neither are totals that no item breaks down.
    expect([...(await historyOf(told))].sort()).toEqual([
      'KAZ 1 2024-01-01..2024-02-01',
      'KAZ 5 2024-01-01..',
      'KAZ 6 2024-01-01..',
      'KAZ gone 2024-02-01..',
      'UZB 2 2024-01-01..',
    ])
  })

  test('case 12, continued: what a download may have been limited to is covered only where it stands in it', async () => {
    const limits = { completeFor: [], limitedBy: ['area_code', 'item_code'] }
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', ...limits, says: { 'KAZ/x': '5', 'KAZ/y': '1', 'UZB/x': '2', 'KAZ/z': '6' } },
      { at: '2024-02-01', sha: 'b', ...limits, says: { 'KAZ/x': '5', 'UZB/y': '3' } },
    ]
    // Both areas and the items x and y stand in the later file, z does not.
    expect([...(await historyOf(told))].sort()).toEqual([
      'KAZ 1 2024-01-01..2024-02-01',
      'KAZ 5 2024-01-01..',
      'KAZ 6 2024-01-01..',
      'KAZ gone 2024-02-01..',
      'UZB 2 2024-01-01..2024-02-01',
      'UZB 3 2024-02-01..',
      'UZB gone 2024-02-01..',
    ])
  })

  test('case 14: a snapshot of which we had to reject a row withdraws nothing', async () => {
    const told: readonly Told[] = [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5', UZB: '2' } },
      { at: '2024-02-01', sha: 'b', rejected: 1, says: { KAZ: '5' } },
    ]
    expect(await historyOf(told)).toEqual(['KAZ 5 2024-01-01..', 'UZB 2 2024-01-01..'])
  })
})
