import { isOfParts } from '../aside.ts'
import type { Indicator } from '../claim.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { ofPair } from '../parties/lists/flow-pairs.ts'
import { pointsBack } from '../times/going-on/same-thing.ts'
import type { When } from '../times/when.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import { contractOf, isBargain, isBoughtThing, isGapOfCounts, isGapTold } from './bargain.ts'
import { hasPart, isBought } from './bought-part.ts'
import { isInBracketsOfProject, isItemOfProject, isListOfCapital, ofShareBeside } from './bracketed-sum.ts'
import { changesBy, isSignedChange } from './change-of.ts'
import { isCountedPaper, isOfCountedProjects, isOnePaper } from './counted-projects.ts'
import { isDue, isInterest } from './dues.ts'
import { headIndicators } from './head-indicators.ts'
import { isInvestedToBuild } from './invested-to-build.ts'
import { giving, investment, isInSpan, isUpToNow } from './investment-kind.ts'
import type { Kind, LastKind } from './kind.ts'
import { namedBehind } from './named-behind.ts'
import { isNeeded } from './needed-sum.ts'
import { isOnPlatform } from './on-platform.ts'
import { outright, worthOfGoods } from './paid-goods.ts'
import { asBefore, isOfStake } from './put-into.ts'
import { respectiveFlow } from './respective.ts'
import { isPlainAbout, otherWay, spokenOf } from './spoken-of.ts'
import { sumOfFlows } from './sum-of-flows.ts'
import { sumOfPapers } from './sum-of-papers.ts'
import { flowOf, isTrade, moneyTopic, nearHead } from './topics.ts'
import { attracts, inflowAgain, isOneSum, serves } from './words-of-capital.ts'
import { isWorthOfCounted, worth } from './worth-kind.ts'
import { isWorthOfLoad } from './worth-of-load.ts'
import { isWorthOfMarket } from './worth-of-market.ts'

const moneyIndicators: Readonly<Record<string, Indicator>> = { ...headIndicators, contract: 'deal_value' }

const paidFor = (indicator: Indicator, named: (indicator: Indicator, kind?: string) => Kind, isDebt: boolean): Kind =>
  named(indicator, indicator === 'imports' ? 'imports' : isDebt && indicator === 'other' ? 'debt' : 'deal')

