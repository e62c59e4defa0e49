import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Leads what this process puts into the temporary folder from now on into one of its own; gives what removes that: for tests that leave much there. */
export const ownTemporaryFolder = (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
