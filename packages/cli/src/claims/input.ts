import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { CorridorError } from '@corridor/contracts'
import type { Setting } from '../command.ts'

/** More than any article, book or report; the whole of it is read at once. */
const MOST_BYTES = 256 * 1024 ** 2

export const STANDARD_INPUT = '-'

/** What an input is called in messages. */
export const inputName = (path: string): string => (path === STANDARD_INPUT ? 'standard input' : basename(path))

/** The bytes of a file, or of standard input for `-`, as they come. @throws FileUnavailable */
export const openInput = async (
  { folder, input }: Setting,
  path: string,
): Promise<{ readonly chunks: AsyncIterable<Uint8Array>; readonly bytes: number | undefined }> => {
  if (path === STANDARD_INPUT) return { chunks: input?.() ?? nothing(), bytes: undefined }
  const found = await stat(resolve(folder, path)).catch(() => undefined)
  if (found === undefined) throw unavailable(path, 'there is no such file')
  if (found.isDirectory()) throw unavailable(path, 'it is a folder')
  return {
    chunks: readable(path, createReadStream(resolve(folder, path))),
    bytes: found.isFile() ? found.size : undefined,
  }
}

/** All bytes of an input. @throws FileUnavailable */
export const readInput = async (setting: Setting, path: string): Promise<Uint8Array> => {
  const { chunks, bytes = 0 } = await openInput(setting, path)
  const tooLarge = () => unavailable(path, `it holds more than ${MOST_BYTES / 1024 ** 2} MB`)
  if (bytes > MOST_BYTES) throw tooLarge()
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.byteLength
    if (size > MOST_BYTES) throw tooLarge()
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

const unavailable = (path: string, why: string, cause?: unknown): CorridorError =>
  new CorridorError('FileUnavailable', `${inputName(path)} cannot be read: ${why}`, { place: path, cause })

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* readable(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    throw unavailable(path, error instanceof Error ? error.message : String(error), error)
  }
}
