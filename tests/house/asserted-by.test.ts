import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv, repositoryRoot } from '@corridor/cli'
import { describe, expect, test } from 'vitest'

/** An office source outranks the press, so it may hold nothing but the words of its own office. */
const offices: Readonly<Record<string, RegExp>> = {
  // The ministry republishes the figures of the customs.
  'china-customs-quoted': /\b(GACC|Customs|MOFCOM|Ministry of Commerce)\b/,
  'kazakhstan-bns-quoted': /^(Bureau of National Statistics of Kazakhstan|Kazakhstan National Statistics Bureau)\b/,
  'kyrgyzstan-nsc-quoted': /^(Kyrgyz )?National Statistic(al|s) Committee\b/,
  'uzbekistan-stat-quoted':
    /^((State Statistics Committee|Statistics Agency) of Uzbekistan|(Uzbekistan|Uzbek) (National |State )?Statistics (Committee|Agency))$/,
  'tajikistan-stat-quoted':
    /^(Agency (of|for|on) Statistics\b.* Tajikistan|National statistics bureau of Tajikistan|Tajik statistic(s|al agency))$/,
  'wits-quoted': /^WITS\b/,
}

const rows = (source: string) =>
  ['observations', 'trade-flows']
    .map((partition) => join(repositoryRoot, 'datasets', 'sources', source, `${partition}.csv`))
    .filter((path) => existsSync(path))
    .flatMap((path) => parseCsv(readFileSync(path, 'utf8')))

describe('a source that quotes one office', () => {
  test.each(Object.entries(offices))('holds in %s only what that office asserts', (source, office) => {
    const told = rows(source).map(({ asserted_by = '' }) => asserted_by)
    expect(told.length).toBeGreaterThan(0)
    expect([...new Set(told.filter((each) => !office.test(each)))]).toEqual([])
  })

  test.each([
    ['china-customs-quoted', 'Cabinet of Ministers of the Kyrgyz Republic'],
    ['china-customs-quoted', 'Silk Road Briefing'],
    ['china-customs-quoted', 'Chinese ambassador Zhang Xiao'],
    ['kazakhstan-bns-quoted', 'QazTrade'],
    ['kazakhstan-bns-quoted', 'Kazakh Ministry of Trade'],
    ['wits-quoted', 'GitHub (dfshapir/kazakhstan_qual)'],
  ])('would find in %s a figure of %s', (source, stranger) => {
    expect(offices[source]?.test(stranger)).toBe(false)
  })
})
