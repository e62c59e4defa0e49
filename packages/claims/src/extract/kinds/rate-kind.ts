import type { Quantity } from '../numbers/quantity.ts'
import { flowOfPartners } from '../parties/shares/bracketed-partners.ts'
import { isEquity, isHolding } from '../parties/shares/holder-parties.ts'
import { partnerByShare } from '../parties/shares/partner-by-share.ts'
import { isAgainstAnother } from '../times/bases/compared-with.ts'
import { isHeldAgainst } from '../times/tie-periods.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { excessOf } from './excess.ts'
import { isGoods, isGoodsOfFlow, isGrowthOfGoods, isPartOfFlow, isPartOfTrade } from './goods-of-flow.ts'
import { isOfCount, isOfThings } from './growth-of-count.ts'
import type { Kind, LastKind } from './kind.ts'
import { isOfPlan } from './of-plan.ts'
import { isOfPopulation } from './of-population.ts'
import { isOneAgainstOther } from './one-against-other.ts'
import { isOfPrice, isOfTotal } from './price.ts'
import { madeBy } from './produced-by.ts'
import { cueOf } from './rate-cue.ts'
import { respectiveFlow } from './respective.ts'
import { isOfSales, isValueOfGoods, soldOf } from './sales.ts'
import { shareBefore } from './share-noun.ts'
import { isOfPeople, isShopShare } from './shop-share.ts'
import { otherWay } from './spoken-of.ts'
import { baseTopic, flowOf, type Topic } from './topics.ts'
import { afterBrackets, isOf, wholeAfter, wholeOfRun } from './whole-after.ts'
import { wholeOfList } from './whole-of-list.ts'

/** "опустилась ниже 50 %", "fell below 50 %", 跌破50%: the level that was passed. */
const isPassed = ({ tokens }: View, { from }: Quantity): boolean => {
  const changes = (at: number): boolean => has(tokens[at], 'up') || has(tokens[at], 'down')
  if (/^(跌破|跌至|降破|突破|升破)$/.test(tokens[from - 1]?.text ?? '')) return true
  const at = passing.test(tokens[from]?.text ?? '') ? from : from - 1
  return passing.test(tokens[at]?.text ?? '') && changes(at - 1)
}

const passing = /^(ниже|выше|нижче|вище|below|under|above|over)$/

/** "вырасти до 20 %", "rose to 20 percent": the level that a rate reaches, not by how much something grew. */
const isReached = (view: View, quantity: Quantity): boolean =>
  isPassed(view, quantity) ||
  /^(до|to|至|到|с|со|from|з|із|从|由)$/.test(
    view.tokens[quantity.from - (view.tokens[quantity.from - 1]?.text === 'between' ? 2 : 1)]?.text ?? '',
  ) ||
  /[至到]$/.test(view.tokens[quantity.from - 1]?.text ?? '') ||
  view.tokens[quantity.from]?.text === 'до'

/** "рост — 5 %", "up some 5 percent", 5 % больше: the word of change stands right at the number. */
const isChangeItself = (view: View, quantity: Quantity): boolean => {
  const { tokens } = view
  const changes = (at: number): boolean => has(tokens[at], 'up') || has(tokens[at], 'down')
  if (isPassed(view, quantity)) return false
  if ([-1, 0, 1].some((step) => /^(by|на)$/.test(tokens[quantity.from + step]?.text ?? ''))) return true
  // 43%滑落到29%: from where to where, and not by how much
  const isOnward = [quantity.to, quantity.to + 1].some((at) => /[至到]$/.test(tokens[at]?.text ?? ''))
  if (changes(quantity.to) && !isOnward) return true
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 3); at -= 1) {
    if (changes(at)) return !/[至到]$/.test(tokens[at]?.text ?? '')
    if (!isSign(tokens[at], '-:：') && !has(tokens[at], 'bound') && (tokens[at]?.text.length ?? 0) > 3) return false
  }
  return false
}

