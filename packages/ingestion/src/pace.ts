import type { Clock, Wait } from '@corridor/contracts'

/** Runs a request when its host has had its rest. */
export type Pace = <T>(host: string, pauseMs: number, work: () => Promise<T>) => Promise<T>

/** One request at a time to each host, with a rest between two, whichever sources they are for. */
export const makePace = ({ clock, wait }: { readonly clock: Clock; readonly wait: Wait }): Pace => {
  const hosts = new Map<string, { turn: Promise<unknown>; endedAt: string | undefined }>()
  return (host, pauseMs, work) => {
    const queue = hosts.get(host) ?? { turn: Promise.resolve(), endedAt: undefined }
    hosts.set(host, queue)
    const mine = queue.turn.then(async () => {
      if (queue.endedAt !== undefined) {
        const rested = Math.max(0, Date.parse(clock()) - Date.parse(queue.endedAt))
        if (rested < pauseMs) await wait(pauseMs - rested)
      }
      try {
        return await work()
      } finally {
        queue.endedAt = clock()
      }
    })
    queue.turn = mine.catch(() => undefined)
    return mine
  }
}
