import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blobKey, releaseDataKey, snapshotId, timeSegment } from './address.ts'
import { sqlName, sqlText } from './column.ts'
import { canonicalJson, fingerprintOf } from './digest.ts'

describe('addresses', () => {
  test('sort as their times do', () => {
    const date = fc.date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [a, b] = [one.toISOString(), other.toISOString()]
        expect(timeSegment(a) < timeSegment(b)).toBe(a < b)
      }),
    )
  })
  test('never leave their shelf', () => {
    for (const bad of ['../x', 'a/b', '', '.hidden', 'UPPER', 'a b'])
      expect(() => blobKey(bad, 'abc')).toThrow(TypeError)
  })
  test('name a snapshot by its time and its content', () => {
    expect(snapshotId('2026-11-22T14:11:53.120Z', 'abcdef0123456789')).toBe('20261122t141153.120z-abcdef012345')
  })
  test('put a dataset of a release where its name says', () => {
    expect(releaseDataKey('2026-11-22.2', 'trade', 'by_partner')).toBe(
      'releases/2026-11-22.2/data/trade/by_partner.parquet',
    )
  })
})

describe('fingerprints', () => {
  const inputs = fc.dictionary(fc.string({ minLength: 1 }), fc.string())
  test('do not depend on the order in which inputs are named', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse())
        expect(fingerprintOf(turned)).toBe(fingerprintOf(given))
      }),
    )
  })
  test('change with every input', () => {
    fc.assert(
      fc.property(inputs, fc.string({ minLength: 1 }), fc.string(), (given, name, value) => {
        fc.pre(given[name] !== value)
        expect(fingerprintOf({ ...given, [name]: value })).not.toBe(fingerprintOf(given))
      }),
    )
  })
  test('are made from JSON with sorted keys at every depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}')
  })
})

describe('SQL literals', () => {
  test('hold any text without ending early', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(sqlText(text).slice(1, -1).replaceAll("''", '')).not.toContain("'")
        expect(sqlName(text).slice(1, -1).replaceAll('""', '')).not.toContain('"')
      }),
    )
  })
})
