import type { Mention } from './mentions.ts'
import { filled } from './named-parties.ts'
import { sole } from './owner-parties.ts'
import { complete, type Pair } from './pair.ts'

/** "100 % мита на китайські труби": who levies a duty, and on whose goods. */
export const levied = (all: readonly Mention[], last: Pair): Pair => {
  const mentions = filled(all, last)
  const [first] = mentions
  const on =
    mentions.find(({ role, form }) => (role === 'on' || role === 'from') && (form === 'adj' || form === 'area')) ??
    // "Kazakhstan cut the duty on Chinese cars"
    (first?.form === 'area' && first.role === 'bare' ? mentions.find(({ who }) => who !== first.who) : undefined) ??
    mentions.find(({ form, ownsGoods }) => form === 'adj' && ownsGoods)
  if (on === undefined) return sole(all, last)
  const by = mentions.find(({ who, role }) => who !== on.who && (role === 'bare' || role === 'in' || role === 'to'))
  return by ? { reporter: by.who, partner: on.who } : complete(null, on.who, last)
}
