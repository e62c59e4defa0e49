import type { Encoding, Sheet, XmlElement } from './define-layout.ts'
import type { DocumentReaders } from './laid-text.ts'

/** What rooms may ask of the world. They get these as parameters; the real ones live in `adapters`. */

/** The time, as an ISO 8601 string in UTC with milliseconds. */
export type Clock = () => string

/** Reads a text of the project (SQL, CSV) by its path from the repository root, with LF line ends. */
export type ReadText = (path: string) => Promise<string>

export type Progress = (step: string, done: number, total: number, what?: string) => void

export type Log = {
  readonly progress: Progress
  readonly warn: (message: string) => void
  readonly info: (message: string) => void
}

/** `written`: this call created the object. `exists`: an object was there before and was left untouched. */
export type PutOutcome = 'written' | 'exists'

/** A store of objects. Keys come from `address`. Objects are written once; only `swap` ever replaces one. */
export type Store = {
  /** Where the store stands, for people: a folder or an address of a bucket. */
  readonly place: string
  readonly get: (key: string) => Promise<Uint8Array | undefined>
  readonly has: (key: string) => Promise<boolean>
  /** Keys below a prefix, sorted. */
  readonly list: (prefix: string) => Promise<readonly string[]>
  /** Creates an object, or leaves the one that is there. Atomic: no reader sees half of it. */
  readonly put: (key: string, bytes: Uint8Array) => Promise<PutOutcome>
  /** The same for a file on the local disk, streamed. */
  readonly putFile: (key: string, path: string) => Promise<PutOutcome>
  /** Copies an object inside the store. */
  readonly copy: (from: string, to: string) => Promise<PutOutcome>
  /** Compare-and-swap: replaces the object if its bytes still are `expected` (undefined: there is none). */
  readonly swap: (key: string, expected: Uint8Array | undefined, bytes: Uint8Array) => Promise<boolean>
  /** A path on the local disk that holds the object, fetched if need be. Read only. */
  readonly localPath: (key: string) => Promise<string>
}

export type Cell = string | number | bigint | boolean | null
export type Row = Readonly<Record<string, Cell>>

/** One DuckDB connection. Numbers arrive as numbers (bigint past 2^53), dates and times as ISO 8601 text. */
export type Session = AsyncDisposable & {
  readonly run: (sql: string) => Promise<void>
  readonly rows: (sql: string) => Promise<readonly Row[]>
}

/** Opens a DuckDB of its own, in memory. */
export type OpenEngine = () => Promise<Session>

/** Size and SHA-256 of a local file, read as a stream; undefined where there is none. */
export type DigestFile = (path: string) => Promise<{ readonly sha256: string; readonly bytes: number } | undefined>

/** A folder for one piece of work, removed afterwards. */
export type WithScratch = <T>(work: (folder: string) => Promise<T>) => Promise<T>

/** One GET. `headers` go wherever it is sent on to; `secrets` (header by name) only to the first host, and into no message. */
export type HttpRequest = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly timeoutMs: number
  readonly mostBytes: number
}

/** What came back: the body, whole and without its transfer compression, in a local file. */
export type HttpAnswer = {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  /** The body, from the file. */
  readonly read: () => Promise<Uint8Array>
}

/**
 * Sends one request and follows redirects (to https, or within the host). Any status is an answer.
 * @throws NetworkUnavailable, SourceUnavailable, SourceMoved, SourceTooLarge
 */
export type AskHttp = (request: HttpRequest, path: string) => Promise<HttpAnswer>

export type Wait = (milliseconds: number) => Promise<void>

/** A number from 0 to 1, 1 left out. */
export type Random = () => number

/** A key or password by the name of its environment variable. */
export type SecretOf = (variable: string) => Promise<string | undefined>

/** What a delimited text file should look like: its separator, and how many cells a record has (else as many as its first). */
export type TextShape = { readonly delimiter?: string; readonly cells?: number }

/** Reads a file once and says what its bytes look like. */
export type ScanText = (path: string, shape?: TextShape) => Promise<TextScan>

/** What the first bytes of a file are. */
export type FileFormat = 'workbook' | 'zip' | 'gzip' | 'xml' | 'text'

/** Opens the formats of publishers. Each reader throws when the file is not what it reads. */
export type FileReaders = {
  readonly formatOf: (path: string) => Promise<FileFormat>
  readonly readWorkbook: (path: string) => Promise<readonly Sheet[]>
  readonly readXml: (path: string) => Promise<XmlElement>
  /** Readers of texts for people; their libraries are large, and are loaded when there is one. */
  readonly documents: () => Promise<DocumentReaders>
  /** Names of the files in a zip archive. */
  readonly entriesOf: (path: string) => Promise<readonly string[]>
  /** Writes the entry of a zip archive whose name ends so to `target`; gives its name, or undefined where there is none. */
  readonly unzip: (path: string, ending: string, target: string) => Promise<string | undefined>
  readonly gunzip: (path: string, target: string) => Promise<void>
  /** The first characters of a file read in an encoding; undefined where its bytes are none of that encoding. */
  readonly headOf: (path: string, encoding: Encoding, length: number) => Promise<string | undefined>
  /**
   * Writes a text as UTF-8 without a mark, from the line on that begins with `from` (or is of that number), to `target`. Gives whether the bytes
   * were of that encoding and such a line was found.
   */
  readonly transcode: (
    path: string,
    encoding: Encoding,
    target: string,
    from?: string | number,
  ) => Promise<'done' | 'other_encoding' | 'no_such_line'>
}

/** What the bytes of a delimited text file look like, seen without the parser (the independent count). */
export type TextScan = {
  readonly bytes: number
  /** Records outside quotes, header included, blank lines not. */
  readonly records: number
  /** For each blank line, how many records stand before it: parsers count these lines, people do not. */
  readonly blankLines: readonly number[]
  /**
   * Records with more cells than the header of which the last is blank, which parsers let pass: their ordinal (the first after
   * the header is 1), and where they stand.
   */
  readonly overfull: readonly { readonly record: number; readonly at: number; readonly bytes: number }[]
  /** Whether a record reaches over a line end inside quotes. */
  readonly spansLines: boolean
  readonly longestRecord: number
  readonly longestRecordAt: number
  /** Byte offset of the first byte that is not UTF-8, or undefined. */
  readonly invalidUtf8At: number | undefined
  /** Byte offset of a carriage return outside quotes that no line feed follows, or undefined. */
  readonly loneReturnAt: number | undefined
  readonly hasMixedLineEnds: boolean
  readonly hasOpenQuote: boolean
  readonly hasNul: boolean
}
