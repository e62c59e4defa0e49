import type { ReadText } from './effects.ts'
import type { DocumentReaders } from './laid-text.ts'

/** Encodings that publishers use. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1251' | 'windows-1252' | 'gb18030' | 'ibm866' | 'koi8-r'

/** A row of a sheet that is not blank. Cells are text by column, A first; a blank cell is ''. */
export type SheetRow = {
  /** Ordinal among all rows of the workbook that are not blank, over all its sheets, the first being 1. */
  readonly record: number
  /** Number of the row in its sheet, as the sheet shows it. */
  readonly number: number
  readonly cells: readonly string[]
}

/** Numbers stand as plain decimals with up to 15 significant digits, dates as ISO 8601, errors (`#REF!`) as shown. */
export type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] }

/** An element of an XML file; the prefix of its name is left out. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

/** A line of a text, and its number, the first being 1. Blank lines are left out. */
export type TextLine = { readonly record: number; readonly text: string }

/**
 * One row of the plain table that a file is re-shaped into. Every record of the file (sheet row, line, JSON object, XML
 * observation) comes back in at least one of them: as cells, or with the name of the rule that leaves it out.
 */
export type ShapedRow = {
  readonly record: number
  /** Where it stands in the file, unique in it: `Sheet1!C15`, `line 40`. */
  readonly locator: string
  readonly ignored_by?: string
  /** By column of the layout; a column that is absent is null. */
  readonly cells?: Readonly<Record<string, string | null | undefined>>
}

/** How sure a layout is that a file has its shape. */
export type Likeness = 'certain' | 'likely' | undefined

/** How the bytes become a table of text, `input`. */
export type Opening =
  /** Separated values. The header is read strictly against the columns of the layout. */
  | {
      readonly as: 'delimited'
      readonly delimiter: ',' | ';' | '\t'
      readonly encodings: readonly Encoding[]
      /** How the header line begins, where lines of text stand before it. */
      readonly headerBegins?: string
      /** Number of the header line, the first being 1, where it is told by that instead. */
      readonly headerLine?: number
      /** Names of the columns of a file without a header. */
      readonly header?: readonly string[]
      /** Each record ends with one more separator than it has cells. */
      readonly hasTrailingSeparator?: boolean
    }
  /** Objects of a JSON file. `rows` is the JSON path to their array: `$`, `$.data`, `$[1]`. */
  | { readonly as: 'json'; readonly rows: string }
  /** A workbook (.xlsx, .xls), re-shaped. */
  | {
      readonly as: 'workbook'
      readonly recognise: (sheets: readonly Sheet[]) => Likeness
      readonly reshape: (sheets: readonly Sheet[]) => Iterable<ShapedRow>
    }
  /** XML, re-shaped. `count` counts its records by another way than `reshape`, from the text of the file. */
  | {
      readonly as: 'xml'
      readonly recognise: (root: XmlElement) => Likeness
      readonly count: (text: string) => number
      readonly reshape: (root: XmlElement) => Iterable<ShapedRow>
    }
  /** JSON whose values are no plain array of objects, re-shaped. `count` counts its records by another way. */
  | {
      readonly as: 'json-tree'
      readonly recognise: (root: unknown) => Likeness
      readonly count: (root: unknown) => number
      readonly reshape: (root: unknown) => Iterable<ShapedRow>
    }
  /**
   * A text for people (plain, HTML, DOCX, PDF), read for what it states. Nothing tells it from other files, so it is only read so
   * where somebody names its source. Its records are its lines.
   */
  | {
      readonly as: 'document'
      readonly reshape: (bytes: Uint8Array, about: DocumentFacts, readers: DocumentReaders) => Promise<ShapedDocument>
    }
  /** Other text, line by line. */
  | {
      readonly as: 'lines'
      readonly encodings: readonly Encoding[]
      readonly recognise: (lines: readonly TextLine[]) => Likeness
      readonly reshape: (lines: readonly TextLine[]) => Iterable<ShapedRow>
    }

