import type { Kind } from '../kinds/kind.ts'
import { isTrade } from '../kinds/topics.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { View } from '../view.ts'
import type { LastPairs } from './last-pairs.ts'
import type { Mention } from './mentions.ts'
import { ALONE, isCentral, type Pair } from './pair.ts'

/** A word for all that the world makes or holds. */
export const world = /^(світов\S*|миров\S*|(the )?world|world's|global|全球|世界)$/

const isOfAll = ({ tokens, mentions }: View, { from, to }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - 6), to + 5).some(({ text }) => world.test(text)) ||
  mentions.some(({ code, from: at }) => code === 'WLD' && at >= from - 6 && at < to + 5)

const isHolder = ({ code, role, isOffice }: Mention): boolean =>
  /^([A-Z]{3}|C5)$/.test(code) && code !== 'WLD' && (role === 'bare' || role === 'in' || role === 'on') && !isOffice

/** "40 % of the world's uranium", 全球份额超过60%: what a state has of all that the world makes or holds has no partner. */
export const ofWorld = (
  view: View,
  quantity: Quantity,
  kind: Kind,
  own: readonly Mention[],
  { any }: LastPairs,
): Pair | null => {
  if (kind.indicator !== 'share' || isTrade(kind.kind)) return null
  if (!isOfAll(view, quantity)) return null
  const holder =
    own.find((mention) => isHolder(mention) && mention.form !== 'adj')?.code ??
    [any.reporter, any.partner].find(isCentral) ??
    any.reporter
  return holder === null ? null : { reporter: holder, partner: ALONE }
}
