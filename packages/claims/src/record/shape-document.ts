import {
  type DocumentFacts,
  type DocumentReaders,
  type ShapedDocument,
  type ShapedRow,
  sha256,
} from '@corridor/contracts'
import { documentDate } from '../dating/document-date.ts'
import { openDocument } from '../reading/open-document.ts'
import { claimCells } from './claim-cells.ts'
import { claimsOfText } from './claims-of-text.ts'

/** The bytes of a text for people as the rows of the kind `claims`: each claim at its line; lines without one are left out by name. */
export const shapeDocument = async (
  bytes: Uint8Array,
  about: DocumentFacts,
  readers: DocumentReaders,
): Promise<ShapedDocument> => {
  const opened = await openDocument(bytes, readers, about.name)
  const { text: original, parts } = opened
  const { stated } = about
  const date = stated.published_on ?? about.editionOn ?? documentDate(bytes, opened)
  const found = claimsOfText(original, date, parts)
  const document = {
    sha256: sha256(original),
    language: found.read.language,
    date,
    title: stated.citation_title ?? found.title ?? about.name,
    publisher: stated.publisher ?? null,
    url: stated.url ?? null,
    mayQuote: stated.quote_licence === 'rows',
  }
  const lineAt = linesOf(original)
  const rows = found.claims.map((claim, index): ShapedRow => {
    const cells = claimCells(claim, document)
    const again = found.claims.slice(0, index).filter(({ span }) => span.join() === claim.span.join()).length
    const locator = again === 0 ? cells.place : `${cells.place}, ${again + 1}`
    return { record: lineAt.of(claim.span[0]), locator, cells }
  })
  const told = new Set(rows.map(({ record }) => record))
  const silent = lineAt.numbers
    .filter((line) => !told.has(line))
    .map((line): ShapedRow => ({ record: line, locator: `line ${line}`, ignored_by: 'no claim in the line' }))
  return { text: original, rows: [...rows, ...silent] }
}

/** Numbers of the lines that are not blank, and the line in which a character (a code point) stands. */
const linesOf = (text: string): { readonly numbers: readonly number[]; readonly of: (point: number) => number } => {
  const starts: number[] = []
  const numbers: number[] = []
  let point = 0
  for (const [index, piece] of text.split(/(\r\n|\n|\r)/).entries()) {
    if (index % 2 === 0) {
      starts.push(point)
      if (piece.trim() !== '') numbers.push(index / 2 + 1)
    }
    point += [...piece].length
  }
  return { numbers, of: (at) => starts.findLastIndex((start) => start <= at) + 1 }
}
