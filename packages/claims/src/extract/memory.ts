import type { Indicator } from './claim.ts'
import type { Draft } from './draft-claim.ts'
import type { Moved } from './form/stated-form.ts'
import { flowsAfter, isMoney, type Kind, type LastKind, moneyOf, noKind, sumOfCapital } from './kinds/kind.ts'
import type { Lent } from './kinds/lent-sums.ts'
import { isTrade } from './kinds/topics.ts'
import type { Turnover } from './kinds/whole-again.ts'
import { type LastUnit, noUnit } from './numbers/last-unit.ts'
import type { Quantity } from './numbers/quantity.ts'
import { noSite, type Site } from './parties/beyond-trade/site.ts'
import type { Leader } from './parties/lists/leaders.ts'
import type { TwoTold } from './parties/lists/two-told.ts'
import { ALONE, isCentral, isOneOfFive, isSameTwo, nobody, type Pair } from './parties/pair.ts'
import type { Post } from './parties/routes/post.ts'
import { type Named, noneNamed } from './parties/told-before/antecedents.ts'
import type { RegionTrade } from './parties/told-before/trade-of-region.ts'
import { ownerAfter } from './parties/told-before/trade-owner.ts'
import type { Level } from './times/bases/by-arithmetic.ts'
import { type Span, spansAfter } from './times/bases/told-spans.ts'
import { isMirrored, type Read } from './times/going-on/second-set.ts'
import { isFirstMonths } from './times/going-on/so-far.ts'
import { type Stock, stockAfter } from './times/going-on/stock-times.ts'
import type { SpokenYears } from './times/named/year-of-text.ts'
import { never, type When } from './times/when.ts'

/** What a text has spoken of so far. */
export type Memory = {
  readonly pair: Pair
  /** Whose trade with whom was told of last. */
  readonly trade?: Pair
  /** The last two pairs that were told one beside the other. */
  readonly twoTold?: TwoTold | null
  /** Whose trade with several others was told of. */
  readonly owner?: string | null
  /** Whom the text is about on the whole; a sentence of shares or of one project does not change it. */
  readonly main: Pair
  readonly kinds: LastKind
  readonly unit: LastUnit
  readonly when: When
  /** After a sentence without numbers that tells of a signing: the list of what was signed. */
  readonly isSigning?: boolean
  /** The day on which papers were signed that were told of. */
  readonly signedOn?: string | null
  /** The time that was spoken of before a day on which something was held or said. */
  readonly spell?: When
  /** What the last number was, and when. */
  readonly told?: {
    readonly indicator: Indicator
    readonly start: string | null
    readonly end?: string | null
    readonly isAhead: boolean
    /** No fact, be it a forecast or a target. */
    readonly isToCome?: boolean
    readonly isFall?: boolean
    readonly pair?: Pair
    readonly kind?: string
  }
  /** What firms or goods were counted last, and when. */
  readonly counted?: { readonly indicator: Indicator; readonly start: string | null }
  /** When what was foreseen last is to be. */
  readonly ahead?: When
  /** The time that a heading gives to the list below it. */
  readonly headed?: When | null
  /** The time of which a question asks: how many there are now, what will be by a year. */
  readonly asked?: When | null
  /** Whose share in the trade of each country the heading of a list tells. */
  readonly listed?: string | null
  /** Whose partners a list goes over. */
  readonly partnersOf?: string | null
  /** In an item of a list. */
  readonly isItem?: boolean
  /** The time that was named last, be it of a part: "on the same day". */
  readonly latest?: When
  /** The day that the sentence before named. */
  readonly day?: string | null
  readonly year: number | null
  /** The year that was named last, in whatever words. */
  readonly namedYear?: number | null
  /** The stock whose date was told last. */
  readonly stock?: Stock | null
  /** When the line or post was opened of which the text tells. */
  readonly opened?: string | null
  /** In a sentence that tells of "then", or of what will be by then. */
  readonly isThen?: boolean
  readonly isByThen?: boolean
  /** What the years of a text without a date are to it. */
  readonly spoken?: SpokenYears | null
  /** In a headline, whose time is that of the text below it. */
  readonly isTitle?: boolean
  readonly isOpening?: boolean
  /** The two that the text named first: whom it is about, and comes back to with a new paragraph. */
  readonly lead: Pair
  /** Under a heading that names one state. */
  readonly isSection?: boolean
  readonly site: Site
  /** The border post or port that was told of last. */
  readonly post?: Post
  /** Whose market of e-commerce was spoken of last. */
  readonly shop?: string | undefined
  readonly named: Named
  /** The last loan, grant or gift. */
  readonly lent?: Lent | null
  /** The last turnover, and which of its flows were told. */
  readonly turnover?: Turnover | null
  readonly moved?: Moved
  /** The last claim, by the names of the typed form. */
  readonly stated?: Draft
  /** The two between whom freight or trade was said to go. */
  readonly mutual?: Pair | null
  /** The trade of the region that was told as a whole. */
  readonly region?: RegionTrade | null
  /** Whose statistics were quoted last. */
  readonly office?: string | null
  /** Of what the last share was one. */
  readonly whole: Pair | null
  /** Of what the last share of the sentence before was one. */
  readonly wholeBefore?: Pair | null
  /** The numbers of the sentence that were read, and those of the sentence before. */
  readonly row?: readonly Read[]
  readonly rowBefore?: readonly Read[]
  /** Of whom a list or a rank may go on to tell. */
  readonly leaders?: readonly Leader[]
  /** What the text is about on the whole. */
  readonly topic: Kind | null
  readonly levels: readonly Level[]
  /** The first months of a year that were told of last. */
  readonly months?: When | null
  /** The last two times of each thing whose levels were told at two, and those that a heading names. */
  readonly spans?: readonly Span[]
}

