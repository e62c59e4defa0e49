import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withinState } from './state-limit.ts'

const someWaves = fc.array(fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 8 }), { maxLength: 6 })

test('a plan that is cut fits, and is the beginning of the whole one', () => {
  fc.assert(
    fc.property(someWaves, fc.integer({ min: 10, max: 400 }), (waves, most) => {
      const kept = withinState(waves, most)
      const cut = kept.length - 1
      expect(JSON.stringify(kept).length).toBeLessThanOrEqual(most + 2)
      for (const [index, wave] of kept.entries()) {
        expect(wave).toEqual(waves[index]?.slice(0, wave.length))
        if (index < cut) expect(wave).toHaveLength(waves[index]?.length ?? 0)
      }
    }),
  )
})

test('a plan that fits stays whole', () => {
  fc.assert(
    fc.property(someWaves, (waves) => {
      expect(withinState(waves, 100_000)).toEqual(waves)
    }),
  )
})

test('one address always comes forward where there is room for one', () => {
  expect(withinState([['records/a/', 'records/b/']], 20)).toEqual([['records/a/']])
})
