import { type Filled, filled, officeOf, pick } from '../named-parties.ts'
import type { Mention } from '../naming/mentions.ts'
import { complete, isCentral, type Pair } from '../pair.ts'

/** Kinds of goods: whose they are, and whose market they go to. */
export const products = (all: readonly Mention[], last: Pair): Pair => {
  const mentions = filled(all, last)
  const isMarket = ({ role, form, who }: Filled): boolean =>
    (role === 'to' || role === 'on') && !(form === 'adj' && isCentral(who))
  const own = mentions.filter((mention) => !isMarket(mention))
  const owner = pick(
    own,
    ({ form, who }) => form === 'adj' && isCentral(who),
    ({ who }) => isCentral(who),
    () => true,
  )
  const office = officeOf(all)
  const market =
    mentions.find(({ who }) => who !== owner?.who) ??
    (owner !== undefined && office !== null && office !== owner.who && isCentral(owner.who) !== isCentral(office)
      ? { who: office }
      : undefined)
  return owner === undefined && market === undefined ? last : complete(owner?.who ?? null, market?.who ?? null, last)
}
