import { CorridorError, type ErrorName, isCorridorError } from './errors.ts'

/**
 * An error of this house as it is; a shortage of memory or room by its name, whatever it was wrapped in; anything else is a
 * fault of ours and says so.
 */
export const asCorridorError = (error: unknown): CorridorError => {
  const shortage = shortageIn(error)
  // A store that is full says so itself.
  const isNamed =
    isCorridorError(error) && (shortage === undefined || ['StoreUnavailable', shortage].includes(error.name))
  if (isNamed) return error
  if (shortage !== undefined) return new CorridorError(shortage, messageOf(error), { cause: error })
  return new CorridorError('InternalFault', messageOf(error), { cause: error })
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What ran out, by the words of DuckDB, Node and the operating system, along the causes. */
const shortageIn = (error: unknown): ErrorName | undefined => {
  for (let each = error; each instanceof Error; each = each.cause) {
    const said = `${'code' in each ? String(each.code) : ''} ${each.message}`
    if (/ENOSPC|No space left on device|max_temp_directory_size/.test(said)) return 'DiskFull'
    if (/Out of Memory Error|Array buffer allocation failed|ERR_MEMORY_ALLOCATION_FAILED|ENOMEM/.test(said)) {
      return 'OutOfMemory'
    }
  }
  return undefined
}
