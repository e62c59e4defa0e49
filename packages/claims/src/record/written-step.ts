/** Multiples and shares in words (doubled, a third) are not meant to the digit: they stand for a tenth of themselves. */
const IN_WORDS = 0.1

const isPower = (ratio: number): number | undefined => {
  const power = Math.round(Math.log10(ratio))
  return Math.abs(ratio / 10 ** power - 1) < 1e-9 ? power : undefined
}

/** Noughts in whole groups of three at the end of a whole number are a scale: 5 000 000 is written like 5 million, 8000万 like 80 million. */
const groupsOfNoughts = (digits: string): number => Math.floor((/0*$/.exec(digits)?.[0].length ?? 0) / 3) * 3

/** A number as plain decimals, without an exponent and without what floating point adds. */
export const plainDecimals = (value: number): string =>
  Number(value.toPrecision(15))
    .toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 6 })
    .replace(/^-0$/, '0')

/**
 * One unit of the last digit that a value is written with, in the unit of the value: 94.8 billion has 100 million, "12 %" has 1.
 * The scale need not stand in the words: digits without their point times a power of ten are the value.
 */
export const writtenStep = (value: number, quote: string, unit: string): number => {
  const size = Math.abs(value)
  if (size === 0) return 1
  for (const [written] of quote.matchAll(/\d(?:[\d.,'\s\u00a0\u202f\u2009]*\d)?/g)) {
    const step = stepOf(size, written)
    if (step !== undefined) return step
    for (const [part] of written.matchAll(/\d+(?:[.,]\d+)?/g)) {
      const ofPart = stepOf(size, part)
      if (ofPart !== undefined) return ofPart
    }
  }
  if (unit === 'ratio' || unit === 'percent') return size * IN_WORDS
  return lastPlace(size)
}

const stepOf = (size: number, written: string): number | undefined => {
  const digits = written.replace(/\D/g, '')
  if (Number(digits) === 0) return undefined
  const power = isPower(size / Number(digits))
  if (power === undefined) return undefined
  // Before a scale a point may be one of decimals: 5.000 billion has three of them.
  const isWhole = power === 0 ? !/[.,]\d{1,2}$/.test(written) : power > 0 && !/[.,]/.test(written)
  return 10 ** (isWhole ? power + groupsOfNoughts(digits) : power)
}

/** The place of the last digit that is no nought. */
const lastPlace = (size: number): number => {
  const digits = plainDecimals(size)
  if (digits.includes('.')) return 10 ** -(digits.length - digits.indexOf('.') - 1)
  return 10 ** (/0*$/.exec(digits)?.[0].length ?? 0)
}
