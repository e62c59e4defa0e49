import { expect, test } from 'vitest'
import type { ComparedFigure } from './checked-text.ts'
import { figuresInWords } from './figure-words.ts'

const figure = (reporter: string, value: number, more: Partial<ComparedFigure> = {}): ComparedFigure => ({
  side: 'either',
  reporter,
  basis: 'published',
  comparability: 'same',
  source: 'a-source',
  citation: null,
  place: null,
  assertedBy: null,
  via: null,
  knownThen: value,
  knownNow: value,
  fitThen: 'equal',
  fitNow: 'equal',
  difference: 0,
  differencePct: 0,
  tolerance: 0,
  terms: 'rows',
  bound: 'exact',
  ...more,
})
const words = (figures: readonly ComparedFigure[]) => figuresInWords(figures, 'USD', (code) => code, 2)

test('the other side has a word, however many figures of one side come before', () => {
  expect(words([figure('CHN', 1e9), figure('CHN', 2e9), figure('CHN', 3e9), figure('KAZ', 4e9)])).toEqual({
    told: ['CHN says 1 billion USD (a-source)', 'KAZ says 4 billion USD (a-source)'],
    more: 2,
  })
})

test('what the claim agrees with has a word, however many figures differ before it', () => {
  const far = { fitThen: 'differs', fitNow: 'differs' }
  const both = [figure('CHN', 1e9, far), figure('CHN', 2e9, far), figure('KAZ', 4e9, far)]
  expect(words([...both, figure('CHN', 3e9, { comparability: 'flow', basis: 'turnover' })])).toEqual({
    told: ['KAZ says 4 billion USD (a-source)', 'CHN says 3 billion USD (a-source; turnover; another flow)'],
    more: 2,
  })
})

test('a figure that is itself a bound is told as one', () => {
  expect(words([figure('CHN', 1e9, { bound: 'min' }), figure('CHN', 1e9, { bound: 'max' })]).told).toEqual([
    'CHN says over 1 billion USD (a-source)',
    'CHN says up to 1 billion USD (a-source)',
  ])
})

test('a figure that is no side of a trade is said by whoever counted', () => {
  const bank = figure('KAZ', 1e9, { side: 'neither', assertedBy: 'A bank' })
  expect(words([bank, { ...bank, assertedBy: null, source: 'b-source' }]).told).toEqual([
    'A bank: 1 billion USD (a-source)',
    'b-source: 1 billion USD (b-source)',
  ])
})
