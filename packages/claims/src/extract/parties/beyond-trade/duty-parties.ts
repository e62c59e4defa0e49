import { filled } from '../named-parties.ts'
import type { Mention } from '../naming/mentions.ts'
import { complete, type Pair } from '../pair.ts'
import { sole } from './owner-parties.ts'

/** "100 % мита на китайські труби": who levies a duty, and on whose goods. */
export const levied = (all: readonly Mention[], last: Pair): Pair => {
  const mentions = filled(all, last)
  const [first] = mentions
  const onto = mentions.find(
    ({ role, form, ownsGoods }, at) =>
      (form === 'adj' || form === 'area') &&
      (role === 'on' || role === 'from' || (at > 0 && (role === 'to' || form === 'adj' || ownsGoods))),
  )
  // 哈萨克斯坦将中国电动车关税: two that are named, who levies it first
  const on = onto ?? (first?.role === 'bare' ? mentions.find(({ who }) => who !== first.who) : undefined)
  if (on === undefined) return sole(all, last)
  const by = mentions.find(({ who, role }) => who !== on.who && (role === 'bare' || role === 'in'))
  return by ? { reporter: by.who, partner: on.who } : complete(null, on.who, last)
}
