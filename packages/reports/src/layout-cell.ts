import { type Cell, CorridorError, isNumeric, type Row, type SheetColumn } from '@corridor/contracts'
import { fillFormula, type TablePlace } from './formula.ts'
import type { ColumnKind, LayoutCell } from './layout.ts'
import { numberFormat } from './number-format.ts'

/** The kind of a column follows from its field: an address is a link, yes and no are words. */
export const columnKind = (column: SheetColumn): ColumnKind => {
  const { name, type } = column.field
  if (name === 'url') return 'link'
  if (type === 'date' || type === 'timestamp' || type === 'integer') return type
  return isNumeric(type) ? 'number' : 'text'
}

/** One value of a row as the cell that shows it. */
export const layoutCell = (column: SheetColumn, row: Row, place: TablePlace, rowNumber: number): LayoutCell => {
  const value = row[column.field.name]
  if (value === undefined) throw wrong(column, place, 'the SELECT does not give it')
  if (value === null || value === '') return { kind: 'empty' }
  switch (columnKind(column)) {
    case 'text':
      return { kind: 'text', value: inWords(column, value, place) }
    case 'link':
      return { kind: 'link', value: inWords(column, value, place) }
    case 'date':
    case 'timestamp':
      if (typeof value !== 'string') throw wrong(column, place, `no date: ${String(value)}`)
      return { kind: 'date', value }
    case 'number':
    case 'integer':
      return numberCell(column, value, row, place, rowNumber)
  }
}

const numberCell = (column: SheetColumn, value: Cell, row: Row, place: TablePlace, rowNumber: number): LayoutCell => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(column, place, `no number: ${String(value)}`)
  const step = column.step === undefined ? null : row[column.step]
  const format = numberFormat({
    value,
    ...(column.scale === undefined ? {} : { scale: column.scale }),
    ...(typeof step === 'number' ? { step } : {}),
    ...(column.decimals === undefined ? {} : { decimals: column.decimals }),
    ...(column.isSigned === true ? { isSigned: true } : {}),
    isName: column.field.name === 'year',
  })
  const isLive = column.formula !== undefined && (column.formulaIf === undefined || row[column.formulaIf] === true)
  return isLive
    ? { kind: 'formula', formula: fillFormula(column.formula ?? '', place, rowNumber), cached: value, format }
    : { kind: 'number', value, format }
}

const inWords = (column: SheetColumn, value: Cell, place: TablePlace): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'string') throw wrong(column, place, `no text: ${String(value)}`)
  return column.words?.[value] ?? value
}

const wrong = (column: SheetColumn, place: TablePlace, what: string): CorridorError =>
  new CorridorError('ModelFailed', `sheet ${place.sheet}, column ${column.field.name}: ${what}`, {
    place: `${place.sheet}/${column.field.name}`,
    hint: 'Mend the SELECT of the sheet, or the type of the field.',
  })
