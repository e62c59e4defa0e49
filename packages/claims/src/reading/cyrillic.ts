/**
 * How often letters stand in Russian and in Ukrainian, in hundredths of a per cent of the letters: the usual tables of letter
 * frequencies, rounded. They tell text from letters that were decoded wrongly.
 */
const RUSSIAN =
  'о1100 е850 а800 и740 н670 т630 с550 р470 в450 л440 к350 м320 д300 п280 у260 я200 ы190 ь170 г170 з160 б160 ч140 й120 х100 ж90 ш70 ю60 ц50 щ40 э30 ф30 ъ4 ё4'
const UKRAINIAN =
  'о940 а830 н680 и610 і570 в540 т530 е500 р450 с420 к390 л370 у340 д340 м310 п290 я250 з230 ь180 б170 г160 ч140 й140 х120 ц100 ї80 ю80 ж80 ш70 є60 щ60 ф30 ґ1'

/** Of a letter that an alphabet lacks. */
const RAREST = 0.2
const ALPHABET = 33

type Bits = ReadonlyMap<number, number>

/** By letter, small and capital, how many bits it is more frequent than a letter drawn at random. */
const bitsOf = (table: string): Bits => {
  const bits = new Map<number, number>()
  for (const [letter = '', ...digits] of table.split(' ')) {
    const value = Math.log2((Number(digits.join('')) / 10_000) * ALPHABET)
    bits.set(letter.charCodeAt(0), value)
    bits.set(letter.toUpperCase().charCodeAt(0), value)
  }
  return bits
}
const russian = bitsOf(RUSSIAN)
const ukrainian = bitsOf(UKRAINIAN)
const rarest = Math.log2((RAREST / 10_000) * ALPHABET)

/** Whether a UTF-16 unit is a letter of the Russian or the Ukrainian alphabet. */
export const isOurCyrillic = (unit: number): boolean => russian.has(unit) || ukrainian.has(unit)

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
      asRussian += russian.get(unit) ?? rarest
      asUkrainian += ukrainian.get(unit) ?? rarest
    }
  }
  return letters === 0 ? 0 : (Math.max(asRussian, asUkrainian) + odd * ODD_CASE) / letters
}
