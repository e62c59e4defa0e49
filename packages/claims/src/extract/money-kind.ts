import { changesBy } from './change-of.ts'
import type { When } from './choose-period.ts'
import type { Indicator } from './claim.ts'
import type { Kind, LastKind } from './kind.ts'
import type { Quantity } from './quantity.ts'
import { has, isSign, senseOf } from './tokens.ts'
import { isTrade, moneyTopic, nearHead, type Topic } from './topics.ts'
import type { View } from './view.ts'

const moneyIndicators: Readonly<Record<string, Indicator>> = {
  trade_turnover: 'trade_turnover',
  foreign_trade: 'trade_turnover',
  exports: 'exports',
  imports: 'imports',
  balance: 'trade_balance',
  'balance-': 'trade_balance',
  'balance+': 'trade_balance',
  fdi_stock: 'fdi_stock',
  fdi_flow: 'fdi_flow',
  deal: 'deal_value',
  contract: 'deal_value',
  cost: 'project_cost',
  project: 'project_cost',
  agreements: 'agreements_value',
  ecommerce: 'ecommerce_market',
}

const some = (view: View, kind: string): boolean => view.tokens.some((token) => has(token, kind))

/** Investment: a stock if the words or a date say so, a flow if a period does, else what one project or deal costs. */
const investment = (view: View, quantity: Quantity, topic: Topic, when: When): Indicator => {
  const stock = nearHead(view, quantity, ['fdi_stock'], 30)
  const flow = nearHead(view, quantity, ['fdi_flow'], 30)
  if (stock && (!flow || Math.abs(quantity.from - stock.at) < Math.abs(quantity.from - flow.at))) return 'fdi_stock'
  if (flow) return 'fdi_flow'
  if (when.isOwn && (when.kind === 'date' || when.kind === 'since')) return 'fdi_stock'
  if (when.isOwn && when.start !== null && when.kind !== 'by') return 'fdi_flow'
  if (some(view, 'cumulative')) return 'fdi_stock'
  if (some(view, 'yoy')) return 'fdi_flow'
  if (nearHead(view, quantity, ['project'], 18) && !topic.isVerb) return 'project_cost'
  if (nearHead(view, quantity, ['project'], 18)) return 'deal_value'
  if (when.kind === 'by') return 'fdi_flow'
  return view.mentions.some(({ form }) => form === 'firm') ? 'deal_value' : 'fdi_stock'
}

const isInvesting = (text: string): boolean =>
  /^(invest|инвест|інвест|влож|вклад|вклав|вклал|pour|inject|put)/.test(text)

/** A verb of giving money: a firm's or a country's deal, or, of a country over time, its investment. */
const giving = (view: View, quantity: Quantity, topic: Topic, when: When): Indicator => {
  if (!isInvesting(view.tokens[topic.at]?.text ?? '')) return 'deal_value'
  if (when.isOwn && (when.kind === 'since' || when.kind === 'date')) return 'fdi_stock'
  if (some(view, 'cumulative')) return 'fdi_stock'
  const isFirm = view.mentions.some(({ form }) => form === 'firm') || nearHead(view, quantity, ['project'], 16) !== null
  return when.isOwn && when.start !== null && (when.kind === 'plain' || when.kind === 'span') && !isFirm
    ? 'fdi_flow'
    : 'deal_value'
}

