import type { ExtractedClaim, Indicator } from '../../claim.ts'
import type { Mention } from '../naming/mentions.ts'
import { ALONE, isCentral, type Pair } from '../pair.ts'

/** Kinds of claim that in a text about two countries are about these two, when a sentence names one or none of them. */
const betweenTwo = new Set<Indicator>([
  'trade_turnover',
  'exports',
  'imports',
  'share',
  'freight_volume',
  'fdi_stock',
  'fdi_flow',
  'company_count',
])

/** What is China's is, in a text about two, in the other of them. */
const ofChina = new Set<Indicator>(['capacity', 'project_cost', 'deal_value', 'other'])

/** The two, whether the text names others that have no code, and whether it looks from the state: names it first, or lets it alone speak. */
export type Two = Pair & { readonly hasElse: boolean; readonly isOfState: boolean }

/** China and the one state of Central Asia that a text names, or null where it names more or others. */
export const twoOf = (mentions: readonly Mention[]): Two | null => {
  const named = mentions.flatMap(({ code, form }) => (form === 'pair' ? code.split('-') : [code]))
  const states = new Set(named.filter((code) => /^[A-Z]{3}$/.test(code) && code !== 'WLD'))
  const [state] = [...states].filter(isCentral)
  if (state === undefined || states.size !== 2 || !states.has('CHN')) return null
  // 中国驻塔吉克斯坦外交官: of the one who sent him
  const isSentBy = ({ code, to }: Mention, { from }: Mention): boolean => code === 'CHN' && from - to === 1
  const speakers = new Set(
    mentions.flatMap((mention, at) => {
      const before = mentions[at - 1]
      if (!mention.isOffice) return []
      return [before && isSentBy(before, mention) ? before.code : mention.code]
    }),
  )
  // "Uzbekistan and China aim to bring it to $30 billion", after what they traded
  const isNamedFirst = mentions.some(
    ({ code, isOffice, joinsLast }, at) =>
      joinsLast && !isOffice && code === 'CHN' && mentions[at - 1]?.code === state && !mentions[at - 1]?.isOffice,
  )
  return {
    reporter: 'CHN',
    partner: state,
    hasElse: mentions.some(({ code, form }) => code === '-' && form === 'area'),
    isOfState: isNamedFirst || (speakers.has(state) && !speakers.has('CHN')),
  }
}

/** The one state beyond the region that a text on several of its states names. */
const soleOutside = (mentions: readonly Mention[]): string | null => {
  const outside = new Set(
    mentions.map(({ code }) => code).filter((code) => /^[A-Z]{3}$/.test(code) && code !== 'WLD' && !isCentral(code)),
  )
  return outside.size === 1 ? ([...outside][0] ?? null) : null
}

/** "关于吉尔吉斯斯坦。双边贸易额…": trade of two, of whom the heading names one and the text the other. */
export const withOutside = (
  claims: readonly ExtractedClaim[],
  mentions: readonly Mention[],
): readonly ExtractedClaim[] => {
  const other = soleOutside(mentions)
  return other === null
    ? claims
    : claims.map((claim) =>
        claim.indicator === 'trade_turnover' && claim.partner === null && isCentral(claim.reporter)
          ? { ...claim, reporter: other, partner: claim.reporter }
          : claim,
      )
}

const opened = (code: string | null): string | null => (code === ALONE ? null : code)

/** "The two sides will raise their trade, the Uzbek president said": as he sees it. */
const turned = ({ reporter, partner }: Pair): Pair => ({ reporter: partner, partner: reporter })

const otherOf = (two: Pair, one: string): string | null => (one === two.reporter ? two.partner : two.reporter)

/** A claim with the party that it left open, if its text is about two countries only. */
const filled = (claim: ExtractedClaim, two: Two | null): ExtractedClaim => {
  const { indicator, reporter, partner, flow } = claim
  if (partner === ALONE || reporter === ALONE) return { ...claim, reporter: opened(reporter), partner: opened(partner) }
  if (two === null) return claim
  const isOfTwo = (code: string | null): code is string => code === two.reporter || code === two.partner
  if (indicator === 'other' && reporter === null && partner === two.partner) return { ...claim, reporter: two.reporter }
  if (ofChina.has(indicator) && reporter === two.reporter && partner === null) return { ...claim, partner: two.partner }
  if (!betweenTwo.has(indicator) && !(indicator === 'growth' && flow !== null)) return claim
  if (reporter === null && partner === null)
    return indicator === 'trade_turnover' || (indicator === 'growth' && flow === 'total')
      ? { ...claim, ...(two.isOfState ? turned(two) : { reporter: two.reporter, partner: two.partner }) }
      : claim
  // "The EU gets 9 %": a share of those that have no code is none of the two.
  if (indicator === 'share' && partner === null && two.hasElse) return claim
  if (partner === null && isOfTwo(reporter)) return { ...claim, partner: otherOf(two, reporter) }
  return reporter === null && isOfTwo(partner) ? { ...claim, reporter: otherOf(two, partner) } : claim
}

/** Goods that a state sells or buys, with nobody named: with all. */
const withAll = (claim: ExtractedClaim): ExtractedClaim =>
  /^(exports|imports)$/.test(claim.indicator) && claim.reporter !== null && claim.partner === null
    ? { ...claim, partner: 'WLD' }
    : claim

/** Claims with the party that they left open; a growth goes with the level before it. */
export const betweenTheTwo = (claims: readonly ExtractedClaim[], two: Two | null): readonly ExtractedClaim[] => {
  let level: { readonly told: ExtractedClaim; readonly whole: ExtractedClaim } | null = null
  return claims.map((told) => {
    const isOfLevel =
      told.indicator === 'growth' &&
      level !== null &&
      level.told.indicator !== 'growth' &&
      told.reporter === level.told.reporter &&
      opened(told.partner) === opened(level.told.partner) &&
      told.span[0] - level.told.span[1] < 120
    const whole: ExtractedClaim =
      isOfLevel && level
        ? { ...told, reporter: level.whole.reporter, partner: level.whole.partner }
        : told.partner === ALONE
          ? filled(told, two)
          : withAll(filled(told, two))
    if (told.indicator !== 'growth') level = { told, whole }
    return whole
  })
}

const ofTrade = /^(trade_turnover|exports|imports|growth|share)$/

/** "Exports came to 15 bn. This is of Kazakhstan's trade with China": of the two whom the text names after its numbers. */
export const withNamedLater = (
  claims: readonly ExtractedClaim[],
  { reporter, partner }: Pair,
): readonly ExtractedClaim[] => {
  const isNobody = (claim: ExtractedClaim): boolean => claim.reporter === null && claim.partner === null
  const isKnown = reporter !== null && partner !== null && partner !== 'WLD' && partner !== ALONE
  return isKnown && claims.every(isNobody)
    ? claims.map((claim) =>
        ofTrade.test(claim.indicator) && claim.flow !== null ? { ...claim, reporter, partner } : claim,
      )
    : claims
}
