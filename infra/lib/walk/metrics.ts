/** Metrics of ours stand below this name. */
export const METRICS = 'Corridor'

/** Looks at a source that failed in the end, by `source`: the state machine counts them. */
export const SOURCE_FAILED = 'SourceFailed'

/** Calls that used more than nine tenths of their memory, out of the reports that Lambda logs. */
export const MEMORY_NEAR_LIMIT = 'MemoryNearLimit'
