import { CorridorError, type Layout, type Mapping, type Opening, type ShapedRow, type Sheet } from '@corridor/contracts'

/** The layout that a mapping describes. @throws SourceChanged where it speaks of a workbook that is none */
export const layoutOfMapping = (mapping: Mapping, isWorkbook: boolean): Layout => {
  if (mapping.sheet !== null && !isWorkbook) {
    const place = `sheet ${mapping.sheet}`
    throw new CorridorError('SourceChanged', `the mapping names the ${place}, and the file is no workbook`, { place })
  }
  return mappedLayout(mapping, isWorkbook)
}

const mappedLayout = (mapping: Mapping, isWorkbook: boolean): Layout => ({
  id: 'mapped',
  title: mapping.constants.citation_title ?? 'A file with a mapping of its own',
  kind: mapping.kind,
  open: isWorkbook ? workbookOpening(mapping) : delimitedOpening(mapping),
  columns: { mapped: Object.keys(mapping.columns), ignored: mapping.ignored },
  duplicates: 'reject',
  hasOverlappingEditions: false,
})

const delimitedOpening = ({ delimiter, encoding, header_row }: Mapping): Opening => ({
  as: 'delimited',
  delimiter,
  encodings: [encoding],
  ...(header_row === 1 ? {} : { headerLine: header_row }),
})

const workbookOpening = (mapping: Mapping): Opening => ({
  as: 'workbook',
  recognise: () => undefined,
  reshape: (sheets) => reshape(mapping, sheets),
})

function* reshape(mapping: Mapping, sheets: readonly Sheet[]): Iterable<ShapedRow> {
  const { sheet: wanted, header_row } = mapping
  const chosen = wanted === null ? sheets[0] : sheets.find(({ name }) => name === wanted)
  const header = chosen?.rows.find(({ number }) => number === header_row)
  if (!chosen || !header) {
    const where = wanted === null ? 'the first sheet' : `sheet ${wanted}`
    throw changed(`${where}, row ${header_row}`, `there is no row ${header_row} in ${where} to hold the names`)
  }
  const names = header.cells.map((cell) => cell.trim())
  checkNames(mapping, chosen.name, names)
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      const place = { record: row.record, locator: `${sheet.name}!${row.number}` }
      if (sheet !== chosen) yield { ...place, ignored_by: 'another sheet' }
      else if (row.number <= header_row) yield { ...place, ignored_by: 'title or header' }
      else {
        const stray = row.cells.findIndex((cell, index) => cell.trim() !== '' && (names[index] ?? '') === '')
        if (stray >= 0) {
          throw changed(
            place.locator,
            `cell ${stray + 1} of row ${row.number} in sheet ${sheet.name} stands under no name`,
          )
        }
        const cells = names.map((name, index) => [name, row.cells[index]] as const)
        yield { ...place, cells: Object.fromEntries(cells.filter(([name]) => Object.hasOwn(mapping.columns, name))) }
      }
    }
  }
}

const checkNames = (mapping: Mapping, sheet: string, names: readonly string[]): void => {
  const known = new Set([...Object.keys(mapping.columns), ...mapping.ignored, ''])
  const strange = names.filter((name) => !known.has(name))
  const missing = Object.keys(mapping.columns).filter((name) => !names.includes(name))
  const doubled = names.filter((name, index) => name !== '' && names.indexOf(name) !== index)
  const faults = [
    ...(strange.length > 0 ? [`columns that the mapping neither maps nor ignores: ${strange.join(', ')}`] : []),
    ...(missing.length > 0 ? [`not the columns ${missing.join(', ')}`] : []),
    ...(doubled.length > 0 ? [`columns that stand twice: ${doubled.join(', ')}`] : []),
  ]
  if (faults.length > 0) throw changed(`${sheet}!${mapping.header_row}`, `sheet ${sheet} has ${faults.join('; ')}`)
}

const changed = (place: string, what: string): CorridorError => new CorridorError('SourceChanged', what, { place })
