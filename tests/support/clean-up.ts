import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const before = process.env.TMPDIR
const parent = tmpdir()

/** The folder of this run in the temporary folder; a run that was named by hand has none, and keeps what it made for the next. */
const ownFolder = (): string | null => {
  const run = process.env.CORRIDOR_TEST_RUN ?? ''
  return /^[0-9a-f]{8}-/.test(run) ? join(parent, `corridor-run-${run}`) : null
}

/** Before all tests: leads what they put into the temporary folder into one of this run. */
export const setup = async (): Promise<void> => {
  const folder = ownFolder()
  if (folder === null) return
  await mkdir(folder, { recursive: true })
  process.env.TMPDIR = folder
}

/** After all tests: takes it away. */
export const teardown = async (): Promise<void> => {
  const folder = ownFolder()
  if (folder === null) return
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  await rm(folder, { recursive: true, force: true })
}
