import { CorridorError, isCorridorError } from './errors.ts'

/** An error of this house as it is; anything else is a fault of ours and says so. */
export const asCorridorError = (error: unknown): CorridorError =>
  isCorridorError(error)
    ? error
    : new CorridorError('InternalFault', error instanceof Error ? error.message : String(error), { cause: error })