/** "this share", 这一比重: the one that was told before. */
const isThisShare = (view: View, quantity: Quantity): boolean =>
  view.tokens
    .slice(Math.max(0, shareBefore(view, quantity) - 2), shareBefore(view, quantity))
    .some(({ text }) => /^(this|that|the|эта|этот|ця|цей|这|这一|该|其)$/.test(text))

/** A share at some time: its noun is named before, and no word of change governs the number itself. */
const isShareLevel = (view: View, quantity: Quantity): boolean =>
  quantity.unit === 'percent' &&
  !quantity.isSigned &&
  shareBefore(view, quantity) >= 0 &&
  !isChangeItself(view, quantity)

/** "…, тогда как в Казахстане — 14 %": nothing but a place or a time between two per cents. */
const isNextOfList = (view: View, quantity: Quantity): boolean => {
  const before = view.quantities.findLast(({ to, unit }) => to <= quantity.from && unit === 'percent')
  if (!before || quantity.from - before.to > 9) return false
  return view.tokens
    .slice(before.to, quantity.from)
    .every(
      (token) =>
        !['head', 'verb', 'up', 'down', 'share', 'fallson', 'unit', 'goods'].some((kind) => has(token, kind)) &&
        !isSign(token, ';.；。()（）') &&
        !(token.senses.length === 0 && /^\p{L}{6,}$/u.test(token.text)),
    )
}

/** "a loan at 2 percent", "кредит под 2 %", "the credit carries a rate of 2%". */
const isLoanRate = (view: View, quantity: Quantity, { any }: LastKind): boolean => {
  const lead = view.tokens.slice(Math.max(0, quantity.from - 3), quantity.from).map(({ text }) => text)
  const isLoan =
    view.heads.some(({ kind, at }) => kind === 'deal' && at < quantity.from) || any?.indicator === 'deal_value'
  return isLoan && lead.some((text) => /^(под|під|at|rate|interest|ставк\S*|利率|年利率)$/.test(text))
}

/** A duty on goods, and no tax or rate of interest. */
const isDuty = ({ tokens }: View, { at }: Topic): boolean =>
  tokens
    .slice(Math.max(0, at - 1), at + 2)
    .some(({ text }) => /^(пошлин|мит[аоуі]|dut(y|ies)|tariffs?$|тариф|关税)/.test(text))

