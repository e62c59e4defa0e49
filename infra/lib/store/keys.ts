/** The only object that is ever overwritten, by compare-and-swap. */
export const overwrittenKey = 'releases/latest.json'

/** Keys that are written once: all that `address` builds, but for the one that lies in `releases/` itself. */
export const writeOnceKeys = [
  'store.json',
  'raw/*',
  'visits/*',
  'records/*',
  'datasets/*',
  'reports/*',
  'runs/*',
  'working/*',
  'releases/*/*',
] as const
