import type { Indicator } from '../claim.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { When } from '../times/when.ts'
import { has, isSign, type Token } from '../tokens.ts'
import { clauseEnd, type View } from '../view.ts'
import { investment } from './investment-kind.ts'
import type { Kind, LastKind } from './kind.ts'
import { isOfMarket } from './spoken-of.ts'
import { isTrade, nearHead, type Topic } from './topics.ts'

type Named = (indicator: Indicator, kind?: string) => Kind

const ofNation = [
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
]

const isEstimate = /^(оцен|оцін|estimated|valued|worth|put at|priced at|估计)/

/** Words that say what something is worth and not what it cost to make: they are of what the text speaks of. */
const isPredicate =
  /^(bill|worth|valued|value|total value|стоимость|стоимостью|вартість|вартістю|价值|货值|金额|总值|总额|总金额|总价值)$/

const isProject = (kind: string | undefined): boolean =>
  kind === 'cost' || kind === 'project' || kind === 'capacity' || kind === 'length'

/** "Investment is estimated at …", "the market is valued at …": what is valued is named before. */
const valuedOf = (view: View, quantity: Quantity, topic: Topic): Topic | null => {
  const owner = view.heads.find(({ at, isVerb }) => at === topic.at - 1 && !isVerb)
  if (owner && ofNation.includes(owner.kind)) return { ...owner, isNear: true }
  if (!isEstimate.test(view.tokens[topic.at]?.text ?? '')) return null
  const valued = nearHead(view, quantity, ofNation, 30)
  const one = nearHead(view, quantity, ['project', 'agreements', 'contract', 'deal'], 10)
  // "is put at 11 bn, and the portfolio of projects at 60": of the next statement
  const isBeside = one !== null && valued !== null && one.at === valued.at + 2 && has(view.tokens[valued.at + 1], 'and')
  const isOne =
    one !== null && !isBeside && !view.tokens.slice(quantity.to, one.at).some((token) => isSign(token, ',，'))
  return valued && valued.at < quantity.from && !isOne ? valued : null
}

