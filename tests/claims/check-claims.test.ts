import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CheckedText, type CorridorWorld, checkClaims, makeWorld, parseCsv, repositoryRoot } from '@corridor/cli'
import { beforeAll, describe, expect, test } from 'vitest'
import { walkedFolder } from '../support/walked.ts'

const blank = {
  value_high: null,
  unit: 'USD',
  bound: 'exact',
  base_period: null,
  status: 'actual',
  confidence: 1,
} as const
const in2024 = { period_start: '2024-01-01', period_end: '2024-12-31' }

/** "China's trade with Central Asia came to 94.8 bn dollars, 43.8 bn of it with Kazakhstan, and over 96 bn …" */
const claims = [
  {
    ...blank,
    ...in2024,
    indicator: 'trade_turnover',
    reporter: 'CHN',
    partner: 'C5',
    flow: 'total',
    value: 94.8e9,
    span: [10, 17],
    quote: '94.8 bn',
  },
  {
    ...blank,
    ...in2024,
    indicator: 'trade_turnover',
    reporter: 'CHN',
    partner: 'C5',
    flow: 'total',
    value: 96e9,
    bound: 'min',
    span: [30, 40],
    quote: 'over 96 bn',
  },
  {
    ...blank,
    ...in2024,
    indicator: 'exports',
    reporter: 'CHN',
    partner: 'KAZ',
    flow: 'export',
    value: 15e9,
    span: [50, 57],
    quote: '15 bn',
  },
  {
    ...blank,
    period_start: null,
    period_end: null,
    indicator: 'other',
    reporter: null,
    partner: null,
    flow: null,
    value: 5,
    unit: 'furlongs',
    span: [60, 61],
    quote: '5',
  },
] as const

describe('the claims of a text', () => {
  let checked: CheckedText
  let world: CorridorWorld
  const document = {
    sha256: 'a'.repeat(64),
    language: 'en',
    date: '2025-06-01',
    title: 'A text',
    publisher: 'Somebody',
    url: null,
    mayQuote: false,
  } as const
  beforeAll(async () => {
    const store = join(await walkedFolder('check-claims'), 'store')
    world = makeWorld({ store, isQuiet: true, environment: {} })
    checked = await checkClaims(world, document, claims)
  })

  test('are answered in their order, one for one', () => {
    expect(checked.claims.map(({ verdict }) => verdict)).toEqual([
      'supported',
      'contradicted',
      'not_comparable',
      'no_data',
    ])
  })
  test('name the figures with who says them, the most telling first', () => {
    const [first] = checked.claims[0]?.figures ?? []
    expect(first).toMatchObject({ reporter: 'CHN', fitNow: 'equal', knownNow: 94.8e9, comparability: 'same' })
  })
  test('name the side whose number it is', () => {
    expect(checked.claims[2]?.reason).toContain('Kazakhstan')
    expect(checked.claims[2]).toMatchObject({ chinaNow: 28e9 })
  })
  test('say why one was not taken', () => {
    expect(checked.claims[3]?.reason).toContain('furlongs')
  })
  test('are held against no figure of the text itself, where the store has read it under its own title', async () => {
    const rows = parseCsv(await readFile(join(repositoryRoot, 'datasets/sources/seed-articles/claims.csv'), 'utf8'))
    const [told] = rows.filter(({ value, unit }) => value === '94800000000' && unit === 'USD')
    const again = await checkClaims(world, { ...document, sha256: told?.document_sha256 ?? '' }, claims.slice(0, 1))
    const titles = (text: CheckedText) => text.claims[0]?.figures.map(({ citation }) => citation?.title)
    expect(titles(checked)).toContain(told?.citation_title)
    expect(titles(again)).not.toContain(told?.citation_title)
    expect(titles(again)?.length).toBeGreaterThan(0)
  })
  test('stand against each other', () => {
    expect(checked.arithmetic.map(({ test, outcome }) => [test, outcome])).toContainEqual(['two_bases', 'fails'])
  })
})
