import { sqlName, sqlText } from '@corridor/contracts'
import type { ParseTask } from './parse-layout.ts'
import { citationParts } from './read-input.ts'

/** Columns of the answer of a parse besides the intake. */
export const ownColumns: readonly string[] = ['record_number', 'locator', 'ignored_by', 'fault', 'fault_value']

/**
 * The facts that a parse answered (the view `parsed`) and the records that opening refused (`refused`), as one SELECT: filled in
 * are what somebody stated of the file, and what the source says of all its rows. `present` are the columns of the intake.
 */
export const factsOf = (
  { source, layout, snapshot }: ParseTask,
  answered: readonly string[],
): { readonly present: readonly string[]; readonly select: string } => {
  const { stated = {}, request, edition_on } = snapshot
  const otherwise: Readonly<Record<string, string>> = {
    publisher: source.publisher,
    citation_title: `${layout.title}${edition_on === null ? '' : `, edition of ${edition_on}`}`,
    url: request.from === 'http' ? request.what : (source.homepage ?? ''),
    ...stated,
  }
  const text = (column: string): string => {
    const given = answered.includes(column)
      ? `nullif(trim(CAST(${sqlName(column)} AS VARCHAR)), '')`
      : 'CAST(NULL AS VARCHAR)'
    const stand = otherwise[column]
    return stand === undefined || stand === '' ? given : `coalesce(${given}, ${sqlText(stand)})`
  }
  const said = Object.entries(stated).map((pair) => pair.join('='))
  const statement = sqlText(`stated by whoever added the file: ${said.join(', ')}`)
  const special: Readonly<Record<string, string>> = {
    ...(answered.includes('place') ? {} : { place: 'locator' }),
    ...(said.length === 0 ? {} : { note: `concat_ws('; ', ${text('note')}, ${statement})` }),
  }
  const always = ['publisher', 'place', ...Object.keys(stated), ...(said.length === 0 ? [] : ['note'])]
  const present = [...new Set([...answered.filter((column) => !ownColumns.includes(column)), ...always])].filter(
    (column) => column !== 'citation_title' && column !== 'url',
  )
  const cells = present.map((column) => `${special[column] ?? text(column)} AS ${column}`)
  const citation = `concat_ws(chr(31), ${citationParts.map((part) => `coalesce(${text(part)}, '')`).join(', ')})`
  const nulls = present.map((column) => `CAST(NULL AS VARCHAR) AS ${column}`).join(', ')
  const select = `
    SELECT CAST(record_number AS BIGINT) AS record_number, CAST(locator AS VARCHAR) AS locator,
           ${text('ignored_by')} AS ignored_by, ${text('fault')} AS fault, ${text('fault_value')} AS fault_value,
           ${citation} AS citation, ${cells.join(', ')} FROM parsed
    UNION ALL SELECT record_number, locator, NULL, fault, fault_value, '', ${nulls} FROM refused`
  return { present, select }
}
