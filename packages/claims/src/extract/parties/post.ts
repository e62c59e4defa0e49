import { ownWords } from '../clause-scope.ts'
import { isMoney, type Kind } from '../kinds/kind.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Mention } from './mentions.ts'

const carried = new Set(['freight', 'containers', 'trains', 'counts', 'exports', 'imports', 'trade_turnover'])

const isPost = (tokens: readonly Token[], { form, from, to }: Mention): boolean =>
  form === 'place' &&
  (tokens.slice(to, to + 3).some((token) => has(token, 'post')) ||
    tokens.slice(Math.max(0, from - 2), from).some((token) => has(token, 'post')))

/** "Through the Khorgos border post went 30,000 lorries": what passes a post is of the country in which it stands, whatever lies beyond. */
export const ofPost = (view: View, quantities: readonly Quantity[], index: number, kind: Kind): string | null => {
  const quantity = quantities[index]
  // "…, of it 409 thousand tonnes of imports, up 24 %": a part of what passed the post.
  const isGrowth = kind.indicator === 'growth' && index > 0 && !quantities.some(({ unit }) => isMoney(unit))
  const isCarried =
    isGrowth ||
    /^(freight_volume|container_volume|train_count)$/.test(kind.indicator) ||
    (kind.indicator === 'other' && quantity?.unit === 'count')
  if (!quantity || !isCarried || !carried.has(kind.kind)) return null
  const { from, tail } = ownWords(view, quantities, index, kind.topic?.at ?? -1)
  const own = view.mentions.filter((mention) => mention.from >= from && mention.from < tail)
  const post = own.find((mention) => isPost(view.tokens, mention))
  if (own.length === 0 && index > 0) {
    const before = view.mentions.filter((mention) => mention.from < from)
    const last = before.findLast((mention) => isPost(view.tokens, mention))
    return last !== undefined && before.every(({ code }) => code === last.code) ? last.code : null
  }
  const isAlone = post !== undefined && own.every(({ code, form }) => code === post.code || form === 'both')
  return isAlone ? post.code : null
}
