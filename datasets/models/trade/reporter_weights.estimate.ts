import { defineEstimate, type Row } from '@corridor/contracts'

/** A reporter with fewer pairs says too little of itself. */
const FEWEST_PAIRS = 5
const MOST_ROUNDS = 20_000
const STILL = 1e-10
/** A mean square below this share of the largest is an error of zero, or on its way there: no reporter is without. */
const atBoundBelow = (isConverged: boolean): number => (isConverged ? 1e-4 : 1e-3)

/** One flow of one year, told by both: the logarithm of what one says over what the other says, both FOB. */
type Pair = { readonly exporter: string; readonly importer: string; readonly log: number }

const pairOf = (row: Row): Pair => ({
  exporter: String(row.exporter_code),
  importer: String(row.importer_code),
  log: Math.log(Number(row.export_usd) / Number(row.import_usd)),
})

const groupBy = (
  pairs: readonly Pair[],
  keys: (pair: Pair) => readonly string[],
): ReadonlyMap<string, readonly Pair[]> => {
  const groups = new Map<string, Pair[]>()
  for (const pair of pairs) {
    for (const key of keys(pair)) {
      if (groups.has(key)) groups.get(key)?.push(pair)
      else groups.set(key, [pair])
    }
  }
  return groups
}
const ends = ({ exporter, importer }: Pair): readonly string[] => [exporter, importer]

/** Takes reporters with too few pairs away, and those whom that leaves with too few. */
const wellKnown = (pairs: readonly Pair[]): readonly Pair[] => {
  const ofReporter = groupBy(pairs, ends)
  const isKnown = (reporter: string): boolean => (ofReporter.get(reporter)?.length ?? 0) >= FEWEST_PAIRS
  const kept = pairs.filter((pair) => ends(pair).every(isKnown))
  return kept.length === pairs.length ? kept : wellKnown(kept)
}

type Component = { readonly reporters: readonly string[]; readonly isTwoSided: boolean }

/**
 * Components of the network of reporters. A component whose reporters fall into two sides that only pair with the other
 * side (a star is one) leaves one error undetermined: add to all of one side what is taken from all of the other, and each sum
 * of two stays. An odd ring settles it.
 */
const componentsOf = (pairs: readonly Pair[]): readonly Component[] => {
  const neighbours = new Map<string, Set<string>>()
  for (const { exporter, importer } of pairs) {
    neighbours.set(exporter, (neighbours.get(exporter) ?? new Set()).add(importer))
    neighbours.set(importer, (neighbours.get(importer) ?? new Set()).add(exporter))
  }
  const side = new Map<string, boolean>()
  const components: Component[] = []
  for (const start of [...neighbours.keys()].sort()) {
    if (side.has(start)) continue
    side.set(start, true)
    const reporters = [start]
    let isTwoSided = true
    for (const reporter of reporters) {
      for (const other of neighbours.get(reporter) ?? []) {
        if (!side.has(other)) {
          side.set(other, !side.get(reporter))
          reporters.push(other)
        } else if (side.get(other) === side.get(reporter)) isTwoSided = false
      }
    }
    components.push({ reporters: reporters.sort(), isTwoSided })
  }
  return components
}

type Route = { readonly one: string; readonly other: string; readonly count: number; readonly square: number }

/** Pairs of two reporters in one direction, with their mean squared log ratio. */
const routesOf = (pairs: readonly Pair[]): readonly Route[] =>
  [...groupBy(pairs, (pair) => [ends(pair).join(' ')])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, same]) => {
      const [one = '', other = ''] = key.split(' ')
      return { one, other, count: same.length, square: same.reduce((sum, { log }) => sum + log * log, 0) / same.length }
    })

type Fit = { readonly errors: ReadonlyMap<string, number>; readonly rounds: number; readonly isConverged: boolean }

/**
 * Expectation–maximization for log ratios that are the difference of two independent errors, r ~ N(0, s_i + s_j): each round
 * gives every reporter the mean of what it is expected to have erred, s − s²/(s + t) + (s/(s + t))²·r².
 */
