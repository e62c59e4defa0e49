import { unzipSync, type Zippable, zipSync } from 'fflate'

/** The parts of a zip by path. */
export type Parts = Readonly<Record<string, Uint8Array>>

export const unzip = (bytes: Uint8Array): Parts => unzipSync(bytes)

/** Zip times have no zone and fflate writes the local one: built from local parts, it is the same everywhere. */
const MTIME = new Date(1980, 0, 1, 0, 0, 0)

/** The same parts give the same bytes: fixed order (content types first, as readers like it), fixed time, fixed level. */
export const zip = (parts: Parts): Uint8Array => {
  const order = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const entries: Zippable = {}
  for (const path of order) entries[path] = [parts[path] ?? new Uint8Array(), { mtime: MTIME, level: 6 }]
  return zipSync(entries)
}

const rank = (path: string): number => ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'].indexOf(path) >>> 0
