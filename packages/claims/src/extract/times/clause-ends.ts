import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'

/** Whether a line ends between two places. */
export const isOnNextLine = ({ tokens, source }: View, from: number, to: number): boolean =>
  tokens
    .slice(from, to + 1)
    .some(({ start }, at) => source.text.slice(tokens[from + at - 1]?.end ?? start, start).includes('\n'))

/** Whether one clause ends and the next begins between two places: at a semicolon, at the end of a line. */
export const isParted = (view: View, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some((token) => isSign(token, ';；.。')) || isOnNextLine(view, from, to)

export const hasComma = (view: View, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some((token) => isSign(token, ',，'))
