/** What a generated file is made of. The same wish gives the same bytes. */
export type BaciWish = {
  readonly years: readonly number[]
  readonly exporters: readonly number[]
  readonly importers: readonly number[]
  /** Six digits. */
  readonly products: readonly string[]
  /** At most so many rows. */
  readonly rows?: number
  /** As saved by a program that takes codes for numbers. */
  readonly hasLostZeros?: boolean
  /** Cells padded with blanks, as older releases have them. */
  readonly isPadded?: boolean
}

/** A sequence of 32-bit numbers (xorshift) that looks like chance and is none. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state = (state ^ (state << 5)) >>> 0
    return state
  }
}

/**
 * A flow file in the exact format of BACI: `t,i,j,k,v,q`, thousand dollars and tonnes with three decimals, NA for a mass that
 * is not known, by exporter, importer and product.
 */
export function* baciFlows(wish: BaciWish): Generator<string> {
  const { rows = Number.POSITIVE_INFINITY, hasLostZeros = false, isPadded = false } = wish
  const next = numbersFrom(1995)
  const cell = (text: string): string => (isPadded ? text.padStart(15) : text)
  let written = 0
  yield 't,i,j,k,v,q\n'
  for (const year of wish.years)
    for (const exporter of wish.exporters)
      for (const importer of wish.importers.filter((each) => each !== exporter))
        for (const product of wish.products) {
          if (written === rows) return
          written += 1
          const value = ((next() % 9_000_000) + 1) / 1000
          const mass = next() % 20 === 0 ? 'NA' : ((next() % 50_000_000) / 1000).toFixed(3)
          const code = hasLostZeros ? String(Number(product)) : product
          yield `${year},${exporter},${importer},${code},${cell(value.toFixed(3))},${cell(mass)}\n`
        }
}
