import { has, isSign, type Token } from '../../tokens.ts'

const same =
  /(^|\s)(same|similar|analogous|corresponding|comparable|equivalent|like)(\s|$)|аналогичн|аналогічн|відповідн|соответствующ|сопоставим|(тот|того|том|те|тех|тем|теми|такой|такого|таким|такими|той|тому|ті|тих|тим|тими|ту|таку|такі|таких) (же?|сам)|同期|同月|同季/

const isSame = (token: Token | undefined): boolean =>
  has(token, 'sameperiod') || has(token, 'same') || (token !== undefined && same.test(token.text))

const isPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (/^[\p{L}'-]+( [\p{L}'-]+)*$/u.test(token.text) || has(token, 'months') || has(token, 'num'))

/**
 * Where "in the same nine months of", "к тому же периоду", "за відповідний квартал" before a year begins: the year is then one of
 * the same months. Null if it is not; "the same 2023" is that year.
 */
export const sameBefore = (tokens: readonly Token[], at: number): number | null => {
  for (let back = at - 1, words = 0; back >= at - 6; back -= 1) {
    const token = tokens[back]
    if (token?.number ? !has(tokens[back + 1], 'months') : !isPhrase(token)) return null
    if (isSame(token)) return words > 0 || / \p{L}{4,}$/u.test(token?.text ?? '') ? back : null
    if (has(token, 'unit') || has(token, 'up') || has(token, 'down')) return null
    if ((token?.text.length ?? 0) > 3) words += 1
  }
  return null
}

/** Where 2023年同期, "торік за той самий час" ends, the year standing first; null if it does not. */
export const sameAfter = (tokens: readonly Token[], to: number): number | null => {
  if (/^(за|в|у) \p{L}/u.test(tokens[to]?.text ?? '') && isSame(tokens[to]) && isPhrase(tokens[to + 1])) return to + 2
  if (/^(за|в|у)$/.test(tokens[to]?.text ?? '') && isSame(tokens[to + 1]) && isPhrase(tokens[to + 2])) return to + 3
  const at = isSign(tokens[to], '的') ? to + 1 : to
  return /^同(期|月|季)/.test(tokens[at]?.text ?? '') ? at + 1 : null
}
