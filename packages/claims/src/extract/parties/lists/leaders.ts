import type { Draft } from '../../draft-claim.ts'
import { isMoney, type Kind } from '../../kinds/kind.ts'
import { flowOf, isTrade } from '../../kinds/topics.ts'
import { isOfThose } from '../../numbers/of-them.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { oncePer } from '../../once-per.ts'
import { has, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isCentral, isSameTwo, type Pair } from '../pair.ts'

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

export const capital = new Set(['fdi', 'companies'])

export const levels = new Set(['freight', 'gas', 'containers', 'trains', 'counts', 'debt', ...capital])

export const isAgent = (token: Token | undefined): boolean => has(token, 'seller') || has(token, 'buyer')

const ownerIn = (view: View, { reporter, partner }: Pair): string | null =>
  view.mentions.find(({ isPartnerOf, code }) => isPartnerOf && (code === reporter || code === partner))?.code ?? null

/** "Trade with China 6.4 bn: exports 1.9, imports 4.5", "China, which bought 1.5 bn of Uzbek goods" in a list of buyers: told in passing. */
const isSideOf = (leader: Draft, draft: Draft): boolean =>
  (leader.flow === 'total' && draft.flow !== 'total' && isSameTwo(leader, draft)) ||
  (leader.flow === 'export' && draft.flow === 'import' && leader.reporter === draft.partner)

/** "The leader in gas supplies to China is": first among those who sell. */
const isLeadingSeller = ({ tokens, heads }: View): boolean =>
  heads.some(
    ({ kind, at, isVerb }) =>
      kind === 'exports' &&
      !isVerb &&
      tokens.slice(Math.max(0, at - 4), at).some(({ text }) => /^(leader|лидер|лидером|лідер|лідером)$/.test(text)),
  )

const namesSeller = oncePer((tokens: readonly Token[]): boolean => tokens.some((token) => has(token, 'seller')))
const namesPartner = oncePer((tokens: readonly Token[]): boolean =>
  tokens.some((token) => has(token, 'partner') || isAgent(token)),
)

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
  if (!isLevel || (leader && ((leader.isFirst && isSameTwo(leader.draft, draft)) || isSideOf(leader.draft, draft))))
    return leaders
  const next: Leader = {
    draft,
    kind: { ...kind, topic: null },
    counted: quantity.counted,
    owner: ownerIn(view, draft) ?? (whose === draft.reporter || whose === draft.partner ? whose : null),
    isAct: kind.topic?.isVerb === true,
    // One more of those who sell to the same buyer.
    isSeller:
      namesSeller(view.tokens) ||
      isLeadingSeller(view) ||
      (leader?.isSeller === true && leader.draft.partner === draft.partner),
    isFirst: namesPartner(view.tokens),
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

export const isSameMeasure = ({ draft, counted }: Leader, quantity: Quantity): boolean =>
  quantity.shape === 'number' &&
  !quantity.isSigned &&
  (isMoney(quantity.unit)
    ? isMoney(draft.unit)
    : quantity.unit === draft.unit && (quantity.unit !== 'count' || quantity.counted === counted))

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
