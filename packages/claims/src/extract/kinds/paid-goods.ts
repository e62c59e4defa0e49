import type { Quantity } from '../numbers/quantity.ts'
import { oncePer } from '../once-per.ts'
import type { Mention } from '../parties/naming/mentions.ts'
import type { When } from '../times/when.ts'
import { has, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import { isContracted } from './carried-kind.ts'
import { excessOf } from './excess.ts'
import type { Kind, LastKind } from './kind.ts'
import { putInto } from './put-into.ts'
import { isTrade, type Topic } from './topics.ts'

/** A verb of paying. */
export const isPayment = (text: string): boolean =>
  /^(заплат|уплат|оплат|сплат|виплат|выплат|paid|(was|were|been) paid|has paid|will pay|pays|paying|to pay|支付)/.test(
    text,
  )

const fuels = /^(топлив|сырь|руд|зерн|палив|сировин|fuel|ore|crude|grain|uranium|原油|煤炭|铀)/

const isGoods = (token: Token): boolean =>
  has(token, 'goods') || fuels.test(token.text) || senseOf(token, 'head') === 'gas'

const isFlow = /^(imports|purchases|supplies|deliveries|shipments|импорт|поставки|закупки|імпорт|постачання|进口)$/

/** "a contract for 40 thousand tons of wheat worth $38 million": what the contract is worth. */
const worthOfContract = (view: View, { from }: Quantity): Kind | null => {
  const load = view.quantities.findLast(({ to }) => to <= from)
  return /^(t|count)$/.test(load?.unit ?? '') && load && from - load.to <= 8 && isContracted(view, load)
    ? { indicator: 'deal_value', kind: 'contract', topic: null }
    : null
}

const tellsPayment = oncePer((tokens: readonly Token[]): boolean =>
  tokens.some(({ text }, at) => isPayment(text) || (text === '支' && tokens[at + 1]?.text === '付')),
)

/** "заплатил за туркменский газ 9,6 млрд", "paid $7 bn for pipeline gas": what goods from abroad cost a state is its imports. */
const paidForGoods = (view: View, { from, to }: Quantity): Kind | null => {
  if (!tellsPayment(view.tokens)) return null
  const start = Math.max(0, from - 14)
  const window = view.tokens.slice(start, to + 8)
  const at = window.findLastIndex(
    ({ text }, place) => isPayment(text) || (text === '支' && window[place + 1]?.text === '付'),
  )
  const isForGoods = window.some(
    ({ text }, place) =>
      /^(за|for|为|paid for)$/.test(text) &&
      window.slice(place + 1, place + 5).some((token) => isGoods(token) || isFlow.test(token.text)),
  )
  // "Kazakhstan was paid 1.6 bn for its copper": who is paid has sold
  const isSold = /^(was|were|is|are|been|being)( |$)/.test(
    `${window[at]?.text} ${window[at - 1]?.text}`.replace(/^paid /, ''),
  )
  const kind = isSold ? 'exports' : 'imports'
  // What a firm pays is one deal.
  return at >= 0 && isForGoods && !view.mentions.some(({ form, from: place }) => form === 'firm' && place < start + at)
    ? { indicator: kind, kind, topic: { kind, at: start + at, isVerb: true, isNear: true } }
    : null
}

const spends = /^(потрат|тратил|тратят|израсходов|витрат|spent( on)?$)/

const purchase = /^(закупк|покупк|импорт|ввоз|закупівл|купівл|імпорт|ввезен|purchas|import)/

const tellsSpending = oncePer((tokens: readonly Token[]): boolean => tokens.some(({ text }) => spends.test(text)))

/** «потратили на китайские авто 812 млн», "spent 300 m on Chinese machines": what is spent on goods of another state is what they are bought for. */
const spentOnGoods = (view: View, { from, to }: Quantity): Kind | null => {
  if (!tellsSpending(view.tokens) || view.mentions.some(({ form }) => form === 'firm')) return null
  const start = Math.max(0, from - 14)
  const window = view.tokens.slice(start, to + 9)
  const at = window.findIndex(({ text }) => spends.test(text))
  const isOnGoods = window.some((token, place) => {
    if (!/^(на|on|spent on)$/.test(token.text)) return false
    const [first, next, last] = window.slice(place + 1, place + 4)
    const isOfState = has(first, 'adj') && [next, last].some((each) => each && (isGoods(each) || has(each, 'piece')))
    return purchase.test(first?.text ?? '') || isOfState
  })
  return at >= 0 && isOnGoods
    ? {
        indicator: 'imports',
        kind: 'imports',
        topic: { kind: 'imports', at: start + at, isVerb: true, isNear: true },
      }
    : null
}

/** "Imported 21,700 cars. The new ones are worth $263 m": what the goods that were counted cost. */
export const worthOfGoods = (view: View, topic: Topic, { any }: LastKind): 'exports' | 'imports' | null => {
  const isWorth = /^(стоим|сто[ия]т|варт|кошту|value|worth|价值|货值)/.test(view.tokens[topic.at]?.text ?? '')
  const flow = any?.indicator === 'other' && isWorth && !view.heads.some(({ kind }) => isTrade(kind)) ? any.kind : null
  return flow === 'exports' || flow === 'imports' ? flow : null
}

const isState = ({ form, isOffice }: Mention): boolean => form === 'area' && !isOffice

/** "received $22.7 billion worth of Chinese goods": what came to the state that is named before, or what was sent. */
const worthOfLoadNamed = (view: View, { from, to }: Quantity): Kind | null => {
  const { tokens, heads, mentions } = view
  const isOfGoods =
    tokens[to]?.text === 'worth' && tokens[to + 1]?.text === 'of' && tokens.slice(to + 2, to + 5).some(isGoods)
  if (
    !isOfGoods ||
    heads.some(({ kind, at }) => at < from && (isTrade(kind) || /^(contract|deal|agreements)$/.test(kind)))
  )
    return null
  const kind = mentions.some((each) => isState(each) && each.to <= from) ? 'imports' : 'exports'
  return { indicator: kind, kind, topic: { kind, at: to, isVerb: false, isNear: true } }
}

/** What the words of a sum name outright: a balance, a contract, goods that are paid for, what is put into something. */
export const outright = (view: View, quantity: Quantity, when: When): Kind | null =>
  excessOf(view, quantity) ??
  worthOfContract(view, quantity) ??
  paidForGoods(view, quantity) ??
  spentOnGoods(view, quantity) ??
  worthOfLoadNamed(view, quantity) ??
  putInto(view, quantity, when)
