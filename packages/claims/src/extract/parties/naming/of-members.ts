import { senseOf, type Token } from '../../tokens.ts'
import { isCentral, isOneOfFive } from '../pair.ts'
import type { Mention } from './mentions.ts'
import { isOfPartners, superlative } from './only-beside.ts'

const among = /^(among|amongst|среди|серед)$/
const outOf = /^(of|из|з|із)$/

/** "the biggest partner of the five", "among the five": said of one of them, whom the sentence names. */
const isOfMembers = (tokens: readonly Token[], { from: at }: Mention, actors: readonly Mention[]): boolean => {
  const named = actors.filter(({ from }) => from !== at)
  const lead = tokens[at - 1]?.text ?? ''
  if (!named.some(({ code }) => isOneOfFive(code))) return false
  const isFirst =
    at === 1 ||
    isOfPartners(tokens, at) ||
    tokens.slice(Math.max(0, at - 6), at).some(({ text }) => superlative.test(text))
  return among.test(lead) || (outOf.test(lead) && isFirst && named.every(({ code }) => isCentral(code)))
}

/** The countries of a sentence, with the five held to be told of only beside the one of them that is told of. */
export const besideMembers = (tokens: readonly Token[], found: readonly Mention[]): readonly Mention[] => {
  if (!found.some(({ from }) => senseOf(tokens[from], 'area') === 'C5')) return found
  const actors = found.filter(({ form, role, isOffice }) => form === 'area' && role === 'bare' && !isOffice)
  return found.map((mention) =>
    senseOf(tokens[mention.from], 'area') === 'C5' && isOfMembers(tokens, mention, actors)
      ? { ...mention, isOffice: true, isPartnerOf: false }
      : mention,
  )
}
