import type { Clock, Log, Wait } from '@corridor/contracts'

/** A clock that stands, or moves by `step` milliseconds at every look. */
export const stillClock = (iso: string, step = 0): Clock => {
  let now = Date.parse(iso)
  return () => {
    const shown = new Date(now).toISOString()
    now += step
    return shown
  }
}

/** A clock that moves only while somebody waits; it remembers for how long. */
export const waitingClock = (
  iso: string,
): { readonly clock: Clock; readonly wait: Wait; readonly waits: readonly number[] } => {
  let now = Date.parse(iso)
  const waits: number[] = []
  return {
    waits,
    clock: () => new Date(now).toISOString(),
    wait: async (milliseconds) => {
      waits.push(milliseconds)
      now += milliseconds
    },
  }
}

/** A log that keeps its warnings and says nothing. */
export const quietLog = (): Log & { readonly warnings: readonly string[] } => {
  const warnings: string[] = []
  return { warnings, warn: (message) => warnings.push(message), info: () => {}, progress: () => {} }
}
