import { readFile } from 'node:fs/promises'
import { CorridorError, type Encoding, type FileReaders, isCorridorError, type TextLine } from '@corridor/contracts'

/** Reads, or says that the file is not what it should be. @throws MalformedFile */
export const unreadable = async <T>(name: string, what: string, read: () => Promise<T>): Promise<T> => {
  try {
    return await read()
  } catch (cause) {
    if (isCorridorError(cause)) throw cause
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new CorridorError('MalformedFile', `${name} cannot be read as ${what}: ${why}`, {
      place: name,
      hint: 'Get the file again: it is damaged, was cut, or is not what its name says.',
      cause,
    })
  }
}

/** The lines of a text that are not blank. The first of the encodings that all bytes fit is the one. @throws WrongEncoding */
export const textLines = async (
  readers: FileReaders,
  encodings: readonly Encoding[],
  path: string,
  name: string,
): Promise<readonly TextLine[]> => {
  const { length } = await readFile(path)
  for (const encoding of encodings) {
    const text = await readers.headOf(path, encoding, length)
    if (text !== undefined) return linesOf(text)
  }
  throw wrongEncoding(name, encodings)
}

export const linesOf = (text: string): readonly TextLine[] =>
  text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ record: index + 1, text: line }))
    .filter((line) => line.text.trim() !== '')

export const wrongEncoding = (name: string, encodings: readonly Encoding[]): CorridorError =>
  new CorridorError('WrongEncoding', `${name} is not text in ${encodings.join(' or ')}`, {
    place: name,
    hint: `Get the file again as the publisher gives it: its bytes are no ${encodings.join(' or ')}.`,
  })
