/** Rows of a small CSV of this repository by column name; quoted cells may hold commas, quotes and line ends. */
export const parseCsv = (text: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = recordsOf(text)
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

const recordsOf = (text: string): readonly (readonly string[])[] => {
  const records: string[][] = []
  let record: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    record.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (record.length > 1 || record[0] !== '') records.push(record)
    record = []
  }
  return records
}