/** What is known of a text for people besides its bytes. */
export type DocumentFacts = {
  /** Name of the file. */
  readonly name: string
  readonly editionOn: string | null
  /** Intake columns that whoever added the file has stated. */
  readonly stated: Readonly<Record<string, string>>
}

/** The text that was got out of the bytes, and its rows: every line that is not blank comes back in at least one. */
export type ShapedDocument = { readonly text: string; readonly rows: readonly ShapedRow[] }

/** Strict reading: every column of the file is named here, or the source has changed. */
export type LayoutColumns = {
  /** Columns that the parse uses and a file must have. */
  readonly mapped: readonly string[]
  /** Columns that the parse uses where a file has them; they are null where not. */
  readonly optional?: readonly string[]
  /** Columns that are left out, each by name. A file need not have them. */
  readonly ignored?: readonly string[]
  /** A regular expression of further columns: years or months across. */
  readonly series?: string
}

/**
 * One shape in which a publisher gives its figures. It becomes records of one kind through
 * `datasets/sources/<source>/<layout>.parse.sql`: a SELECT over `input` that gives, for every record, `record_number`,
 * `locator`, `ignored_by` (the rule that leaves it out, or null) and columns of the intake of the kind. What somebody states of
 * a file which does not say it itself fills the columns that are blank, and is there as `getvariable('stated_<column>')`.
 */
export type Layout = {
  readonly id: string
  readonly title: string
  readonly kind: string
  /** For people: which file it is at the publisher's, and what it has to hold. Nothing is computed from it. */
  readonly expects?: string
  /** File name inside a zip archive that may wrap the file: the first entry whose name ends so. */
  readonly inZip?: string
  readonly open: Opening
  readonly columns: LayoutColumns
  /**
   * Stems of the `.parse.sql` files that are its parse, one after another, where layouts share the latter part of it: first
   * what brings the file's columns together, then what makes facts of them. Absent: its id.
   */
  readonly parsedBy?: readonly string[]
  /** Reference tables that the parse reads, as `reference.<id>`. */
  readonly reference?: readonly string[]
  /** Records of one key with different values: rejected; or parts of one figure, to be summed. */
  readonly duplicates: 'reject' | 'sum'
  /**
   * True where the publisher decides how far a file reaches, and later files tell again what earlier ones told: without a
   * date, such a file is as old as its last period. Where whoever asks decides, the last period says nothing of its age.
   */
  readonly hasOverlappingEditions: boolean
  /**
   * Record columns whose values in a file, together with its periods, say what the file is complete for: a key of the same
   * values and period that a later file lacks was withdrawn. Absent: a file only adds and revises.
   */
  readonly completeFor?: readonly string[]
  /**
   * Record columns by which whoever asks for the file may limit it: a key counts as lacking only where its value stands
   * somewhere in the file.
   */
  readonly limitedBy?: readonly string[]
  /** The edition's date (ISO) as the head of the file states it. Gets the first 4,096 characters, or the first sheet rows as text. */
  readonly editionOn?: (head: string) => string | undefined
}

export const defineLayout = (layout: Layout): Layout => layout

/** Where the SQL of a layout stands: files that are one text together. */
export const parseSqlPaths = (
  source: string,
  { id, parsedBy = [id] }: Pick<Layout, 'id' | 'parsedBy'>,
): readonly string[] => parsedBy.map((stem) => `datasets/sources/${source}/${stem}.parse.sql`)

/** The SQL of a layout. */
export const parseSqlOf = async (readText: ReadText, source: string, layout: Layout): Promise<string> =>
  (await Promise.all(parseSqlPaths(source, layout).map(readText))).join('\n')

/** Where the first line starts that begins so, quotation marks and blanks before it aside. */
export const lineBeginning = (text: string, begins: string): number | undefined => {
  for (let start = 0; start >= 0 && start < text.length; start = text.indexOf('\n', start) + 1 || -1) {
    const line = text.slice(start).replace(/^[ "\t]+/, '')
    if (line.startsWith(begins)) return start
  }
  return undefined
}
