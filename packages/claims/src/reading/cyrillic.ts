/**
 * How often letters stand in Russian and in Ukrainian, per mille of the letters (ё as е in most print): the usual tables of
 * letter frequencies, rounded. They tell text from letters that were decoded wrongly.
 */
const RUSSIAN: Readonly<Record<string, number>> = {
  ...{
    о: 110,
    е: 85,
    а: 80,
    и: 74,
    н: 67,
    т: 63,
    с: 55,
    р: 47,
    в: 45,
    л: 44,
    к: 35,
    м: 32,
    д: 30,
    п: 28,
    у: 26,
    я: 20,
  },
  ...{
    ы: 19,
    ь: 17,
    г: 17,
    з: 16,
    б: 16,
    ч: 14,
    й: 12,
    х: 10,
    ж: 9,
    ш: 7,
    ю: 6,
    ц: 5,
    щ: 4,
    э: 3,
    ф: 3,
    ъ: 0.4,
    ё: 0.4,
  },
}
const UKRAINIAN: Readonly<Record<string, number>> = {
  ...{
    о: 94,
    а: 83,
    н: 68,
    и: 61,
    і: 57,
    в: 54,
    т: 53,
    е: 50,
    р: 45,
    с: 42,
    к: 39,
    у: 34,
    л: 37,
    д: 34,
    м: 31,
    п: 29,
    я: 25,
  },
  ...{ з: 23, ь: 18, б: 17, г: 16, ч: 14, й: 14, х: 12, ц: 10, ї: 8, ю: 8, ж: 8, є: 6, щ: 6, ш: 7, ф: 3, ґ: 0.1 },
}

/** Of a letter that both alphabets lack. */
const RAREST = 0.02
const ALPHABET = 33

const bitsOf = (frequencies: Readonly<Record<string, number>>): ReadonlyMap<number, number> => {
  const bits = new Map<number, number>()
  for (const letter of new Set([...Object.keys(RUSSIAN), ...Object.keys(UKRAINIAN)])) {
    const value = Math.log2((Math.max(frequencies[letter] ?? 0, RAREST) / 1000) * ALPHABET)
    bits.set(letter.charCodeAt(0), value)
    bits.set(letter.toUpperCase().charCodeAt(0), value)
  }
  return bits
}
const russian = bitsOf(RUSSIAN)
const ukrainian = bitsOf(UKRAINIAN)

/** Whether a UTF-16 unit is a letter of the Russian or the Ukrainian alphabet. */
export const isOurCyrillic = (unit: number): boolean => unit >= 0x400 && unit < 0x500 && russian.has(unit)

const isUpper = (unit: number): boolean => (unit >= 0x400 && unit <= 0x42f) || unit === 0x490

/** Whether letters follow each other as in words: all small, all capital, or a capital first. */
const hasUsualCase = (word: string): boolean => {
  let capitals = 0
  for (let at = 0; at < word.length; at += 1) if (isUpper(word.charCodeAt(at))) capitals += 1
  return capitals === 0 || capitals === word.length || (capitals === 1 && isUpper(word.charCodeAt(0)))
}

/** Of a letter in a word whose capitals stand as in no word. */
const ODD_CASE = -3

/**
 * How much words look like Russian or Ukrainian, in bits a letter over letters drawn at random: about 0.6 for a text, below 0 for
 * letters that were decoded wrongly. Words are Cyrillic letters only.
 */
export const cyrillicLikeness = (words: readonly string[]): number => {
  let letters = 0
  let odd = 0
  let [asRussian, asUkrainian] = [0, 0]
  for (const word of words) {
    letters += word.length
    if (!hasUsualCase(word)) odd += word.length
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at)
      asRussian += russian.get(unit) ?? Math.log2((RAREST / 1000) * ALPHABET)
      asUkrainian += ukrainian.get(unit) ?? Math.log2((RAREST / 1000) * ALPHABET)
    }
  }
  return letters === 0 ? 0 : (Math.max(asRussian, asUkrainian) + odd * ODD_CASE) / letters
}
