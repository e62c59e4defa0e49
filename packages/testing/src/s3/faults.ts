import { createHash } from 'node:crypto'
import { errorAnswer, type S3Answer } from './answer.ts'
import type { S3Request } from './request.ts'

/**
 * What may go wrong with one request. `error` and `slow_down`: 500 and 503, nothing was done. `reset`: the connection breaks
 * before anything was done. `lost`: it was done, and the connection breaks before the answer. `late_error`: it was done, and
 * the answer is 500. `truncated`: it was done, and the body of the answer ends half-way. `conflict`: 409 for a conditional
 * write. `error_in_ok`: 200 with an error in the body, as S3 answers work that takes long and fails, a copied part or the end of an upload.
 * `stall`: it was done, and the answer stops half-way without an end; only where it is named.
 */
export type S3Fault =
  | 'error'
  | 'slow_down'
  | 'reset'
  | 'lost'
  | 'late_error'
  | 'truncated'
  | 'conflict'
  | 'error_in_ok'
  | 'stall'

export type S3Faults = {
  /** Share of requests that fail, from 0 to 1. */
  readonly share: number
  readonly seed: number
  /** Which faults there are; else all but `stall`. */
  readonly kinds?: readonly S3Fault[]
}

const every: readonly S3Fault[] = [
  'error',
  'slow_down',
  'reset',
  'lost',
  'late_error',
  'truncated',
  'conflict',
  'error_in_ok',
]

/** A number from 0 to 1 that the seed and the words decide: the same for the n-th request of a key, in whatever order they come. */
const draw = (...words: readonly (string | number)[]): number =>
  createHash('sha256').update(words.join(' ')).digest().readUInt32BE(0) / 2 ** 32

type Named = Omit<S3Request, 'body'>

/** Whether a request can meet a fault at all. */
const canMeet = ({ operation, headers }: Named, kind: S3Fault): boolean => {
  if (kind === 'error_in_ok') return /^(UploadPartCopy|CompleteMultipart)/.test(operation)
  if (kind !== 'conflict') return true
  return /^(Put|CompleteMultipart)/.test(operation) && ('if-match' in headers || 'if-none-match' in headers)
}

/** Deals faults out: those that are ordered for the next requests, else by chance. */
export const makeTrouble = (first: S3Faults | undefined) => {
  const ordered: (S3Fault | undefined)[] = []
  const nths = new Map<string, number>()
  /** Faults by bucket; those of '' meet every other bucket. */
  const faults = new Map(first === undefined ? [] : [['', first]])
  return {
    set: (given: S3Faults | undefined, bucket = ''): void => {
      if (given === undefined) faults.delete(bucket)
      else faults.set(bucket, given)
    },
    failNext: (...given: readonly (S3Fault | undefined)[]): void => {
      ordered.splice(0, ordered.length, ...given)
    },
    faultOf: (request: Named): S3Fault | undefined => {
      if (ordered.length > 0) return ordered.shift()
      const dealt = faults.get(request.bucket) ?? faults.get('')
      if (dealt === undefined) return undefined
      const name = `${request.operation} ${request.bucket}/${request.key} ${request.query}`
      const nth = (nths.get(name) ?? 0) + 1
      nths.set(name, nth)
      if (draw('whether', dealt.seed, name, nth) >= dealt.share) return undefined
      const possible = (dealt.kinds ?? every).filter((kind) => canMeet(request, kind))
      return possible[Math.floor(draw('which', dealt.seed, name, nth) * possible.length)]
    },
  }
}

const broken = (): S3Answer => errorAnswer(500, 'InternalError', 'We encountered an internal error. Please try again.')

/** What a fault answers before anything is done: undefined breaks the connection, `work` lets the work be done. */
export const insteadOfWork = (fault: S3Fault | undefined): S3Answer | undefined | 'work' => {
  switch (fault) {
    case 'reset':
      return undefined
    case 'error':
      return broken()
    case 'slow_down':
      return errorAnswer(503, 'SlowDown', 'Please reduce your request rate.')
    case 'conflict':
      return errorAnswer(409, 'ConditionalRequestConflict', 'A conflicting operation is under way.')
    case 'error_in_ok':
      return { ...broken(), status: 200 }
    default:
      return 'work'
  }
}

/** What a fault makes of the answer after the work is done: undefined breaks the connection. */
export const insteadOfAnswer = (fault: S3Fault | undefined, answer: S3Answer): S3Answer | undefined => {
  if (fault === 'lost') return undefined
  if (fault === 'late_error') return broken()
  if (fault === 'stall') return { ...answer, isStalled: true }
  return fault === 'truncated' ? { ...answer, isCut: true } : answer
}
