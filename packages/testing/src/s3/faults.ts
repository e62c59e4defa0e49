import { createHash } from 'node:crypto'

/**
 * What may go wrong with one request. `error` and `slow_down`: 500 and 503, nothing was done. `reset`: the connection breaks
 * before anything was done. `lost`: it was done, and the connection breaks before the answer. `late_error`: it was done, and
 * the answer is 500. `truncated`: it was done, and the body of the answer ends half-way. `conflict`: 409 for a conditional
 * write.
 */
export type S3Fault = 'error' | 'slow_down' | 'reset' | 'lost' | 'late_error' | 'truncated' | 'conflict'

export type S3Faults = {
  /** Share of requests that fail, from 0 to 1. */
  readonly share: number
  readonly seed: number
  /** Which faults there are; else all. */
  readonly kinds?: readonly S3Fault[]
}

const every: readonly S3Fault[] = ['error', 'slow_down', 'reset', 'lost', 'late_error', 'truncated', 'conflict']

/** A number from 0 to 1 that the seed and the words decide: the same for the n-th request of a key, in whatever order they come. */
const draw = (...words: readonly (string | number)[]): number =>
  createHash('sha256').update(words.join(' ')).digest().readUInt32BE(0) / 2 ** 32

/** The fault that the n-th request of this kind for this key meets, if any. */
export const faultOf = (
  { share, seed, kinds = every }: S3Faults,
  request: { readonly operation: string; readonly key: string; readonly isConditional: boolean },
  nth: number,
): S3Fault | undefined => {
  const words = [seed, request.operation, request.key, nth]
  if (draw('whether', ...words) >= share) return undefined
  const possible = kinds.filter((kind) => kind !== 'conflict' || request.isConditional)
  return possible[Math.floor(draw('which', ...words) * possible.length)]
}
