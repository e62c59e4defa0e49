import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CorridorError, type Store } from '@corridor/contracts'
import { withFileLock } from './file-lock.ts'

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code
const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'

const unavailable = (place: string, error: unknown): never => {
  throw new CorridorError('StoreUnavailable', `The store ${place} cannot be written or read: ${String(error)}`, {
    cause: error,
  })
}

/**
 * A store in a folder. An object appears whole or not at all: it is written beside its place, flushed, then linked.
 * A killed writer leaves at most a file in `.partial/`, which no reader looks at.
 */
export const localStore = (folder: string): Store => {
  const root = resolve(folder)
  const partial = join(root, '.partial')
  const at = (key: string): string => join(root, ...key.split('/'))

  const prepare = async (key: string): Promise<string> => {
    await mkdir(partial, { recursive: true })
    await mkdir(dirname(at(key)), { recursive: true })
    return join(partial, `${process.pid}-${randomBytes(8).toString('hex')}`)
  }

  const flush = async (path: string): Promise<void> => {
    const handle = await open(path, 'r+')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }

  const place = async (temporary: string, key: string): Promise<'written' | 'exists'> => {
    try {
      await link(temporary, at(key))
      return 'written'
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return 'exists'
      throw error
    } finally {
      await unlink(temporary)
    }
  }

  const create = async (key: string, fill: (temporary: string) => Promise<void>): Promise<'written' | 'exists'> => {
    try {
      if (await exists(at(key))) return 'exists'
      const temporary = await prepare(key)
      await fill(temporary)
      await flush(temporary)
      return await place(temporary, key)
    } catch (error) {
      return unavailable(root, error)
    }
  }

  const get = async (key: string): Promise<Uint8Array | undefined> => {
    try {
      return await readFile(at(key))
    } catch (error) {
      return isMissing(error) ? undefined : unavailable(root, error)
    }
  }

  const need = async (key: string): Promise<void> => {
    if (!(await exists(at(key))))
      throw new CorridorError('ObjectMissing', `there is no ${key} in ${root}`, { place: key })
  }

  return {
    place: root,
    get,
    has: (key) => exists(at(key)),
    list: async (prefix) => (await filesBelow(at(prefix))).map((path) => `${prefix}${path}`).sort(),
    put: (key, bytes) => create(key, (temporary) => writeFile(temporary, bytes)),
    putFile: (key, path) => create(key, (temporary) => copyFile(path, temporary, constants.COPYFILE_FICLONE)),
    copy: async (from, to) => {
      await need(from)
      return create(to, (temporary) => copyFile(at(from), temporary, constants.COPYFILE_FICLONE))
    },
    localPath: async (key) => {
      await need(key)
      return at(key)
    },
    swap: async (key, expected, bytes) => {
      const temporary = await prepare(key)
      await writeFile(temporary, bytes)
      await flush(temporary)
      return withFileLock(`${temporary.slice(0, partial.length)}/swap.lock`, async () => {
        const present = await get(key)
        const isExpected =
          expected === undefined || present === undefined
            ? expected === present
            : Buffer.compare(Buffer.from(expected), Buffer.from(present)) === 0
        if (isExpected) await rename(temporary, at(key))
        else await unlink(temporary)
        return isExpected
      })
    },
  }
}

const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** Relative paths of all files below a folder, with `/`; none where the folder is missing. */
const filesBelow = async (folder: string): Promise<readonly string[]> => {
  let entries: Awaited<ReturnType<typeof readdirWithTypes>>
  try {
    entries = await readdirWithTypes(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
  const found = await Promise.all(
    entries.map(async (entry) =>
      entry.isDirectory()
        ? (await filesBelow(join(folder, entry.name))).map((path) => `${entry.name}/${path}`)
        : [entry.name],
    ),
  )
  return found.flat()
}

const readdirWithTypes = (folder: string) => readdir(folder, { withFileTypes: true })
