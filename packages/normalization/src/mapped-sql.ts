import { type Mapping, sqlName, sqlText } from '@corridor/contracts'

/** Intake columns that hold numbers, which a mapping may write with blanks between thousands and a decimal comma. */
const numeric =
  /^(value|usd_value|rounded_to|net_mass_kg|quantity_\d|growth_pct|.*_pct|rate|days|weight|capacity_value)$/

/** Blanks and the apostrophe, which part thousands in any language. */
const BLANKS = String.raw`[\s\x{00A0}\x{202F}\x{2009}\x{3000}'’]`

/** How numbers are written with this decimal sign, as patterns; `plain` is how a workbook holds them. */
const patterns = (decimal: Mapping['decimal']) => {
  const point = decimal === ',' ? ',' : String.raw`\.`
  const comma = decimal === ',' ? String.raw`\.` : ','
  return {
    // Thousands are parted by one sign alone, and each but the first has three digits.
    written: [BLANKS, comma]
      .map((sign) => `-?[0-9]{1,3}(?:${sign}[0-9]{3})+(?:${point}[0-9]+)?`)
      .concat(`-?[0-9]+(?:${point}[0-9]+)?`)
      .join('|'),
    plain: String.raw`-?[0-9]+(?:\.[0-9]+)?`,
    thousands: String.raw`-?[1-9][0-9]{0,2}\.[0-9]{3}`,
  }
}

/**
 * The parse that a mapping describes, in SQL. A number that is not written as the mapping says is rejected: it would come
 * through as another. Cells of a workbook that are numbers come with a point whatever the mapping says of texts.
 */
export const sqlOfMapping = (mapping: Mapping, isWorkbook = false): string => {
  const { decimal, missing } = mapping
  const { written, plain, thousands } = patterns(decimal)
  const hasOwnPoint = isWorkbook && decimal === ','
  const matches = (text: string, pattern: string): string => `regexp_full_match(${text}, ${sqlText(pattern)})`
  const isPlain = (text: string): string => (hasOwnPoint ? matches(text, plain) : 'FALSE')
  const number = (text: string): string => {
    const bare = `regexp_replace(${text}, ${sqlText(BLANKS)}, '', 'g')`
    const read = decimal === ',' ? `replace(replace(${bare}, '.', ''), ',', '.')` : `replace(${bare}, ',', '')`
    return `CASE WHEN ${isPlain(text)} THEN ${text} WHEN ${matches(text, written)} THEN ${read} ELSE ${text} END`
  }
  const columns = Object.entries(mapping.columns).map(([column, target]) => {
    const text = sqlName(column)
    return `${numeric.test(target) ? number(text) : text} AS ${target}`
  })
  const constants = Object.entries(mapping.constants).map(([target, text]) => `${sqlText(text)} AS ${target}`)
  const numbers = Object.entries(mapping.columns).flatMap(([column, target]) =>
    numeric.test(target) ? [sqlName(column)] : [],
  )
  const isMissing = (text: string): string =>
    missing.length === 0 ? 'FALSE' : `coalesce(${text} IN (${missing.map(sqlText).join(', ')}), FALSE)`
  const ignored =
    numbers.length === 0 ? 'NULL' : `CASE WHEN ${numbers.map(isMissing).join(' AND ')} THEN 'missing value' END`
  const faults = numbers.flatMap((text) => [
    ...(hasOwnPoint ? [[matches(text, thousands), 'may be a number with three decimals or a thousand', text]] : []),
    [
      `NOT (${isMissing(text)} OR ${isPlain(text)} OR ${matches(text, written)})`,
      `is not a number with a decimal ${decimal === ',' ? 'comma' : 'point'}`,
      text,
    ],
  ])
  const choose = (place: 1 | 2): string =>
    faults.length === 0
      ? 'CAST(NULL AS VARCHAR)'
      : `CASE ${faults.map((fault) => `WHEN ${fault[0]} THEN ${place === 1 ? sqlText(fault[1] ?? '') : fault[2]}`).join(' ')} END`
  return `SELECT record_number, locator, ${ignored} AS ignored_by, ${choose(1)} AS fault, ${choose(2)} AS fault_value,
    ${[...columns, ...constants].join(', ')} FROM input`
}
