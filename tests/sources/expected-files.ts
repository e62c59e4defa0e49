import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * What is expected of each published file (published-files.csv): which layouts know it, or why none does, and how many
 * records it holds, counted without our readers, in Python:
 * - CSV by `csv.reader`: records with any cell that is not blank, without the header (the correspondence weights are read
 *   without a header, so their heading is a record; the World Bank's CSV begins with two lines before its header);
 * - workbooks by openpyxl and xlrd: rows of every sheet with any cell that is not blank;
 * - JSON: elements of the list of rows; of the tree of ТН ВЭД the objects at any depth; XML: elements `Obs`;
 * - text by lines that are not blank, without the header; an archive or gzip by what is inside.
 */
export type ExpectedFile = {
  readonly file: string
  readonly layouts: readonly string[]
  readonly records: number | undefined
  readonly why: string
}

export const expectedFiles = async (): Promise<readonly ExpectedFile[]> => {
  const text = await readFile(join(import.meta.dirname, 'published-files.csv'), 'utf8')
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      )
      const [file = '', layouts = '', records = '', why = ''] = cells
      return {
        file,
        layouts: layouts === '' ? [] : layouts.split(' '),
        records: records === '' ? undefined : Number(records),
        why,
      }
    })
}
