import { constants, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { copyFile, link, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CorridorError } from '@corridor/contracts'

/** Writes an object to a path; gives its size, or undefined where there is none. `onSize` hears the size before the first byte. */
type Fetch = (path: string, onSize: (bytes: number) => void) => Promise<number | undefined>

/** Copies of objects on the local disk: each is fetched once and stays while there is room. */
export type LocalCopies = {
  /** The path of a copy, fetched where there is none; undefined where there is no object. @throws DiskFull */
  readonly pathOf: (key: string, fetch: Fetch) => Promise<string | undefined>
  /** Keeps a copy of a file that was just put, where there is room without taking another away. */
  readonly keep: (key: string, path: string, bytes: number) => Promise<void>
  /** The same content stands under another key now: a copy of the one serves for the other. */
  readonly alias: (from: string, to: string) => Promise<void>
  /** Nobody uses the paths given out so far: they may make room for others. */
  readonly release: () => void
}

/** `ready` gives whether the copy came to be; one that did not is forgotten by then. */
type Copy = { readonly path: string; bytes: number; isFilling: boolean; isInUse: boolean; ready: Promise<boolean> }

/** Of what is free when the first copy is made, so much may be taken: the work needs room of its own. */
const SHARE_OF_FREE = 0.8

/** Folders of this process, removed when it ends. */
const folders = new Set<string>()
const removeFolders = (): void => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

export const localCopies = (parent: string, mostBytes: number | undefined): LocalCopies => {
  /** The least recently used first. */
  const copies = new Map<string, Copy>()
  let place: { readonly folder: string; readonly most: number } | undefined
  let count = 0

  const open = (): { readonly folder: string; readonly most: number } => {
    if (place) return place
    const folder = mkdtempSync(join(parent, 'corridor-s3-'))
    if (folders.size === 0) process.once('exit', removeFolders)
    folders.add(folder)
    const { bavail, bsize } = statfsSync(folder)
    place = { folder, most: mostBytes ?? bavail * bsize * SHARE_OF_FREE }
    return place
  }

  const taken = (): number => [...copies.values()].reduce((sum, { bytes }) => sum + bytes, 0)

  const makeRoom = (bytes: number): void => {
    const { most, folder } = open()
    for (const [key, copy] of copies) {
      if (taken() + bytes <= most) return
      if (copy.isFilling || copy.isInUse) continue
      copies.delete(key)
      rmSync(copy.path, { force: true })
    }
    if (taken() + bytes <= most) return
    throw new CorridorError('DiskFull', `${bytes} more bytes do not fit beside ${taken()} of at most ${most}`, {
      place: folder,
    })
  }

  const newCopy = (key: string, isInUse: boolean, work: (copy: Copy) => Promise<boolean>): Copy => {
    count += 1
    const path = join(open().folder, `${count}-${key.split('/').at(-1)?.slice(-100)}`)
    const copy: Copy = { path, bytes: 0, isFilling: true, isInUse, ready: Promise.resolve(false) }
    copies.set(key, copy)
    copy.ready = fill(key, copy, work)
    return copy
  }

  const fill = async (key: string, copy: Copy, work: (copy: Copy) => Promise<boolean>): Promise<boolean> => {
    let isFilled = false
    try {
      isFilled = await work(copy)
      return isFilled
    } finally {
      copy.isFilling = false
      if (!isFilled) {
        copies.delete(key)
        await rm(copy.path, { force: true })
      }
    }
  }

  const keep = async (key: string, bytes: number, make: (path: string) => Promise<void>): Promise<void> => {
    if (copies.has(key) || taken() + bytes > open().most) return
    const { ready } = newCopy(key, false, async (copy) => {
      copy.bytes = bytes
      // What cannot be kept is fetched when it is needed.
      return make(copy.path).then(
        () => true,
        () => false,
      )
    })
    await ready
  }

  return {
    pathOf: async (key, fetch) => {
      for (let copy = copies.get(key); copy !== undefined; copy = copies.get(key)) {
        copies.delete(key)
        copies.set(key, copy)
        copy.isInUse = true
        if (await copy.ready) return copy.path
      }
      const { ready, path } = newCopy(key, true, async (copy) => {
        const found = await fetch(copy.path, (bytes) => {
          copy.bytes = 0
          makeRoom(bytes)
          copy.bytes = bytes
        })
        return found !== undefined
      })
      return (await ready) ? path : undefined
    },
    keep: (key, path, bytes) => keep(key, bytes, (to) => copyFile(path, to, constants.COPYFILE_FICLONE)),
    alias: async (from, to) => {
      const copy = copies.get(from)
      if (copy === undefined || copy.isFilling) return
      await keep(to, copy.bytes, (path) => link(copy.path, path))
    },
    release: () => {
      for (const copy of copies.values()) copy.isInUse = false
    },
  }
}
