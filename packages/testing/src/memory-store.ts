import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CorridorError, type Store } from '@corridor/contracts'

/** A store in memory: the reference that every other store is held against. */
export const memoryStore = (): Store & { readonly objects: ReadonlyMap<string, Uint8Array> } => {
  const objects = new Map<string, Uint8Array>()
  const put = (key: string, bytes: Uint8Array): 'written' | 'exists' => {
    if (objects.has(key)) return 'exists'
    objects.set(key, bytes.slice())
    return 'written'
  }
  const need = (key: string): Uint8Array => {
    const bytes = objects.get(key)
    if (!bytes) throw new CorridorError('ObjectMissing', `there is no ${key} in memory`, { place: key })
    return bytes
  }
  return {
    place: 'memory',
    objects,
    get: async (key) => objects.get(key)?.slice(),
    has: async (key) => objects.has(key),
    list: async (prefix) => [...objects.keys()].filter((key) => key.startsWith(prefix)).sort(),
    put: async (key, bytes) => put(key, bytes),
    putFile: async (key, path) => put(key, await readFile(path)),
    copy: async (from, to) => put(to, need(from)),
    localPath: async (key) => {
      const folder = await mkdtemp(join(tmpdir(), 'corridor-memory-'))
      const path = join(folder, key.split('/').at(-1) ?? 'object')
      await writeFile(path, need(key))
      return path
    },
    swap: async (key, expected, bytes) => {
      const present = objects.get(key)
      const isExpected =
        expected === undefined || present === undefined
          ? expected === present
          : Buffer.compare(Buffer.from(expected), Buffer.from(present)) === 0
      if (isExpected) objects.set(key, bytes.slice())
      return isExpected
    },
  }
}
