import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { type Clock, CorridorError, type ReadText, type WithScratch } from '@corridor/contracts'
import { isProcessAlive } from './process-alive.ts'

/**
 * The clock of the machine; or a still one, where SOURCE_DATE_EPOCH (seconds since 1970, the convention of reproducible
 * builds) is set.
 */
export const clockFrom = (epoch: string | undefined): Clock => {
  if (epoch === undefined || epoch === '') return () => new Date().toISOString()
  if (!/^\d{1,12}$/.test(epoch)) {
    throw new CorridorError('WrongUse', `SOURCE_DATE_EPOCH is not a number of seconds: ${epoch}`, {
      hint: 'Unset it, or set it to seconds since 1970-01-01, for example 1795305600.',
    })
  }
  const still = new Date(Number(epoch) * 1000).toISOString()
  return () => still
}

/** Reads texts below one folder, with LF line ends whatever the checkout did to them. */
export const readTextBelow =
  (root: string): ReadText =>
  async (path) =>
    (await readFile(join(root, path), 'utf8')).replaceAll('\r\n', '\n')

/** A folder below another one, removed when the work ends, however it ends. */
export const scratchBelow =
  (parent: string): WithScratch =>
  async (work) => {
    const folder = await mkdtemp(join(parent, 'corridor-'))
    try {
      return await work(folder)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

/** The same below the machine's temporary folder. */
export const scratch: WithScratch = (work) => scratchBelow(tmpdir())(work)

/** Size and SHA-256 of a local file, streamed; undefined where there is none. */
export const digestFile = async (path: string): Promise<{ sha256: string; bytes: number } | undefined> => {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk)
      bytes += chunk.length
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  return { sha256: hash.digest('hex'), bytes }
}

/** Paths of the files below a folder of the repository, relative to its root, sorted. */
export const listFilesBelow =
  (root: string) =>
  async (folder: string): Promise<readonly string[]> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort()
  }

/** This process, as a holder of claims. */
export const thisHolder = (): { readonly host: string; readonly process: number } => ({
  host: hostname(),
  process: process.pid,
})

/** Whether a process of this machine still runs; undefined for other machines. */
export const isHolderAlive = (holder: { readonly host: string; readonly process: number }): boolean | undefined => {
  return holder.host === hostname() ? isProcessAlive(holder.process) : undefined
}
