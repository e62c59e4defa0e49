import type { Quantity } from '../numbers/quantity.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import type { LastKind } from './kind.ts'
import { shareBefore } from './share-noun.ts'
import { nearHead } from './topics.ts'

/** "e-commerce made up a mere 3.7%". */
const sharesRightAfter = ({ tokens }: View, at: number, until: number): boolean =>
  tokens.slice(at + 1, Math.min(until, at + 4)).some((token) => has(token, 'share') || has(token, 'fallson')) &&
  until - at <= 8

/** "доля в интернет-торговле": the whole, not the part. */
const isWhole = ({ tokens }: View, at: number): boolean =>
  [1, 2].some((back) => /^(в|у|in|of all|占|на)$/.test(tokens[at - back]?.text ?? ''))

/** 网购用户占居民的15%, "38 % of the population shop online": who shops, and no part of what is sold. */
export const isOfPeople = ({ tokens }: View, { from, to }: Quantity): boolean =>
  /(居民|人口|网民|用户|населени[ея]|жител|взрослых|населення|дорослих|population|adults|residents|shoppers)/.test(
    tokens
      .slice(Math.max(0, from - 8), to + 5)
      .map(({ text }) => text)
      .join(''),
  )

const platforms = /^(маркетплейс|площадк|платформ|майданчик|marketplaces|platforms|平台|电商平台)/

/** «на китайские площадки пришлось 11 % онлайн-покупок»: what platforms have of all that is bought online. */
const isOfPlatforms = ({ tokens, heads }: View, { from, to }: Quantity): boolean =>
  heads.some(({ kind, at }) => kind === 'ecommerce' && at >= to && at <= to + 2) &&
  tokens
    .slice(Math.max(0, from - 10), from)
    .some(({ text }, at, all) => platforms.test(text) && all.slice(at).some((token) => has(token, 'fallson')))

/** E-commerce as a part of something: of retail, of trade, or named as the owner of the share. */
export const isShopShare = (view: View, quantity: Quantity, kind: string, last: LastKind): boolean => {
  const retail = nearHead(view, quantity, ['retail'], 16)
  const shops = view.heads.filter(({ kind: about, at }) => about === 'ecommerce' && !isWhole(view, at))
  const noun = shareBefore(view, quantity)
  const isKnown =
    view.heads.some((head) => head.kind === 'ecommerce') ||
    last.any?.kind === 'ecommerce' ||
    last.money?.kind === 'ecommerce'
  if (retail !== null && (kind === 'ecommerce' || kind === 'retail' || isKnown)) return true
  if (
    shops.some(({ at }) => at < quantity.from && sharesRightAfter(view, at, quantity.from)) &&
    (kind === 'ecommerce' || kind === 'retail')
  )
    return true
  if (noun >= 0 && shops.some(({ at }) => Math.abs(at - noun) <= 5 && at < quantity.from)) return true
  if (kind === 'ecommerce' && isOfPlatforms(view, quantity)) return true
  return (
    shops.some(({ at }) => at < quantity.from && at > quantity.from - 16) &&
    (kind === 'foreign_trade' || kind === 'trade_turnover')
  )
}
