import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@corridor/cli'

/** Files that others published stand beside a checkout on the machines of the project; a clone has none of them. */
const beside = join(repositoryRoot, '..', 'shared')

export const publishedFile = (...path: readonly string[]): string => join(beside, ...path)
export const hasPublishedFiles = existsSync(beside)
/** What a skipped test says of itself. */
export const onlyWithPublishedFiles = hasPublishedFiles
  ? ''
  : ' (skipped: the published files are not beside this checkout)'
