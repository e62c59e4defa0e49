import { within } from '../clause-scope.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Mention } from './mentions.ts'
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

/** A president who comes to sign stands for his state. */
export const withVisitors = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.map((mention) => (mention.isOffice ? { ...mention, isOffice: false } : mention))

/** Where only offices are named they stand for their countries. */
export const withOffices = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some(({ isOffice, code }) => !isOffice && code !== '-')
    ? mentions
    : mentions
        .filter(({ form }) => form !== 'pair')
        .map((mention) => ({ ...mention, isOffice: false, role: 'bare' as const }))
