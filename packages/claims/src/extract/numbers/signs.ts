const letter = /\p{L}|\p{M}/u
const han = /\p{Script=Han}/u

export const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9' && sign.length === 1
export const isHan = (sign: string): boolean =>
  (sign >= '\u4e00' && sign <= '\u9fff') || (sign > '\u2e80' && han.test(sign))
const isCommonLetter = (sign: string): boolean =>
  (sign >= 'a' && sign <= 'z') ||
  (sign >= 'A' && sign <= 'Z') ||
  (sign >= '\u0400' && sign <= '\u0481') ||
  (sign >= '\u4e00' && sign <= '\u9fff')
export const isLetter = (sign: string): boolean => isCommonLetter(sign) || (sign > '\u007f' && letter.test(sign))
export const isSpace = (sign: string): boolean =>
  sign === ' ' ||
  sign === '\n' ||
  sign === '\t' ||
  sign === '\u00a0' ||
  sign === '\u202f' ||
  sign === '\u2009' ||
  sign === '\u3000'
export const isDash = (sign: string): boolean =>
  sign !== '' && '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~\uff5e\u301c'.includes(sign)

const plainOf: Readonly<Record<string, string>> = {
  '\u0451': '\u0435',
  '\u2019': "'",
  '\u02bc': "'",
  '\u2018': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
}

/** A text in lower case, sign for sign as long as it was, with one kind of apostrophe, dash and space. */
export const lowerText = (text: string): string => {
  const lower = text.toLowerCase()
  const sure =
    lower.length === text.length
      ? lower
      : Array.from({ length: text.length }, (_, at) => lowerSign(text[at] ?? '')).join('')
  return sure.replace(
    /[\u0451\u2018\u2019\u02bc\u00a0\u202f\u2009\u2010\u2011\u2013\u2014\u2212]/g,
    (sign) => plainOf[sign] ?? sign,
  )
}

const lowerSign = (sign: string): string => {
  const lower = sign.toLowerCase()
  return lower.length === sign.length ? lower : sign
}
