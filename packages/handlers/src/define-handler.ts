import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asCorridorError, type CorridorError } from '@corridor/contracts'
import type * as z from 'zod'
import { type Door, openDoor } from './door.ts'
import { readEvent } from './read-event.ts'
import type { Surroundings } from './surroundings.ts'
import type { CallContext } from './telling.ts'
import { withinTime } from './time-limit.ts'

type Definition<S extends z.ZodType, R> = {
  readonly name: string
  readonly event: S
  readonly work: (door: Door, event: z.infer<S>) => Promise<R>
  /** Keeps what is to be known of a failure, whatever its cause; its store answers also when the time is over. */
  readonly failed?: (door: Door, event: z.infer<S>, error: CorridorError) => Promise<void>
}

export type Handler<R> = (event: unknown, context: CallContext) => Promise<R>

/**
 * A function of the cloud: reads its event, opens the door, calls a room, and ends before it is ended.
 * @throws CorridorError, and nothing else: its name is what the state machine retries and catches by
 */
export const defineHandler =
  <S extends z.ZodType, R>({ name, event: schema, work, failed }: Definition<S, R>) =>
  (find: () => Surroundings): Handler<R> =>
  async (given, context) => {
    const around = find()
    const { telling, store } = around
    return telling.during({ handler: name, run: runOf(given), context }, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'corridor-call-'))
      try {
        const event = readEvent(name, schema, given)
        try {
          return await withinTime(context.getRemainingTimeInMillis(), name, async (signal) =>
            work(await openDoor(around, folder, context, signal), event),
          )
        } catch (error) {
          const named = asCorridorError(error)
          // What cannot be kept hides nothing of what happened.
          await openDoor(around, folder, context)
            .then((door) => failed?.(door, event, named))
            .catch((unkept: unknown) => telling.failed(asCorridorError(unkept)))
          throw named
        }
      } catch (error) {
        const named = asCorridorError(error)
        telling.failed(named)
        throw named
      } finally {
        store.endWork?.()
        await rm(folder, { recursive: true, force: true })
      }
    })
  }

const runOf = (event: unknown): string | undefined => {
  const run = typeof event === 'object' && event !== null && 'run' in event ? event.run : undefined
  return typeof run === 'string' ? run : undefined
}