const fit = (routes: readonly Route[], reporters: readonly string[]): Fit => {
  const largest = Math.max(...routes.map(({ square }) => square))
  let errors = new Map(reporters.map((reporter) => [reporter, largest / 2]))
  if (largest === 0) return { errors, rounds: 0, isConverged: true }
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const sums = new Map(reporters.map((reporter) => [reporter, [0, 0] as [expected: number, count: number]]))
    for (const { one, other, count, square } of routes) {
      const both = (errors.get(one) ?? 0) + (errors.get(other) ?? 0)
      for (const self of [one, other]) {
        const mine = errors.get(self) ?? 0
        const share = both === 0 ? 0 : mine / both
        const [expected, counted] = sums.get(self) ?? [0, 0]
        sums.set(self, [expected + count * (mine - share * mine + share * share * square), counted + count])
      }
    }
    const next = new Map([...sums].map(([reporter, [expected, count]]) => [reporter, expected / count]))
    const moved = Math.max(...[...next].map(([code, error]) => Math.abs(error - (errors.get(code) ?? 0))))
    errors = next
    if (moved < STILL * largest) return { errors, rounds: round, isConverged: true }
  }
  return { errors, rounds: MOST_ROUNDS, isConverged: false }
}

/** Where an error is put at zero the pairs contradict the model there: those reporters go, and the others are fitted anew. */
const fitInside = (pairs: readonly Pair[]): readonly Fitted[] =>
  componentsOf(pairs).flatMap((component): readonly Fitted[] => {
    const isInside = ({ exporter }: Pair): boolean => component.reporters.includes(exporter)
    const routes = routesOf(pairs.filter(isInside))
    const found = { component, routes, fit: fit(routes, component.reporters), atBound: [] as readonly string[] }
    const largest = Math.max(...found.fit.errors.values())
    if (component.isTwoSided || largest === 0) return [found]
    const least = atBoundBelow(found.fit.isConverged) * largest
    const atBound = component.reporters.filter((reporter) => (found.fit.errors.get(reporter) ?? 0) < least)
    if (atBound.length === 0) return [found]
    const others = pairs.filter((pair) => isInside(pair) && !ends(pair).some((code) => atBound.includes(code)))
    return [{ ...found, atBound, component: { ...component, reporters: atBound } }, ...fitInside(wellKnown(others))]
  })

type Fitted = {
  readonly component: Component
  readonly routes: readonly Route[]
  readonly fit: Fit
  readonly atBound: readonly string[]
}

/** Standard errors from the inverse of the Fisher information, Σ 1/(2(s_i + s_j)²) over routes: errors of one route persist. */
const standardErrors = ({ component: { reporters }, routes, fit: { errors } }: Fitted): ReadonlyMap<string, number> => {
  const size = reporters.length
  const rows = reporters.map((_, at) =>
    Array.from({ length: 2 * size }, (_cell, column) => Number(column === size + at)),
  )
  for (const { one, other } of routes) {
    const both = (errors.get(one) ?? 0) + (errors.get(other) ?? 0)
    if (both === 0) return new Map(reporters.map((reporter) => [reporter, 0]))
    const bothAt = [reporters.indexOf(one), reporters.indexOf(other)]
    for (const line of bothAt.map((at) => rows[at] ?? []))
      for (const at of bothAt) line[at] = (line[at] ?? 0) + 1 / (2 * both * both)
  }
  return new Map(inverseDiagonal(rows, size).map((variance, at) => [reporters[at] ?? '', Math.sqrt(variance)]))
}

/** Diagonal of the inverse of [A | I]: the information is positive definite, so no pivot is zero. */
const inverseDiagonal = (given: readonly (readonly number[])[], size: number): readonly number[] => {
  let rows = given
  for (let column = 0; column < size; column++) {
    const pivot = rows[column]?.[column] ?? 0
    const pivotRow = (rows[column] ?? []).map((cell) => cell / pivot)
    rows = rows.map((row, at) =>
      at === column ? pivotRow : row.map((cell, index) => cell - (row[column] ?? 0) * (pivotRow[index] ?? 0)),
    )
  }
  return rows.map((row, at) => row[size + at] ?? 0)
}

