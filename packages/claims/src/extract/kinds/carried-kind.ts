import type { Quantity } from '../numbers/quantity.ts'
import { isStandalone } from '../parties/lists/list-line.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { capacityNear, isAbility, isPlanOfPlant, isSized, isWorking, isYearly } from './capacity-kind.ts'
import { isGoodsFlow, type Kind, type LastKind } from './kind.ts'
import { producedBy } from './produced-by.ts'
import { flowOf, isNamedFlow, nearHead, type Topic } from './topics.ts'

const isPronoun = /^(they|it|these|он|она|они|вони|він|вона|它|其)$/

/** Fuel that is burned or saved, gases that are kept from the air: nothing that is carried. */
const isUsedUp = (view: View, quantity: Quantity): boolean =>
  view.tokens
    .slice(Math.max(0, quantity.from - 8), quantity.to + 8)
    .some(({ text }) =>
      /^(saves?|saving|spares?|sparing|burns?|burned|consum(?!er)\S*|emission\S*|co2|сэконом\S*|сберега\S*|потребл\S*|сжига\S*|выброс\S*|зекономи\S*|заощад\S*|спожива(?!ч)\S*|викид\S*|节约|节省|消费|消耗|减排|二氧化碳|排)$/.test(
        text,
      ),
    )

/** "sites estimated to hold 180,000 tons": what lies in the ground. */
const isHeldInside = (view: View, { from, to }: Quantity): boolean =>
  view.tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ text }) => /^(hold|holds|contain|contains|содерж\S*|залегает|залягає)$/.test(text)) ||
  // "3,500 tons of uranium left at the deposit"
  view.tokens.slice(to, to + 4).some(({ text }) => /^(left|remaining|remain|remained)$/.test(text))

/** "на экспорт ушло 8 млн тонн", "27 млн тонн на экспорт", "из них экспорта 3 млн тонн": the flow that a number's own words call by name. */
const namedFlow = (view: View, { from, to }: Quantity): Topic | null => {
  const start = Math.max(from - 6, view.quantities.findLast((each) => each.to <= from)?.to ?? 0)
  const head = view.heads.find(
    ({ at, kind, isVerb }) =>
      !isVerb &&
      (kind === 'exports' || kind === 'imports') &&
      ((at >= start && at < from) || (at > to - 1 && at <= to + 2)) &&
      (/^(на|for)$/.test(view.tokens[at - 1]?.text ?? '') ||
        /^(экспорта|импорта|експорту|імпорту)$/.test(view.tokens[at]?.text ?? '')),
  )
  const isParted =
    head && view.tokens.slice(Math.min(head.at, to), Math.max(head.at, from)).some((token) => isSign(token, ',;.'))
  return head && !isParted && isNamedFlow(view, { ...head, isNear: true }) ? { ...head, isNear: true } : null
}

/** "завезено 4,8 млн тонн вантажів": freight that is called imported. */
const broughtIn = (view: View, { from, to }: Quantity, topic: Topic | null): Topic | null => {
  const verb = view.heads.findLast(
    ({ at, kind, isVerb }) => isVerb && kind === 'imports' && at < from && at >= from - 4,
  )
  const isOfFreight = topic?.kind === 'freight' && topic.at >= to && topic.at <= to + 2
  return verb && isOfFreight && isNamedFlow(view, { ...verb, isNear: true }) ? { ...verb, isNear: true } : null
}

/** "a purchase contract for 40 thousand tons of sunflower oil": goods that are sold. */
export const isContracted = ({ heads, tokens }: View, { from, to }: Quantity): boolean =>
  heads.some(
    ({ kind, at, isVerb }) =>
      !isVerb && /^(contract|deal)$/.test(kind) && ((at < from && at >= from - 6) || (at >= to && at <= to + 5)),
  ) && tokens.slice(to, to + 4).some((token) => has(token, 'goods'))

