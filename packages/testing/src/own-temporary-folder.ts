import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Leads what this process puts into the temporary folder from now on into one of its own; gives what removes it and leads back: for tests that leave much there. */
export const ownTemporaryFolder = (): (() => void) => {
  const before = process.env.TMPDIR
  const folder = mkdtempSync(join(tmpdir(), 'corridor-tests-'))
  process.env.TMPDIR = folder
  return () => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    rmSync(folder, { recursive: true, force: true })
  }
}
