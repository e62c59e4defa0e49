import type { Flow, Indicator } from './claim.ts'
import type { When } from './choose-period.ts'
import type { Quantity } from './quantity.ts'
import { has, isSign, senseOf } from './tokens.ts'
import { baseTopic, cueOf, isTrade, moneyTopic, nearHead, type Topic } from './topics.ts'
import type { View } from './view.ts'

/** What a number is: its indicator, and the kind of thing at its head, by which its parties are read. */
export type Kind = { readonly indicator: Indicator; readonly kind: string; readonly topic: Topic | null }

/** What was spoken of last, for numbers whose own words do not say. */
export type LastKind = { readonly money: Kind | null; readonly any: Kind | null; readonly rate: Kind | null; readonly flow?: Flow | null }

export const noKind: LastKind = { money: null, any: null, rate: null }

export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit) && unit !== 'TEU'

const moneyIndicators: Readonly<Record<string, Indicator>> = {
  trade_turnover: 'trade_turnover', foreign_trade: 'trade_turnover', exports: 'exports', imports: 'imports',
  balance: 'trade_balance', 'balance-': 'trade_balance', 'balance+': 'trade_balance',
  fdi_stock: 'fdi_stock', fdi_flow: 'fdi_flow', deal: 'deal_value', contract: 'deal_value', cost: 'project_cost', project: 'project_cost',
  agreements: 'agreements_value', ecommerce: 'ecommerce_market',
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
  if (nearHead(view, quantity, ['project'], 18) && !topic.isVerb) return 'project_cost'
  if (nearHead(view, quantity, ['project'], 18)) return 'deal_value'
  if (when.kind === 'by') return 'fdi_flow'
  return view.mentions.some(({ form }) => form === 'firm') ? 'deal_value' : 'fdi_stock'
}

const isInvesting = (text: string): boolean => /^(invest|инвест|інвест|влож|вклад|вклав|вклал|pour|inject|put)/.test(text)

/** A verb of giving money: a firm's or a country's deal, or, of a country over time, its investment. */
const giving = (view: View, quantity: Quantity, topic: Topic, when: When): Indicator => {
  if (!isInvesting(view.tokens[topic.at]?.text ?? '')) return 'deal_value'
  if (when.isOwn && (when.kind === 'since' || when.kind === 'date')) return 'fdi_stock'
  if (some(view, 'cumulative')) return 'fdi_stock'
  const isFirm = view.mentions.some(({ form }) => form === 'firm') || nearHead(view, quantity, ['project'], 16) !== null
  return when.isOwn && when.start !== null && when.kind === 'plain' && !isFirm ? 'fdi_flow' : 'deal_value'
}

const money = (view: View, quantities: readonly Quantity[], index: number, last: LastKind, when: When): Kind => {
  const quantity = quantities[index]
  const topic = quantity ? moneyTopic(view, quantity) : null
  if (quantity && has(view.tokens[quantity.from - 1], 'deficit') && (topic === null || isTrade(topic.kind) || quantity.from <= 2)) return { indicator: 'trade_balance', kind: 'balance-', topic }
  if (quantity && topic === null && last.money?.kind === 'fdi' && when.isOwn && isPlainAbout(view, quantity))
    return { ...last.money, indicator: investment(view, quantity, { kind: 'fdi', at: -1, isVerb: false, isNear: false }, when) }
  if (!quantity || topic === null) return (quantity && isPlainAbout(view, quantity, index > 0 ? 4 : 2.5) ? last.money : null) ?? { indicator: 'other', kind: 'other', topic: null }
  if (topic.kind === 'deal' && !topic.isVerb && has(view.tokens[topic.at - 1], 'and') && /^fdi/.test(senseOf(view.tokens[topic.at - 2], 'head') ?? ''))
    return { indicator: investment(view, quantity, topic, when), kind: 'fdi', topic }
  const isIncrease = changesBy(view, quantity)
  const named = (indicator: Indicator, kind = topic.kind): Kind => ({ indicator: isIncrease ? 'other' : indicator, kind, topic })
  if (topic.isVerb && topic.kind === 'deal') return named(giving(view, quantity, topic, when), 'deal')
  if (topic.kind === 'fdi' || topic.kind === 'fdi_stock' || topic.kind === 'fdi_flow')
    return named(topic.kind === 'fdi' ? investment(view, quantity, topic, when) : (topic.kind as Indicator), 'fdi')
  const package_ = quantities.slice(0, index).some(({ counted }) => counted === 'agreements_count')
  if (package_ && ['cost', 'contract', 'agreements', 'project'].includes(topic.kind)) return named('agreements_value', 'agreements')
  if (topic.kind === 'cost') {
    const contract = nearHead(view, quantity, ['deal', 'contract'], 10)
    const agreements = nearHead(view, quantity, ['agreements'], 10)
    const ecommerce = nearHead(view, quantity, ['ecommerce'], 16)
    const goods = nearHead(view, quantity, ['exports', 'imports'], 30)
    const project = nearHead(view, quantity, ['project'], 12)
    if (ecommerce) return named('ecommerce_market', 'ecommerce')
    if (goods && !project) return { ...named(goods.kind as Indicator, goods.kind), topic: goods }
    if (agreements && !contract) return named('agreements_value', 'agreements')
    if (contract && (!project || contract.at > project.at)) return named('deal_value', 'deal')
    if (!project && quantity.from <= 4 && (last.any?.kind === 'imports' || last.any?.kind === 'exports')) return named(last.any.kind, last.any.kind)
    return named('project_cost', 'cost')
  }
  if (topic.kind === 'ecommerce' || nearHead(view, quantity, ['ecommerce'], 8)) return named('ecommerce_market', 'ecommerce')
  if (topic.kind === 'retail' && last.money?.kind === 'ecommerce') return last.money
  if (topic.kind === 'project' && !topic.isNear) return last.money ?? named('other', 'other')
  return named(moneyIndicators[topic.kind] ?? 'other')
}

