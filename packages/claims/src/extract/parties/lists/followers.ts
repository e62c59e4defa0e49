import { within } from '../../clause-scope.ts'
import { changesBy } from '../../kinds/change-of.ts'
import type { LastKind } from '../../kinds/kind.ts'
import { isTrade } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, type Pair } from '../pair.ts'
import { ofPair } from './flow-pairs.ts'
import { placeOf } from './follower-place.ts'
import { type Follower, isAgent, isSameMeasure, type Leader, levels } from './leaders.ts'
import { isStandalone } from './list-line.ts'
import { comesBefore, hasPlace } from './rank.ts'

const isState = ({ form, isOffice, code }: Mention): boolean =>
  (form === 'area' || form === 'capital') && !isOffice && (code === '-' || /^[A-Z]{3}$/.test(code))

/** The state that a number of a list is told of: the nearest before it, else the one right after it. */
const stateAt = (view: View, from: number, { from: start, to }: Quantity, until: number): Mention | undefined => {
  const before = within(view.mentions, from, start).filter(
    (mention) => !mention.isPartnerOf && !comesBefore(view, mention),
  )
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
  // "Next is Russia, it has 5.9 million tonnes"
  const named = last?.code === 'it' || last?.code === 'he' ? before.at(-2) : undefined
  if (last && named && isState(named) && !named.isPossessive) return { ...named, from: last.from, to: last.to }
  if (last) return isState(last) ? last : undefined
  const after = within(view.mentions, to, Math.min(until, to + 3)).find(isState)
  return after && isSign(view.tokens[to], '-(（') && after.from === to + 1 ? after : undefined
}

const link = /^(-|:|：|\(|（|with|at|for|с|із|з|на|за|以|为)$/

const isRightBefore = (view: View, { from: at, to }: Mention, { from }: Pick<Quantity, 'from'>): boolean =>
  from - to <= 3 &&
  // "у Китая 18 млрд"
  from - to >= (view.source.language === 'zh' || /^[ув]$/.test(view.tokens[at - 1]?.text ?? '') ? 0 : 1) &&
  view.tokens.slice(to, from).every((token) => link.test(token.text) || has(token, 'bound') || has(token, 'each'))

/** "Почти всё пришло из Китая — 39 798 машин": of what was imported, where it came from. */
const isOfArrival = (view: View, { role, to }: Mention, { from, unit }: Quantity, { kind }: Leader): boolean =>
  role === 'from' &&
  kind.kind === 'imports' &&
  unit === 'count' &&
  from - to <= 6 &&
  view.mentions.filter((mention) => isState(mention) && mention.to <= from).length === 1

/** "bought Turkmen gas for 9 bn, Russian – for 8": whose goods they are, the goods themselves left out. */
const ownerOfGoods = (view: View, from: number, quantity: Quantity, { draft }: Leader): Mention | undefined => {
  const last = within(view.mentions, from, quantity.from).at(-1)
  const isLeftOut = last?.form === 'adj' && isSign(view.tokens[last.to], '-') && isRightBefore(view, last, quantity)
  const isOfPartner = view.mentions.some(
    ({ form, code, to }) => form === 'adj' && code === draft.partner && to <= (last?.from ?? 0),
  )
  return last && isLeftOut && isOfPartner && draft.flow === 'import' ? { ...last, form: 'area' } : undefined
}

/** Two or more numbers that each stand right at a state of their own. */
const isList = (view: View, quantities: readonly Quantity[], quantity: Quantity): boolean =>
  quantities.some(
    (each) =>
      each.from !== quantity.from &&
      each.unit === quantity.unit &&
      view.mentions.some((mention) => isState(mention) && isRightBefore(view, mention, each)),
  )

const isOfSameThing = (view: View, from: number, until: number, { kind }: Leader): boolean =>
  view.heads.every(
    (head) =>
      head.at < from ||
      head.at >= until ||
      isAgent(view.tokens[head.at]) ||
      (head.kind === kind.kind && !head.isVerb) ||
      !(isTrade(head.kind) || levels.has(head.kind) || /^(fdi|deal|project|cost|ecommerce)/.test(head.kind)),
  )

type Spoken = {
  readonly leaders?: readonly Leader[]
  readonly told?: { readonly pair?: Pair }
  readonly pair: Pair
  readonly kinds: LastKind
}

/** "Next come Russia with 11 bn and Turkey with 3", «На втором месте — Россия (11 млрд)», "俄罗斯以116亿美元位居第二": of others the same. */
export const followerOf = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  { leaders = [], told, pair: spokenOf, kinds }: Spoken,
): Follower | null => {
  const last = told?.pair ?? spokenOf
  const quantity = quantities[index]
  const leader = quantity && leaders.find((each) => isSameMeasure(each, quantity))
  // "у Казахстана — 15,9 к 28 млрд": two flows of one state.
  if (!quantity || !leader || changesBy(view, quantity) || ofPair(view, quantities, index, kinds) !== null) return null
  const from = quantities[index - 1]?.to ?? 0
  const until = quantities[index + 1]?.from ?? view.tokens.length
  const owner = ownerOfGoods(view, from, quantity, leader)
  const state = owner ?? stateAt(view, from, quantity, until)
  if (!state || state.code === leader.draft.reporter) return null
  // "To A and B 3.5 and 1.1 bn, respectively": numbers run along the states.
  const next = quantities[index + 1]
  const isOfRun =
    state.joinsLast &&
    !quantity.isEach &&
    next !== undefined &&
    within(view.mentions, quantity.to, next.from).length === 0
  if (isOfRun && next.from - quantity.to <= 2) return null
  const isRanked = view.tokens.some((token) => has(token, 'rank')) || hasPlace(view, quantity)
  const isListed =
    isRightBefore(view, state, quantity) && (isList(view, quantities, quantity) || isStandalone(view, quantity))
  if (!isRanked && !isListed && owner === undefined && !isOfArrival(view, state, quantity, leader)) return null
  // "Russia was the largest partner with 20 bn, followed by China": who is called the first is no follower.
  const before = view.tokens.slice(0, quantity.from)
  if (before.some((token) => has(token, 'partner')) && !before.some((token) => has(token, 'rank'))) return null
  if (owner === undefined && !isOfSameThing(view, from, Math.min(until, quantity.to + 6), leader)) return null
  const { reporter, partner } = leader.draft
  // "The second place was left to Russia – 2 bn, while Kazakhstan had 1 bn": partners of whom the sentence does not name.
  const isOfPartners =
    (isRanked || state.role === 'on') &&
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
