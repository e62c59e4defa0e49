import { type Rewritten, rewriter, type Traced } from './traced.ts'

/** Letters that look alike, those of Latin above those of Cyrillic. */
const LATIN = 'AaBCcEeHIiJjKkMOoPpSsTXxYy'
const CYRILLIC = 'АаВСсЕеНІіЈјКкМОоРрЅѕТХхУу'
const cyrillicOf = new Map([...LATIN].map((letter, at) => [letter, CYRILLIC[at] ?? letter]))
const latinOf = new Map([...CYRILLIC].map((letter, at) => [letter, LATIN[at] ?? letter]))

const isLatin = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit <= 0x4ff
const isLetterAt = (text: string, at: number): boolean =>
  isLatin(text.charCodeAt(at)) || isCyrillic(text.charCodeAt(at))

/** Where letters of both alphabets meet, or a letter stands alone before a Cyrillic word or a year. */
const places =
  /[A-Za-z](?=[\u0400-\u04ff])|[\u0400-\u04ff](?=[A-Za-z])|(?<=^|[\s(«"])[acikoyBCOY](?= (?:\d{1,4} |«)?[A-Za-z]{0,2}[\u0400-\u04ff])/gu

/** A longer run of letters is no word. */
const LONGEST = 40

/** A word in the one alphabet that all its letters can be of, or null. */
const inOne = (word: string): string | null => {
  const letters = [...word]
  const isWhole = (is: (unit: number) => boolean, twins: ReadonlyMap<string, string>): boolean =>
    letters.every((letter) => is(letter.charCodeAt(0)) || twins.has(letter))
  if (isWhole(isCyrillic, cyrillicOf)) return letters.map((letter) => cyrillicOf.get(letter) ?? letter).join('')
  if (isWhole(isLatin, latinOf)) return letters.map((letter) => latinOf.get(letter) ?? letter).join('')
  return null
}

/** «тиc. т зеpна», «ТЕU»: words in which letters of the other alphabet stand for those that they look like. */
export const inOneAlphabet = (traced: Traced): Rewritten => {
  const out = rewriter(traced)
  const { text } = traced
  let [kept, seen] = [0, 0]
  for (const { index } of text.matchAll(places)) {
    if (index < seen) continue
    let [start, end] = [index, index + 1]
    while (start > seen && isLetterAt(text, start - 1)) start -= 1
    while (isLetterAt(text, end)) end += 1
    seen = end
    const word = end - start < LONGEST ? inOne(text.slice(start, end)) : null
    if (word === null) continue
    out.copy(kept, start)
    out.put(word, start, end)
    kept = end
  }
  out.copy(kept, text.length)
  return out.done()
}
