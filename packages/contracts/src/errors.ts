/** Whether the same call may succeed later without anybody changing anything. */
export type Retry = 'again' | 'never'

type Entry = { readonly retry: Retry; readonly hint: string }

/** The permanent names. A name says what is true; it serves the exception, the retry rule, the alarm and the runbook. */
export const catalogue = {
  SourceUnavailable: {
    retry: 'again',
    hint: 'Try again later; the last good snapshot of this source stands meanwhile.',
  },
  NetworkUnavailable: {
    retry: 'again',
    hint: 'Check the connection of this machine to the host named here; the last good snapshot of this source stands meanwhile.',
  },
  SourceBusy: {
    retry: 'again',
    hint: 'The publisher asks for fewer requests: wait as long as it says. The last good snapshot of this source stands meanwhile.',
  },
  SourceRefused: {
    retry: 'never',
    hint: 'Check the key of this source and what it is allowed to ask for; the publisher gives keys out.',
  },
  SourceKeyMissing: {
    retry: 'never',
    hint: 'Get a key from the publisher and put it into the environment variable named here.',
  },
  SourceMoved: {
    retry: 'never',
    hint: 'Compare the address with the documentation of the publisher, and mend the fetch of this source.',
  },
  SourceTruncated: {
    retry: 'never',
    hint: 'Nothing of this answer was kept. Ask for less at once; where the publisher did take figures out, `corridor backfill --again --accept-smaller` keeps it.',
  },
  SourceTooLarge: {
    retry: 'never',
    hint: 'Ask for less at once, or raise the limit in the fetch of this source.',
  },
  SourceEmpty: {
    retry: 'never',
    hint: 'The file holds no records. Get it again from the publisher and check its size.',
  },
  SourceChanged: {
    retry: 'never',
    hint: "Compare the file's columns with those the source documents (`corridor sources <id>`): map or ignore each new one by name.",
  },
  CorrectionExpired: {
    retry: 'never',
    hint: 'The publisher says something else now. If the fault is mended, set the status of the correction to fixed_upstream; if not, give it a new expect. The last good snapshot stands.',
  },
  WrongEncoding: { retry: 'never', hint: 'Save the file in the encoding that the source declares, then add it again.' },
  NoText: {
    retry: 'never',
    hint: 'Corridor reads plain text, HTML, DOCX, and PDF that holds its text: save the file as one of them. A scan needs text recognition first.',
  },
  LineTooLong: {
    retry: 'never',
    hint: 'A record longer than the limit is usually a missing closing quote: mend the file at the place named, then add it again.',
  },
  MalformedFile: { retry: 'never', hint: 'Mend the file at the place named, then add it again.' },
  RowsUnaccounted: {
    retry: 'never',
    hint: 'The reader saw another number of records than the file holds, so nothing of it was taken. Look for stray quotes.',
  },
  TooManyRejected: {
    retry: 'never',
    hint: 'Look at the reasons with `corridor query "FROM quality.rejected"` or in the rejected rows that this message lists.',
  },
  FileUnavailable: {
    retry: 'never',
    hint: 'Give the path of a file that is there and may be read, or - for standard input; for a file to be written, of a folder that is there and may be written.',
  },
  UnknownFile: {
    retry: 'never',
    hint: '`corridor sources` lists what is known. Any CSV or workbook can be added with --mapping <file>; see `corridor add --help`.',
  },
  UnknownSource: { retry: 'never', hint: 'List the sources with `corridor sources`.' },
  UnknownRelease: { retry: 'never', hint: 'List the releases with `corridor releases`.' },
  UnknownDataset: { retry: 'never', hint: 'List the datasets with `corridor query "SHOW ALL TABLES"`.' },
  UnknownRow: { retry: 'never', hint: 'Look at the rows of the dataset with `corridor query`.' },
  UnknownArea: {
    retry: 'never',
    hint: 'Write an ISO code (KGZ, KG) or a name in English, Russian, Ukrainian, Chinese or Kazakh.',
  },
  NoRelease: { retry: 'never', hint: 'Build one first: `corridor run` (or `npm start`).' },
  QueryFailed: {
    retry: 'never',
    hint: 'Datasets are named <subject>.<name>, for example trade.by_partner; `DESCRIBE trade.by_partner` lists its columns.',
  },
  CheckFailed: {
    retry: 'never',
    hint: 'Read the offending rows listed here; correct the source rows, or add a correction with its reason.',
  },
  LicenceForbidsRelease: {
    retry: 'never',
    hint: 'Nothing was published; the last release stands. Name the columns in `discloses` of the model beside a column with the terms of what they show, or leave the rows out (docs/methodology.md, Terms). Where the terms of the source are wider than said, mend its declaration.',
  },
  ModelFailed: { retry: 'never', hint: 'Run the test of the model named here: it binds the SQL against empty inputs.' },
  ReleaseRace: {
    retry: 'again',
    hint: 'Another run is publishing. Run again: it will find that nothing is left to do, or publish.',
  },
  ReleaseDamaged: {
    retry: 'never',
    hint: 'Do not use this release. Publish its content again with `corridor publish --anew`, then `corridor yank` the damaged one.',
  },
  StoreFormatUnknown: {
    retry: 'never',
    hint: 'The store was written by another version of Corridor: use that version, or another folder with --store.',
  },
  StoreUnavailable: { retry: 'again', hint: 'Check that the folder exists, has space and may be written.' },
  StoreRefused: {
    retry: 'never',
    hint: 'The store understood what was asked and does not do it: check the credentials, what they allow, and what the message says.',
  },
  UnknownStore: { retry: 'never', hint: 'Check the name given with --store or in CORRIDOR_STORE.' },
  ObjectMissing: {
    retry: 'never',
    hint: 'What a run makes is made again by `corridor run`; raw bytes and releases come back only from a copy of the store, or from older versions of a bucket.',
  },
  DiskFull: {
    retry: 'never',
    hint: 'Make room in the temporary folder of this machine, name another in TMPDIR, or give the function more ephemeral storage.',
  },
  OutOfTime: {
    retry: 'again',
    hint: 'What was finished stands, and the next attempt goes on from it. If it ends so every time, give the function more time, or more memory (which brings more processor), in infra.',
  },
  OutOfMemory: {
    retry: 'never',
    hint: 'Nothing half-made is visible. Raise memoryMb of the function in infra; on a laptop close other programs.',
  },
  WorkKilled: {
    retry: 'never',
    hint: 'Its function was ended from outside before it could say why: look in its log for the memory that it used, and raise memoryMb in infra.',
  },
  SecretsUnavailable: {
    retry: 'again',
    hint: 'Check that the secret named in CORRIDOR_SECRETS exists, holds a JSON object of CORRIDOR_*_KEYs, and may be read by this function.',
  },
  PlanOutdated: {
    retry: 'never',
    hint: 'Corridor was deployed anew while this run was under way: the next run plans again.',
  },
  InternalFault: {
    retry: 'never',
    hint: 'This is a fault of Corridor itself: please report it with the output of --verbose.',
  },
  WrongUse: { retry: 'never', hint: 'See `corridor --help`.' },
} as const satisfies Record<string, Entry>

export type ErrorName = keyof typeof catalogue

/** A failure with a permanent name. `place` says where (file, record, column, key); `hint` says what to do. */
export class CorridorError extends Error {
  readonly retry: Retry
  readonly hint: string
  readonly place: string | undefined

  constructor(name: ErrorName, message: string, options: { place?: string; hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = name
    this.retry = catalogue[name].retry
    this.hint = options.hint ?? catalogue[name].hint
    this.place = options.place
  }
}

export const isCorridorError = (error: unknown): error is CorridorError => error instanceof CorridorError

const ofStore: readonly string[] = [
  'StoreUnavailable',
  'StoreRefused',
  'UnknownStore',
  'DiskFull',
] satisfies ErrorName[]

/** Failures of the store or the disk. They say nothing of the source that was at work, so they stop a run, where a source only stands back. */
export const isOfStore = (error: unknown): boolean => isCorridorError(error) && ofStore.includes(error.name)
