import { type Rewritten, rewriter, type Traced } from './traced.ts'

/** The words of a text, which tell how its broken words are spelt: all of them, and what stands before the first hyphen of a compound. */
export type Lexicon = { readonly words: ReadonlySet<string>; readonly firstParts: ReadonlySet<string> }

const LONGEST_WORD = 60
const WORD = /\p{L}{1,60}(?:-\p{L}{1,60}){0,4}/gu

/** Words that are not broken where they stand. */
export const lexiconOf = (text: string): Lexicon => {
  const words = new Set<string>()
  const firstParts = new Set<string>()
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (BROKEN_BEFORE.test(text.slice(Math.max(0, index - 3), index))) continue
    if (BROKEN_AFTER.test(text.slice(index + word.length, index + word.length + 3))) continue
    words.add(word.toLowerCase())
    const hyphen = word.indexOf('-')
    if (hyphen > 0) firstParts.add(word.slice(0, hyphen).toLowerCase())
  }
  return { words, firstParts }
}

const BROKEN_BEFORE = /\p{L}[-'¬\ufffd]\s$|[-¬\ufffd]$/u
const BROKEN_AFTER = /^(?:[-'¬\ufffd]\s|¬|\ufffd)/u

/** First parts of compounds that keep their hyphen where the text has no other. */
const COMPOUND =
  /^(?:торгово|экспортно|импортно|социально|общественно|научно|производственно|финансово|инвестиционно|политико|военно|северо|юго|контрольно|культурно|информационно|организационно|транспортно|соціально|науково|фінансово|виробничо|експортно|культурно|північно|південно|торговельно|контрольно)$/
const PARTICLE = /^(?:то|либо|нибудь|таки|ка|небудь)$/
const ADVERB = /^(?:прежнему|видимому|моему|своему|новому|разному|другому|русски|китайски|перше|друге|третє)$/
const HYPHENS = /[-¬\ufffd']$/
const LAST_PART = /[\p{L}\p{N}]{1,60}(?=.$)/u
const FIRST_PART = /^(?:\p{L}{1,60}|\d)/u

export type Join = {
  /** How many units at the end of the first line go. */
  readonly drop: number
  readonly put: '' | '-' | ' ' | '\n'
}

/**
 * How a word goes on that a line end breaks, or undefined where none is broken. `left` is the end of a line, `right` how the next begins.
 * True hyphens of compounds stay where the text itself, or the form of the parts, shows them.
 */
export const joinOf = (left: string, right: string, lexicon: () => Lexicon): Join | undefined => {
  const sign = HYPHENS.exec(left)?.[0]
  if (sign === undefined) return undefined
  const before = LAST_PART.exec(left.slice(-LONGEST_WORD - 1))?.[0]
  const after = FIRST_PART.exec(right)?.[0]
  if (before === undefined || after === undefined) return undefined
  const kept: Join = { drop: sign === '-' ? 0 : 1, put: sign === '-' ? '' : '-' }
  if (/\d/.test(before) || /\d/.test(after)) return sign === '-' ? kept : undefined
  const [first, second] = [before.toLowerCase(), after.toLowerCase()]
  const { words, firstParts } = lexicon()
  const isWhole = words.has(first + second)
  if (sign === "'" && !isApostropheBreak(left, after, isWhole || !words.has(first))) return undefined
  if (isWhole) return { drop: 1, put: '' }
  const isCapitalised = /^\p{Lu}/u.test(after) && !/^\p{Lu}{2}/u.test(before.slice(-2))
  const isCompound =
    words.has(`${first}-${second}`) ||
    (first.length > 3 && firstParts.has(first)) ||
    COMPOUND.test(first) ||
    (words.has(first) && (PARTICLE.test(second) || (/^(?:по|во|в)$/.test(first) && ADVERB.test(second)))) ||
    (first.length > 3 && second.length > 3 && words.has(first) && words.has(second))
  return isCapitalised || isCompound ? kept : { drop: 1, put: '' }
}

/** Some print sets an apostrophe where a hyphen was: only in Cyrillic, between small letters, where none was opened before. */
const isApostropheBreak = (left: string, after: string, isNoWord: boolean): boolean =>
  isNoWord && /^[а-яёіїєґ]/.test(after) && /[а-яёіїєґ]'$/.test(left) && left.indexOf("'") === left.length - 1

/**
 * Words mended inside lines: a sign that could not be decoded between the parts of a compound becomes its hyphen, and words that
 * a copy broke (`сотрудни- чества`) are joined where the text has them whole.
 */
export const mendWords = (traced: Traced, lexicon: () => Lexicon): Rewritten => {
  const { text } = traced
  const out = rewriter(traced)
  let kept = 0
  for (const { 0: found, index } of text.matchAll(/(?<=\p{L})(?:\ufffd|- )(?=\p{L})/gu)) {
    const end = index + found.length
    const join = joinOf(
      `${text.slice(Math.max(0, index - LONGEST_WORD), index)}-`,
      text.slice(end, end + LONGEST_WORD),
      lexicon,
    )
    const isHyphen = found === '\ufffd' && join?.drop === 0
    const isWord = found === '- ' && join?.drop === 1 && isKnownWhole(text, index, end, lexicon())
    if (!isHyphen && !isWord) continue
    out.copy(kept, index)
    if (isHyphen) out.put('-', index, end)
    kept = end
  }
  out.copy(kept, text.length)
  return out.done()
}

const isKnownWhole = (text: string, index: number, end: number, { words }: Lexicon): boolean => {
  const first = /\p{L}{1,60}$/u.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))?.[0].toLowerCase() ?? ''
  const second = /^\p{L}{1,60}/u.exec(text.slice(end, end + LONGEST_WORD))?.[0].toLowerCase() ?? ''
  return words.has(first + second) && !words.has(first)
}
