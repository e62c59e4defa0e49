import {
  CorridorError,
  type Layout,
  type Mapping,
  type Opening,
  type ShapedRow,
  type Sheet,
  sqlName,
  sqlText,
} from '@corridor/contracts'

/** Intake columns that hold numbers, which a mapping may write with blanks between thousands and a decimal comma. */
const numeric =
  /^(value|usd_value|rounded_to|net_mass_kg|quantity_\d|growth_pct|.*_pct|rate|days|weight|capacity_value)$/

/** The layout that a mapping describes. */
export const layoutOfMapping = (mapping: Mapping, isWorkbook: boolean): Layout => ({
  id: 'mapped',
  title: mapping.constants.citation_title ?? 'A file with a mapping of its own',
  kind: mapping.kind,
  open: isWorkbook ? workbookOpening(mapping) : delimitedOpening(mapping),
  columns: { mapped: Object.keys(mapping.columns), ignored: mapping.ignored },
  duplicates: 'reject',
  hasOverlappingEditions: false,
})

const delimitedOpening = ({ delimiter, encoding }: Mapping): Opening => ({
  as: 'delimited',
  delimiter,
  encodings: [encoding],
})

const workbookOpening = (mapping: Mapping): Opening => ({
  as: 'workbook',
  recognise: () => undefined,
  reshape: (sheets) => reshape(mapping, sheets),
})

function* reshape(mapping: Mapping, sheets: readonly Sheet[]): Iterable<ShapedRow> {
  const chosen = mapping.sheet === null ? sheets[0] : sheets.find(({ name }) => name === mapping.sheet)
  const header = chosen?.rows.find(({ number }) => number === mapping.header_row)
  if (!chosen || !header) {
    const where = mapping.sheet === null ? 'the first sheet' : `sheet ${mapping.sheet}`
    throw new CorridorError('SourceChanged', `there is no row ${mapping.header_row} in ${where} to hold the names`)
  }
  const names = header.cells.map((cell) => cell.trim())
  const known = new Set([...Object.keys(mapping.columns), ...mapping.ignored, ''])
  const strange = names.filter((name) => !known.has(name))
  const missing = Object.keys(mapping.columns).filter((name) => !names.includes(name))
  if (strange.length + missing.length > 0) {
    const faults = [
      ...(strange.length > 0 ? [`columns that the mapping neither maps nor ignores: ${strange.join(', ')}`] : []),
      ...(missing.length > 0 ? [`not the columns ${missing.join(', ')}`] : []),
    ]
    throw new CorridorError('SourceChanged', `sheet ${chosen.name} has ${faults.join('; ')}`)
  }
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      const place = { record: row.record, locator: `${sheet.name}!${row.number}` }
      if (sheet !== chosen) yield { ...place, ignored_by: 'another sheet' }
      else if (row.number <= mapping.header_row) yield { ...place, ignored_by: 'title or header' }
      else {
        const cells = names.map((name, index) => [name, row.cells[index]] as const)
        yield { ...place, cells: Object.fromEntries(cells.filter(([name]) => name in mapping.columns)) }
      }
    }
  }
}

/** The parse that a mapping describes, in SQL. */
export const sqlOfMapping = (mapping: Mapping): string => {
  const number = (text: string): string => {
    const bare = `regexp_replace(${text}, '[\\s\\x{00A0}\\x{202F}'']', '', 'g')`
    return mapping.decimal === ',' ? `replace(replace(${bare}, '.', ''), ',', '.')` : `replace(${bare}, ',', '')`
  }
  const columns = Object.entries(mapping.columns).map(([column, target]) => {
    const text = sqlName(column)
    return `${numeric.test(target) ? number(text) : text} AS ${target}`
  })
  const constants = Object.entries(mapping.constants).map(([target, text]) => `${sqlText(text)} AS ${target}`)
  const values = Object.entries(mapping.columns).filter(([, target]) => numeric.test(target))
  const isMissing = values.map(
    ([column]) => `coalesce(${sqlName(column)} IN (${mapping.missing.map(sqlText).join(', ')}), FALSE)`,
  )
  const ignored =
    mapping.missing.length === 0 || values.length === 0
      ? 'CAST(NULL AS VARCHAR)'
      : `CASE WHEN ${isMissing.join(' AND ')} THEN 'missing value' END`
  return `SELECT record_number, locator, ${ignored} AS ignored_by, ${[...columns, ...constants].join(', ')} FROM input`
}
