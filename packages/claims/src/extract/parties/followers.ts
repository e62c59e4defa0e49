import { within } from '../clause-scope.ts'
import type { Draft } from '../draft-claim.ts'
import { changesBy } from '../kinds/change-of.ts'
import { isMoney, type Kind } from '../kinds/kind.ts'
import { flowOf, isTrade } from '../kinds/topics.ts'
import { isOfThose } from '../numbers/of-them.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { has, isSign, type Token } from '../tokens.ts'
import type { View } from '../view.ts'
import { isStandalone } from './list-line.ts'
import type { Mention } from './mentions.ts'
import { coded, isCentral, type Pair } from './pair.ts'
import { hasPlace } from './rank.ts'

/** The level that was told of one, after which a list or a rank may tell that of others. */
export type Leader = {
  readonly draft: Draft
  readonly kind: Kind
  readonly counted: Quantity['counted']
  /** Among whose partners the one is. */
  readonly owner: string | null
  /** Told by a verb. */
  readonly isAct: boolean
  /** Among those who sell. */
  readonly isSeller: boolean
  /** Told as that of a partner or of the first: numbers about the same two do not take its place. */
  readonly isFirst: boolean
}

/** Another of whom the same is told as of the leader. */
export type Follower = { readonly leader: Leader; readonly pair: Pair; readonly pairOf: (code: string) => Pair }

const capital = new Set(['fdi', 'companies'])

const levels = new Set(['freight', 'gas', 'containers', 'trains', 'counts', 'debt', ...capital])

const isAgent = (token: Token | undefined): boolean => has(token, 'seller') || has(token, 'buyer')

const ownerIn = (view: View, { reporter, partner }: Pair): string | null =>
  view.mentions.find(({ isPartnerOf, code }) => isPartnerOf && (code === reporter || code === partner))?.code ?? null

const isSameTwo = (a: Pair, b: Pair): boolean =>
  (a.reporter === b.reporter && a.partner === b.partner) || (a.reporter === b.partner && a.partner === b.reporter)

/** Of whom the numbers of a list go on to tell after this one. */
export const leadersAfter = (
  leaders: readonly Leader[],
  view: View,
  quantity: Quantity,
  kind: Kind,
  draft: Draft,
  whose: string | null,
): readonly Leader[] => {
  const leader = leaders.find((each) => isSameMeasure(each, quantity))
  const isLevel =
    quantity.shape === 'number' &&
    !isOfThose(view, quantity) &&
    // "5 bn more than in 2023": a change leads no list.
    !(draft.indicator === 'other' && quantity.unit !== 'count' && isTrade(kind.kind)) &&
    !/^(share|growth|capacity|length|project_cost|deal_value|trade_balance)$/.test(draft.indicator) &&
    (flowOf(kind.kind) !== null || levels.has(kind.kind)) &&
    draft.reporter !== null
  // What is measured alike and is something else, as a market, ends the list of those before it.
  if (draft.indicator === 'ecommerce_market') return leaders.filter((each) => each !== leader)
  if (!isLevel || (leader?.isFirst === true && isSameTwo(leader.draft, draft))) return leaders
  const next: Leader = {
    draft,
    kind: { ...kind, topic: null },
    counted: quantity.counted,
    owner: ownerIn(view, draft) ?? (whose === draft.reporter || whose === draft.partner ? whose : null),
    isAct: kind.topic?.isVerb === true,
    isSeller: view.tokens.some((token) => has(token, 'seller')),
    isFirst: view.tokens.some((token) => has(token, 'partner') || isAgent(token)),
  }
  return [...leaders.filter((each) => each !== leader).slice(-2), next]
}

/** Who has a partner abroad beside another is whose partners the list is of. */
export const withOwner = (leaders: readonly Leader[], { leader, pair }: Follower): readonly Leader[] =>
  leaders.map((each) =>
    each === leader && pair.reporter === leader.draft.reporter && !isCentral(pair.partner)
      ? { ...each, owner: pair.reporter }
      : each,
  )

