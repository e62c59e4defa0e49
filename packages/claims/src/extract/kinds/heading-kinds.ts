import type { Indicator } from '../claim.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Kind, LastKind } from './kind.ts'
import { isTrade } from './topics.ts'

const moneyKinds = new Map<string, Indicator>([
  ['trade_turnover', 'trade_turnover'],
  ['foreign_trade', 'trade_turnover'],
  ['exports', 'exports'],
  ['imports', 'imports'],
  ['fdi', 'fdi_stock'],
  ['fdi_stock', 'fdi_stock'],
  ['fdi_flow', 'fdi_flow'],
  ['cost', 'project_cost'],
  ['ecommerce', 'ecommerce_market'],
  ['balance-', 'trade_balance'],
  ['balance+', 'trade_balance'],
])

/** "Main partners:" before a list of sums: partners are told by the turnover. */
export const namesPartners = ({ tokens, heads }: View): boolean =>
  isSign(tokens.at(-1), ':：') &&
  tokens.some(({ text }) => /(^| )partners$|партн[её]р|伙伴/.test(text)) &&
  !heads.some(({ kind }) => kind === 'exports' || kind === 'imports')

/** "China became Kazakhstan's main trading partner in 2024.": whose trade what follows tells. */
const namesTradePartner = ({ tokens, heads }: View): boolean =>
  !heads.some(({ kind }) => moneyKinds.has(kind)) &&
  tokens.some(
    (token, at) =>
      has(token, 'partner') &&
      /(^| )(trad|торг|внешнеторг|зовнішньоторг|贸易)/.test(`${tokens[at - 1]?.text ?? ''} ${token.text}`),
  )

/** What a sentence without numbers, as a heading, says that the ones after it are about. */
export const headingKinds = (view: View, last: LastKind): LastKind => {
  const asked = view.tokens.at(-1)?.text === '?' || view.tokens.at(-1)?.text === '？'
  if (asked && view.heads.some(({ kind }) => kind === 'capacity'))
    return { ...last, any: { indicator: 'capacity', kind: 'capacity', topic: null } }
  // "The main supplier is China" says who sells, and of which flow the text tells it does not change
  const head = view.heads.find(
    ({ kind, at }) => moneyKinds.has(kind) && !has(view.tokens[at], 'seller') && !has(view.tokens[at], 'buyer'),
  )
  // "China buys more than anybody else", in a text about exports: who buys, and no other flow
  const isOfBuyer = head?.isVerb === true && head.kind === 'imports' && last.any?.kind === 'exports'
  if (isOfBuyer) return last
  // "The imbalance is striking": whose it is says only a sentence that names them
  if (head?.kind.startsWith('balance') && view.mentions.length === 0) return last
  const isOfPartners = namesPartners(view) && last.any !== null && isTrade(last.any.kind)
  if (!head && (isOfPartners || (last.any === null && namesTradePartner(view)))) {
    const kind: Kind = { indicator: 'trade_turnover', kind: 'trade_turnover', topic: null }
    return { any: kind, money: kind, rate: null }
  }
  // "The largest Chinese projects in the state:" before what each of them costs
  const isOfProjects = isSign(view.tokens.at(-1), ':：') && view.heads.some(({ kind }) => kind === 'project')
  const cost: Kind = { indicator: 'project_cost', kind: 'cost', topic: null }
  if (!head && isOfProjects) return { any: cost, money: cost, rate: null }
  if (!head) return last
  // "Investors in 2021:" is of what came in that time
  const isInTime = head.kind === 'fdi' && view.periods.some(({ kind, start }) => kind === 'plain' && start !== null)
  const kind: Kind = {
    indicator: isInTime ? 'fdi_flow' : (moneyKinds.get(head.kind) ?? 'other'),
    kind: /^fdi/.test(head.kind) ? 'fdi' : head.kind,
    topic: null,
  }
  return { any: kind, money: kind, rate: null }
}
