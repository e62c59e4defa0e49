import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isCorridorError, type PutOutcome, type Store } from '@corridor/contracts'

/** Something that every store must do. It gets an empty store, and throws where it does not hold. */
export type StoreFact = readonly [name: string, holds: (store: Store) => Promise<void>]

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

export const textOf = async (store: Store, key: string): Promise<string | undefined> => {
  const content = await store.get(key)
  return content === undefined ? undefined : new TextDecoder().decode(content)
}

export const fileOf = async (content: Uint8Array | string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'corridor-fact-')), 'file')
  await writeFile(path, content)
  return path
}

/** Larger than two parts of an upload, and no multiple of anything. */
export const large: Uint8Array = Buffer.alloc(
  11 * 2 ** 20 + 7,
  Uint8Array.from({ length: 251 }, (_byte, index) => index),
)

export const countOf = (outcomes: readonly (PutOutcome | boolean)[]): number =>
  outcomes.filter((outcome) => outcome === true || outcome === 'written').length

export const lacks = (error: unknown): boolean => isCorridorError(error) && error.name === 'ObjectMissing'
