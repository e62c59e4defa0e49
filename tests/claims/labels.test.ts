import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bounds, type Claim, claimsOf, flows, indicators, type Language, statuses } from '@corridor/claims'
import { describe, expect, test } from 'vitest'
import { matchTexts } from './match-claims.ts'
import { reportOf } from './score-report.ts'

type Text = {
  readonly id: string
  readonly lang: Language
  readonly document_date: string | null
  readonly manner: string
  readonly text: string
  readonly claims: readonly Omit<Claim, 'confidence'>[]
}

const folder = join(import.meta.dirname, 'labelled')
const read = (file: string): readonly Text[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Text)

const practice = ['practice-ru-uk.jsonl', 'practice-en-zh.jsonl'].flatMap(read)

const units = /^([A-Z]{3}|percent|pp|ratio|t|TEU|count|m3|km|MW|[a-zA-Z]+\d?)$/
const day = /^\d{4}-\d{2}-\d{2}$/
const isDay = (date: string | null): boolean =>
  date === null || (day.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`)))

const faultsOf = ({ text, claims }: Text): readonly string[] => {
  const signs = [...text]
  return claims.flatMap((claim) => {
    const { indicator, reporter, partner, flow, value, value_high, unit, bound, status, span, quote } = claim
    const rules: Readonly<Record<string, boolean>> = {
      indicator: indicators.includes(indicator),
      parties: [reporter, partner].every((code) => code === null || /^([A-Z]{3}|C5)$/.test(code)),
      'two parties': reporter === null || reporter !== partner,
      flow: flow === null || flows.includes(flow),
      value: Number.isFinite(value) && (value_high === null || value_high > value),
      unit: units.test(unit),
      bound: bounds.includes(bound),
      status: statuses.includes(status),
      days: isDay(claim.period_start) && isDay(claim.period_end),
      order: claim.period_start === null || claim.period_end === null || claim.period_start <= claim.period_end,
      base: claim.base_period === null || (indicator === 'growth' && claim.base_period.split('/').every(isDay)),
      quote: signs.slice(...span).join('') === quote && quote !== '',
    }
    return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${rule}: ${JSON.stringify(claim)}`]))
  })
}

describe('the labelled texts', () => {
  test('name each text once', () => {
    expect(new Set(practice.map(({ id }) => id)).size).toBe(practice.length)
  })
  test('keep to the words, spans and dates of the guide', () => {
    expect(practice.flatMap((text) => faultsOf(text).map((fault) => `${text.id} ${fault}`))).toEqual([])
  })
  test('would show a span that is off by one', () => {
    const [first] = practice.filter(({ claims }) => claims.length > 0)
    const moved = first?.claims.map((claim) => ({ ...claim, span: [claim.span[0] + 1, claim.span[1] + 1] as const }))
    expect(first && moved ? faultsOf({ ...first, claims: moved }).length : 0).toBeGreaterThan(0)
  })
})

describe('the extractor, on the texts that its rules were written against', () => {
  const found = practice.map(({ id, lang, text, document_date }) => ({
    id,
    claims: claimsOf(text, { documentDate: document_date, language: lang }),
  }))
  const { groups } = reportOf(matchTexts(practice, found))

  test('quotes what stands at its spans', () => {
    const wrong = practice.flatMap(({ text }, index) => {
      const signs = [...text]
      return (found[index]?.claims ?? []).filter(({ span, quote }) => signs.slice(...span).join('') !== quote)
    })
    expect(wrong).toEqual([])
  })

  // A little below what is reached, so that a step back fails and a mended label does not.
  test.each([
    ['all', 0.955, 0.945, 0.8],
    ['ru', 0.95, 0.94, 0.82],
    ['uk', 0.95, 0.91, 0.74],
    ['en', 0.945, 0.94, 0.81],
    ['zh', 0.965, 0.97, 0.81],
  ])('keeps its scores: %s', (group, precision, recall, strict) => {
    expect(groups[group]?.loose.precision).toBeGreaterThan(precision)
    expect(groups[group]?.loose.recall).toBeGreaterThan(recall)
    expect(groups[group]?.strict.f1).toBeGreaterThan(strict)
  })
})
