import { CorridorError } from '@corridor/contracts'
import type * as z from 'zod'

/** An event of the shape that a function takes. @throws WrongUse with what is wrong, and where */
export const readEvent = <S extends z.ZodType>(handler: string, schema: S, event: unknown): z.infer<S> => {
  const read = schema.safeParse(event)
  if (read.success) return read.data
  const faults = read.error.issues.map(
    ({ path, message }) => `${path.map(String).join('.') || 'the event'}: ${message}`,
  )
  throw new CorridorError('WrongUse', `${handler} does not take this event: ${faults.join('; ')}`, {
    place: read.error.issues.map(({ path }) => path.map(String).join('.')).join(', ') || 'the event',
    hint: 'Events are written by the state machine of infra; their shapes are in packages/handlers/src/events.ts.',
  })
}
