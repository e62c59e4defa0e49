import { type ReadText, spanInOriginal } from '../reading/text-as-read.ts'
import { isAside, isOfParts } from './aside.ts'
import { type Attribution, attributionsOf, nobodySays } from './attribution.ts'
import type { ExtractedClaim } from './claim.ts'
import { confidenceOf } from './confidence.ts'
import { type Draft, draftOf } from './draft-claim.ts'
import { asStated, movedAfter } from './form/stated-form.ts'
import { mutualAfter } from './form/whole-of-ways.ts'
import { asSigned } from './kinds/counted-things.ts'
import { isMoney, type Kind, offPlace } from './kinds/kind.ts'
import { lentAfter } from './kinds/lent-sums.ts'
import { kindsAfter } from './kinds/seen-from-other.ts'
import { withPaper } from './kinds/sum-of-papers.ts'
import { flowOf, isTrade } from './kinds/topics.ts'
import { backAtWhole, turnoverAfter } from './kinds/whole-again.ts'
import { withPlant } from './kinds/with-plant.ts'
import { type Memory, remember, settledPair } from './memory.ts'
import { isStart } from './modality.ts'
import { converted, isConversion } from './numbers/conversion.ts'
import { withUnits } from './numbers/fill-units.ts'
import { lastUnitOf } from './numbers/last-unit.ts'
import { isOfPartsHeld } from './numbers/parts-held.ts'
import type { Quantity } from './numbers/quantity.ts'
import { isRateOfExchange, isTicker } from './numbers/rate-of-exchange.ts'
import { isLevelOfWhole } from './numbers/twins.ts'
import { inWholePieces } from './numbers/whole-pieces.ts'
import { isAlone } from './parties/alone.ts'
import { shopAfter } from './parties/beyond-trade/shop.ts'
import { eachOf, pairOfEach } from './parties/lists/country-lists.ts'
import { asTurnover, leadersAfter, withOwner } from './parties/lists/leaders.ts'
import { twoToldAfter } from './parties/lists/two-told.ts'
import { ALONE, type Pair } from './parties/pair.ts'
import { noPost, ofPost } from './parties/routes/post.ts'
import { regionAfter } from './parties/told-before/trade-of-region.ts'
import { asMultiple } from './times/bases/compared-with.ts'
import { withBases } from './times/bases/growth-bases.ts'
import { isReplaced } from './times/bases/level-time.ts'
import { looksBack } from './times/going-on/looking-back.ts'
import { isOfNow } from './times/going-on/now-words.ts'
import { isSignable } from './times/going-on/signing.ts'
import { isInBrackets, isLaterThan, isUntimedStock } from './times/passing-by.ts'
import { withOwners } from './times/tie-periods.ts'
import { never, type When } from './times/when.ts'
import { has } from './tokens.ts'
import type { View } from './view.ts'

/** A claim with its place and words in the original text. */
const finished = (
  read: ReadText,
  quantity: Quantity,
  draft: Draft,
  isKnown: boolean,
  says: Attribution,
): ExtractedClaim => ({
  ...draft,
  span: spanInOriginal(read, quantity.start, quantity.end),
  quote: read.original.slice(read.origin[quantity.start] ?? 0, read.originEnd[quantity.end - 1] ?? 0),
  confidence: confidenceOf(draft, isKnown),
  ...says,
})

export type SentenceClaims = {
  readonly claims: readonly ExtractedClaim[]
  /** Those of papers, loans too, which a day of signing dates. */
  readonly papers: readonly ExtractedClaim[]
  readonly memory: Memory
}

