import { isDash, isHan, isLetter } from './numbers/signs.ts'

/** A meaning of a word: its kind ("area") and which one ("KAZ"). */
export type Sense = { readonly kind: string; readonly value: string }

/**
 * Words by meaning: "kind value" → patterns separated by `|`. In a pattern `~` stands for any ending of a word, a space for
 * any white space; a capital makes it heed case.
 */
export type WordTable = Readonly<Record<string, string>>

type Node = { readonly next: Map<string, Node>; ending: Node | null; senses: Sense[] | null }

/** Word tables made ready to look up: one tree of patterns as they stand, one in lower case. */
export type Lexicon = { readonly plain: Node; readonly cased: Node }

export type Entry = { readonly start: number; readonly end: number; readonly senses: readonly Sense[] }

const emptyNode = (): Node => ({ next: new Map(), ending: null, senses: null })

const stepTo = (node: Node, sign: string): Node => {
  if (sign === '~') {
    node.ending ??= emptyNode()
    return node.ending
  }
  const known = node.next.get(sign) ?? emptyNode()
  node.next.set(sign, known)
  return known
}

const add = (root: Node, pattern: string, sense: Sense): void => {
  let node = root
  for (const sign of pattern) node = stepTo(node, sign)
  node.senses = [...(node.senses ?? []), sense]
}

export const buildLexicon = (tables: readonly WordTable[]): Lexicon => {
  const lexicon = { plain: emptyNode(), cased: emptyNode() }
  for (const table of tables)
    for (const [concept, patterns] of Object.entries(table)) {
      const [kind = '', value = ''] = concept.split(' ')
      for (const pattern of patterns.split('|').map((each) => each.trim().replaceAll('ё', 'е')))
        add(/\p{Lu}/u.test(pattern) ? lexicon.cased : lexicon.plain, pattern, { kind, value })
    }
  return lexicon
}

const isSpace = (sign: string): boolean => sign === ' ' || sign === '\n' || sign === '\t'

/** Letters to the end of the word; a word of absurd length is none. */
const endOfWord = (text: string, from: number): number => {
  let at = from
  while (at < from + 24 && isLetter(text[at] ?? '')) at += 1
  return at
}

type Kept = { sense: Sense; literal: number }
type Best = { end: number; readonly senses: Kept[] }

const isBoundary = (text: string, at: number): boolean => {
  const [before, after] = [text[at - 1] ?? ' ', text[at] ?? ' ']
  return !isLetter(before) || !isLetter(after) || isHan(before) || isHan(after)
}

const keep = (senses: readonly Sense[], at: number, literal: number, best: Best): void => {
  if (at < best.end) return
  if (at > best.end) best.senses.length = 0
  best.end = at
  for (const sense of senses) {
    const known = best.senses.find((each) => each.sense.kind === sense.kind)
    if (known === undefined) best.senses.push({ sense, literal })
    else if (known.literal < literal) {
      known.sense = sense
      known.literal = literal
    }
  }
}

/** Walks a tree from a place; keeps the longest match and of each kind the sense whose pattern has most letters of its own. */
const walk = (node: Node, text: string, at: number, literal: number, best: Best): void => {
  if (node.senses !== null && at > best.end - 1 && isBoundary(text, at)) keep(node.senses, at, literal, best)
  if (node.ending !== null) {
    const end = endOfWord(text, at)
    if (isBoundary(text, end)) walk(node.ending, text, end, literal, best)
  }
  const sign = text[at]
  if (sign === undefined) return
  if (isSpace(sign)) {
    const next = node.next.get(' ')
    if (next === undefined) return
    let end = at
    while (end < at + 4 && isSpace(text[end] ?? '')) end += 1
    walk(next, text, end, literal + 1, best)
    return
  }
  const next = node.next.get(sign) ?? (isDash(sign) ? node.next.get('-') : undefined)
  if (next !== undefined) walk(next, text, at + 1, literal + 1, best)
}

/** The longest entry that begins at a place, which must be the beginning of a word, or null. */
export const entryAt = (lexicon: Lexicon, text: string, lower: string, at: number): Entry | null => {
  const isKnown = lexicon.plain.next.has(lower[at] ?? '')
  const isCased = lexicon.cased.next.has(text[at] ?? '')
  if (!isKnown && !isCased) return null
  const best: Best = { end: at, senses: [] }
  // "Mt" is a million of "mt": what tells capitals goes before what does not.
  if (isCased) walk(lexicon.cased, text, at, 0, best)
  if (isKnown) walk(lexicon.plain, lower, at, 0, best)
  if (best.end === at) return null
  // An adjective begins like the name that it is made of.
  const isAdjective = best.senses.some(({ sense }) => sense.kind === 'adj')
  const senses = best.senses.map(({ sense }) => sense)
  return { start: at, end: best.end, senses: isAdjective ? senses.filter(({ kind }) => kind !== 'area') : senses }
}