/** "увеличил на 441 млрд", "declined by one and a half billion": how much something changed by, no level. */
export const changesBy = (view: View, quantity: Quantity): boolean => {
  const { tokens } = view
  const lead = tokens[quantity.from - 1]?.text ?? ''
  const head = tokens[quantity.from]?.text ?? ''
  const isBy = /^(на|by)$/.test(lead) || /^(на|by)$/.test(head)
  if (isBy)
    for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 8); at -= 1) {
      if (isSign(tokens[at], ',;:') || has(tokens[at], 'unit') || has(tokens[at], 'verb')) return false
      if (has(tokens[at], 'up') || has(tokens[at], 'down')) return true
    }
  const next = tokens[quantity.to]
  return /^(higher|lower|more|less|fewer|больше|меньше|выше|ниже|більше|менше|вище|нижче)$/.test(next?.text ?? '') && quantity.shape === 'number' && /^(than|чем|ніж|,)$/.test(tokens[quantity.to + 1]?.text ?? '')
    || (/^(или|або|or)$/.test(lead) && view.quantities.some(({ to, unit }) => to >= quantity.from - 3 && to < quantity.from && unit === 'percent') && isMoney(quantity.unit))
    || (/^(增加|减少|增长|下降|扩大|缩小)$/.test(lead) && isMoney(quantity.unit))
}

/** "вырасти до 20 %", "rose to 20 percent": the level that a rate reaches, not by how much something grew. */
const isReached = (view: View, quantity: Quantity): boolean =>
  /^(до|to|至|到|с|со|from|з|із|从|由)$/.test(view.tokens[quantity.from - 1]?.text ?? '') || /[至到]$/.test(view.tokens[quantity.from - 1]?.text ?? '') || view.tokens[quantity.from]?.text === 'до'

/** Whether a clause has hardly a word that Corridor does not know: "in 2024 it was $43.8 billion" goes on about what was said. */
const isPlainAbout = (view: View, quantity: Quantity, limit = 2.5): boolean => {
  let unknown = 0
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 25); at -= 1) {
    const token = view.tokens[at]
    if (isSign(token, ';；')) break
    if (token && token.senses.length === 0 && !token.number && (token.text.length > 4 || /[\u4e00-\u9fff]/.test(token.text))) unknown += /[\u4e00-\u9fff]/.test(token.text) ? 0.4 : 1
  }
  return unknown <= limit
}

const rate = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const cue = cueOf(view, quantity)
  const topic = baseTopic(view, quantity)
  const kind = topic?.kind ?? last.any?.kind ?? 'other'
  const retail = nearHead(view, quantity, ['retail'], 16)
  const reaches = quantity.unit === 'percent' && !quantity.isSigned && isReached(view, quantity) && !view.tokens.slice(0, quantity.from).some((token) => has(token, 'change') || /^(рост|роста|прирост|зростання|приріст|growth)$/.test(token.text))
  if ((cue === 'growth' && !reaches) || quantity.unit === 'ratio') return { indicator: 'growth', kind, topic }
  const isInterest = /^(годовых|річних|per annum)$/.test(view.tokens[quantity.to]?.text ?? '')
  if (topic?.kind === 'tariff' || isInterest) return { indicator: 'other', kind: 'other', topic }
  if (retail !== null && (kind === 'ecommerce' || kind === 'retail')) return { indicator: 'ecommerce_share', kind: 'ecommerce', topic }
  if (cue === 'share') return { indicator: 'share', kind, topic }
  if (last.rate !== null) return topic === null ? last.rate : { ...last.rate, kind, topic }
  return { indicator: topic === null && last.any === null ? 'other' : 'share', kind, topic }
}

