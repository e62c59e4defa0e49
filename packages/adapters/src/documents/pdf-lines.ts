import { raisedDigits } from './raised-digits.ts'

/** A piece of text as a PDF places it: `transform` is the matrix, the last two its position; `width` in units of the page. */
export type Glyphs = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

type Piece = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
}

/** In sizes of the letters: a step to another line, room between paragraphs, the gap of a space, and of a column. */
const [STEP, ROOM, SPACE, GAP] = [0.5, 1.7, 0.15, 1.5]
/** How wide a letter is on average, in sizes: where a column begins in letters. */
const LETTER = 0.5
/** A mark of a note is that much smaller than the letters beside it. */
const SMALL = 0.8

/** The lines of a page in the order of its text. Text that is turned is left out. */
export const linesOfPage = (items: readonly Glyphs[]): string => {
  const lines: string[] = []
  let line = ''
  let last: Piece | undefined
  const pieces = items.flatMap(pieceOf)
  const left = pieces.reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY)
  for (const piece of pieces) {
    if (last === undefined || isOtherLine(last, piece)) {
      if (last !== undefined) lines.push(line)
      if (last !== undefined && last.base - piece.base > last.size * ROOM) lines.push('')
      line = piece.text
    } else line += joint(line, last, piece, left) + marked(last, piece)
    last = {
      ...piece,
      ...(last && !isOtherLine(last, piece) ? { base: last.base, size: Math.max(last.size, piece.size) } : {}),
    }
  }
  return [...lines, line].join('\n')
}

const pieceOf = ({ str, transform, width, height }: Glyphs): readonly Piece[] => {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform
  const isTurned = Math.abs(b) > Math.abs(a) / 10
  if (isTurned || str.trim() === '') return []
  return [{ text: str, left: x, right: x + width, base: y, size: Math.abs(d) || height || 10 }]
}

const isOtherLine = (last: Piece, piece: Piece): boolean =>
  Math.abs(last.base - piece.base) > Math.max(last.size, piece.size) * STEP || piece.right < last.left - last.size

/** What stands between two pieces of a line. */
const joint = (line: string, last: Piece, piece: Piece, left: number): string => {
  const gap = piece.left - last.right
  if (gap > last.size * GAP) {
    const column = Math.round((piece.left - left) / (last.size * LETTER))
    return ' '.repeat(Math.min(200, Math.max(2, column - line.length)))
  }
  return gap > last.size * SPACE && !line.endsWith(' ') && !piece.text.startsWith(' ') ? ' ' : ''
}

/** A small number above the line is the mark of a note, or a power. */
const marked = (last: Piece, piece: Piece): string =>
  piece.size < last.size * SMALL && piece.base > last.base ? raisedDigits(piece.text) : piece.text
