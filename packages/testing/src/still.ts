import type { Clock, Log } from '@corridor/contracts'

/** A clock that stands, or moves by `step` milliseconds at every look. */
export const stillClock = (iso: string, step = 0): Clock => {
  let now = Date.parse(iso)
  return () => {
    const shown = new Date(now).toISOString()
    now += step
    return shown
  }
}

/** A log that keeps its warnings and says nothing. */
export const quietLog = (): Log & { readonly warnings: readonly string[] } => {
  const warnings: string[] = []
  return { warnings, warn: (message) => warnings.push(message), info: () => {}, progress: () => {} }
}
