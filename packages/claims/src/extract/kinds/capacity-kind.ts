import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, senseOf } from '../tokens.ts'
import type { View } from '../view.ts'
import type { Kind, LastKind } from './kind.ts'
import { baseTopic, nearHead, type Topic } from './topics.ts'

export const isYearly = (view: View, quantity: Quantity): boolean => {
  // "a 500,000-tonne-a-year plant"
  const [first, second] = view.tokens.slice(quantity.to, quantity.to + 4).filter((token) => !isSign(token, '-'))
  return (
    (/^(в|a|per|на|each|in|every|\/)$/.test(first?.text ?? '') &&
      /^(год|year|рік|annum|年)$/.test(second?.text ?? '')) ||
    // 提高到每年50万辆
    view.tokens.slice(Math.max(0, quantity.from - 2), quantity.from).some(({ text }) => text === '每年')
  )
}

export const isEveryYear = (view: View, quantity: Quantity): boolean =>
  isYearly(view, quantity) || /^(annually|ежегодно|щороку|yearly)$/.test(view.tokens[quantity.to]?.text ?? '')

export const capacityNear = (view: View, quantity: Quantity): Topic | null =>
  nearHead(view, quantity, ['capacity'], 16) ?? pastBrackets(view, quantity) ?? pastRelative(view, quantity)

/** "the capacity of the pipeline (965 km) is 10 million tonnes": what stands in brackets parts no number from its head. */
const pastBrackets = ({ tokens, heads, quantities }: View, { from }: Quantity): Topic | null => {
  const inside = quantities.findLast(({ to }) => to <= from)
  if (inside === undefined || from - inside.to > 5) return null
  const isInBrackets = isSign(tokens[inside.from - 1], '(（') && isSign(tokens[inside.to], ')）')
  const head = heads.find(({ kind, at }) => kind === 'capacity' && at < inside.from && at >= inside.from - 9)
  const isOneClause = !tokens.slice(head?.at ?? 0, from).some((token) => isSign(token, ',;.，；。'))
  return isInBrackets && head !== undefined && isOneClause ? { ...head, isNear: true } : null
}

const relative = /^(як(ий|а|е|і|у|ої|ого)|котор\S*|що|which|that|who)$/

/** "The capacity of the line, which will link the two, will reach 20 million tonnes": a relative clause parts no number from its head. */
const pastRelative = ({ tokens, heads, quantities }: View, { from }: Quantity): Topic | null => {
  const end = tokens.slice(0, from).findLastIndex((token) => isSign(token, ','))
  const start = tokens.findLastIndex(
    (token, at) => at < end && isSign(token, ',') && relative.test(tokens[at + 1]?.text ?? ''),
  )
  const head = heads.find(({ kind, at }) => kind === 'capacity' && at < start && at >= start - 6)
  const isOneClause =
    start >= 0 &&
    from - end <= 5 &&
    end - start <= 16 &&
    !tokens.slice(head?.at ?? 0, from).some((token) => isSign(token, ';.；。')) &&
    !tokens.slice(start + 1, end).some((token) => isSign(token, ',')) &&
    !quantities.some((each) => each.from > (head?.at ?? 0) && each.to <= from) &&
    !heads.some(({ at, isVerb }) => at > end && at < from && !isVerb)
  return isOneClause && head !== undefined ? { ...head, isNear: true } : null
}

/** The capacity that a count is of: no other number stands between the word and it. */
export const ownCapacity = (view: View, quantity: Quantity): Topic | null => {
  const head = capacityNear(view, quantity)
  const isOther =
    head !== null &&
    view.quantities.some(
      ({ from, to, unit }) =>
        from > head.at && to <= quantity.from && unit !== null && !/^(count|percent|ratio)$/.test(unit),
    )
  return (isOther ? null : head) ?? throughputOf(view, quantity)
}

const perTime = (view: View, quantity: Quantity): boolean =>
  view.tokens
    .slice(quantity.to, quantity.to + 6)
    .some(
      ({ text }, at, all) =>
        /^(annually|ежегодно|щороку|щорічно|yearly|daily|ежесуточно|щодоби)$/.test(text) ||
        (/^(год|рік|year|сутки|добу|day|день|month|месяц|місяць)$/.test(text) &&
          /^(в|на|за|a|per|each|every)$/.test(all[at - 1]?.text ?? '')),
    )

/** "raised the throughput of the line to 60 pairs of trains a day": how many can pass. */
const throughputOf = (view: View, quantity: Quantity): Topic | null => {
  const from = Math.max(0, quantity.from - 14)
  const at = view.tokens.slice(from, quantity.from).findIndex(({ text }) => text === 'throughput')
  const isOften = perTime(view, quantity) || has(view.tokens[quantity.to], 'perday')
  return at >= 0 && isOften ? { kind: 'capacity', at: from + at, isVerb: false, isNear: true } : null
}

const ables =
  /^(сможет|смогут|может|могут|способ\S*|зможе|зможуть|може|можуть|здатн\S*|здатен|спроможн\S*|спроможен|can|could|able|may)$/

const makes =
  /^(робити|роби\S*|склада\S*|збира\S*|виготов\S*|делать|собира\S*|изготавл\S*|make|assemble|build|produce|制造|组装|生产)$/

/** "will be able to assemble 50,000 cars": what is made, and not what is done. */
export const isMaking = ({ tokens }: View, { from }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - 4), from).some(({ text }) => makes.test(text))

/** "завод на 200 тыс. тонн", "hub for 240,000 TEU": a plant by its size. */
export const isSized = (view: View, quantity: Quantity): boolean =>
  /^(на|for)$/.test(view.tokens[quantity.from - 1]?.text ?? '') &&
  view.heads.some(({ kind, at }) => kind === 'project' && at === quantity.from - 2)

