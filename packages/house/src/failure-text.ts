import { isCorridorError } from '@corridor/contracts'
import type { Failure } from '@corridor/walk'

/** One line on a failure, as records of runs and warnings of releases carry it. */
export const failureText = ({ what, error }: Failure): string =>
  isCorridorError(error) ? `${what}: ${error.name}: ${error.message}` : `${what}: ${error.message}`