/** What a mass is: carried, sold, made, or what a plant can do. */
export const mass = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const capacity = capacityNear(view, quantity)
  // 年产逾2万吨的哈萨克斯坦铀: what a state makes in a year
  const isOfState = view.tokens[quantity.to]?.text === '的' && has(view.tokens[quantity.to + 1], 'area')
  if (isOfState && has(view.tokens[quantity.to + 2], 'goods'))
    return { indicator: 'other', kind: 'output', topic: null }
  if (capacity) return { indicator: 'capacity', kind: 'capacity', topic: capacity }
  const topic = nearHead(
    view,
    quantity,
    ['freight', 'exports', 'imports', 'trains', 'containers', 'trade_turnover'],
    30,
  )
  const flow = namedFlow(view, quantity) ?? broughtIn(view, quantity, topic)
  if (flow !== null) return { indicator: 'freight_volume', kind: flow.kind, topic: flow }
  if (isUsedUp(view, quantity)) return { indicator: 'other', kind: 'other', topic: null }
  if (isAbility(view, quantity) || isSized(view, quantity))
    return { indicator: 'capacity', kind: 'capacity', topic: null }
  if (isPlanOfPlant(view, quantity) || isWorking(view, quantity))
    return { indicator: 'capacity', kind: 'capacity', topic: null }
  if (topic === null && isContracted(view, quantity))
    return { indicator: 'freight_volume', kind: 'exports', topic: null }
  const opens = view.heads[0]?.kind === 'production' && view.heads[0].at <= 1
  const production = nearHead(view, quantity, ['production', 'reserves'], opens ? 24 : 18)
  if (production && (topic === null || topic.at < production.at))
    return {
      indicator: 'other',
      kind: production.kind === 'reserves' ? 'reserves' : producedBy(view, quantity, last),
      topic: production,
    }
  const isMadeToo =
    last.any !== null &&
    (last.any.indicator === 'other' || /^([(（]|or|или|або)$/.test(view.tokens[quantity.from - 1]?.text ?? '')) &&
    /^(capacity|output|reserves)$/.test(last.any.kind)
  if (topic === null && isMadeToo && view.quantities[0]?.from !== quantity.from)
    return { indicator: 'other', kind: last.any?.kind ?? 'output', topic: null }
  // "Chinese firms dug four fifths of the gold; that was 5.6 tonnes"
  const isThatMade =
    topic === null &&
    /^(production|output)$/.test(last.any?.kind ?? '') &&
    view.heads.length === 0 &&
    view.tokens.slice(0, quantity.from).some(({ text }) => /^(that|this|it|это|то|це|这|which)$/.test(text))
  if (isThatMade) return { indicator: 'other', kind: last.any?.kind ?? 'output', topic: null }
  if (topic === null && isHeldInside(view, quantity)) return { indicator: 'other', kind: 'reserves', topic: null }
  const isOnly = view.quantities[0]?.from === quantity.from
  if (topic === null && isYearly(view, quantity) && nearHead(view, quantity, ['project'], isOnly ? 40 : 20))
    return { indicator: 'capacity', kind: 'capacity', topic }
  // "276,000 tons (23,000 TEU) were transported through the terminal", after what it can do
  const isMoved = view.heads.some(({ kind, at }) => kind === 'freight' && at >= quantity.to)
  if (topic === null && !isMoved && (last.any?.indicator === 'capacity' || last.any?.kind === 'capacity'))
    return { indicator: 'capacity', kind: 'capacity', topic: null }
  const isGoods = last.any?.indicator === 'freight_volume' && /^(exports|imports)$/.test(last.any.kind)
  // "3 m tonnes of grain cargo were exported, of which 2 m were wheat": the cargo is that of the number before
  const before = view.quantities.findLast(({ to }) => to <= quantity.from)
  const isOfBefore =
    topic?.kind === 'freight' && before !== undefined && topic.at <= before.to + 2 && topic.at < quantity.from
  if (isGoods && isOfBefore) return { ...last.any, topic: null }
  // "600,000 tonnes were exported. 400,000 went to Uzbekistan": where the goods that were told of went.
  const isOnTheWay = topic !== null && isGoods && has(view.tokens[topic.at], 'moved')
  if ((topic === null || isOnTheWay) && last.any?.indicator === 'freight_volume') return { ...last.any, topic: null }
  const opening = view.tokens[0]?.start ?? 0
  const isNext = /[;；]\s*$/.test(view.source.text.slice(Math.max(0, opening - 3), opening))
  const isOfIt =
    view.tokens[quantity.to]?.text === 'of' &&
    /^(this|that|these|those|them|it|which)$/.test(view.tokens[quantity.to + 1]?.text ?? '')
  const isSame = isNext || isOfIt || view.tokens.slice(0, quantity.from).some(({ text }) => isPronoun.test(text))
  if (
    topic === null &&
    isSame &&
    last.any !== null &&
    (last.flow === 'export' || last.flow === 'import') &&
    flowOf(last.any.kind) === last.flow
  )
    return { indicator: 'freight_volume', kind: last.any.kind, topic: null }
  // "Exports to China in 2024:\n- barley — 410 thousand tonnes": goods of a list under a heading of their flow
  const isListed =
    topic === null &&
    isGoodsFlow(last.any?.kind ?? '') &&
    isSign(view.tokens[quantity.from - 1], '-:：') &&
    isStandalone(view, quantity)
  if (isListed) return { indicator: 'freight_volume', kind: last.any?.kind ?? 'freight', topic: null }
  return { indicator: 'freight_volume', kind: topic?.kind ?? 'freight', topic }
}

/** What a volume of gas is. */
export const gas = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const capacity = capacityNear(view, quantity)
  if (capacity) return { indicator: 'capacity', kind: 'capacity', topic: capacity }
  const flow = nearHead(view, quantity, ['exports', 'imports'], 30)
  if ((isAbility(view, quantity) || isWorking(view, quantity)) && flow === null)
    return { indicator: 'capacity', kind: 'capacity', topic: null }
  const production = nearHead(view, quantity, ['production'], 12)
  const topic = nearHead(view, quantity, ['gas', 'exports', 'imports', 'freight'], 30)
  // 开采天然气780亿立方米: gas is what is made
  const isMade = topic?.kind === 'gas' && topic.at === (production?.at ?? -2) + 1
  if (production && (topic === null || topic.at <= production.at || isMade))
    return { indicator: 'other', kind: producedBy(view, quantity, last), topic: production }
  if (topic === null && last.any?.indicator === 'capacity') return last.any
  if (isYearly(view, quantity) && flow === null && nearHead(view, quantity, ['project'], 20))
    return { indicator: 'capacity', kind: 'capacity', topic }
  const isUsed = isUsedUp(view, quantity)
  if (isUsed && flow === null) return { indicator: 'other', kind: 'other', topic }
  return { indicator: 'pipeline_gas', kind: flow?.kind ?? 'gas', topic: flow ?? topic }
}
