import { unzip, zip } from './stable-zip.ts'

/** Stands in a report for the id of the release, which is not known before it is published. */
export const RELEASE_MARK = '{{release}}'

/** Puts the id of the release where the mark stands: in every text of a workbook, or in the text of a JSON file. */
export const stampRelease = (name: string, bytes: Uint8Array, release: string): Uint8Array => {
  if (!name.endsWith('.xlsx')) return stampText(bytes, release)
  const parts = Object.entries(unzip(bytes)).map(
    ([path, part]) => [path, path.endsWith('.xml') ? stampText(part, release) : part] as const,
  )
  return zip(Object.fromEntries(parts))
}

const stampText = (bytes: Uint8Array, release: string): Uint8Array => {
  const text = new TextDecoder().decode(bytes)
  return text.includes(RELEASE_MARK) ? new TextEncoder().encode(text.replaceAll(RELEASE_MARK, release)) : bytes
}