/** "270 долларов за тысячу кубометров", "$300 per tonne". */
const isPrice = (view: View, quantity: Quantity): boolean => {
  const next = view.tokens[quantity.to + 1]
  return /^(за|per|a|на|每|\/)$/.test(view.tokens[quantity.to]?.text ?? '') && (has(next, 'unit') || has(next, 'scale') || has(next, 'count') || /^(душу|capita|человека|person|hour|month)$/.test(next?.text ?? ''))
}

const isYearly = (view: View, quantity: Quantity): boolean => /^(в|a|per|на|each|in|every)$/.test(view.tokens[quantity.to]?.text ?? '') && /^(год|year|рік|annum)$/.test(view.tokens[quantity.to + 1]?.text ?? '')

const capacityNear = (view: View, quantity: Quantity): Topic | null => nearHead(view, quantity, ['capacity'], 16)

const mass = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const capacity = capacityNear(view, quantity)
  if (capacity) return { indicator: 'capacity', kind: 'capacity', topic: capacity }
  const topic = nearHead(view, quantity, ['freight', 'exports', 'imports', 'trains', 'containers', 'trade_turnover'], 30)
  const production = nearHead(view, quantity, ['production'], 12)
  if (production && (topic === null || topic.at < production.at)) return { indicator: 'other', kind: 'capacity', topic: production }
  if (topic === null && isYearly(view, quantity) && nearHead(view, quantity, ['project'], 20)) return { indicator: 'capacity', kind: 'capacity', topic }
  if (topic === null && last.any?.indicator === 'capacity') return last.any
  if (topic === null && last.any?.indicator === 'freight_volume') return last.any
  return { indicator: 'freight_volume', kind: topic?.kind ?? 'freight', topic }
}

const gas = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const capacity = capacityNear(view, quantity)
  if (capacity) return { indicator: 'capacity', kind: 'capacity', topic: capacity }
  const production = nearHead(view, quantity, ['production'], 12)
  const topic = nearHead(view, quantity, ['gas', 'exports', 'imports', 'freight'], 30)
  if (production && (topic === null || topic.at <= production.at)) return { indicator: 'other', kind: 'capacity', topic: production }
  if (topic === null && last.any?.indicator === 'capacity') return last.any
  if (isYearly(view, quantity) && topic === null && nearHead(view, quantity, ['project'], 20)) return { indicator: 'capacity', kind: 'capacity', topic }
  const flow = nearHead(view, quantity, ['exports', 'imports'], 30)
  return { indicator: 'pipeline_gas', kind: flow?.kind ?? 'gas', topic: flow ?? topic }
}

const counted = (view: View, quantity: Quantity): Kind => {
  const indicator = quantity.counted ?? 'other'
  const capacity = indicator === 'other' || indicator === 'container_volume' ? capacityNear(view, quantity) : null
  if (capacity) return { indicator: 'capacity', kind: 'capacity', topic: capacity }
  const kinds: Partial<Record<Indicator, string>> = { company_count: 'companies', train_count: 'trains', container_volume: 'containers', product_count: 'products', agreements_count: 'agreements' }
  const flow = indicator === 'other' ? nearHead(view, quantity, ['exports', 'imports'], 20) : null
  return { indicator, kind: kinds[indicator] ?? flow?.kind ?? 'companies', topic: flow }
}

/** What a number of a sentence is about, by its unit and the words around it. */
export const kindOf = (view: View, quantities: readonly Quantity[], index: number, last: LastKind, when: When): Kind => {
  const quantity = quantities[index]
  const plain = (indicator: Indicator, kind: string): Kind => ({ indicator, kind, topic: null })
  if (!quantity) return plain('other', 'other')
  if (isMoney(quantity.unit) && isPrice(view, quantity)) return plain('other', baseTopic(view, quantity)?.kind ?? 'other')
  if (isMoney(quantity.unit)) return money(view, quantities, index, last, when)
  switch (quantity.unit) {
    case 'percent':
    case 'ratio':
      return rate(view, quantity, last)
    case 't':
      return changesBy(view, quantity) ? plain('other', 'freight') : mass(view, quantity, last)
    case 'm3':
      return changesBy(view, quantity) ? plain('other', 'gas') : gas(view, quantity, last)
    case 'TEU':
      return capacityNear(view, quantity) ? plain('capacity', 'capacity') : plain('container_volume', 'containers')
    case 'km':
      return plain('length', 'length')
    case 'MW':
      return plain('capacity', 'capacity')
    case 'count':
      return changesBy(view, quantity) && (quantity.counted ?? 'other') === 'other' ? plain('other', 'companies') : counted(view, quantity)
    default:
      return { ...plain('other', baseTopic(view, quantity)?.kind ?? 'other') }
  }
}
