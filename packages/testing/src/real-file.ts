import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Files that others published stand beside a checkout on the machines of the project; a clone has none of them. */
const folder = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data')

/** What a skipped test says of itself. */
export const withoutRealFiles = existsSync(folder) ? '' : ' (skipped: the published files are not beside this checkout)'

/** Where a published file stands, by its path in their folder; undefined in a clone without them. */
export const realFile = (path: string): string | undefined => {
  const found = join(folder, path)
  return existsSync(found) ? found : undefined
}