const isSameMeasure = ({ draft, counted }: Leader, quantity: Quantity): boolean =>
  quantity.shape === 'number' &&
  !quantity.isSigned &&
  (isMoney(quantity.unit)
    ? isMoney(draft.unit)
    : quantity.unit === draft.unit && (quantity.unit !== 'count' || quantity.counted === counted))

const isState = ({ form, isOffice, code }: Mention): boolean =>
  (form === 'area' || form === 'capital') && !isOffice && (code === '-' || /^[A-Z]{3}$/.test(code))

/** The state that a number of a list is told of: the nearest before it, else the one right after it. */
const stateAt = (view: View, from: number, { from: start, to }: Quantity, until: number): Mention | undefined => {
  const before = within(view.mentions, from, start).filter(({ isPartnerOf }) => !isPartnerOf)
  const last = before.at(-1)
  // "Другою відомство ставить Росію": an office that ranks is not that of whom it ranks.
  if (
    last &&
    last.form === 'area' &&
    last.isOffice &&
    /^[A-Z]{3}$/.test(last.code) &&
    isRightBefore(view, last, { from: start })
  )
    return { ...last, isOffice: false }
  if (last) return isState(last) ? last : undefined
  const after = within(view.mentions, to, Math.min(until, to + 3)).find(isState)
  return after && isSign(view.tokens[to], '-(（') && after.from === to + 1 ? after : undefined
}

