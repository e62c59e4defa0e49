import { CorridorError, type FileReaders } from '@corridor/contracts'
import { unreadable } from './open-text.ts'

type Packed = { readonly path: string; readonly name: string }

/**
 * The path of what a gzip file or a zip archive wraps: of an archive the entry whose name ends so, or the only one. What is
 * wrapped in nothing, or in an archive of several files, is its own path. @throws MalformedFile
 */
export const unpacked = async (
  readers: FileReaders,
  { path, name }: Packed,
  target: string,
  ending?: string,
): Promise<string> => {
  const format = await unreadable(name, 'zip or workbook', () => readers.formatOf(path))
  if (format === 'gzip') {
    await unreadable(name, 'gzip', () => readers.gunzip(path, target))
    return target
  }
  if (format !== 'zip') return path
  const entries = await unreadable(name, 'zip', () => readers.entriesOf(path))
  const wanted =
    entries.length === 1
      ? entries[0]
      : entries.find((entry) => ending !== undefined && entry.toLowerCase().endsWith(ending.toLowerCase()))
  if (wanted === undefined) {
    if (ending === undefined) return path
    throw new CorridorError('MalformedFile', `${name} holds no file that ends in ${ending}`, { place: name })
  }
  await unreadable(name, 'zip', () => readers.unzip(path, wanted, target))
  return target
}
