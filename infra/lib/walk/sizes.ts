/** The functions of the walk, by the stem of their handler: `packages/handlers/src/<name>.lambda.ts`. */
export const functionNames = [
  'plan-walk',
  'ingest-partition',
  'normalize-snapshot',
  'aggregate-model',
  'write-report',
  'publish-release',
] as const
export type FunctionName = (typeof functionNames)[number]

/** Libraries that weigh much, and that not every function needs. */
export const heavyLibraries = ['@duckdb/node-api', '@e965/xlsx', 'exceljs', 'unpdf'] as const
export type HeavyLibrary = (typeof heavyLibraries)[number]

export type FunctionSize = {
  readonly does: string
  /** Also decides on the processor: 1769 MB are one whole core. */
  readonly memoryMb: number
  readonly timeoutSeconds: number
  /** Size of `/tmp`. */
  readonly tmpMb: number
  /** Those of the heavy libraries that its bundle carries. */
  readonly libraries: readonly HeavyLibrary[]
  /** Failed calls within an hour from which on somebody should look: sources and snapshots may fail, a plan may not. */
  readonly errorsAnHour: number
  /** Prefixes of the store that it reads and writes; `store.json` may be read by all. */
  readonly reads: readonly string[]
  readonly writes: readonly string[]
}

const MINUTE = 60

/**
 * The declared sizes, which functions, alarms and the cost page are made from. 3008 MB is what a new account allows at most. No
 * function reserves concurrency: a reservation is taken from the account's pool, and what runs at once is bounded by the maps of
 * the state machine.
 */
export const sizes: Readonly<Record<FunctionName, FunctionSize>> = {
  'plan-walk': {
    does: 'says which partitions to look at, and which addresses to make, in waves',
    memoryMb: 1024,
    timeoutSeconds: 5 * MINUTE,
    tmpMb: 512,
    libraries: [],
    errorsAnHour: 3,
    reads: ['raw', 'records', 'datasets', 'reports', 'releases', 'working'],
    writes: ['working'],
  },
  'ingest-partition': {
    does: 'takes the bytes of one source as they are',
    memoryMb: 1024,
    timeoutSeconds: 15 * MINUTE,
    tmpMb: 2048,
    libraries: [],
    errorsAnHour: 20,
    reads: ['raw', 'visits', 'working'],
    writes: ['raw', 'visits', 'working'],
  },
  'normalize-snapshot': {
    does: 'makes records of one snapshot',
    memoryMb: 3008,
    timeoutSeconds: 15 * MINUTE,
    tmpMb: 4096,
    libraries: ['@duckdb/node-api', '@e965/xlsx', 'unpdf'],
    errorsAnHour: 10,
    reads: ['raw', 'records', 'working'],
    writes: ['records', 'working'],
  },
  'aggregate-model': {
    does: 'makes one dataset, history or answer of the checks',
    memoryMb: 3008,
    timeoutSeconds: 15 * MINUTE,
    tmpMb: 4096,
    libraries: ['@duckdb/node-api'],
    errorsAnHour: 3,
    reads: ['records', 'datasets', 'working'],
    writes: ['datasets'],
  },
  'write-report': {
    does: 'writes one report',
    memoryMb: 2048,
    timeoutSeconds: 10 * MINUTE,
    tmpMb: 1024,
    libraries: ['@duckdb/node-api', 'exceljs'],
    errorsAnHour: 3,
    reads: ['datasets', 'reports', 'working'],
    writes: ['reports'],
  },
  'publish-release': {
    does: 'freezes a release and points latest.json at it',
    memoryMb: 3008,
    timeoutSeconds: 15 * MINUTE,
    tmpMb: 4096,
    libraries: ['@duckdb/node-api', '@e965/xlsx'],
    errorsAnHour: 3,
    reads: ['records', 'datasets', 'reports', 'releases', 'working'],
    writes: ['releases', 'runs'],
  },
}

export const withoutDuckdb: readonly FunctionName[] = functionNames.filter(
  (name) => !sizes[name].libraries.includes('@duckdb/node-api'),
)

/** Object keys that a function may read, and those that it may write. */
export const readableKeys = (name: FunctionName): readonly string[] => [
  'store.json',
  ...sizes[name].reads.map((shelf) => `${shelf}/*`),
]
export const writableKeys = (name: FunctionName): readonly string[] => [
  // Whoever comes first to an empty store marks its format.
  'store.json',
  ...sizes[name].writes.map((shelf) => `${shelf}/*`),
]
