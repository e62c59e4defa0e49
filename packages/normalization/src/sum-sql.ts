/** Intake columns that are added where several records are parts of one figure. */
const additive = ['value', 'net_mass_kg', 'quantity_1', 'quantity_2', 'usd_value']

/** As many places of records as a reader can follow. */
const MOST_PLACES = 5

/** An amount that can be added exactly, or none. */
const isExact = (column: string): string =>
  `(${column} IS NULL OR is_number(${column}) AND decimals_of(${column}) <= 6 AND TRY_CAST(${column} AS DECIMAL(30,6)) IS NOT NULL)`

/**
 * Adds the facts that differ only in their amounts. A quantity that one part lacks is unknown for the whole. Facts whose
 * amounts are no numbers, too large or too fine to be added, or that are refused, stay alone.
 */
export const sumSql = (facts: string, present: readonly string[]): string => {
  const amounts = additive.filter((column) => present.includes(column))
  const same = ['citation', ...present.filter((column) => !additive.includes(column) && column !== 'place')]
  const sound = `fault IS NULL AND ${amounts.map(isExact).join(' AND ')}`
  const total = (column: string): string => {
    const sum = `CAST(sum(TRY_CAST(${column} AS DECIMAL(30,6))) AS VARCHAR)`
    return `CASE WHEN count(*) = 1 THEN min(${column})
      WHEN count(${column}) = count(*) THEN rtrim(rtrim(${sum}, '0'), '.') END AS ${column}`
  }
  const places = `array_to_string(list(locator ORDER BY record_number, locator)[1:${MOST_PLACES}], '; ')
    || CASE WHEN count(*) > ${MOST_PLACES} THEN ' … ' || count(*) || ' in all' ELSE '' END`
  const columns = ['record_number', 'locator', 'fault', 'fault_value', ...same, ...amounts, 'place'].join(', ')
  return `SELECT ${columns} FROM (
    SELECT min(record_number) AS record_number, ${places} AS locator, CAST(NULL AS VARCHAR) AS fault,
           CAST(NULL AS VARCHAR) AS fault_value, ${same.join(', ')}, ${amounts.map(total).join(', ')},
           CASE WHEN count(*) = 1 THEN min(place) ELSE ${places} END AS place
    FROM (${facts}) AS facts WHERE ${sound}
    GROUP BY ${same.join(', ')}
    UNION ALL SELECT ${columns} FROM (${facts}) AS facts WHERE NOT (${sound}))`
}
