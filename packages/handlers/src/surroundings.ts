import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clockFrom, type OpenedStore, storeAt } from '@corridor/adapters'
import { type Clock, CorridorError, type Shelves, type Store } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { fingerprintsPath, networkOf, type Outside, repositoryRoot } from '@corridor/house'
import { secretsOf } from './secrets.ts'
import { powertools, type Telling } from './telling.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What a function finds around itself. */
export type Surroundings = {
  readonly environment: Environment
  readonly store: Store & Partial<Pick<OpenedStore, 'endWork'>>
  readonly clock: Clock
  readonly shelves: Shelves
  readonly outside: Outside
  /** Folder that holds `datasets`. */
  readonly root: string
  readonly telling: Telling
}

const surroundingsFrom = (environment: Environment): Surroundings => ({
  environment,
  store: storeFrom(environment),
  clock: clockFrom(environment.SOURCE_DATE_EPOCH),
  shelves,
  outside: { ...networkOf(environment), secretOf: secretsOf(environment) },
  root: folderOfTexts(environment),
  telling: powertools(environment),
})

let here: Surroundings | undefined

/** The surroundings of this process, found at the first call: what is wrong with them is then told by name. */
export const hereFound = (): Surroundings => {
  here ??= surroundingsFrom(process.env)
  return here
}

const storeFrom = (environment: Environment): OpenedStore => {
  const address = environment.CORRIDOR_STORE ?? ''
  if (address.trim() === '') {
    throw new CorridorError('WrongUse', 'CORRIDOR_STORE is not set', { hint: 'Set it to s3://<bucket> in infra.' })
  }
  return storeAt(address, { environment })
}

/** A bundle carries `datasets` beside its code; a checkout has it at its root. */
const folderOfTexts = ({ LAMBDA_TASK_ROOT }: Environment): string => {
  const beside = dirname(fileURLToPath(import.meta.url))
  const found = [LAMBDA_TASK_ROOT, beside, repositoryRoot].find(
    (folder) => folder !== undefined && existsSync(join(folder, fingerprintsPath)),
  )
  if (found === undefined)
    throw new CorridorError('InternalFault', `no ${fingerprintsPath} beside the code of ${beside}`)
  return found
}