/** 每年可换装20万标箱 */
const isAbleEachYear = ({ tokens }: View, { from }: Quantity): boolean => {
  const at = tokens.findLastIndex(
    ({ text }, place) => place < from && place >= from - 10 && /^(每年|每日|每天)$/.test(text),
  )
  return (
    at >= 0 &&
    tokens.slice(at + 1, at + 3).some(({ text }) => /^(可|能|可以|能够|可望|最多可)/.test(text)) &&
    !tokens
      .slice(at, from)
      .some((token) => isSign(token, ',，;；。') || /^(exports|imports)$/.test(senseOf(token, 'head') ?? ''))
  )
}

/** "Щороку завод зможе складати 50 тисяч авто". */
const isEachYearBefore = ({ tokens }: View, { from }: Quantity): boolean => {
  const at = tokens.findLastIndex(
    ({ text }, place) =>
      place < from &&
      place >= from - 10 &&
      /^(щороку|щорічно|ежегодно|annually|yearly|each year|every year|каждый год|кожного року)$/.test(text),
  )
  return at >= 0 && !tokens.slice(at + 2, from).some((token) => isSign(token, ',;'))
}

/** "зможе перемелювати мільйон тонн на рік", "could carry 15 m tonnes a year": what something is able to do in a time. */
export const isAbility = (view: View, quantity: Quantity): boolean =>
  isAbleEachYear(view, quantity) ||
  ((perTime(view, quantity) || isEachYearBefore(view, quantity)) &&
    (view.tokens.slice(Math.max(0, quantity.from - 6), quantity.from).some(({ text }) => ables.test(text)) ||
      view.tokens.slice(Math.max(0, quantity.from - 14), quantity.from).some(({ text }) => text === 'throughput')))

/** "The plant's output will be 1.8 million tonnes a year", "to raise the throughput of the crossing to 20 million tons". */
export const isPlanOfPlant = (view: View, quantity: Quantity): boolean => {
  const lead = view.tokens.slice(0, quantity.from)
  if (!lead.some((token) => has(token, 'forecast') || has(token, 'target'))) return false
  const isThroughput = lead.slice(-14).some(({ text }) => text === 'throughput')
  const isMade =
    perTime(view, quantity) &&
    (nearHead(view, quantity, ['production'], 12) !== null ||
      lead
        .slice(-6)
        .some(({ text }) =>
          /^(give|yield|deliver|carry|transport|перевозить|перевозити|давать|даст|давати|дасть|出产)$/.test(text),
        ))
  const isOfPlace = nearHead(view, quantity, ['project'], 30) !== null || lead.some((token) => has(token, 'route'))
  return isThroughput || (isMade && isOfPlace)
}

const works =
  /^(converts?|process(es)?|produces?|makes?|handles?|turns?|выпускает|перерабатывает|производит|випускає|переробляє|виробляє)$/

/** "The plant converts 3 bn cubic metres of gas a year": what it does every year, at no time of its own. */
export const isWorking = (view: View, quantity: Quantity): boolean =>
  perTime(view, quantity) &&
  view.tokens.slice(0, quantity.from).some(({ text }) => works.test(text)) &&
  view.heads.some(({ kind, at, isVerb }) => kind === 'project' && !isVerb && at < quantity.from) &&
  !view.periods.some(({ start }) => start !== null)

/** "The plant will produce 700 million kWh a year", "300 MWh of storage": what a station gives in a year, what a battery holds. */
export const energy = (view: View, quantity: Quantity, last: LastKind): Kind => {
  const capacity = capacityNear(view, quantity)
  const lead = view.tokens.slice(Math.max(0, quantity.from - 6), quantity.from).map(({ text }) => text)
  const isOfYear =
    /(^|[^\d今去本上同当每])年(预计|将|可|约)*(发电|上网电|供电)量?(预计|将|可|约|达|为|超过|有望)*$|每年(预计|将|可|能|可望)+(发电|供电)量?(约|达|超过)*$/.test(
      lead.join(''),
    )
  const isOfStation = isOfYear || (perTime(view, quantity) && nearHead(view, quantity, ['project', 'production'], 20))
  const isStored = view.tokens
    .slice(Math.max(0, quantity.from - 8), quantity.to + 6)
    .some(({ text }) => /^(storage|batter|накопител|накопичувач|батаре|аккумулятор|акумулятор|储能)/.test(text))
  const isOfTold = perTime(view, quantity) && /^(capacity|cost|project)$/.test(last.any?.kind ?? '')
  if (isStored) return { indicator: 'capacity', kind: 'capacity', topic: capacity }
  // What a station gives is of whose it is and where, as its power.
  return capacity || isOfTold || isAbility(view, quantity) || isOfStation
    ? { indicator: 'other', kind: 'capacity', topic: capacity }
    : { indicator: 'other', kind: baseTopic(view, quantity)?.kind ?? 'other', topic: null }
}

const stage = /^(phase|stage|second|third|очеред[ьи]|этапе?|черг[аи]|етапі?|第二期|第三期|二期|三期)$/

/** "phase two aims at 200,000 vehicles": what the next stage of a plant is to make, whose capacity or cost was told. */
export const isOfStage = ({ tokens, heads }: View, { from, to, value }: Quantity, last: LastKind): boolean =>
  value >= 1000 &&
  /^(capacity|cost)$/.test(last.any?.kind ?? '') &&
  tokens.slice(Math.max(0, from - 16), from).some(({ text }) => stage.test(text)) &&
  !heads.some(
    ({ kind, at }) => /^(jobs|companies|exports|imports|trains)$/.test(kind) && at >= from - 8 && at <= to + 2,
  )
