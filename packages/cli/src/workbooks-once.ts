import type { FileReaders, Sheet } from '@corridor/contracts'

/**
 * Readers that open each workbook once and keep what it holds, for files that do not change meanwhile: a file that is added is
 * looked at to be recognised, to be read, and to be dated.
 */
export const workbooksOnce = (readers: FileReaders): FileReaders => {
  const opened = new Map<string, Promise<readonly Sheet[]>>()
  return {
    ...readers,
    readWorkbook: (path) => {
      const sheets = opened.get(path) ?? readers.readWorkbook(path)
      opened.set(path, sheets)
      return sheets
    },
  }
}
