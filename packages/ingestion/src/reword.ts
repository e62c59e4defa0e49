import { CorridorError, type ErrorName } from '@corridor/contracts'

/** The same failure in other words. */
export const reword = (error: CorridorError, words: (text: string) => string): CorridorError =>
  new CorridorError(error.name as ErrorName, words(error.message), {
    hint: error.hint,
    ...(error.place === undefined ? {} : { place: words(error.place) }),
  })
