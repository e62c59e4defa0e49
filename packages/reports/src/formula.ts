import { CorridorError } from '@corridor/contracts'

/** 1 → A, 26 → Z, 27 → AA: the letters of a spreadsheet column. */
export const columnLetters = (ordinal: number): string => {
  let letters = ''
  for (let rest = ordinal; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

export type TablePlace = {
  readonly sheet: string
  readonly columns: readonly string[]
  readonly firstRow: number
  readonly lastRow: number
}

/**
 * Fills a formula of the declaration with addresses: `[name]` is the cell of that column in this row, `[name:all]` the
 * column of the table, so that SUMIFS over it survives sorting.
 */
export const fillFormula = (formula: string, place: TablePlace, row: number): string =>
  formula.replaceAll(/\[([a-z0-9_]+)(:all)?\]/g, (_match, name: string, all: string | undefined) => {
    const ordinal = place.columns.indexOf(name) + 1
    if (ordinal === 0) {
      throw new CorridorError(
        'ModelFailed',
        `sheet ${place.sheet}: a formula names the column ${name}, which is not shown`,
        {
          place: place.sheet,
          hint: 'Show the column, or mend the formula in the report declaration.',
        },
      )
    }
    const letters = columnLetters(ordinal)
    return all === undefined ? `${letters}${row}` : `$${letters}$${place.firstRow}:$${letters}$${place.lastRow}`
  })