/** What a per cent or a multiple is: growth, or a share, of what. */
export const rate = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const isOutOf =
    quantity.shape === 'part' &&
    view.tokens
      .slice(quantity.from, quantity.to)
      .some(({ text }) => /^(из|з|зі|із|out|in|of|里|中|当中)$|^(кажд|кожн|every)/.test(text))
  // 较2020年的45%: what a share is held against is one too
  const isOfThen = view.tokens[quantity.from - 1]?.text === '的' && isHeldAgainst(view, quantity)
  const isAgainst = isOfThen || /^(against|versus|vs|против|проти)$/.test(view.tokens[quantity.from - 1]?.text ?? '')
  if (isAgainst && last.rate !== null && quantity.unit === 'percent') return last.rate
  const listed = wholeOfList(view, quantity)?.topic
  if (listed !== undefined) return { indicator: 'share', kind: listed.kind, topic: listed }
  const parted = flowOfPartners(view, quantity)
  if (parted !== null) return { indicator: 'share', kind: parted.kind, topic: { ...parted, isNear: true } }
  if (partnerByShare(view, quantity) !== null) return { indicator: 'share', kind: 'trade_turnover', topic: null }
  // "Крупнейший партнёр — Китай (19 %)": partners are told by their shares of the trade.
  const isOfPartner =
    quantity.unit === 'percent' &&
    !quantity.isSigned &&
    last.rate?.indicator !== 'share' &&
    cueOf(view, quantity) === null &&
    view.tokens.slice(Math.max(0, quantity.from - 8), quantity.from).some((token) => has(token, 'partner'))
  if (isOfPartner && last.any && flowOf(last.any.kind) !== null)
    return { indicator: 'share', kind: last.any.kind, topic: null }
  if (isOfPopulation(view, quantity)) return { indicator: 'share', kind: 'people', topic: null }
  // "the contribution to growth was 107 %"
  if (view.tokens.slice(Math.max(0, quantity.from - 6), quantity.from).some((token) => has(token, 'contributes')))
    return { indicator: 'other', kind: last.any?.kind ?? 'other', topic: null }
  if (isOfPlan(view, quantity)) return { indicator: 'other', kind: last.any?.kind ?? 'other', topic: null }
  const isLevel = isShareLevel(view, quantity)
  const isOfAll = afterBrackets(view, quantity) > quantity.to && wholeAfter(view, quantity) !== null
  // «на них приходится две трети прироста», "accounted for 40 % of the growth": a part of a rise
  const isOfRise =
    /^(прироста|роста|приросту|зростання|of)$/.test(view.tokens[quantity.to]?.text ?? '') &&
    (view.tokens[quantity.to]?.text !== 'of' ||
      view.tokens
        .slice(quantity.to + 1, quantity.to + 4)
        .some(({ text }) => /^(growth|rise|increase|gain)$/.test(text))) &&
    view.tokens.slice(Math.max(0, quantity.from - 5), quantity.from).some((token) => has(token, 'fallson'))
  const cue = isOutOf || isLevel || isOfAll || isOfRise ? 'share' : cueOf(view, quantity)
  const topic =
    (cue === 'share' ? (wholeAfter(view, quantity) ?? wholeOfRun(view, quantity)) : null) ??
    respectiveFlow(view, quantity) ??
    baseTopic(view, quantity)
  // "Trade came to 66 bn. About 60 % falls on imports": one side of the turnover is the part, and not the whole.
  const isSide =
    cue === 'share' &&
    topic !== null &&
    (topic.kind === 'exports' || topic.kind === 'imports') &&
    view.tokens.slice(quantity.to, topic.at).some((token) => has(token, 'fallson')) &&
    last.any !== null &&
    flowOf(last.any.kind) === 'total'
  if (isSide && last.any) return { indicator: 'share', kind: last.any.kind, topic: null }
  const isTheirs = topic?.kind === 'stake' && topic.at < quantity.from && view.tokens[topic.at]?.text === 'shares'
  const isDebt = topic?.kind === 'stake' && view.heads.some((head) => head.kind === 'debt')
  const turned = topic === null ? null : otherWay(view, quantity, topic, last)
  const kind = isDebt
    ? 'debt'
    : isTheirs && last.rate?.indicator === 'share'
      ? last.rate.kind
      : isValueOfGoods(view, topic, last)
        ? (last.any?.kind ?? 'other')
        : (turned?.kind ??
          (topic?.kind === 'deal' && topic.isVerb === true && last.any?.kind.startsWith('fdi')
            ? last.any.kind
            : null) ??
          (topic?.kind === 'revenue' && isOfSales(view, topic) ? soldOf(last) : null) ??
          ((cue === 'growth' || quantity.unit === 'ratio') && topic?.kind === 'market' && last.any?.kind === 'ecommerce'
            ? 'ecommerce'
            : null) ??
          (topic?.kind === 'production' ? madeBy(view, quantity) : topic?.kind) ??
          last.any?.kind ??
          'other')
  const excess = excessOf(view, quantity)
  if (excess || isAgainstAnother(view, quantity) || isOneAgainstOther(view, quantity))
    return { indicator: 'other', kind: excess?.kind ?? kind, topic }
  if (last.rate?.indicator === 'ecommerce_share' && quantity.unit === 'percent' && isNextOfList(view, quantity))
    return last.rate
  const reaches =
    quantity.unit === 'percent' &&
    !quantity.isSigned &&
    isReached(view, quantity) &&
    !view.tokens
      .slice(0, quantity.from)
      .some(
        (token) =>
          has(token, 'change') ||
          /^(同比|年均)?[增涨降跌][幅速]|^(рост|роста|прирост|зростання|приріст|growth)$/.test(token.text),
      )
  if (last.rate && isGoodsOfFlow(view, quantity, topic, last.rate)) return { ...last.rate, topic: null }
  // "Exports …, imports …. The total is up by a third": of both together.
  if (cue === 'growth' && last.any && flowOf(last.any.kind) !== null && isOfTotal(view, quantity))
    return { indicator: 'growth', kind: 'trade_turnover', topic: null }
  // 农产品3.6亿元,增长134%: the goods grew whose import was told right before
  if (cue === 'growth' && (isGrowthOfGoods(view, quantity, topic, last) || isOfCount(view, quantity, topic, last)))
    return { indicator: 'growth', kind: last.any?.kind ?? 'other', topic: null }
  if (cue === 'growth' && isOfThings(view, quantity, topic)) return { indicator: 'growth', kind: 'counts', topic: null }
  if (cue === 'growth' && isOfPrice(view, quantity)) return { indicator: 'growth', kind: 'price', topic: null }
  if ((cue === 'growth' && !reaches) || quantity.unit === 'ratio') return { indicator: 'growth', kind, topic }
  // "exports rose 7.1% to 190 billion and imports 2.3% to 30 billion": the second goes on as the first.
  const isReaching = ({ to }: Quantity): boolean => /^(to|до|至|到)$/.test(view.tokens[to]?.text ?? '')
  const isLikeBefore =
    cue === null &&
    last.rate?.indicator !== 'share' &&
    isReaching(quantity) &&
    view.quantities.some((each) => each.to <= quantity.from && each.unit === 'percent' && isReaching(each))
  if (isLikeBefore) return { indicator: 'growth', kind, topic }
  if (!isLevel && last.rate?.indicator === 'growth' && /^(to|до|至|到)$/.test(view.tokens[quantity.to]?.text ?? ''))
    return { indicator: 'growth', kind, topic }
  const isInterest =
    /^(годовых|річних|per annum|interest)$/.test(view.tokens[quantity.to]?.text ?? '') ||
    isLoanRate(view, quantity, last)
  const isPart = cue === 'share' && isOf(view.tokens[quantity.to])
  if (topic?.kind === 'tariff' && !isPart && !isInterest)
    return { indicator: 'other', kind: isDuty(view, topic) ? 'tariff' : 'other', topic }
  if (isInterest) return { indicator: 'other', kind: 'other', topic }
  const isOld = topic === null || view.quantities.some(({ from, to }) => from > topic.at && to <= quantity.from)
  if (reaches && isOld && last.rate?.indicator === 'ecommerce_share') return last.rate
  if (!isOfPeople(view, quantity) && isShopShare(view, quantity, kind, last))
    return { indicator: 'ecommerce_share', kind: 'ecommerce', topic }
  if (last.rate !== null && cue !== 'growth' && isPartOfTrade(last.rate) && isGoods(topic))
    return { ...last.rate, topic: null }
  // "Ещё 18 % купила Италия": a list of shares goes on, whatever the buyer does.
  const isBuyers = topic?.isVerb === true && topic.at >= quantity.to && topic.at <= quantity.to + 1
  if (isBuyers && cue !== 'growth' && last.rate && isPartOfTrade(last.rate)) return { ...last.rate, topic: null }
  if (cue !== 'growth' && isHolding(view, quantity)) return { indicator: 'share', kind: 'stake', topic }
  // "Of goods bought for 27 billion gas made up 64 %": goods are a part of the flow that was told of.
  if (cue === 'share' && last.any && flowOf(last.any.kind) !== null && isPartOfFlow(view, quantity, topic))
    return { indicator: 'share', kind: last.any.kind, topic: null }
  if (isLevel && (topic === null || isThisShare(view, quantity)) && last.rate?.indicator === 'ecommerce_share')
    return last.rate
  if (cue === 'share' && isEquity(view, quantity, kind)) return { indicator: 'share', kind: 'stake', topic }
  if (cue === 'share' || (reaches && view.tokens.slice(0, quantity.from).some((token) => has(token, 'share'))))
    return { indicator: 'share', kind, topic }
  if (last.rate?.kind === 'stake') return { ...last.rate, topic }
  if (last.rate !== null) return topic === null ? last.rate : { ...last.rate, kind, topic }
  const isNamed = /^\p{L}{3,}/u.test(view.tokens[quantity.to]?.text ?? '')
  return { indicator: topic === null && last.any === null && !isNamed ? 'other' : 'share', kind, topic }
}
