import { changesBy } from '../../kinds/change-of.ts'
import { flowOf } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { comesBefore } from '../lists/rank.ts'
import type { Mention } from '../naming/mentions.ts'
import type { Pair } from '../pair.ts'

const isState = ({ form, code, isOffice }: Mention): boolean =>
  form === 'area' && !isOffice && /^[A-Z]{3}$/.test(code) && code !== 'WLD'

const ofTrade = /(^| )(trad|торг|внешнеторг|зовнішньоторг|贸易)/

/** Where the sentence names trading partners, or -1. */
const tradingPartner = ({ tokens }: View): number =>
  tokens.findIndex((token, at) => has(token, 'partner') && ofTrade.test(`${tokens[at - 1]?.text ?? ''} ${token.text}`))

/** "China is Uzbekistan's main trading partner with 19.8 %, Russia is second with 17.9 %": partners are told by their shares of the trade of whose they are. */
export const partnerByShare = (view: View, quantity: Quantity): Pair | null => {
  const { from, unit, isSigned } = quantity
  if (unit !== 'percent' || isSigned || changesBy(view, quantity)) return null
  const at = tradingPartner(view)
  if (at < 0 || at > from || view.heads.some(({ kind }) => flowOf(kind) !== null)) return null
  const owner = view.mentions.find((mention) => mention.isPartnerOf && isState(mention))
  if (owner === undefined) return null
  const start = view.quantities.findLast(({ to }) => to <= from)?.to ?? 0
  const named = view.mentions.filter(
    (mention) =>
      mention.from >= start &&
      mention.to <= from &&
      isState(mention) &&
      mention.code !== owner.code &&
      !comesBefore(view, mention),
  )
  const partner = named.find(({ to }) => from - to <= 1) ?? named[0]
  return partner === undefined || named.some(({ joinsLast }) => joinsLast)
    ? null
    : { reporter: owner.code, partner: partner.code }
}
