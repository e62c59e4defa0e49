import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** After all tests: takes away what they made once for all of them; a run that was named by hand keeps it for the next. */
export const teardown = async (): Promise<void> => {
  const run = process.env.CORRIDOR_TEST_RUN ?? ''
  if (!/^[0-9a-f]{8}-/.test(run)) return
  const made = (await readdir(tmpdir())).filter((name) => name.endsWith(run))
  await Promise.all(made.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true })))
}