const undertaking =
  /项目$|^(проект|проєкт|project|venture|undertaking|scheme|initiative|инициатив|ініціатив|предприят|підприємств|завод|объект|об'єкт|plants|factories|sites)/

/** "в проработке 52 проекта на 21 млрд", 项目52个，总金额: the projects that were counted right before. */
const countedProject = (view: View, quantity: Quantity): Topic | null => {
  const before = view.quantities.findLast(({ to }) => to <= quantity.from)
  const isCount = before?.counted === 'other' || (before?.unit === null && before.scale === null)
  if (!before || !isCount || quantity.from - before.to > 8) return null
  const own = view.tokens.slice(before.from, before.to).findIndex(({ text }) => undertaking.test(text))
  if (own >= 0) return { kind: 'project', at: before.from + own, isVerb: false, isNear: true }
  const isOfThem = /^(them|these|них)$/.test(view.tokens[before.to - 1]?.text ?? view.tokens[before.to]?.text ?? '')
  if (isOfThem) return { kind: 'project', at: before.from, isVerb: false, isNear: true }
  const at = view.heads.find(
    ({ kind, at: head, isVerb }) =>
      kind === 'project' &&
      !isVerb &&
      head >= before.from - 8 &&
      head < quantity.from &&
      !has(view.tokens[head], 'post'),
  )
  return at ? { ...at, isNear: true } : null
}

/** "a contract of Sinohydro for a road, is worth": the paper, whatever it is about. */
const contractFor = ({ tokens, heads }: View, project: Topic): Topic | null => {
  const isAbout = (from: number): boolean => {
    const between = tokens.slice(from + 1, project.at)
    const isApart = between.some((token) => isSign(token, ',;:.') || token.number !== undefined)
    return between.length < 9 && between.some(({ text }) => /^(for|на)$/.test(text)) && !isApart
  }
  const head = heads.findLast(
    ({ kind, at, isVerb }) => !isVerb && /^(contract|deal)$/.test(kind) && at < project.at && isAbout(at),
  )
  return head ? { ...head, isNear: true } : null
}

const isInvestment =
  /^(total )?investments?$|^(общ\S* |загальн\S* )?(объем |обсяг |сумма |сума )?(инвестици[йяи]|інвестиці[йяї])$|^总?投资(总额|额)?$/

/** "There are 51 projects, the total investment is more than $27 billion": what the projects cost that were counted right before. */
const isInvestmentOfCounted = (view: View, { from }: Quantity): boolean => {
  const head = view.heads.findLast(
    ({ kind, at, isVerb }) => !isVerb && /^fdi/.test(kind) && at < from && from - at <= 6,
  )
  if (head === undefined || !isInvestment.test(view.tokens[head.at]?.text ?? '')) return false
  const count = view.quantities.findLast(({ to }) => to <= from)
  return (
    count !== undefined &&
    count.to <= head.at &&
    head.at - count.to <= 6 &&
    (count.unit === null || count.unit === 'count') &&
    Number.isInteger(count.value) &&
    view.heads.some(({ kind, at }) => kind === 'project' && Math.abs(at - count.from) <= 5)
  )
}

/** "в перечне проектов — 224 на 66,4 млрд", "224 проекта с китайским капиталом на 66,4 млрд": so many projects for so much. */
const isSoManyFor = (view: View, many: Quantity, { from }: Quantity): boolean => {
  const between = view.tokens.slice(many.to, from)
  return (
    (many.counted === null || many.counted === 'other') &&
    (many.unit === 'count' || many.unit === null) &&
    between.length <= 5 &&
    /^(на|worth)$/.test(between.at(-1)?.text ?? '') &&
    !between.some((token) => isSign(token, ',;.') || has(token, 'verb')) &&
    view.tokens.slice(Math.max(0, many.from - 6), many.to + 1).some(({ text }) => undertaking.test(text))
  )
}

/** "224 об'єкти на 66 млрд", "51 projects worth $26 bn": right behind the projects that were counted. */
export const isWorthOfCounted = (view: View, quantity: Quantity): boolean => {
  if (isInvestmentOfCounted(view, quantity)) return true
  const before = view.quantities.findLast(({ to }) => to <= quantity.from)
  if (before && isSoManyFor(view, before, quantity)) return true
  return (
    before?.counted === 'other' &&
    view.tokens.slice(before.from, before.to).some(({ text }) => undertaking.test(text)) &&
    quantity.from - before.to >= 1 &&
    isWorthBetween(view.tokens.slice(before.to, quantity.from))
  )
}

const worthWords =
  /^(на|сумму|суму|общую|загальну|worth|стоимостью|вартістю|ценой|ціною|общей|общая|for|总额|总投资|，|,)$/

/** "45 projects (with China) worth": nothing but with whom or where, and then the word. */
const isWorthBetween = (between: readonly Token[]): boolean =>
  worthWords.test(between.at(-1)?.text ?? '') &&
  between.every(
    (token) =>
      worthWords.test(token.text) || ['prep', 'area', 'adj', 'and', 'country'].some((kind) => has(token, kind)),
  )

const ofOwner: Readonly<Record<string, Indicator>> = {
  contract: 'deal_value',
  deal: 'deal_value',
  agreements: 'agreements_value',
  project: 'project_cost',
  companies: 'project_cost',
  exports: 'exports',
  imports: 'imports',
}

const indicatorKind = (kind: string): string =>
  kind === 'contract' ? 'deal' : kind === 'project' || kind === 'companies' ? 'cost' : kind

const isSmall = (token: Token | undefined): boolean =>
  /^(of|the|this|that|a|an|its|all|的)$/.test(token?.text ?? '') ||
  /(ого|его|ої|ої|ых|их|ной|ної)$/.test(token?.text ?? '')

/** "стоимость контракта", "the value of the agreements", 合同总额: what a cost is said to be of. */
const ownerOfCost = (view: View, quantity: Quantity, { at, isVerb }: Topic): Topic | null => {
  if (isVerb || at >= quantity.from || !isNoun.test(view.tokens[at]?.text ?? '')) return null
  const of = (place: number): Topic | null => {
    const head = view.heads.find((each) => each.at === place && !each.isVerb && ofOwner[each.kind] !== undefined)
    return head ? { ...head, isNear: true } : null
  }
  if (view.source.language === 'zh') return of(view.tokens[at - 1]?.text === '的' ? at - 2 : at - 1)
  for (let place = at + 1; place <= at + 4 && place < quantity.from; place += 1) {
    const head = of(place)
    if (head !== null) return head
    if (!isSmall(view.tokens[place])) return null
  }
  return null
}

const isNoun =
  /^(стоимость|стоимости|стоимостью|вартість|вартістю|вартості|cost|costs|value|total cost|total value|price|总额|金额|总金额|总价值|价值|造价|总造价|总投资|投资额|总值)$/

/** A sum that something is worth or costs: goods, papers, a market, or a project, by what stands near, else by what was spoken of. */
export const worth = (
  view: View,
  quantity: Quantity,
  topic: Topic,
  last: LastKind,
  when: When,
  named: Named,
  indicators: Readonly<Record<string, Indicator>>,
): Kind => {
  const valued = valuedOf(view, quantity, topic)
  if (valued?.kind === 'fdi') return named(investment(view, quantity, valued, when), 'fdi')
  if (valued?.kind.startsWith('fdi')) return named(valued.kind as Indicator, 'fdi')
  const isShopping = [last.any, last.money, last.main].some((each) => each?.kind === 'ecommerce')
  // "the market is estimated at 1.6 bn and will grow to 2.5"
  const isNextOfMarket =
    last.money?.indicator === 'ecommerce_market' &&
    view.quantities.some(({ from, to }) => from > topic.at && to <= quantity.from)
  if (isShopping && (isNextOfMarket || isOfMarket(view, quantity))) return named('ecommerce_market', 'ecommerce')
  if (valued) return named(indicators[valued.kind] ?? 'other', valued.kind)
  const owner = ownerOfCost(view, quantity, topic)
  if (owner) return { ...named(ofOwner[owner.kind] ?? 'other', indicatorKind(owner.kind)), topic: owner }
  const near = nearHead(view, quantity, ['deal', 'contract'], 10)
  const agreements = nearHead(view, quantity, ['agreements'], 10)
  const ecommerce = nearHead(view, quantity, ['ecommerce'], 16)
  const goods = nearHead(view, quantity, ['exports', 'imports'], 30)
  const built = nearHead(view, quantity, ['project'], 12)
  // 口岸, "the border crossing": what passes there is told of, and not what it cost
  const project =
    (built && goods && has(view.tokens[built.at], 'post') ? null : built) ?? countedProject(view, quantity)
  const about = project === null ? null : contractFor(view, project)
  const contract = (near?.isVerb === true ? null : near) ?? about
  // "$212m worth of ore went into Chinese smelters": goods that go somewhere are sold.
  const isOfGoods = view.tokens
    .slice(topic.at, clauseEnd(view.tokens, quantity.to, topic.at + 10))
    .some((token) => has(token, 'goods'))
  const goes = view.mentions.some(({ role, isOffice }) => !isOffice && (role === 'to' || role === 'from'))
  if (isOfGoods && goes && !project && !contract) {
    // "bought $1.07 billion worth of goods from China"
    const flow = goods?.isVerb && goods.at < quantity.from && goods.kind === 'imports' ? 'imports' : 'exports'
    return named(flow, flow)
  }
  // "Товары из Китая обошлись республике в 1,6 млрд": what goods from abroad cost is what was paid for them.
  const cost = view.tokens.slice(Math.max(0, topic.at - 8), topic.at)
  const comes = view.mentions.some(({ isOffice, role, from }) => !isOffice && role === 'from' && from < topic.at)
  if (comes && cost.some((token) => has(token, 'goods')) && !project && !contract) return named('imports', 'imports')
  if (ecommerce) return named('ecommerce_market', 'ecommerce')
  if (goods && !project) return { ...named(goods.kind as Indicator, goods.kind), topic: goods }
  if (agreements && !contract) return named('agreements_value', 'agreements')
  if (contract && (!project || contract.at > project.at || about !== null)) return named('deal_value', 'deal')
  const isOfThem = /^(they|it|these|those|this|это|они|вони|це)$/.test(view.tokens[topic.at - 1]?.text ?? '')
  if (project || !(isOfThem || isPredicate.test(view.tokens[topic.at]?.text ?? '')))
    return named('project_cost', 'cost')
  if (last.any?.indicator === 'freight_volume' && (last.flow === 'export' || last.flow === 'import'))
    return named(last.flow === 'export' ? 'exports' : 'imports', last.flow === 'export' ? 'exports' : 'imports')
  if (last.any && isTrade(last.any.kind) && last.money) return last.money
  // "The plant is to make 1.25 m t. Its price has risen to $7.4 billion"
  if (last.money?.indicator === 'project_cost' || last.any?.of === 'projects') return named('project_cost', 'cost')
  if (last.any?.kind === 'agreements') return named('agreements_value', 'agreements')
  if (last.any === null || isProject(last.any.kind)) return named('project_cost', 'cost')
  return view.tokens[topic.at]?.text === 'bill' ? named('project_cost', 'cost') : named('other', 'other')
}
