import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { clockFrom, storeAt, terminalLog } from '@corridor/adapters'
import type { Shelves } from '@corridor/contracts'
import { shelves as allShelves } from '@corridor/datasets'
import { type CorridorWorld, checkout, networkOf, threadsFrom, worldOn } from '@corridor/house'

export { type CorridorWorld, repositoryRoot, worldOn } from '@corridor/house'

export type WorldOptions = {
  readonly store: string
  readonly isQuiet: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly shelves?: Shelves
}

export const makeWorld = ({ store, isQuiet, environment, shelves = allShelves }: WorldOptions): CorridorWorld => {
  const log = terminalLog(process.stderr, isQuiet)
  const megabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20)
  const onDownload = (key: string, bytes: number, ofBytes: number): void =>
    log.progress('megabytes', megabytes(bytes), megabytes(ofBytes), key)
  return worldOn(
    storeAt(store, { environment, onDownload }),
    clockFrom(environment.SOURCE_DATE_EPOCH),
    log,
    shelves,
    networkOf(environment),
    checkout(threadsFrom(environment.CORRIDOR_THREADS)),
  )
}

/** Whether there is a file, no folder, whose bytes this user may read. */
export const isReadableFile = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.R_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