export const money = (view: View, quantities: readonly Quantity[], index: number, last: LastKind, when: When): Kind => {
  const quantity = quantities[index]
  const paired = ofPair(view, quantities, index, last)
  if (paired) return paired
  const summed = sumOfFlows(view, quantities, index, last)
  if (summed) return summed
  if (quantity && isGapTold(view, quantity, last)) return { indicator: 'other', kind: 'difference', topic: null }
  const apart = quantity ? respectiveFlow(view, quantity) : null
  if (apart) return { indicator: apart.kind as Indicator, kind: apart.kind, topic: apart }
  if (quantity && isInBracketsOfProject(view, quantity) && !changesBy(view, quantity))
    return { indicator: 'project_cost', kind: 'cost', topic: null }
  if (quantity && !isTrade(last.any?.kind ?? '') && isItemOfProject(view, quantity) && !changesBy(view, quantity))
    return { indicator: 'project_cost', kind: 'cost', topic: null }
  if (quantity && isInvestedToBuild(view, quantity)) return { indicator: 'project_cost', kind: 'cost', topic: null }
  const paid = quantity
    ? (sumOfPapers(view, quantity, last) ?? inflowAgain(view, quantity, last) ?? outright(view, quantity, when))
    : null
  if (paid) return paid
  if (
    quantity &&
    last.main &&
    flowOf(last.main.kind) === 'total' &&
    /^(列|居|位|位列|位居|排)$/.test(view.tokens[quantity.to]?.text ?? '')
  )
    return { indicator: 'trade_turnover', kind: 'trade_turnover', topic: null }
  if (quantity && isBoughtThing(view, quantity) && !changesBy(view, quantity))
    return { indicator: 'deal_value', kind: 'deal', topic: null }
  if (quantity && last.money && isListOfCapital(view, quantity, last)) return { ...last.money, topic: null }
  const same = quantity ? asBefore(view, quantities, index, last) : null
  if (same) return same
  if (quantity && isNeeded(view, quantity, last)) return { indicator: 'project_cost', kind: 'cost', topic: null }
  const topic = quantity
    ? (ofShareBeside(view, quantity) ?? namedBehind(view, quantities, index) ?? moneyTopic(view, quantity))
    : null
  if (
    quantity &&
    has(view.tokens[quantity.from - 1], 'deficit') &&
    !isSignedChange(view, quantity) &&
    (topic === null || isTrade(topic.kind) || quantity.from <= 2)
  )
    return { indicator: 'trade_balance', kind: 'balance-', topic }
  if (isWorthOfLoad(view, quantities, index)) return { indicator: 'other', kind: 'freight', topic: null }
  if (quantity && topic === null && last.money?.kind === 'fdi' && when.isOwn && isPlainAbout(view, quantity, 2.5))
    return {
      ...last.money,
      indicator: investment(view, quantity, { kind: 'fdi', at: -1, isVerb: false, isNear: false }, when),
    }
  if (quantity && isWorthOfCounted(view, quantity)) return { indicator: 'project_cost', kind: 'cost', topic: null }
  if (!quantity || topic === null) {
    const taken = quantity ? spokenOf(view, quantity, index, last) : null
    const isChange = quantity !== undefined && changesBy(view, quantity)
    return taken === null
      ? { indicator: 'other', kind: 'other', topic: null }
      : { ...taken, indicator: isChange ? 'other' : taken.indicator }
  }
  // "Direct investment makes $2.9 billion of that": a part of the sum before.
  const isPart = pointsBack(view, quantity.to) || isOfParts(view)
  if (/^(fdi|deal)$/.test(topic.kind) && !topic.isVerb && last.money?.kind === 'fdi' && isPart) return last.money
  if (
    topic.kind === 'deal' &&
    !topic.isVerb &&
    has(view.tokens[topic.at - 1], 'and') &&
    /^fdi/.test(senseOf(view.tokens[topic.at - 2], 'head') ?? '')
  )
    return { indicator: investment(view, quantity, topic, when), kind: 'fdi', topic }
  if (isGapOfCounts(view, topic, last)) return { indicator: 'other', kind: 'difference', topic }
  const turned = otherWay(view, quantity, topic, last)
  if (turned !== null) return { ...turned, topic }
  // "оттуда поступило на 7,5 млрд": goods arrive as well as capital.
  const isArrival =
    /^(поступил|надійшл)/.test(view.tokens[topic.at]?.text ?? '') && !view.heads.some(({ kind }) => kind === 'fdi')
  if (isArrival && (last.any === null || flowOf(last.any.kind) !== null))
    // In a text of what a state sells what arrives is sold still.
    return last.any?.kind === 'exports'
      ? { indicator: 'exports', kind: 'exports', topic }
      : { indicator: 'imports', kind: 'imports', topic }
  const duty = view.heads.find(({ kind, at }) => kind === 'tariff' && at < topic.at && topic.at - at <= 6)
  if (duty && isTrade(topic.kind)) return { indicator: 'other', kind: 'tariff', topic: { ...duty, isNear: true } }
  const isParcels = last.any?.kind === 'ecommerce' || last.money?.kind === 'ecommerce'
  if (
    isParcels &&
    view.tokens.some(({ text }) => /^(посыл|parcel|包裹|площадк|майданчик|platform|平台|marketplace)/.test(text))
  )
    return { indicator: 'ecommerce_market', kind: 'ecommerce', topic }
  const isIncrease = changesBy(view, quantity)
  const contract = contractOf(view, topic)
  if (contract !== null) return { indicator: 'deal_value', kind: 'deal', topic: contract }
  const named = (indicator: Indicator, kind = topic.kind): Kind => ({
    indicator: isIncrease ? 'other' : indicator,
    kind,
    topic,
  })
  // "Chinese investment is 2.1 bn. Around 150 m was spent on roads", "Kazakhstan took in 7.5 bn": what became of the capital, and no purchase.
  const isSpent =
    topic.isVerb &&
    topic.kind === 'imports' &&
    /^((spent|spends) on|took in|takes in)$/.test(view.tokens[topic.at]?.text ?? '')
  if (isSpent && last.money?.kind === 'fdi') return { ...last.money, topic }
  // "spent $1.7 billion on gas purchases from Russia"
  const bought =
    topic.isVerb && topic.kind === 'deal' && /^(spen|витрат|потрат|花)/.test(view.tokens[topic.at]?.text ?? '')
      ? view.heads.find(({ kind, at }) => kind === 'imports' && at >= quantity.to && at < quantity.to + 7)
      : undefined
  if (bought) return { indicator: 'imports', kind: 'imports', topic: { ...bought, isNear: true } }
  if (isBargain(view, quantity, topic, when)) return named('deal_value', 'deal')
  const isOnline = topic.isVerb && nearHead(view, quantity, ['ecommerce'], 8) !== null
  if (isOnline || isOnPlatform(view, quantity, topic)) return named('ecommerce_market', 'ecommerce')
  if (isDue(view, quantity)) return named('other', 'deal')
  if (isInterest(view, quantity)) return named('other', 'debt')
  // "купит 30-процентную долю в заводе за 420 млн": a part of a firm that is bought.
  const stake = nearHead(view, quantity, ['stake'], 16) !== null || hasPart(view, quantity)
  if (stake && isBought(view, quantity)) return named('deal_value', 'deal')
  const isSite = /^(capacity|cost|project|length)$/.test(last.any?.kind ?? '')
  const isHost = topic.isVerb && attracts.test(view.tokens[topic.at]?.text ?? '')
  if (isHost && last.money?.kind === 'fdi' && !view.mentions.some(({ form }) => form === 'firm'))
    // "In 2007–2023 China invested 3.8 bn": in a time that is told of it, whatever sum a heading speaks of
    return named(when.isOwn && when.end !== null && when.kind === 'plain' ? 'fdi_flow' : last.money.indicator, 'fdi')
  const isServed = view.heads.some(({ kind, at }) => kind === 'debt' && serves.test(view.tokens[at]?.text ?? ''))
  if (isServed && has(view.tokens[topic.at], 'verb')) return named('other', 'debt')
  if (topic.isVerb && topic.kind === 'deal')
    return paidFor(
      giving(
        view,
        quantity,
        topic,
        when,
        isSite,
        /^(gas|exports|imports|freight)$/.test(last.any?.kind ?? ''),
        last.any?.kind === 'debt',
      ),
      named,
      last.any?.kind === 'debt' || view.heads.some(({ kind }) => kind === 'debt'),
    )
  if (
    /^fdi(_stock)?$/.test(topic.kind) &&
    isSite &&
    !when.isOwn &&
    !isUpToNow(view, when) &&
    isOneSum(view.tokens, topic.at)
  )
    return named('project_cost', 'cost')
  if (/^(fdi|cost)/.test(topic.kind) && isOfCountedProjects(view, quantities, index, topic, last))
    return named('project_cost', 'cost')
  const isPortfolio = view.tokens
    .slice(Math.max(0, quantity.from - 24), quantity.from)
    .some(({ text }) =>
      /^((инвестиционн\S+ |інвестиційн\S+ )?портфел|portfolio|перечень$|перечн[яею]|перелік|список$|списк[аеу]|списку$|list$|清单|реестр|реєстр|пул$|pool$)/.test(
        text,
      ),
    )
  if (isPortfolio && view.heads.some(({ kind }) => kind === 'project')) return named('project_cost', 'cost')
  if (topic.kind === 'fdi' && isOfStake(view, quantities, index, topic)) return named('deal_value', 'deal')
  if (topic.kind === 'fdi' || topic.kind === 'fdi_stock' || topic.kind === 'fdi_flow')
    return named(
      topic.kind === 'fdi'
        ? investment(view, quantity, topic, when)
        : isUpToNow(view, when)
          ? 'fdi_stock'
          : isInSpan(when) && /^invested /.test(view.tokens[topic.at]?.text ?? '')
            ? 'fdi_flow'
            : (topic.kind as Indicator),
      'fdi',
    )
  const package_ = quantities.slice(0, index).some(({ counted }) => counted === 'agreements_count')
  const isLargest = view.tokens
    .slice(Math.max(0, quantity.from - 7), quantity.from)
    .some(({ text }) => /^(largest|biggest|крупнейш|найбільш|самый|最大)/.test(text))
  if ((package_ || view.heads.some(({ kind, at }) => kind === 'agreements' && at < quantity.from)) && isLargest)
    return named('deal_value', 'deal')
  const isOwnPaper = isOnePaper(view, quantities, index, topic)
  const isPaper =
    /^(cost|contract|agreements|project)$/.test(topic.kind) || isCountedPaper(topic, quantities[index - 1])
  if ((package_ || quantities[index + 1]?.counted === 'agreements_count') && !isOwnPaper && isPaper)
    return named('agreements_value', 'agreements')
  const goods = topic.kind === 'cost' ? worthOfGoods(view, topic, last) : null
  if (goods !== null) return named(goods, goods)
  if (topic.kind === 'cost' && isWorthOfMarket(view, quantity, last)) return named('ecommerce_market', 'ecommerce')
  if (topic.kind === 'cost') return worth(view, quantity, topic, last, when, named, moneyIndicators)
  if (topic.kind === 'ecommerce' || nearHead(view, quantity, ['ecommerce'], 8))
    return named('ecommerce_market', 'ecommerce')
  // What is earned with goods that were sold is what they were sold for.
  if (topic.kind === 'revenue') {
    // "income from transit": nothing is sold
    const isOfTransit = /^(过境|транзит|transit)/
    const from = Math.max(0, topic.at - 3)
    if (view.tokens.slice(from, topic.at + 4).some(({ text }) => isOfTransit.test(text)))
      return named('other', 'budget')
    const sold = nearHead(view, quantity, ['exports', 'gas', 'freight'], 30)
    const isSold =
      sold !== null || /^(exports|gas|freight)$/.test(last.any?.kind ?? '') || last.money?.kind === 'exports'
    return isSold ? named('exports', 'exports') : named('other', 'other')
  }
  if (topic.kind === 'retail' && last.money?.kind === 'ecommerce') return last.money
  const isDirectlyOf =
    topic.kind === 'project' &&
    topic.at >= quantity.to &&
    topic.at - quantity.to <= 2 &&
    !has(view.tokens[quantity.to], 'prep')
  if (isDirectlyOf) return named('project_cost', 'cost')
  // "1) a glass factory – $75 million"
  const isItem =
    topic.at === quantity.from - 2 && isSign(view.tokens[topic.at + 1], '-:') && !isTrade(last.any?.kind ?? '')
  if (topic.kind === 'project' && (isItem || /^(за|for)$/.test(view.tokens[quantity.from - 1]?.text ?? '')))
    return named('project_cost', 'cost')
  if (topic.kind === 'project' && !topic.isNear)
    return topic.at >= quantity.to
      ? named('project_cost', 'cost')
      : ((isPlainAbout(view, quantity, 4) ? last.money : null) ?? named('other', 'other'))
  return named(moneyIndicators[topic.kind] ?? 'other')
}
