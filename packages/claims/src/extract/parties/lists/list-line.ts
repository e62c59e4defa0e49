import type { Quantity } from '../../numbers/quantity.ts'
import { isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'

/** "— Казахстан – 538 тыс. тонн": a line of a list that holds a name and a number, and hardly a word more. */
export const isStandalone = ({ tokens }: View, { from, to }: Quantity): boolean => {
  const words = (part: typeof tokens): number => part.filter(({ text }) => /^\p{L}{3,}/u.test(text)).length
  // "Лидеры по импорту: Китай — 70 644": the first line of a list stands behind its heading.
  const heading = tokens.slice(0, Math.max(0, from - 1)).findLastIndex((token) => isSign(token, ':：'))
  return words(tokens.slice(heading + 1, from)) <= 2 && words(tokens.slice(to, to + commaIn(tokens.slice(to)))) <= 1
}

/** Where the first comma or bracket stands, or the end. */
const commaIn = (part: View['tokens']): number => {
  const at = part.findIndex((token) => isSign(token, ',，(（'))
  return at < 0 ? part.length : at
}