const link = /^(-|:|：|\(|（|with|at|с|із|з|на|за|以|为|:)$/

const isRightBefore = (view: View, { to }: Mention, { from }: Pick<Quantity, 'from'>): boolean =>
  from - to <= 3 &&
  from - to >= (view.source.language === 'zh' ? 0 : 1) &&
  view.tokens.slice(to, from).every((token) => link.test(token.text) || has(token, 'bound') || has(token, 'each'))

/** "Почти всё пришло из Китая — 39 798 машин": of what was imported, where it came from. */
const isOfArrival = (view: View, { role, to }: Mention, { from, unit }: Quantity, { kind }: Leader): boolean =>
  role === 'from' &&
  kind.kind === 'imports' &&
  unit === 'count' &&
  from - to <= 6 &&
  view.mentions.filter((mention) => isState(mention) && mention.to <= from).length === 1

/** Two or more numbers that each stand right at a state of their own. */
const isList = (view: View, quantity: Quantity): boolean =>
  view.quantities.filter(
    (each) =>
      each.unit === quantity.unit &&
      view.mentions.some((mention) => isState(mention) && isRightBefore(view, mention, each)),
  ).length >= 2

const isOfSameThing = (view: View, from: number, until: number, { kind }: Leader): boolean =>
  view.heads.every(
    (head) =>
      head.at < from ||
      head.at >= until ||
      isAgent(view.tokens[head.at]) ||
      (head.kind === kind.kind && !head.isVerb) ||
      !(isTrade(head.kind) || levels.has(head.kind) || /^(fdi|deal|project|cost|ecommerce)/.test(head.kind)),
  )

const placeOf = (
  view: View,
  { draft, kind, owner, isSeller, isAct }: Leader,
  isAmongOthers: boolean,
): ((code: string) => Pair) => {
  const { reporter, partner } = draft
  const named = view.mentions.find(({ isPartnerOf, form }) => isPartnerOf && form === 'area')?.code ?? owner
  const flow = flowOf(kind.kind)
  const isOfSellers = isSeller || view.tokens.some((token) => has(token, 'seller'))
  const isOfBuyers = view.tokens.some((token) => has(token, 'buyer'))
  const isFirstPlace =
    (flow === 'export' && isOfSellers) || (flow === 'import' && isOfBuyers && !isOfSellers && named === null)
  // "Литва купила на 14 млн, Турция — на 3": who stands as the first one stood.
  const roleOf = (whose: string | null): Mention['role'] | null =>
    view.mentions.find(({ code: each, isOffice }) => each === whose && !isOffice)?.role ?? null
  const isAsFirst =
    isAct && roleOf(reporter) === 'bare' && roleOf(partner) !== 'bare' && !isOfBuyers && !isOfSellers && named === null
  return (one) => {
    const code = coded(one)
    if (isAsFirst && roleOf(one) === 'bare') return { reporter: code, partner }
    if (isFirstPlace && partner !== 'WLD') return { reporter: code, partner }
    if (named !== null && named !== code && flow !== null)
      return named === partner && flow !== 'total' ? { reporter: code, partner } : { reporter: named, partner: code }
    if (capital.has(kind.kind))
      return isCentral(code) && code !== partner && !isAmongOthers
        ? { reporter, partner: code }
        : { reporter: code, partner }
    const isOfOneSide =
      isCentral(code) && isCentral(reporter) && partner !== null && partner !== 'WLD' && !isCentral(partner)
    if (isOfOneSide && !isAmongOthers) return { reporter: code, partner }
    return { reporter, partner: code }
  }
}

/** "Next come Russia with 11 bn and Turkey with 3", «На втором месте — Россия (11 млрд)», "俄罗斯以116亿美元位居第二": of others the same. */
export const followerOf = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  leaders: readonly Leader[],
  last: Pair,
): Follower | null => {
  const quantity = quantities[index]
  const leader = quantity && leaders.find((each) => isSameMeasure(each, quantity))
  if (!quantity || !leader || changesBy(view, quantity)) return null
  const from = quantities[index - 1]?.to ?? 0
  const until = quantities[index + 1]?.from ?? view.tokens.length
  const state = stateAt(view, from, quantity, until)
  if (!state || state.code === leader.draft.reporter) return null
  const isRanked = view.tokens.some((token) => has(token, 'rank')) || hasPlace(view, quantity)
  const isListed = isRightBefore(view, state, quantity) && (isList(view, quantity) || isStandalone(view, quantity))
  if (!isRanked && !isListed && !isOfArrival(view, state, quantity, leader)) return null
  // "Russia was the largest partner with 20 bn, followed by China": who is called the first is no follower.
  const isCalledFirst = (token: Token, at: number): boolean =>
    at < quantity.from &&
    has(token, 'partner') &&
    !view.tokens.slice(0, quantity.from).some((each) => has(each, 'rank'))
  if (view.tokens.some(isCalledFirst)) return null
  if (!isOfSameThing(view, from, Math.min(until, quantity.to + 6), leader)) return null
  const { reporter, partner } = leader.draft
  // "The second place was left to Russia – 2 bn, while Kazakhstan had 1 bn": partners of whom the sentence does not name.
  const isOfPartners =
    isRanked &&
    view.mentions.some((mention) => isState(mention) && mention.code === partner) &&
    view.mentions.every(({ code }) => code !== reporter)
  const isOther = (code: string | null): boolean => code !== null && !isCentral(code) && code !== partner
  const isAmongOthers =
    isOfPartners ||
    view.mentions.some((mention) => isState(mention) && isOther(mention.code)) ||
    (last.reporter === reporter && last.partner !== 'WLD' && isOther(last.partner))
  const pairOf = placeOf(view, leader, isAmongOthers)
  return { leader, pair: pairOf(state.code), pairOf }
}

/** After "Main partners:" the numbers of a list are turnovers, whatever flow was told last. */
export const asTurnover = (leaders: readonly Leader[]): readonly Leader[] =>
  leaders.map((leader) =>
    isTrade(leader.kind.kind) && isMoney(leader.draft.unit)
      ? {
          ...leader,
          kind: { indicator: 'trade_turnover', kind: 'trade_turnover', topic: null },
          draft: { ...leader.draft, indicator: 'trade_turnover', flow: 'total' },
        }
      : leader,
  )
