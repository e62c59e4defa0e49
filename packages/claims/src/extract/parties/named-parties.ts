import type { Mention } from './naming/mentions.ts'
import { coded, codesOf, isCentral, memberIn, type Pair } from './pair.ts'

/** What "the country", "the two", "the region" stand for, given who was spoken of last; null where that is not settled. */
export const standsFor = (mention: Mention, last: Pair): string | null => {
  if (mention.code === 'it') return mention.role === 'bare' ? last.reporter : last.partner
  if (mention.form === 'country') return memberIn(last)
  return coded(mention.code)
}

/** The country whose office speaks. */
export const officeOf = (mentions: readonly Mention[]): string | null =>
  coded(
    mentions.find(
      ({ isOffice, code, form }) =>
        isOffice && code !== '-' && form !== 'country' && form !== 'region' && form !== 'pair',
    )?.code,
  )

export type Filled = Mention & { readonly who: string }

/** Whether the country of a town is named too, or two other countries are. */
const namesCountryOf = (town: Mention, mentions: readonly Mention[]): boolean => {
  const named = mentions.filter(
    ({ form, isOffice, code }) => (form === 'area' || form === 'pair') && !isOffice && code !== '-',
  )
  const codes = new Set(named.map(({ code }) => code))
  return (
    codes.size > 1 ||
    codes.has(town.code) ||
    (codes.has('C5') && isCentral(town.code)) ||
    named.some(({ form }) => form === 'pair')
  )
}

/** Whether two countries are named outright, so that "it" is no third. */
const isNamedByTwo = (mentions: readonly Mention[]): boolean =>
  new Set(mentions.filter(({ form, isOffice }) => form === 'area' && !isOffice).map(({ code }) => code)).size > 1

/** "Kyrgyzstan owes it": none of those that the sentence itself names. */
const itsOf = (mention: Mention, mentions: readonly Mention[], last: Pair): string | null => {
  const subject = mentions.find(
    ({ form, role, from }) => form === 'area' && role === 'bare' && from < mention.from,
  )?.code
  const plain = standsFor(mention, last)
  if (subject === undefined || subject !== plain) {
    const isSameSide = subject !== undefined && isCentral(subject) && isCentral(plain)
    return isSameSide
      ? ([last.reporter, last.partner].find((code) => code !== null && !isCentral(code)) ?? plain)
      : plain
  }
  return [last.reporter, last.partner].find((code) => code !== null && code !== subject) ?? plain
}

export const filled = (mentions: readonly Mention[], last: Pair): readonly Filled[] =>
  mentions.flatMap((mention) => {
    // A town says nothing where its country is named.
    if (
      mention.form === 'place' &&
      (mention.role === 'in' || mention.role === 'on' || mention.role === 'through') &&
      (mention.role === 'through' ? mentions.some(({ form }) => form === 'area') : namesCountryOf(mention, mentions))
    )
      return []
    // A visit of its president says nothing of a country that is named too.
    if (mention.form === 'leader' && mentions.some(({ form, code }) => form === 'area' && code === mention.code))
      return []
    if (mention.code === 'it' && mention.role === 'bare' && isNamedByTwo(mentions)) return []
    if (mention.form === 'pair' || mention.form === 'both' || mention.isOffice) return []
    const who = mention.code === 'it' ? itsOf(mention, mentions, last) : standsFor(mention, last)
    return who === null ? [] : [{ ...mention, who }]
  })

export const pairOf = (mentions: readonly Mention[], last: Pair): Pair | null => {
  const pairs = mentions.filter(({ form, isOffice }) => form === 'pair' && !isOffice)
  // 经中欧班列集结中心开行中亚班列: the one that names where to
  const pair = pairs.find(({ code, joinsLast }) => code.endsWith('-C5') && !joinsLast) ?? pairs[0]
  if (pair) return codesOf(pair.code)
  // "Взаимная торговля Казахстана и Китая": the two are named.
  const isNamed = isNamedByTwo(mentions)
  const isBoth = mentions.some(({ form, ownsHead }) => form === 'both' && !(ownsHead && isNamed))
  return isBoth && last.reporter !== null && last.partner !== null ? last : null
}

export const isActor = ({ form, role }: Filled): boolean => role === 'bare' && form !== 'place'

export const pick = (
  mentions: readonly Filled[],
  ...tests: readonly ((mention: Filled) => boolean)[]
): Filled | undefined => {
  for (const test of tests) {
    const found = mentions.find(test)
    if (found) return found
  }
  return undefined
}

export const asRole =
  (...roles: readonly string[]) =>
  ({ role, form }: Filled): boolean =>
    roles.includes(role) && form !== 'place' && form !== 'capital'

export const anyRole =
  (...roles: readonly string[]) =>
  ({ role }: Filled): boolean =>
    roles.includes(role)
