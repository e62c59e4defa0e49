import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, CorridorError, type ReadText, type WithScratch } from '@corridor/contracts'

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

/** A folder below the machine's temporary one, removed when the work ends, however it ends. */
export const scratch: WithScratch = async (work) => {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
