import { describe, expect, test } from 'vitest'
import { changesText, revisionWords, sentence } from './changes-text.ts'
import type { DatasetChanges, ReleaseChanges } from './release-changes.ts'
import type { RevisionGroup } from './revised-figures.ts'

const dataset: DatasetChanges = {
  dataset: 'trade.example',
  title: 'Example',
  titles: { export_usd: 'Exports, USD' },
  rows: 9,
  isNew: false,
  isGone: false,
  counts: { added: 0, removed: 0, changed: 0 },
  changes: [],
  groups: [],
  behind: { came: [], went: [], ours: [] },
  readOtherwise: {},
}
const changed: DatasetChanges = {
  ...dataset,
  counts: { added: 0, removed: 0, changed: 5 },
  groups: [
    {
      change: 'changed',
      source_id: 'office',
      is_new_snapshot: false,
      snapshot_ids: ['s1'],
      rows: 5,
      cells: 5,
      largest: [],
    },
  ],
}
const all = (changes: Partial<ReleaseChanges>): ReleaseChanges => ({
  release: 'b',
  previous: 'a',
  files: [],
  revisions: [],
  datasets: [],
  publishers: { office: 'Bureau of Statistics' },
  ...changes,
})
const revised: RevisionGroup = {
  source_id: 'office',
  change_code: 'revised',
  cause_code: 'source_revised',
  is_status: false,
  is_corrected: false,
  known_on: '2021-12-31',
  count: 1,
  tiers: { at_least_15_pct: 0, at_least_1_pct: 0, below_1_pct: 1 },
  within_rounding: 0,
  examples: ['exports to Belarus from 77 to 78 million dollars (+1.3 %)'],
}

describe('the changes of a release', () => {
  test('say that nothing moved', () => {
    expect(changesText(all({ datasets: [dataset] }))).toContain('No figure moved since release a.')
  })
  test('say which dataset is new', () => {
    expect(changesText(all({ datasets: [{ ...dataset, isNew: true }] }))).toContain(
      '`trade.example` (Example) is new: 9 rows.',
    )
  })
  test('say which datasets stayed as they were', () => {
    const text = changesText(all({ datasets: [changed, { ...dataset, dataset: 'trade.other' }] }))
    expect(text).toContain('## Unchanged\n\n`trade.other`.')
  })
  test('say of the same bytes what of ours reads them otherwise', () => {
    const text = changesText(all({ datasets: [{ ...changed, readOtherwise: { s1: ['parser'] } }] }))
    expect(text).toContain(
      '5 cells in 5 rows of Bureau of Statistics changed: the bytes are the same, what changed is our reading of the files.',
    )
  })
  test('begin with how much moved', () => {
    const text = changesText(
      all({
        datasets: [changed],
        files: [{ source_id: 'office', file: 'a.xls', row_count: 2 }],
        revisions: [{ ...revised, tiers: { at_least_15_pct: 1 } }],
      }),
    )
    expect(text).toContain('1 file came, 1 figure was revised (1 by 15 % or more) and 1 dataset moved.')
  })
})

describe('a revision in words', () => {
  const words = (group: Partial<RevisionGroup>): string =>
    revisionWords({ ...revised, ...group }, { office: 'Bureau of Statistics' })
  test('is one sentence where it is alone', () => {
    expect(words({})).toBe(
      '- Bureau of Statistics revised exports to Belarus from 77 to 78 million dollars (+1.3 %), known since 2021-12-31.',
    )
  })
  test('is counted by size where it is one of many, with the largest', () => {
    const told = words({ count: 100, tiers: { at_least_15_pct: 2, at_least_1_pct: 0, below_1_pct: 98 } })
    expect(told).toContain(
      'revised 100 figures (2 by 15 % or more, 98 by less than 1 %), known since 2021-12-31. The largest:\n  - Exports to',
    )
  })
  test('is told as more digits where it is no more', () => {
    expect(words({ count: 8, tiers: { below_1_pct: 8 }, within_rounding: 8 })).toContain(
      '8 figures (all by less than 1 %, these are more digits of the same figures)',
    )
  })
  test('is ours where a transcription was corrected', () => {
    expect(words({ cause_code: 'our_correction' })).toMatch(/^- We corrected what we had transcribed from Bureau/)
  })
  test('is of both where we correct what the publisher said before or after', () => {
    expect(words({ cause_code: 'our_correction', is_corrected: true })).toMatch(
      /^- Bureau of Statistics and a correction of ours together moved exports to Belarus/,
    )
  })
  test('leaves a mark in words', () => {
    const change = {
      dataset: 'd',
      change: 'changed',
      key: 'k',
      label: '2024, KAZ',
      column: 'is_preferred',
      before: 'true',
      after: 'false',
      known_at: null,
      snapshot_id: null,
    } as const
    expect(sentence(change, { is_preferred: 'Preferred' })).toBe('2024, KAZ: Preferred moved from yes to no.')
  })
})
