import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reporterWeights } from './reporter_weights.estimate.ts'

type Pair = readonly [exporter: string, importer: string, exported: number, imported: number]

const estimate = (pairs: readonly Pair[]) =>
  reporterWeights.compute(
    pairs.map(([exporter_code, importer_code, export_usd, import_usd], year) => ({
      year,
      exporter_code,
      importer_code,
      export_usd,
      import_usd,
    })),
  )
const of = (rows: readonly Readonly<Record<string, unknown>>[], column: string) =>
  Object.fromEntries(rows.map((row) => [row.reporter_code, row[column]]))

const reporters = ['CHN', 'KAZ', 'KGZ', 'TJK', 'UZB']
const routes = reporters.flatMap((exporter) =>
  reporters.filter((importer) => importer !== exporter).map((importer) => [exporter, importer] as const),
)

/** A normal deviate from two uniform ones (Box and Muller). */
const deviate = (draw: () => number): number => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())

/** Draws between 0 and 1 that are the same for one seed (a linear congruence of Park and Miller). */
const drawsOf = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Every pair of the five, `years` times, each report off by the noise and the bias of its reporter. */
const world = (noise: readonly number[], bias: readonly number[], years: number, seed: number): readonly Pair[] => {
  const draw = drawsOf(seed)
  // The first draws of small seeds are small.
  for (let skipped = 0; skipped < 20; skipped++) draw()
  const told = (reporter: string): number => {
    const at = reporters.indexOf(reporter)
    return 1e6 * Math.exp((bias[at] ?? 0) + (noise[at] ?? 0) * deviate(draw))
  }
  return Array.from({ length: years }).flatMap(() =>
    routes.map(([exporter, importer]) => [exporter, importer, told(exporter), told(importer)] as const),
  )
}

const seeds = fc.integer({ min: 1, max: 2_147_483_646 })
const noises = fc.constantFrom([0.3, 0.45, 0.6, 0.75, 0.9], [0.9, 0.3, 0.45, 0.75, 0.6], [0.6, 0.9, 0.3, 0.45, 0.75])

test('known noise of reporters is found again, in order and within a third', () => {
  fc.assert(
    fc.property(seeds, noises, (seed, noise) => {
      const found = of(estimate(world(noise, [], 500, seed)), 'error_variance')
      const sizes = reporters.map((reporter) => Math.sqrt(Number(found[reporter])))
      const order = (values: readonly number[]) =>
        reporters.toSorted((a, b) => (values[reporters.indexOf(a)] ?? 0) - (values[reporters.indexOf(b)] ?? 0))
      expect(order(sizes)).toEqual(order(noise))
      sizes.forEach((size, at) => {
        expect(Math.abs(size / (noise[at] ?? 1) - 1)).toBeLessThan(1 / 3)
      })
    }),
    { numRuns: 20 },
  )
})

test('a reporter who always says a third too little has the least weight', () => {
  const rows = estimate(world([0.1, 0.1, 0.1, 0.1, 0.1], [0, 0, 0, Math.log(2 / 3), 0], 100, 7))
  const weights = of(rows, 'reliability_weight')
  expect(Math.min(...reporters.map((reporter) => Number(weights[reporter])))).toBe(weights.TJK)
  // log(2/3)² + 0.1² = 0.1744.
  expect(Number(of(rows, 'error_variance').TJK)).toBeCloseTo(0.174, 1)
})

test('weights sum to one, are the same from either side, and do not mind the scale', () => {
  fc.assert(
    fc.property(seeds, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (seed, scale) => {
      const pairs = world([0.4, 0.45, 0.5, 0.55, 0.6], [], 60, seed)
      const rows = estimate(pairs)
      expect(rows.reduce((sum, row) => sum + Number(row.reliability_weight), 0)).toBeCloseTo(1, 9)
      const swapped = estimate(pairs.map(([exporter, importer, x, m]) => [importer, exporter, m, x]))
      const scaled = estimate(pairs.map(([exporter, importer, x, m]) => [exporter, importer, scale * x, scale * m]))
      expect(of(swapped, 'error_variance')).toEqual(of(rows, 'error_variance'))
      for (const reporter of reporters)
        expect(of(scaled, 'reliability_weight')[reporter]).toBeCloseTo(
          Number(of(rows, 'reliability_weight')[reporter]),
          6,
        )
    }),
    { numRuns: 15 },
  )
})

test('perfect mirrors have no error and weigh the same', () => {
  const rows = estimate(Array.from({ length: 5 }).flatMap(() => routes.map(([x, m]) => [x, m, 250, 250] as const)))
  for (const row of rows) {
    expect(row.error_variance).toBe(0)
    expect(row.reliability_weight).toBeCloseTo(0.2, 12)
  }
})

test('a star round China is refused, and leaves the least weight that China can have', () => {
  const star = world([0.1, 0.2, 0.4, 0.4, 0.8], [], 60, 11).filter((pair) => pair.slice(0, 2).includes('CHN'))
  const rows = estimate(star)
  expect(rows.every((row) => row.is_identified === false && row.reliability_weight === null)).toBe(true)
  expect(String(rows[0]?.reason)).toContain('star')
  const floors = of(rows, 'weight_floor')
  expect(floors.CHN).toBeNull()
  // Kazakhstan errs least, and might be right while China errs; the true weight, 0.64 / 0.65, is above the floor of Uzbekistan.
  expect(floors.KAZ).toBe(0)
  expect(Number(floors.UZB)).toBeGreaterThan(0.8)
  expect(Number(floors.UZB)).toBeLessThan(0.64 / 0.65)
})

test('a reporter with a ring to stand on is told although it pairs with one other alone', () => {
  const pairs = world([0.2, 0.3, 0.4, 0.5, 0.6], [], 100, 5).filter(
    ([x, m]) => ![x, m].includes('UZB') || [x, m].includes('CHN'),
  )
  const found = of(estimate(pairs), 'error_variance')
  expect(Math.sqrt(Number(found.UZB))).toBeCloseTo(0.6, 0)
})

test('where the pairs contradict independent errors the estimate is refused', () => {
  // Squared log ratios of 9, 1 and 1: no error of the third is small enough.
  const ring = [
    ['CHN', 'KAZ', 3],
    ['CHN', 'KGZ', 1],
    ['KAZ', 'KGZ', 1],
  ] as const
  const rows = estimate(
    Array.from({ length: 5 }).flatMap(() => ring.map(([x, m, log]) => [x, m, 1, Math.exp(log)] as const)),
  )
  expect(rows.map((row) => row.is_identified)).toEqual([false, false, false])
  expect(String(of(rows, 'reason').KGZ)).toContain('contradict')
})

test('the order of the rows does not matter', () => {
  const pairs = world([0.2, 0.3, 0.4, 0.5, 0.6], [], 10, 3)
  expect(of(estimate(pairs.toReversed()), 'error_variance')).toEqual(of(estimate(pairs), 'error_variance'))
})
