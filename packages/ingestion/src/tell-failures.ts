import type { CorridorError } from '@corridor/contracts'
import { reword } from './reword.ts'

type Failed = { readonly what: string; readonly error: CorridorError }

/** Failures that may pass are told once for the source, whatever number of partitions they met; the others one by one. */
export const onePerSource = (source: string, failures: readonly Failed[], left: number): readonly Failed[] => {
  const passing = failures.filter(({ error }) => error.retry === 'again')
  const lasting = failures.filter(({ error }) => error.retry !== 'again')
  const last = passing.at(-1)
  if (last === undefined) return lasting
  const all = passing.length + left
  if (all === 1) return [...lasting, last]
  const also = `${all} partitions were not fetched, the first is ${passing[0]?.what.replace(`${source}/`, '')}`
  const error = reword(last.error, (text) => (text === last.error.message ? `${text}; ${also}` : text))
  return [...lasting, { what: source, error }]
}
