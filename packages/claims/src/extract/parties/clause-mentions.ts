import { within } from '../clause-scope.ts'
import { flowOf } from '../kinds/topics.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Mention } from './naming/mentions.ts'
import { isCentral } from './pair.ts'

/** "Gas of the region: Turkmenistan sent China …": what stands before a colon is a heading, if a subject follows it. */
export const startOf = (view: View, quantity: Quantity, tail: number): number => {
  const colon = view.tokens.findIndex((token, at) => at < quantity.from && isSign(token, ':：'))
  const after = within(view.mentions, colon + 1, tail)
  const before = within(view.mentions, 0, Math.max(0, colon)).filter(({ isOffice }) => !isOffice)
  const isOfRegion = before.length > 0 && before.every(({ code }) => code === 'C5')
  if (colon > 0 && isOfRegion && after.some(({ code, isOffice }) => !isOffice && isCentral(code))) return colon + 1
  return colon > 0 && new Set(after.filter(({ isOffice }) => !isOffice).map(({ code }) => code)).size > 1
    ? colon + 1
    : 0
}

const isAimed = ({ role, isOffice, form }: Mention): boolean =>
  /^(to|from|with)$/.test(role) && !isOffice && form === 'area'

/** "to resume exports to Georgia, and raise those to China to a million": where a flow of another clause goes is not where this one does. */
export const ofOwnClause = (view: View, mentions: readonly Mention[], head: number): readonly Mention[] => {
  const start = view.tokens.slice(0, Math.max(0, head)).findLastIndex((token) => isSign(token, ',，;；'))
  if (start < 0 || !mentions.some((mention) => isAimed(mention) && mention.from > start && mention.from <= head + 8))
    return mentions
  const isOfOther = ({ to }: Mention): boolean =>
    to <= start && view.heads.some(({ kind, at }) => flowOf(kind) !== null && at < start)
  return mentions.filter((mention) => !(isAimed(mention) && isOfOther(mention)))
}

/** A president who comes to sign stands for his state, and a meeting for its two sides where no others are named. */
export const withVisitors = (mentions: readonly Mention[]): readonly Mention[] => {
  const isOfPair = mentions.some(({ form, isOffice }) => form === 'pair' && !isOffice)
  return mentions.map((mention) =>
    mention.isOffice && !(isOfPair && mention.form === 'pair') ? { ...mention, isOffice: false } : mention,
  )
}

/** Where only offices are named they stand for their countries. */
export const withOffices = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some(({ isOffice, code }) => !isOffice && code !== '-')
    ? mentions
    : mentions
        .filter(({ form }) => form !== 'pair')
        .map((mention) => ({ ...mention, isOffice: false, role: 'bare' as const }))

/** "nine agreements with Kazakhstan, Uzbekistan and Kyrgyzstan": a list goes on beyond its first comma. */
export const withRestOfList = (mentions: readonly Mention[], own: readonly Mention[]): readonly Mention[] => {
  const last = own.at(-1)
  const at = last ? mentions.indexOf(last) + 1 : 0
  const end = mentions.findIndex(({ joinsLast }, place) => place >= at && !joinsLast)
  return at === 0 ? own : [...own, ...mentions.slice(at, end < 0 ? mentions.length : end)]
}
