import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { flowBehind } from './flow-behind.ts'
import { flowOf, type Topic } from './topics.ts'
import { isOf, wholeAfter } from './whole-after.ts'

/** "of which $1.2 billion, or three quarters, was exports": the part is named behind it. */
const partOf = (view: View, quantities: readonly Quantity[], index: number): Topic | null => {
  const quantity = quantities[index]
  if (!quantity) return null
  const lead = view.tokens.slice(Math.max(0, quantity.from - 3), quantity.from)
  const isPart = lead.some(
    ({ text }, at) => /^(which|которых|яких|из них|з них|із них|их них)$/.test(text) && lead.length - at <= 2,
  )
  if (!isPart || lead.some((token) => has(token, 'head'))) return null
  const next = quantities.slice(index + 1).find(({ unit }) => unit === quantity.unit)
  const until = Math.min(quantity.to + 10, next?.from ?? view.tokens.length)
  const head = view.heads.find(
    ({ at, kind }) => at >= quantity.to && at < until && (kind === 'exports' || kind === 'imports'),
  )
  return head ? { ...head, isNear: true } : null
}

const most = /^(bulk|majority|most|основн(у|ую|а|ая) части?н?[уа]|більшість|большинство)$/

/** "Nearly all of it, $774 million, consisted of imports": what a part of the sum before is, told behind a second comma. */
const isOfIt = ({ tokens }: View, from: number): boolean =>
  isSign(tokens[from - 1], ',-') &&
  (most.test(tokens[from - 2]?.text ?? '') ||
    (/^(it|this|that|них|нього|него)$/.test(tokens[from - 2]?.text ?? '') &&
      /^(of|из|з|із)$/.test(tokens[from - 3]?.text ?? '')))

/** «решту — 1,6 млрд — склав імпорт»: behind a dash and a verb. */
const restOf = (view: View, { from, to }: Quantity): Topic | null => {
  const isRest =
    view.tokens.slice(Math.max(0, from - 4), from).some((token) => has(token, 'rest')) || isOfIt(view, from)
  const head = view.heads.find(
    ({ at, kind, isVerb }) => !isVerb && flowOf(kind) !== null && at >= to + 1 && at <= to + 3,
  )
  return isRest && isSign(view.tokens[to], '-,') && head !== undefined ? { ...head, isNear: true } : null
}

const copula = /^(is|was|are|were|be|это|є|це|为|是|系|-|составляет|становить|будет|буде|стал|стали)$/

/** "half of it, $2 billion, is a loan", 其中23亿美元为贷款: what a sum is said to be. */
const predicateOf = (view: View, { to }: Quantity): Topic | null => {
  const from = isSign(view.tokens[to], ',，') ? to + 1 : to
  const as = view.tokens
    .slice(from, from + 5)
    .findIndex(({ text }) => /^(as|виде|вигляді|форме|формі|form)$/.test(text))
  if (as < 0 && !copula.test(view.tokens[from]?.text ?? '')) return null
  const end = view.tokens.findIndex(
    (token, at) => at > from && (isSign(token, ',，;；.。:') || token.number !== undefined),
  )
  const until = Math.min(from + Math.max(as, 0) + 5, end < 0 ? view.tokens.length : end)
  const head = view.heads.find(
    ({ at, kind, isVerb }) => at > from && at < until && !isVerb && /^(deal|debt|fdi|fdi_stock|fdi_flow)$/.test(kind),
  )
  return head ? { ...head, isNear: true } : null
}

/** "$3.3bn being sold", "$2bn worth of ore was exported": what was done with a sum's worth of goods. */
const passiveOf = (view: View, { to }: Quantity): Topic | null => {
  if (view.source.language !== 'en' || !/^(being|was|were|been)$/.test(view.tokens[to]?.text ?? '')) return null
  const head = view.heads.find(
    ({ at, kind, isVerb }) => isVerb && at === to + 1 && (kind === 'exports' || kind === 'imports'),
  )
  return head ? { ...head, isNear: true } : null
}

const notOne = /^(line|field|works|mine|road|station|projects|plants|ventures|parks|stations)$/

const endOfPhrase = (view: View, from: number, most: number): number => {
  for (let at = from; at < from + most; at += 1)
    if (view.tokens[at] === undefined || isSign(view.tokens[at], '，,；;。（(、') || view.tokens[at]?.number) return at
  return from + most
}

