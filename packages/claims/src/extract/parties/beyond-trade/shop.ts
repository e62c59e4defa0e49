import type { Indicator } from '../../claim.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isCentral, type Pair } from '../pair.ts'

/** Whose market of e-commerce a text speaks of: that of a state of Central Asia, once one was named. */
export const shopAfter = (
  shop: string | undefined,
  { indicator, reporter, partner }: Pair & { readonly indicator: Indicator },
): string | undefined =>
  /^ecommerce/.test(indicator) && reporter !== null && partner === null && (shop === undefined || isCentral(reporter))
    ? reporter
    : shop

const home = /^(рынок|рынка|рынку|рынке|ринок|ринку|market|市场|市场规模|розниц|роздроб|роздріб|retail|零售)/

/** "Chinese shops in Kazakhstan: the market is worth $8 bn": the market of whom they sell to. */
const atMarket = ({ tokens, mentions }: View, { reporter, partner }: Pair): boolean =>
  reporter !== null &&
  !isCentral(reporter) &&
  partner !== null &&
  isCentral(partner) &&
  mentions.every(({ isOffice, form }) => isOffice || form === 'country') &&
  tokens.some(({ text }) => home.test(text))

const platform = /^(电商平台|平台|网站|platforms?|marketplaces?|площадк\S*|маркетплейс\S*|майданчик\S*)$/

/** "Residents of Kazakhstan spent 980 m on Chinese platforms", 在中国电商平台上: what is sold by whose platform it is, to whom. */
const onPlatform = ({ tokens, mentions, heads }: View, quantity: Quantity): Pair | null => {
  const seller = mentions.find(
    ({ code, form, from, to }) =>
      // "6.2 bn, of which Chinese platforms have a third": told of a part
      !tokens.slice(quantity.to, from).some((token) => isSign(token, ',，;；.。')) &&
      /^[A-Z]{3}$/.test(code) &&
      !isCentral(code) &&
      (form === 'area' || form === 'adj') &&
      tokens.slice(to, to + 3).some(({ text }) => platform.test(text)),
  )
  const buyer = mentions.find(
    ({ code, form, isOffice }) => isCentral(code) && !isOffice && (form === 'area' || form === 'adj'),
  )
  if (!seller || !buyer) return null
  // "Kyrgyz farmers sold goods worth 12 m on Chinese platforms"
  const isSelling = heads.some(
    ({ kind, isVerb, at }) => kind === 'exports' && isVerb && at >= buyer.to && at < quantity.from,
  )
  return isSelling ? { reporter: buyer.code, partner: seller.code } : { reporter: seller.code, partner: buyer.code }
}

/** «На китайские площадки пришлось 11 % онлайн-покупок»: of whose platforms they are, where people buy there. */
const ofPlatforms = (
  { tokens, mentions }: View,
  { from }: Quantity,
  known: readonly (string | null | undefined)[],
): Pair | null => {
  const seller = mentions.find(
    ({ code, form, to }) =>
      form === 'adj' &&
      to <= from &&
      /^[A-Z]{3}$/.test(code) &&
      !isCentral(code) &&
      tokens.slice(to, to + 3).some(({ text }) => platform.test(text)) &&
      tokens.slice(to, from).some((token) => has(token, 'fallson')),
  )
  const named = mentions.find(({ code, isOffice }) => isCentral(code) && !isOffice)?.code
  const market = named ?? known.find((code) => code !== undefined && isCentral(code))
  return seller && market ? { reporter: seller.code, partner: market } : null
}

/** A share of shopping that names no country is of the market that was spoken of. */
export const ofShop = (
  view: View,
  quantity: Quantity,
  indicator: Indicator,
  pair: Pair,
  shop: string | undefined,
  last: Pair,
): Pair =>
  (indicator === 'ecommerce_market' ? onPlatform(view, quantity) : null) ??
  (indicator === 'ecommerce_share'
    ? ofPlatforms(view, quantity, [pair.partner, pair.reporter, shop, last.partner, last.reporter])
    : null) ??
  ofOwnShop(view, indicator, pair, shop)

const ofOwnShop = (view: View, indicator: Indicator, pair: Pair, shop: string | undefined): Pair =>
  /^ecommerce/.test(indicator) &&
  shop !== undefined &&
  !view.mentions.some(
    ({ isOffice, form, role, code }) => !isOffice && form !== 'country' && (isCentral(code) || role === 'in'),
  )
    ? { reporter: shop, partner: null }
    : /^ecommerce/.test(indicator) && shop === undefined && atMarket(view, pair)
      ? { reporter: pair.partner, partner: null }
      : pair

/** The one state that a heading names: what follows is of its market. */
export const shopNamed = ({ mentions, tokens }: View): string | undefined => {
  const [one, more] = mentions.filter(({ isOffice }) => !isOffice)
  return one && !more && tokens.length <= 3 && one.form === 'area' && isCentral(one.code) ? one.code : undefined
}
