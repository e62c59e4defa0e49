import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import { CorridorError } from '@corridor/contracts'
import type { Setting } from '../command.ts'
import { STANDARD_INPUT } from './input.ts'

const unwritable = (path: string, error: unknown): CorridorError => {
  const why = error instanceof Error ? error.message : String(error)
  return new CorridorError('FileUnavailable', `${path} cannot be written: ${why}`, { place: path, cause: error })
}

/** Writes a file whole. @throws FileUnavailable */
export const writeOutput = async ({ folder }: Setting, path: string, bytes: Uint8Array): Promise<void> => {
  await writeFile(resolve(folder, path), bytes).catch((error: unknown) => {
    throw unwritable(path, error)
  })
}

export type Out = { readonly write: (text: string) => Promise<unknown>; readonly end: () => Promise<void> }

/** Where lines go, one after another; a write waits until the one who reads keeps up. @throws FileUnavailable */
export const openOutput = async ({ folder, out }: Setting, path: string): Promise<Out> => {
  if (path === STANDARD_INPUT) return { write: async (text) => out(text), end: async () => {} }
  const stream = createWriteStream(resolve(folder, path))
  const failed = (error: unknown): never => {
    throw unwritable(path, error)
  }
  await once(stream, 'open').catch(failed)
  const ended = finished(stream)
  ended.catch(() => {})
  return {
    write: async (text) => {
      if (stream.errored) failed(stream.errored)
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), ended]).catch(failed)
    },
    end: async () => {
      stream.end()
      await ended.catch(failed)
    },
  }
}
