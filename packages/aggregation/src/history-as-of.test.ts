import { describe, expect, test } from 'vitest'
import { answersOf, type Told } from './history.example.ts'

type Case = {
  readonly title: string
  readonly told: readonly Told[]
  /** A moment, and what the world knew then: written by hand. */
  readonly answers: Readonly<Record<string, readonly string[]>>
}

const kazakhstan = { areas: ['KAZ'], flows: null, period_start: null, period_end: null }
const correction = 'our_correction' as const

const cases: readonly Case[] = [
  {
    title: '1: a later edition',
    told: [
      { at: '2024-03-01', sha: 'a', says: { KAZ: '5' } },
      { at: '2025-03-01', sha: 'b', says: { KAZ: '6' } },
    ],
    answers: {
      '2024-02-29': [],
      '2024-03-01': ['KAZ 5'],
      '2024-12-31': ['KAZ 5'],
      '2025-02-28 23:59:59': ['KAZ 5'],
      '2025-03-01': ['KAZ 6'],
      '2026-01-01': ['KAZ 6'],
    },
  },
  {
    title: '2: an old edition that arrives late',
    told: [
      { at: '2025-03-01', sha: 'b', edition: '2025-02-01', says: { KAZ: '6' } },
      { at: '2025-09-01', sha: 'a', edition: '2024-02-01', says: { KAZ: '5' } },
    ],
    answers: {
      '2024-01-31': [],
      '2024-02-01': ['KAZ 5'],
      '2025-01-31': ['KAZ 5'],
      '2025-02-01': ['KAZ 6'],
      '2025-10-01': ['KAZ 6'],
    },
  },
  {
    title: '3: A, then B, then A again',
    told: [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5' } },
      { at: '2024-02-01', sha: 'b', says: { KAZ: '6' } },
      { at: '2024-03-01', sha: 'a', says: { KAZ: '5' } },
    ],
    answers: { '2024-01-15': ['KAZ 5'], '2024-02-01': ['KAZ 6'], '2024-02-15': ['KAZ 6'], '2024-03-01': ['KAZ 5'] },
  },
  {
    title: '4: a key leaves a complete snapshot, and comes back',
    told: [
      { at: '2024-01-01', sha: 'a', says: { UZB: '2' } },
      { at: '2024-02-01', sha: 'b', says: { KAZ: '5' } },
      { at: '2024-03-01', sha: 'c', says: { KAZ: '5', UZB: '2' } },
    ],
    answers: {
      '2023-12-31': [],
      '2024-01-31': ['UZB 2'],
      '2024-02-01': ['KAZ 5'],
      '2024-02-15': ['KAZ 5'],
      '2024-03-01': ['KAZ 5', 'UZB 2'],
    },
  },
  {
    title: '5: a partial download lacks a key',
    told: [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5', UZB: '2' } },
      { at: '2024-02-01', sha: 'b', isComplete: false, says: { KAZ: '6' } },
    ],
    answers: { '2024-01-15': ['KAZ 5', 'UZB 2'], '2024-02-01': ['KAZ 6', 'UZB 2'], '2025-01-01': ['KAZ 6', 'UZB 2'] },
  },
  {
    title: '6: a complete snapshot that covers Kazakhstan only',
    told: [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5', UZB: '2' } },
      { at: '2024-02-01', sha: 'b', covers: kazakhstan, says: {} },
    ],
    answers: { '2024-01-31': ['KAZ 5', 'UZB 2'], '2024-02-01': ['UZB 2'], '2025-01-01': ['UZB 2'] },
  },
  {
    title: '7: a transcription that we mend',
    told: [
      { at: '2024-05-01', sha: 'a', absence: correction, says: { KAZ: '59 @ 2024-03-01' } },
      { at: '2024-06-01', sha: 'b', absence: correction, says: { KAZ: '5.9 @ 2024-03-01' } },
    ],
    answers: {
      '2024-02-29': [],
      '2024-03-01': ['KAZ 5.9'],
      '2024-05-15': ['KAZ 5.9'],
      '2025-01-01': ['KAZ 5.9'],
    },
  },
  {
    title: '8: a row that the article never stated',
    told: [
      { at: '2024-05-01', sha: 'a', absence: correction, says: { KAZ: '5 @ 2024-03-01', UZB: '2 @ 2024-03-01' } },
      { at: '2024-06-01', sha: 'b', absence: correction, says: { UZB: '2 @ 2024-03-01' } },
    ],
    answers: { '2024-02-29': [], '2024-03-01': ['UZB 2'], '2024-05-15': ['UZB 2'], '2025-01-01': ['UZB 2'] },
  },
  {
    title: '9: a source without dates',
    told: [
      { at: '2024-05-01', sha: 'a', says: { KAZ: '5' } },
      { at: '2024-05-02', sha: 'b', says: { KAZ: '5' } },
    ],
    answers: { '2024-04-30': [], '2024-05-01': ['KAZ 5'], '2024-05-02': ['KAZ 5'] },
  },
  {
    title: '10: two editions of one day',
    told: [
      { at: '2024-05-02', sha: 'a', edition: '2024-04-01', says: { KAZ: '6' } },
      { at: '2024-05-01', sha: 'z', edition: '2024-04-01', says: { KAZ: '5' } },
    ],
    answers: { '2024-03-31': [], '2024-04-01': ['KAZ 6'], '2024-05-01': ['KAZ 6'] },
  },
  {
    title: '11: a file by hand speaks of a key that the published file then drops',
    told: [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5' } },
      { at: '2024-02-01', sha: 'b', partition: 'by-hand', isComplete: false, says: { KAZ: '6' } },
      { at: '2024-03-01', sha: 'c', says: {} },
    ],
    answers: { '2024-01-31': ['KAZ 5'], '2024-02-01': ['KAZ 6'], '2024-03-01': ['KAZ 6'] },
  },
  {
    title: '12: a complete snapshot whose content shows what it covers',
    told: [
      { at: '2024-01-01', sha: 'a', completeFor: ['area_code'], says: { 'KAZ/x': '5', 'KAZ/y': '1', 'UZB/x': '2' } },
      { at: '2024-02-01', sha: 'b', completeFor: ['area_code'], says: { 'KAZ/x': '5' } },
    ],
    answers: { '2024-01-31': ['KAZ 5', 'KAZ 1', 'UZB 2'], '2024-02-01': ['KAZ 5', 'UZB 2'] },
  },
  {
    title: '13: a value stands in another place of the next edition',
    told: [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5', UZB: '2' } },
      { at: '2024-02-01', sha: 'b', says: { UZB: '2', KAZ: '5' } },
    ],
    answers: { '2024-01-15': ['KAZ 5', 'UZB 2'], '2024-02-01': ['KAZ 5', 'UZB 2'] },
  },
  {
    title: '14: a complete snapshot of which we had to reject rows',
    told: [
      { at: '2024-01-01', sha: 'a', says: { KAZ: '5', UZB: '2' } },
      { at: '2024-02-01', sha: 'b', rejected: 1, says: { KAZ: '5' } },
    ],
    answers: { '2024-01-31': ['KAZ 5', 'UZB 2'], '2024-02-01': ['KAZ 5', 'UZB 2'] },
  },
]

describe('what the world knew at a moment', () => {
  test.each(cases)('case $title', async ({ told, answers }) => {
    const moments = Object.keys(answers)
    const known = await answersOf(told, moments)
    const short = known.map((rows) => rows.map((row) => `${row.area_code} ${row.amount}`))
    expect(Object.fromEntries(moments.map((moment, nth) => [moment, short[nth]]))).toEqual(answers)
  })
})