/** Of a star: the hub's error is at most the least that any spoke has with it, so its weight beside a spoke has a floor. */
const weightFloors = ({ component, routes }: Fitted): ReadonlyMap<string, number> => {
  const { reporters, isTwoSided } = component
  const hub = reporters.find((reporter) => routes.every(({ one, other }) => one === reporter || other === reporter))
  if (!isTwoSided || hub !== 'CHN') return new Map()
  const squares = reporters
    .filter((code) => code !== hub)
    .map((code) => {
      const own = routes.filter(({ one, other }) => one === code || other === code)
      const count = own.reduce((sum, route) => sum + route.count, 0)
      return [code, own.reduce((sum, route) => sum + route.count * route.square, 0) / count] as const
    })
  const least = Math.min(...squares.map(([, square]) => square))
  return new Map(squares.map(([code, square]) => [code, square === 0 ? 0 : 1 - least / square]))
}

const residualOf = ({ routes, fit: { errors } }: Fitted): number =>
  Math.hypot(...routes.map(({ one, other, square }) => square - (errors.get(one) ?? 0) - (errors.get(other) ?? 0))) /
  Math.sqrt(routes.length)

const whyNot = ({ component, fit: { isConverged }, atBound }: Fitted): string | null => {
  if (component.isTwoSided)
    return 'every pair joins one of two sides (a star round one reporter is such a network): only sums of two errors can be told, not each'
  if (atBound.length > 0) return 'the pairs put its error at zero: they contradict independent errors'
  return isConverged ? null : 'the estimate did not come to a stand'
}

/** Shares of one whole. Perfect mirrors have no errors at all: all weigh the same. */
const sharesOf = (errors: readonly (readonly [string, number])[]): ReadonlyMap<string, number> => {
  const whole = errors.reduce((sum, [, error]) => sum + 1 / Math.max(error, 1e-300), 0)
  return new Map(errors.map(([code, error]) => [code, 1 / Math.max(error, 1e-300) / whole]))
}

const threeDigits = (value: number | undefined): number | null =>
  value === undefined ? null : Number(value.toPrecision(3))

/**
 * Reliability of reporters from mirror pairs (`year`, `exporter_code`, `importer_code`, `export_usd`, `import_usd`, both FOB): the
 * mean square of each reporter's log error, and weights in proportion to one over it. The idea of weighting the two sides
 * by a decomposition of |ln ratio| by reporter is that of Gaulier and Zignago (CEPII Working Paper 2010-23).
 */
export const reporterWeights = defineEstimate({
  maxRows: 250_000,
  compute: (rows) => {
    const pairs = rows.map(pairOf)
    const ofReporter = groupBy(pairs, ends)
    const fitted = fitInside(wellKnown(pairs))
    const identified = fitted.filter((found) => whyNot(found) === null)
    const weights = sharesOf(
      identified.flatMap(({ component, fit: { errors } }) =>
        component.reporters.map((code) => [code, errors.get(code) ?? 0] as const),
      ),
    )
    const known = new Map(
      fitted.flatMap((found) => {
        const errors = whyNot(found) === null ? standardErrors(found) : new Map<string, number>()
        const floors = fitted.length === 1 ? weightFloors(found) : new Map<string, number>()
        return found.component.reporters.map(
          (code) => [code, { found, error: errors.get(code), floor: floors.get(code) }] as const,
        )
      }),
    )
    return [...ofReporter]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([reporter, own]) => {
        const { found, error, floor } = known.get(reporter) ?? {}
        const reason = found ? whyNot(found) : `fewer than ${FEWEST_PAIRS} pairs with reporters who have as many`
        const isIdentified = reason === null
        return {
          reporter_code: reporter,
          pair_count: own.length,
          counterpart_count: new Set(own.flatMap(ends)).size - 1,
          reliability_weight: isIdentified ? (weights.get(reporter) ?? null) : null,
          error_variance: isIdentified ? threeDigits(found?.fit.errors.get(reporter)) : null,
          error_variance_se: isIdentified ? threeDigits(error) : null,
          is_identified: isIdentified,
          reason,
          weight_floor: threeDigits(floor),
          iteration_count: found?.fit.rounds ?? null,
          is_converged: found?.fit.isConverged ?? null,
          fit_residual: found ? threeDigits(residualOf(found)) : null,
        }
      })
  },
})
