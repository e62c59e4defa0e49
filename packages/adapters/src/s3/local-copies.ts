import { createHash } from 'node:crypto'
import { constants, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CorridorError } from '@corridor/contracts'

/** Gives the size of an object before it is written, and whether there is one. */
type Fetch = (path: string, onSize: (bytes: number) => void) => Promise<number | undefined>

/** Copies of objects on the local disk: each is fetched once and stays while there is room. */
export type LocalCopies = {
  /** The path of a copy, fetched where there is none; undefined where there is no object. @throws DiskFull */
  readonly pathOf: (key: string, fetch: Fetch) => Promise<string | undefined>
  /** Keeps a copy of a file that was just put, where there is room without taking another away. */
  readonly keep: (key: string, path: string, bytes: number) => Promise<void>
  /** Nobody uses the paths given out so far: they may make room for others. */
  readonly release: () => void
}

type Copy = { readonly path: string; bytes: number; isInUse: boolean; ready: Promise<boolean> }

/** Of what is free when the first copy is made, so much may be taken: the work needs room of its own. */
const SHARE_OF_FREE = 0.8

export const localCopies = (parent: string, mostBytes: number | undefined): LocalCopies => {
  /** The least recently used first. */
  const copies = new Map<string, Copy>()
  let place: { readonly folder: string; readonly most: number } | undefined

  const open = (): { readonly folder: string; readonly most: number } => {
    if (place) return place
    const folder = mkdtempSync(join(parent, 'corridor-s3-'))
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
    const { bavail, bsize } = statfsSync(folder)
    place = { folder, most: mostBytes ?? bavail * bsize * SHARE_OF_FREE }
    return place
  }

  const taken = (): number => [...copies.values()].reduce((sum, { bytes }) => sum + bytes, 0)

  const makeRoom = (bytes: number): void => {
    const { most } = open()
    for (const [key, copy] of copies) {
      if (taken() + bytes <= most) return
      if (copy.isInUse) continue
      copies.delete(key)
      rmSync(copy.path, { force: true })
    }
    if (taken() + bytes <= most) return
    throw new CorridorError('DiskFull', `${bytes} more bytes do not fit beside ${taken()} of at most ${most}`, {
      place: open().folder,
    })
  }

  const newCopy = (key: string, isInUse: boolean): Copy => {
    const name = `${createHash('sha256').update(key).digest('hex').slice(0, 16)}-${key.split('/').at(-1)?.slice(-100)}`
    const copy = { path: join(open().folder, name), bytes: 0, isInUse, ready: Promise.resolve(true) }
    copies.set(key, copy)
    return copy
  }

  const forget = async (key: string, copy: Copy): Promise<void> => {
    if (copies.get(key) === copy) copies.delete(key)
    await rm(copy.path, { force: true })
  }

  const fill = async (key: string, copy: Copy, work: () => Promise<boolean>): Promise<boolean> => {
    try {
      const isFilled = await work()
      if (!isFilled) await forget(key, copy)
      return isFilled
    } catch (error) {
      await forget(key, copy)
      throw error
    }
  }

  return {
    pathOf: async (key, fetch) => {
      const present = copies.get(key)
      if (present) {
        copies.delete(key)
        copies.set(key, present)
        present.isInUse = true
        return (await present.ready) ? present.path : undefined
      }
      const copy = newCopy(key, true)
      copy.ready = fill(key, copy, async () => {
        const found = await fetch(copy.path, (bytes) => {
          copy.bytes = 0
          makeRoom(bytes)
          copy.bytes = bytes
        })
        return found !== undefined
      })
      return (await copy.ready) ? copy.path : undefined
    },
    keep: async (key, path, bytes) => {
      if (copies.has(key) || taken() + bytes > open().most) return
      const copy = newCopy(key, false)
      copy.bytes = bytes
      // In use until it is whole: what is being written makes no room.
      copy.isInUse = true
      copy.ready = fill(key, copy, async () => {
        await copyFile(path, copy.path, constants.COPYFILE_FICLONE)
        return true
      })
      await copy.ready.catch(() => false)
      copy.isInUse = false
    },
    release: () => {
      for (const copy of copies.values()) copy.isInUse = false
    },
  }
}
