import type { Kind } from '../../kinds/kind.ts'
import { isTrade } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { isSign } from '../../tokens.ts'
import { clauseEnd, type View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { ALONE, isCentral, type Pair } from '../pair.ts'
import type { LastPairs } from '../told-before/last-pairs.ts'

/** A word for all that the world makes or holds. */
const world = /^(світов\S*|миров\S*|(the )?world|world's|global|全球|世界)$/

/** The words around a number in which the whole of its share is told: its clause, not far from it. */
const wordsOf = (
  { tokens }: View,
  { from, to }: Quantity,
): { readonly sign: number; readonly start: number; readonly end: number } => {
  const sign = tokens.slice(0, from).findLastIndex((token) => isSign(token, ',;.，；。:：')) + 1
  const end = clauseEnd(tokens, to, Math.min(tokens.length, to + 8))
  return { sign, start: Math.min(Math.max(sign, from - 16), from - 6), end: Math.max(end, to + 5) }
}

const isOfAll = (view: View, quantity: Quantity): boolean => {
  const { start, end } = wordsOf(view, quantity)
  return (
    view.tokens.slice(Math.max(0, start), end).some(({ text }) => world.test(text)) ||
    view.mentions.some(({ code, from }) => code === 'WLD' && from >= start && from < end)
  )
}

const isState = ({ code, isOffice }: Mention): boolean => /^([A-Z]{3}|C5)$/.test(code) && code !== 'WLD' && !isOffice

const isHolder = (mention: Mention): boolean => isState(mention) && /^(bare|in|on)$/.test(mention.role)

/** "40 % of the world's uranium", 全球份额超过60%: what a state has of all that the world makes or holds has no partner. */
export const ofWorld = (
  view: View,
  quantity: Quantity,
  kind: Kind,
  own: readonly Mention[],
  { any }: LastPairs,
): Pair | null => {
  if (kind.indicator !== 'share' || isTrade(kind.kind) || /^(fdi|debt|deal|gdp|tariff)/.test(kind.kind)) return null
  if (!isOfAll(view, quantity)) return null
  const { sign } = wordsOf(view, quantity)
  const states = own.filter((mention) => isState(mention) && mention.from >= sign)
  const holder =
    own.find((mention) => isHolder(mention) && mention.form !== 'adj')?.code ??
    (new Set(states.map(({ code }) => code)).size === 1 ? states[0]?.code : undefined) ??
    [any.reporter, any.partner].find(isCentral) ??
    any.reporter
  return holder === null ? null : { reporter: holder, partner: ALONE }
}