/** "$12 billion aluminium complex", 150亿美元的投资协议: the noun at which a sum stands like an adjective. */
const attributeOf = (view: View, { to }: Quantity): Topic | null => {
  if (view.source.language === 'zh') {
    if (view.tokens[to]?.text !== '的') return null
    const until = endOfPhrase(view, to + 1, 12)
    const last = view.heads.findLast(({ at, isVerb }) => at > to && at < until && !isVerb)
    return last && /^(agreements|deal|project)$/.test(last.kind) ? { ...last, isNear: true } : null
  }
  if (view.source.language !== 'en') return null
  const from = isSign(view.tokens[to], '-') ? to + 1 : to
  const head = view.heads.find(({ at, kind }) => kind === 'project' && at >= from && at <= from + 2)
  const isPhrase =
    head !== undefined &&
    !notOne.test(view.tokens[head.at]?.text ?? '') &&
    view.tokens
      .slice(from, head.at)
      .every((token) => /^[a-z][a-z'-]+$/.test(token.text) && !['prep', 'and', 'verb'].some((kind) => has(token, kind)))
  return isPhrase && head ? { ...head, isNear: true } : null
}

const suchIs = /^(такова|таков|таково|таковы|столько|такий|така|таке|такі|стільки)$/

/** "66 миллиардов в 2024-м: такова торговля Китая и Казахстана": a sum at the head of a sentence that says of what it is at its end. */
const toldAs = (view: View, { to }: Quantity): Topic | null => {
  const at = view.tokens.findIndex(
    (token, place) => place > to && place < to + 24 && suchIs.test(token.text) && isSign(view.tokens[place - 1], ':,-'),
  )
  if (at < 0 || view.tokens.slice(to, at).some((token) => isSign(token, ';.'))) return null
  const head = view.heads.find(({ at: place, isVerb }) => place > at && place <= at + 10 && !isVerb)
  return head ? { ...head, isNear: true } : null
}

/** "С 14 до 17 млрд выросла торговля", "На 7 млрд упал экспорт": a sentence that begins with its numbers and tells of what behind the verb. */
const subjectOf = (view: View, quantities: readonly Quantity[], index: number): Topic | null => {
  const first = quantities[0]
  if (!first || first.from > 2 || index > 1 || view.source.language === 'zh') return null
  if (view.heads.some(({ at }) => at < (quantities[index]?.from ?? 0))) return null
  const last = index === 0 && isJoined(view, quantities) ? quantities[1] : quantities[index]
  const told = index === 0 ? toldAs(view, first) : null
  if (told !== null) return told
  const verb = view.tokens.findIndex(
    (token, at) => at >= (last?.to ?? 0) && at < (last?.to ?? 0) + 9 && (has(token, 'up') || has(token, 'down')),
  )
  if (verb < 0 || view.tokens.slice(last?.to, verb).some((token) => isSign(token, ',;.'))) return null
  const head = view.heads.find(({ at, isVerb }) => at > verb && at <= verb + 6 && !isVerb)
  const isNext = head !== undefined && !view.tokens.slice(verb, head.at).some((token) => isSign(token, ',;.'))
  return isNext && head ? { ...head, isNear: true } : null
}

/** "С 14 до 17", "from 824 million in 2016 to 2.2 billion": the first two numbers of a sentence are where something was and is. */
const isJoined = (view: View, [first, second]: readonly Quantity[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  /^(с|со|from|з|із|от|від)$/.test(view.tokens[first.from - 1]?.text ?? '') &&
  [view.tokens[second.from - 1], view.tokens[second.from]].some((token) => /^(до|to)$/.test(token?.text ?? ''))

/** "67.4 billion yuan (about $10 billion) in foreign trade": past the brackets with the same sum. */
const pastBrackets = (view: View, quantities: readonly Quantity[], index: number): Topic | null => {
  const quantity = quantities[index]
  if (!quantity || view.source.language !== 'en') return null
  const converted = isSign(view.tokens[quantity.to], '(（') ? quantities[index + 1] : quantity
  const isClosed = converted !== undefined && isSign(view.tokens[converted.to], ')）')
  if (!isClosed || view.tokens[converted.to + 1]?.text !== 'in') return null
  const from = converted.to + 1
  const head = view.heads.find(
    ({ at, kind, isVerb }) => !isVerb && at > from && at <= from + 3 && flowOf(kind) !== null,
  )
  const isNext =
    head !== undefined &&
    view.tokens.slice(from + 1, head.at).every((token) => !has(token, 'and') && !isSign(token, ',.;'))
  return isNext && head ? { ...head, isNear: true } : null
}

/** "accounted for $80.3 billion of China's trade of $94.8 billion": the flow that a sum is a part of. */
const partOfFlow = (view: View, quantity: Quantity): Topic | null => {
  const lead = view.tokens.slice(Math.max(0, quantity.from - 3), quantity.from)
  // "Imports accounted for $1.9 billion of this": a flow of its own is the part
  const isPart =
    isOf(view.tokens[quantity.to]) &&
    lead.some((token) => has(token, 'share')) &&
    !view.heads.some(({ at, kind }) => at < quantity.from && at >= quantity.from - 8 && flowOf(kind) !== null)
  const topic = isPart ? wholeAfter(view, quantity) : null
  return topic !== null && flowOf(topic.kind) !== null ? topic : null
}

/** What a sum is, where the words behind it say so. */
export const namedBehind = (view: View, quantities: readonly Quantity[], index: number): Topic | null => {
  const quantity = quantities[index]
  return quantity
    ? (flowBehind(view, quantity) ??
        partOfFlow(view, quantity) ??
        restOf(view, quantity) ??
        partOf(view, quantities, index) ??
        attributeOf(view, quantity) ??
        passiveOf(view, quantity) ??
        predicateOf(view, quantity) ??
        pastBrackets(view, quantities, index) ??
        subjectOf(view, quantities, index))
    : null
}
