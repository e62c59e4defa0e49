import { isWide, textWidth } from '../text-width.ts'

/** A piece of a text that is drawn in one manner. `sgr`: parameters of the terminal's code, '' for plain. */
export type Run = { readonly text: string; readonly sgr: string }

/** What is not torn: a word, or one wide letter with the signs that cling to it. */
type Unit = { readonly parts: readonly Run[]; readonly width: number; readonly spaced: boolean }

const clingsToBefore = /^[\p{Pe}\p{Pf}、。，．：；！？％‰)\]»”’…,.:;!?%]/u
const clingsToAfter = /[\p{Ps}\p{Pi}¥￥$€«“‘([]$/u

/** A space that does not part is a letter here. */
const pieces = /[^\S\u00a0\u202f]+|(?:[^\s\u1100-\u{3fffd}]|[\u00a0\u202f])+|./gsu

/** Runs as lines of at most `width` columns; spaces and line ends of the text are places to break. A longer word is torn. */
export const wrapRuns = (runs: readonly Run[], width: number): readonly (readonly Run[])[] => {
  const lines: Run[][] = []
  let line: Run[] = []
  let used = 0
  const close = (): void => {
    lines.push(line)
    line = []
    used = 0
  }
  const put = (run: Run): void => {
    const last = line.at(-1)
    if (last?.sgr === run.sgr) line.splice(-1, 1, { text: last.text + run.text, sgr: run.sgr })
    else line.push(run)
    used += textWidth(run.text)
  }
  for (const { parts, width: needed, spaced } of unitsOf(runs)) {
    if (used > 0 && used + (spaced ? 1 : 0) + needed > width) close()
    else if (used > 0 && spaced)
      put({ text: ' ', sgr: line.at(-1)?.sgr === parts[0]?.sgr ? (parts[0]?.sgr ?? '') : '' })
    for (const part of parts) {
      if (used + textWidth(part.text) <= width) put(part)
      else
        for (const letter of part.text) {
          if (used > 0 && used + textWidth(letter) > width) close()
          put({ text: letter, sgr: part.sgr })
        }
    }
  }
  if (line.length > 0) close()
  return lines
}

function* unitsOf(runs: readonly Run[]): Generator<Unit> {
  let open: { parts: Run[]; width: number; spaced: boolean } | undefined
  let isSpaced = false
  for (const { text, sgr } of runs) {
    for (const [piece] of text.matchAll(pieces)) {
      if (/^[^\S\u00a0\u202f]/u.test(piece)) {
        isSpaced = true
        continue
      }
      const before = open?.parts.at(-1)?.text ?? ''
      const joins = !isSpaced && (!isTorn(before, piece) || clingsToBefore.test(piece) || clingsToAfter.test(before))
      if (open !== undefined && !joins) {
        yield open
        open = undefined
      }
      open ??= { parts: [], width: 0, spaced: isSpaced }
      open.parts.push({ text: piece, sgr })
      open.width += textWidth(piece)
      isSpaced = false
    }
  }
  if (open !== undefined) yield open
}

/** Whether a line may end between two pieces that no space parts. */
const isTorn = (before: string, after: string): boolean =>
  isWide([...before.slice(-2)].at(-1) ?? '') || isWide(String.fromCodePoint(after.codePointAt(0) ?? 0))

/** Signs that would move the cursor or draw nothing. */
const controls = /\p{Cc}/gu

/** A line as text; `isColoured` draws it with the codes of a terminal. */
export const drawn = (line: readonly Run[], isColoured: boolean): string =>
  line
    .map(({ text, sgr }) => {
      const shown = text.replaceAll('\u00a0', ' ').replaceAll(controls, '')
      return isColoured && sgr !== '' ? `\u001b[${sgr}m${shown}\u001b[0m` : shown
    })
    .join('')