export const money = (view: View, quantities: readonly Quantity[], index: number, last: LastKind, when: When): Kind => {
  const quantity = quantities[index]
  const topic = quantity ? moneyTopic(view, quantity) : null
  if (
    quantity &&
    has(view.tokens[quantity.from - 1], 'deficit') &&
    (topic === null || isTrade(topic.kind) || quantity.from <= 2)
  )
    return { indicator: 'trade_balance', kind: 'balance-', topic }
  // "more than 7.6 m TEU were carried, worth over $340 bn": what trains carry is worth that, no turnover.
  const carried = quantities[index - 1]
  const isLoad =
    (carried?.unit === 'TEU' || carried?.counted === 'train_count' || carried?.counted === 'container_volume') &&
    view.tokens
      .slice(carried.to, quantity?.from)
      .some(({ text }) => /^(сумму|суму|стоимостью|вартістю|worth|valued|价值|货值)$/.test(text))
  if (isLoad) return { indicator: 'other', kind: 'freight', topic: null }
  if (quantity && topic === null && last.money?.kind === 'fdi' && when.isOwn && isPlainAbout(view, quantity))
    return {
      ...last.money,
      indicator: investment(view, quantity, { kind: 'fdi', at: -1, isVerb: false, isNear: false }, when),
    }
  if (!quantity || topic === null)
    return (
      (quantity && isPlainAbout(view, quantity, index > 0 ? 4 : 2.5) ? last.money : null) ?? {
        indicator: 'other',
        kind: 'other',
        topic: null,
      }
    )
  if (
    topic.kind === 'deal' &&
    !topic.isVerb &&
    has(view.tokens[topic.at - 1], 'and') &&
    /^fdi/.test(senseOf(view.tokens[topic.at - 2], 'head') ?? '')
  )
    return { indicator: investment(view, quantity, topic, when), kind: 'fdi', topic }
  const isIncrease = changesBy(view, quantity)
  const named = (indicator: Indicator, kind = topic.kind): Kind => ({
    indicator: isIncrease ? 'other' : indicator,
    kind,
    topic,
  })
  // "Sinomach sold the depot 300 buses for $78 million": what one firm sells for a sum is a deal.
  const isBargain =
    topic.isVerb &&
    isTrade(topic.kind) &&
    /^(for|за)$/.test(view.tokens[quantity.from - 1]?.text ?? '') &&
    !when.isOwn &&
    view.mentions.some(({ form }) => form === 'firm')
  if (isBargain) return named('deal_value', 'deal')
  if (topic.isVerb && topic.kind === 'deal') return named(giving(view, quantity, topic, when), 'deal')
  if (topic.kind === 'fdi' || topic.kind === 'fdi_stock' || topic.kind === 'fdi_flow')
    return named(topic.kind === 'fdi' ? investment(view, quantity, topic, when) : (topic.kind as Indicator), 'fdi')
  const package_ = quantities.slice(0, index).some(({ counted }) => counted === 'agreements_count')
  const isOwnPaper = topic.kind === 'contract' && topic.at > (quantities[index - 1]?.to ?? 0)
  if (
    (package_ || quantities[index + 1]?.counted === 'agreements_count') &&
    !isOwnPaper &&
    ['cost', 'contract', 'agreements', 'project'].includes(topic.kind)
  )
    return named('agreements_value', 'agreements')
  if (
    topic.kind === 'cost' &&
    /^(оценива|оценен|оцін|estimated|valued|worth|估计)/.test(view.tokens[topic.at]?.text ?? '')
  ) {
    const valued = nearHead(
      view,
      quantity,
      [
        'fdi_stock',
        'fdi',
        'fdi_flow',
        'trade_turnover',
        'foreign_trade',
        'debt',
        'ecommerce',
        'balance-',
        'balance+',
        'budget',
        'gdp',
      ],
      30,
    )
    if (
      valued &&
      valued.at < quantity.from &&
      !nearHead(view, quantity, ['project', 'agreements', 'contract', 'deal'], 10)
    )
      return named(
        valued.kind.startsWith('fdi')
          ? valued.kind === 'fdi'
            ? investment(view, quantity, valued, when)
            : (valued.kind as Indicator)
          : (moneyIndicators[valued.kind] ?? 'other'),
        valued.kind.startsWith('fdi') ? 'fdi' : valued.kind,
      )
  }
  if (topic.kind === 'cost') {
    const contract = nearHead(view, quantity, ['deal', 'contract'], 10)
    const agreements = nearHead(view, quantity, ['agreements'], 10)
    const ecommerce = nearHead(view, quantity, ['ecommerce'], 16)
    const goods = nearHead(view, quantity, ['exports', 'imports'], 30)
    const project = nearHead(view, quantity, ['project'], 12)
    // "$212m worth of ore went into Chinese smelters": goods that go somewhere are sold.
    const isOfGoods = view.tokens.slice(topic.at, topic.at + 10).some((token) => has(token, 'goods'))
    const goes = view.mentions.some(({ role, isOffice }) => !isOffice && (role === 'to' || role === 'from'))
    if (isOfGoods && goes && !project && !contract) return named('exports', 'exports')
    if (ecommerce) return named('ecommerce_market', 'ecommerce')
    if (goods && !project) return { ...named(goods.kind as Indicator, goods.kind), topic: goods }
    if (agreements && !contract) return named('agreements_value', 'agreements')
    if (contract && (!project || contract.at > project.at)) return named('deal_value', 'deal')
    if (!project && quantity.from <= 4 && (last.any?.kind === 'imports' || last.any?.kind === 'exports'))
      return named(last.any.kind, last.any.kind)
    return named('project_cost', 'cost')
  }
  if (topic.kind === 'ecommerce' || nearHead(view, quantity, ['ecommerce'], 8))
    return named('ecommerce_market', 'ecommerce')
  if (topic.kind === 'retail' && last.money?.kind === 'ecommerce') return last.money
  if (topic.kind === 'project' && /^(за|for)$/.test(view.tokens[quantity.from - 1]?.text ?? ''))
    return named('project_cost', 'cost')
  if (topic.kind === 'project' && !topic.isNear) return last.money ?? named('other', 'other')
  return named(moneyIndicators[topic.kind] ?? 'other')
}

/** Whether a clause has hardly a word that Corridor does not know: "in 2024 it was $43.8 billion" goes on about what was said. */
const isPlainAbout = (view: View, quantity: Quantity, limit = 2.5): boolean => {
  let unknown = 0
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 25); at -= 1) {
    const token = view.tokens[at]
    if (isSign(token, ';；')) break
    if (
      token &&
      token.senses.length === 0 &&
      !token.number &&
      (token.text.length > 4 || /[\u4e00-\u9fff]/.test(token.text))
    )
      unknown += /[\u4e00-\u9fff]/.test(token.text) ? 0.4 : 1
  }
  return unknown <= limit
}