export const atFirst: Memory = {
  pair: nobody,
  main: nobody,
  kinds: noKind,
  unit: noUnit,
  when: never,
  year: null,
  levels: [],
  lead: nobody,
  site: noSite,
  named: noneNamed,
  whole: null,
  topic: null,
}

/** Whom the next sentence takes up: the parties of the first claim that is not a share. */
export const settledPair = (
  memory: Memory,
  claims: readonly Draft[],
  whole: Pair | null,
): Pick<Memory, 'pair' | 'main'> => {
  const first = claims.find(
    ({ indicator, reporter, partner }) =>
      indicator !== 'share' && indicator !== 'ecommerce_share' && (reporter !== null || partner !== null),
  )
  if (!first) {
    const { reporter, partner } = memory.main
    const other = claims.find((each) => reporter === null && partner !== null && each.partner === partner)
    // "How much do we sell to China? It takes a third of what Uzbekistan exports": who the other of the two is
    if (other) return pairAs({ reporter: other.reporter, partner })
    // "China's share in the imports of Kyrgyzstan": of whom the text goes on to tell
    const [share] = claims
    const state = [reporter, partner].find(isCentral)
    const isOfNext =
      share?.indicator === 'share' &&
      share.flow !== null &&
      isOneOfFive(share.reporter) &&
      state !== undefined &&
      state !== 'C5' &&
      state !== share.reporter &&
      (share.partner === reporter || share.partner === partner) &&
      claims.every((each) => each.reporter === share.reporter)
    if (isOfNext) return pairAs({ reporter: share.reporter, partner: share.partner })
    const known = reporter === null && partner === null ? (whole ?? memory.main) : memory.main
    return { pair: known, main: known }
  }
  // A list goes over the partners of one: the text goes on about whom it was about before.
  const partners = new Set(claims.filter((each) => each.reporter === first.reporter).map(({ partner }) => partner))
  if (partners.size > 2 && memory.main.reporter === first.reporter) return { pair: memory.main, main: memory.main }
  // Trade with a group that has no code goes on as such; what passes a post tells of no group.
  const isOpen = first.partner === ALONE && first.flow === null
  const own: Pair = { reporter: first.reporter, partner: isOpen ? null : first.partner }
  const isKept = isSameTwo(own, memory.main) && first.flow === null
  const main =
    isKept ||
    (own.partner === null &&
      memory.main.partner !== null &&
      (own.reporter === memory.main.reporter || own.reporter === memory.main.partner))
      ? memory.main
      : own
  return { pair: main, main }
}

export const remember = (
  memory: Memory,
  kind: Kind,
  draft: Draft,
  when: When,
  quantity: Quantity,
  aside: boolean,
  inBrackets: boolean,
): Memory => {
  const { reporter, partner } = draft
  // "Trains from Xi'an to Almaty cover 3,900 km": how long a way is says nothing of who goes it
  const isCarried = /^(trains|freight|containers)$/.test(memory.kinds.any?.kind ?? '')
  const isOfWay = kind.kind === 'length' && reporter === null && partner === memory.pair.partner && isCarried
  const pair = aside || isOfWay || (reporter === null && partner === null) ? memory.pair : { reporter, partner }
  const isRate = quantity.unit === 'percent' || quantity.unit === 'ratio'
  return {
    ...memory,
    pair,
    ...(isTrade(kind.kind) && reporter !== null && kind.indicator !== 'share' ? { trade: { reporter, partner } } : {}),
    ...(isTrade(kind.kind) ? { owner: ownerAfter(memory, draft, kind.indicator === 'share') } : {}),
    stock: stockAfter(kind, when, memory.stock ?? null),
    months: when.isOwn && isFirstMonths(when) ? when : (memory.months ?? null),
    spans: spansAfter(memory.spans ?? [], when, kind.indicator, draft),
    levels:
      isRate || when.start === null
        ? memory.levels
        : [...memory.levels.slice(-5), { ...when, value: quantity.value, unit: quantity.unit }],
    when:
      !inBrackets && when.isOwn && when.kind !== 'by' && when.isShifted !== true && draft.status === 'actual'
        ? when
        : memory.when,
    kinds: {
      any: isRate && memory.kinds.any !== null && kind.topic === null ? memory.kinds.any : kind,
      // By how much a trade changed says nothing else of it.
      money: isMoney(quantity.unit)
        ? when.isShifted === true && kind.kind === 'fdi' && memory.kinds.money?.kind === 'fdi'
          ? memory.kinds.money
          : kind.indicator === 'other' && isTrade(kind.kind)
            ? { indicator: moneyOf(kind.kind), kind: kind.kind, topic: null }
            : kind
        : isTrade(kind.kind) && kind.topic
          ? { indicator: moneyOf(kind.kind), kind: kind.kind, topic: null }
          : (sumOfCapital(isRate, kind, draft) ?? memory.kinds.money),
      rate: isRate ? kind : quantity.unit === 'pp' ? memory.kinds.rate : null,
      flows: flowsAfter(memory.kinds.flows, kind, quantity.unit),
      isCountedTwice: isRate ? memory.kinds.isCountedTwice === true : isMirrored(memory.row, memory.rowBefore),
      flow: isRate ? (memory.kinds.flow ?? null) : draft.flow,
    },
  }
}

export const pairAs = (pair: Pair): Pick<Memory, 'pair' | 'main'> => ({ pair, main: pair })
