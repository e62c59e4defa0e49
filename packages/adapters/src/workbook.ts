import { readFile } from 'node:fs/promises'
import type { Sheet, SheetRow } from '@corridor/contracts'
import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx'
import { plainNumber } from './plain-number.ts'
import { soundEntries } from './sound-zip.ts'

/**
 * All sheets of a workbook (.xlsx, .xls) as text, blank rows left out: a sheet padded to its last row costs what it holds.
 * @throws Error where the bytes are no workbook, or a damaged one
 */
export const readWorkbook = async (path: string): Promise<readonly Sheet[]> => {
  const bytes = await readFile(path)
  // The library reads what it can of a damaged archive, and would leave rows out in silence.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) soundEntries(bytes)
  const book = read(bytes, {
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    cellNF: true,
  })
  const isFrom1904 = book.Workbook?.WBProps?.date1904 === true
  let record = 0
  return book.SheetNames.map((name) => {
    const rows: SheetRow[] = []
    const grid = (book.Sheets[name] as WorkSheet & { '!data'?: (CellObject | undefined)[][] })['!data'] ?? []
    grid.forEach((line, index) => {
      const cells = Array.from(line ?? [], (cell) => textOf(cell, isFrom1904))
      while (cells.length > 0 && cells.at(-1)?.trim() === '') cells.pop()
      if (cells.length === 0) return
      record += 1
      rows.push({ record, number: index + 1, cells })
    })
    return { name, rows }
  })
}

const textOf = (cell: CellObject | undefined, isFrom1904: boolean): string => {
  if (cell?.v === undefined || cell.v === null) return ''
  switch (cell.t) {
    case 'n':
      return SSF.is_date(String(cell.z ?? '')) ? dateOf(Number(cell.v), isFrom1904) : plainNumber(Number(cell.v))
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE'
    case 'e':
      return cell.w ?? '#ERROR!'
    default:
      return String(cell.v)
  }
}

/** A serial day as ISO 8601, with the time where there is one. */
const dateOf = (serial: number, isFrom1904: boolean): string => {
  const { y, m, d, H, M, S } = SSF.parse_date_code(serial, { date1904: isFrom1904 })
  const two = (part: number): string => String(part).padStart(2, '0')
  const day = `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`
  return H === 0 && M === 0 && S === 0 ? day : `${day}T${two(H)}:${two(M)}:${two(S)}`
}
