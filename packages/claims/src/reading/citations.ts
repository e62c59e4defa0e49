import type { Stretch } from './text-as-read.ts'

/** Longer brackets hold no reference. */
const LONGEST = 120
const NAMES =
  /^\p{Lu}[\p{L}.'’ ,;&-]{1,80}?,?\s(?:19|20)\d\d[a-zа-я]?(?:[,;:\s–—-]{1,3}[\p{L}\d., –—-]{0,40})?(?:;.{0,60})?$/u
const NUMBERS = /^\d{1,3}(?:[,;–—-]\s?\d{1,3}|,\s?(?:с|c|p|pp|стр)\.\s?[\d–—-]{1,9}){0,12}$/u

/** References to literature in brackets, [Li, 2024] or [12, p. 5]: their numbers are no figures. */
export const citationsOf = (text: string): readonly Stretch[] => {
  const found: Stretch[] = []
  let open: number | undefined
  for (const { 0: sign, index } of text.matchAll(/[[\]()\n]/g)) {
    if (sign === '[' || sign === '(') open = index
    else if (open !== undefined && (sign === ']' || sign === ')')) {
      const said = text.slice(open + 1, index)
      const isSquare = text[open] === '['
      if (
        said.length <= LONGEST &&
        isSquare === (sign === ']') &&
        (NAMES.test(said) || (isSquare && NUMBERS.test(said)))
      )
        found.push({ start: open, end: index + 1 })
      open = undefined
    }
  }
  return found
}

/** Where each reference by number opens, and where it ends: [12, p. 5]. */
export const numbersIn = (text: string, citations: readonly Stretch[]): ReadonlyMap<number, number> =>
  new Map(
    citations.flatMap(({ start, end }) =>
      text[start] === '[' && NUMBERS.test(text.slice(start + 1, end - 1)) ? [[start, end] as const] : [],
    ),
  )
