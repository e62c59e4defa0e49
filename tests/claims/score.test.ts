import { expect, test } from 'vitest'
import { isLoose, isStrict, matchTexts, type ScoredClaim } from './match-claims.ts'
import { reportOf } from './score-report.ts'
import { scoredClaim as claim } from './scored-claim.example.ts'

const scored = (labels: readonly ScoredClaim[], found: readonly ScoredClaim[]) =>
  reportOf(matchTexts([{ id: 'a', lang: 'ru', claims: labels }], [{ id: 'a', claims: found }])).groups.all

test('a loose match asks for indicator, value and unit', () => {
  expect(isLoose(claim(), claim({ reporter: 'CHN', partner: null, period_start: null, bound: 'min' }))).toBe(true)
  expect(isLoose(claim(), claim({ unit: 'CNY' }))).toBe(false)
  expect(isLoose(claim(), claim({ indicator: 'imports' }))).toBe(false)
  expect(isLoose(claim(), claim({ value: 5.1e9 }))).toBe(false)
})

test('a strict match asks for every field', () => {
  expect(isStrict(claim(), claim())).toBe(true)
  for (const change of [{ reporter: null }, { value_high: 6e9 }, { bound: 'min' }, { status: 'target' }])
    expect(isStrict(claim(), claim(change)), JSON.stringify(change)).toBe(false)
})

test('a third agrees with 33.333, not with 33', () => {
  const third = claim({ value: 33.333, unit: 'percent' })
  expect(isLoose(third, claim({ value: 100 / 3, unit: 'percent' }))).toBe(true)
  expect(isLoose(third, claim({ value: 33, unit: 'percent' }))).toBe(false)
})

test('precision is of what was found, recall of what is labelled', () => {
  const report = scored([claim(), claim({ value: 1 }), claim({ value: 2 })], [claim(), claim({ value: 9 })])
  expect(report?.loose.precision).toBeCloseTo(1 / 2)
  expect(report?.loose.recall).toBeCloseTo(1 / 3)
  expect(report?.loose.f1).toBeCloseTo(0.4)
})

test('one claim found is a match for one label only', () => {
  expect(scored([claim(), claim()], [claim()])?.loose).toMatchObject({ precision: 1, recall: 0.5 })
  expect(scored([claim()], [claim(), claim()])?.loose).toMatchObject({ precision: 0.5, recall: 1 })
})

test('labels of one value go to the claims that agree with them in every field', () => {
  const labels = [claim({ period_start: '2023-01-01' }), claim()]
  expect(scored(labels, [claim(), claim({ period_start: '2023-01-01' })])?.strict.f1).toBe(1)
})

test('a text without predictions has found nothing', () => {
  const { groups } = reportOf(matchTexts([{ id: 'a', lang: 'zh', claims: [claim()] }], []))
  expect(groups.zh).toMatchObject({ labelled: 1, found: 0, loose: { recall: 0 } })
})

test('a text without claims and predictions is no fault', () => {
  expect(scored([], [])).toMatchObject({ loose: { precision: 1, recall: 1, f1: 1 } })
})

test('fields are counted over the loosely matched', () => {
  const { fields } = reportOf(
    matchTexts(
      [{ id: 'a', claims: [claim(), claim({ value: 1 })] }],
      [{ id: 'a', claims: [claim({ partner: null }), claim({ value: 1 })] }],
    ),
  )
  expect(fields).toMatchObject({ partner: 0.5, reporter: 1 })
})
