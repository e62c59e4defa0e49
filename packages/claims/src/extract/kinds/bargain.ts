import type { Quantity } from '../numbers/quantity.ts'
import { has, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'

const buys =
  /^(buy|buys|bought|buying|acquire|acquires|acquired|acquiring|purchase|purchases|purchased|purchasing|sell|sells|sold|купи|куплен|приобр|выкуп|прода[лтс]|придба|викуп)/

const pays = /^(pay|pays|paid|paying|заплат|уплат|оплат|сплат|支付|付)/

const isFor = (text: string | undefined): boolean => /^(for|за|на)$/.test(text ?? '')

/** Things that are bought one at a time. */
const isOne = (kind: string | null): boolean => /^(project|stake|companies)$/.test(kind ?? '')

/** "agreed to buy a gold mine for $1.15 billion", "купит завод за 40 млн": what is bought is one thing, and no trade. */
export const isBoughtThing = (view: View, quantity: Quantity): boolean => {
  if (!isFor(view.tokens[quantity.from - 1]?.text)) return false
  const from = Math.max(0, quantity.from - 24)
  const lead = view.tokens.slice(from, quantity.from)
  const verb = lead.findLastIndex(({ text }) => buys.test(text))
  const object = lead.slice(verb + 1, verb + 7)
  const thing = object.findIndex((token) => isOne(senseOf(token, 'head')))
  return (
    verb >= 0 &&
    thing >= 0 &&
    // "a gold mine" is no gold
    !object.slice(0, Math.max(0, thing - 1)).some((token) => has(token, 'goods') || token.number?.digits === true)
  )
}

/** "paid Turkmenistan $7 billion for gas", "заплатил за газ 7 млрд": what was paid for goods is what was imported. */
export const isPaidForGoods = (view: View, quantity: Quantity): boolean => {
  const from = Math.max(0, quantity.from - 12)
  const verb = view.tokens.slice(from, quantity.from).findLastIndex(({ text }) => pays.test(text))
  if (verb < 0) return false
  const own = [...view.tokens.slice(from + verb, quantity.from), ...view.tokens.slice(quantity.to, quantity.to + 6)]
  const at = own.findIndex(({ text }) => isFor(text))
  return (
    at >= 0 &&
    own.slice(at + 1, at + 5).some((token) => has(token, 'goods') || senseOf(token, 'head') === 'gas') &&
    !own.slice(at + 1, at + 5).some((token) => /^(transit|транзит)/.test(token.text))
  )
}