/** The claims of a sentence, and what the text has spoken of after it. */
export const sentenceClaims = (read: ReadText, seen: View, memory: Memory, date: string | null): SentenceClaims => {
  const quantities = withUnits(seen, memory.unit)
    .filter((quantity) => !isOfPartsHeld(seen, quantity))
    .filter((quantity) => !isRateOfExchange(seen, quantity) && !isTicker(seen, quantity, memory.kinds.any !== null))
    .map((quantity) => asSigned(seen, asMultiple(seen, inWholePieces(quantity))))
  const view = withOwners(withBases(seen, quantities), quantities)
  const saysAt = quantities.length > 0 ? attributionsOf(view) : () => nobodySays
  const claims: ExtractedClaim[] = []
  /** The claims as the sentence tells them, before the typed form gives them its names. */
  const drafted: Draft[] = []
  let firstMoney: Kind | null = null
  let firstWhen: When | null = null
  let latest: When | undefined
  let now: Memory = { ...memory, row: [], rowBefore: memory.row ?? [] }
  let isFollowed = false
  quantities.forEach((quantity, index) => {
    const result = draftOf(view, quantities, index, now, date)
    if (
      result === null ||
      (result.kind.indicator === 'growth' &&
        quantity.shape === 'multiple' &&
        result.kind.topic === null &&
        now.kinds.any === null)
    )
      return
    const { draft, kind } = result
    // Where things came from passes: the text goes on about where they came to.
    const isPassingBy =
      isStart(view, quantities, index) ||
      isReplaced(view, quantities, index) ||
      looksBack(view, quantity, result.when, memory.when, isUntimedStock(memory)) ||
      (kind.indicator === 'growth' && result.when.kind === 'since')
    const when: When = isPassingBy ? { ...result.when, isShifted: true } : result.when
    const before = claims.at(-1)
    if (before && isConversion(view, quantities, index)) {
      claims.push(finished(read, quantity, converted(before, quantity), true, saysAt(quantity.from)))
      drafted.push(...drafted.slice(-1))
      return
    }
    if (firstMoney === null && isMoney(quantity.unit) && isTrade(kind.kind) && kind.indicator !== 'other')
      firstMoney = kind
    const each = eachOf(view, quantity)
    const pairFor = (code: string): Pair => {
      if (result.follower) return result.follower.pairOf(code)
      return kind.kind === 'stake'
        ? { ...result.pair, reporter: code }
        : pairOfEach(view, quantity, each, code, { kind, last: now.pair, own: result.pair })
    }
    const drafts = each.length > 1 ? each.map(({ code }) => ({ ...draft, ...pairFor(code) })) : [draft]
    const isPosted = ofPost(view, quantities, index, kind, now.post ?? noPost) !== null
    now = { ...now, post: { code: now.post?.code ?? null, isSpokenOf: isPosted } }
    for (const one of drafts) {
      const told = isAlone(kind, one, view, now.site.isShared, quantity) || isPosted ? { ...one, partner: ALONE } : one
      drafted.push(told)
      const stated = asStated(view, quantity, kind, told, {
        moved: now.moved ?? null,
        ends: now.site.ends,
        before: isPosted && index === 0 && now.stated?.flow !== 'total' ? null : (now.stated ?? null),
        lent: now.lent ?? null,
        mutual: now.mutual ?? null,
      })
      claims.push(finished(read, quantity, stated, kind.topic !== null, saysAt(quantity.from)))
      now = { ...now, stated, mutual: mutualAfter(stated, now.mutual ?? null, now.stated) }
    }
    // "Trade is now 12 bn, against 4.7 in 2015": the text goes on in no told time.
    if (index === 0 && draft.period_end === null && isTrade(kind.kind) && isOfNow(view, quantity)) firstWhen = never
    if (now.topic === null || (kind.topic !== null && flowOf(kind.kind) === 'total')) now = { ...now, topic: kind }
    if (
      when.isOwn &&
      when.kind !== 'by' &&
      when.isShifted !== true &&
      (draft.status === 'actual' || (when.end ?? '9') < (date ?? '')) &&
      when.start !== null &&
      !(isInBrackets(view, quantity) && memory.when.start !== null)
    ) {
      // "In 2015 it was 3 bn, in 2024 12 bn": the text goes on about where things stand.
      if (isLaterThan(when, firstWhen)) firstWhen = when
      latest = when
    }
    if (result.follower) {
      isFollowed = isFollowed || claims.length === drafts.length
      now = { ...now, leaders: withOwner(now.leaders ?? [], result.follower) }
    } else if (when.isShifted !== true || when.kind === 'since')
      now = {
        ...now,
        leaders: leadersAfter(now.leaders ?? [], view, quantity, kind, draft, now.whole?.reporter ?? null),
      }
    const isAhead = draft.status === 'forecast'
    now = {
      ...now,
      row: [...(now.row ?? []), { index, draft: drafts.at(-1) ?? draft, kind }],
      ...(kind.indicator.startsWith('agreements') && draft.period_start !== null
        ? { signedOn: draft.period_start }
        : {}),
      // 占出口642亿美元的53.6%: the share that follows is of what was told before its whole.
      told: (isLevelOfWhole(view, quantity, quantities[index + 1]) ? now.told : undefined) ?? {
        indicator: kind.indicator,
        start: draft.period_start,
        end: draft.period_end,
        isAhead,
        isToCome: draft.status !== 'actual',
        isFall: kind.indicator === 'growth' && draft.value < 0,
        pair: result.said ?? { reporter: draft.reporter, partner: draft.partner },
        kind: kind.kind,
      },
      ...(isCount(kind.indicator) && when.isShifted !== true
        ? { counted: { indicator: kind.indicator, start: draft.period_start } }
        : {}),
      ...(isAhead && (result.when.isOwn || result.when.end === draft.period_end) && draft.period_end !== null
        ? { ahead: result.when }
        : {}),
      moved: movedAfter(view, quantity, kind, claims.at(-1)?.indicator, now.moved ?? null),
      lent: lentAfter(view, quantity, kind, claims.at(-1), now.lent ?? null),
      turnover: turnoverAfter(now.turnover ?? null, claims.at(-1), kind),
      region: regionAfter(now.region ?? null, drafts.at(-1) ?? draft, kind),
    }
    now = {
      ...remember(
        now,
        kind,
        { ...(drafts.at(-1) ?? draft), ...(result.said ?? {}) },
        when,
        quantity,
        !isTrade(kind.kind) && isAside(view, quantities, index),
        isInBrackets(view, quantity),
      ),
      whole: result.whole,
      shop: shopAfter(now.shop, drafts.at(-1) ?? draft),
    }
  })
  // "523 km, of which 304 km lie in Kyrgyzstan": a section of a line says nothing of whom the text is about.
  const isOfSections =
    now.site.isShared &&
    drafted.every(({ reporter, indicator }) => reporter === null && indicator === 'length') &&
    !(drafted.length < 2 && view.mentions.some(({ ofSection, form }) => ofSection && form === 'adj'))
  const signing = claims.find((claim) => claim.indicator.startsWith('agreements') && claim.period_start !== null)
  const day = view.tokens.some((token) => has(token, 'signed'))
    ? view.periods.find(({ start, end, kind }) => kind === 'plain' && start !== null && start === end)
    : undefined
  now = {
    ...now,
    signedOn: signing?.period_start ?? day?.start ?? (now.isSigning === true ? now.when.start : (now.signedOn ?? null)),
    ...(isFollowed || isOfSections
      ? { pair: memory.pair, main: memory.main }
      : settledPair(memory, drafted, now.whole)),
    twoTold: twoToldAfter(drafted, memory.twoTold ?? null),
    whole: null,
    wholeBefore: now.whole,
    when: firstWhen ?? now.when,
    latest: latest ?? now.latest,
    kinds: backAtWhole(
      offPlace({
        ...kindsAfter(memory, now.kinds, claims),
        money: isOfParts(view) ? memory.kinds.money : (firstMoney ?? now.kinds.money),
      }),
      now.turnover ?? null,
    ),
    ...((now.turnover?.flows.length ?? 0) > 1
      ? { turnover: null, leaders: asTurnover(now.leaders ?? []) }
      : { turnover: now.turnover ?? null }),
  }
  now = { ...now, kinds: withPaper(withPlant(now.kinds, view), view) }
  const lastYear = view.periods.findLast(({ start, kind }) => start !== null && kind !== 'since')?.start
  return {
    claims,
    papers: claims.filter((_, at) => isSignable(drafted[at]?.indicator ?? 'other')),
    memory: {
      ...now,
      unit: lastUnitOf(view, quantities, memory.unit),
      year: lastYear ? Number(lastYear.slice(0, 4)) : now.year,
    },
  }
}

const isCount = (indicator: string): boolean => indicator === 'company_count' || indicator === 'product_count'
