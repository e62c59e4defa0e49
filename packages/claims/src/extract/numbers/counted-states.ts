import { has, type Token } from '../tokens.ts'

/** 国家有50多个: states that are counted, named before their number. */
export const hasStatesBefore = (tokens: readonly Token[], from: number): boolean =>
  /国家(有|达|达到|共有|共|约|超过|多达)+$/.test(
    tokens
      .slice(Math.max(0, from - 4), from)
      .map(({ text }) => text)
      .join(''),
  )

const states = /^(стран|держав|государств|країн|республ|countr|state|nation|republic)/

/** "пять бывших советских республик", "five former Soviet republics": states, with words of which between. */
export const countsStates = (tokens: readonly Token[], to: number): boolean => {
  let at = to
  for (const token of tokens.slice(to, to + 3)) {
    if (!/^\p{L}{4,}$/u.test(token.text) || !isPlainWord(token)) break
    at += 1
  }
  return (has(tokens[at], 'region') || has(tokens[at], 'country')) && states.test(tokens[at]?.text ?? '')
}

const isPlainWord = ({ senses, text }: Token): boolean =>
  senses.every(({ kind }) => kind === 'area' || kind === 'region') && !states.test(text)
