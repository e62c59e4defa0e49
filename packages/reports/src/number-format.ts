const SCALES = { million: { power: 6, commas: ',,' }, billion: { power: 9, commas: ',,,' } } as const

export type FormatWish = {
  readonly value: number
  readonly scale?: 'million' | 'billion'
  /** Width of the rounding interval of the value; 0 where it is exact. */
  readonly step?: number
  readonly decimals?: number
  readonly isSigned?: boolean
  /** A year or a number of a record: no separators. */
  readonly isName?: boolean
}

/** Digits after the point that a number was written with, at most six. */
const writtenDecimals = (value: number): number => {
  for (let decimals = 0; decimals < 6; decimals += 1) {
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9 * Math.max(1, Math.abs(value))) return decimals
  }
  return 6
}

/** Decimals that a rounding interval of this width still supports: 0.1 supports one, 100 supports none. */
const supportedDecimals = (step: number): number => Math.max(0, Math.floor(-Math.log10(step) + 1e-9))

/** The number format of one cell: never more digits than were published, never more than the column shows. */
export const numberFormat = (wish: FormatWish): string => {
  if (wish.isName === true) return '0'
  const { power, commas } = wish.scale === undefined ? { power: 0, commas: '' } : SCALES[wish.scale]
  const most = wish.decimals ?? (power === 0 ? 6 : 1)
  const shown = wish.value / 10 ** power
  const written = Math.min(most, writtenDecimals(shown))
  // An exact value of a scaled column shows zeros too; where the precision is not known, only what was written.
  const decimals =
    wish.step === undefined
      ? written
      : Math.min(most, wish.step > 0 ? supportedDecimals(wish.step / 10 ** power) : most)
  const format = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${commas}`
  if (Math.abs(shown) < 0.5 / 10 ** decimals) return `${format};${format};${format}`
  return wish.isSigned === true ? `+${format};-${format};${format}` : format
}
