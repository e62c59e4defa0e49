import type { Indicator } from '../../claim.ts'
import type { Kind } from '../../kinds/kind.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { When } from '../when.ts'
import { isFirstMonths } from './so-far.ts'

/** The thing of which a date was told last, and when. */
export type Stock = {
  readonly stem: string
  readonly when: When
  /** What flowed in a later year was told since. */
  readonly isPast?: boolean
}

const stemOf = ({ kind }: Kind): string | null => /^(debt|fdi)/.exec(kind)?.[0] ?? null

/** A stock at a date is remembered apart from what flowed in a time. */
export const stockAfter = (kind: Kind, when: When, known: Stock | null): Stock | null => {
  const stem = stemOf(kind)
  const isStock = kind.indicator === 'fdi_stock' || kind.kind === 'debt'
  // What flowed in a year of its own is what shares are told of next.
  const isFlow = kind.indicator === 'fdi_flow' && when.isOwn && when.kind === 'plain' && when.end?.endsWith('-12-31')
  if (isFlow && known?.stem === 'fdi' && (known.when.start ?? '') <= (when.end ?? '')) return { ...known, isPast: true }
  return stem !== null && isStock && when.kind === 'date' && when.isOwn && when.start !== null ? { stem, when } : known
}

/** 截至6月: what flows has done so since January, what is held stands on the last day. */
const isCountedBy = ({ tokens }: View, { kind, indicator }: Kind, when: When): boolean =>
  isFirstMonths(when) &&
  tokens.some(({ text }) => /^截[至止]/.test(text)) &&
  (/^(fdi_stock|company_count)$/.test(indicator) ||
    kind === 'debt' ||
    (kind.startsWith('fdi') &&
      indicator === 'share' &&
      tokens.some((token) => has(token, 'cumulative') || /^累计/.test(token.text))))

/** What points back to the number before it, be it of a flow. */
const refers =
  /(^| )(it|this|these|that|money|sum|amount|inflow|н[её]м|них|ней|него|нього|ньому|них|неї|этой|этого|этих|цієї|цього|цих|притока?|денег|коштів|其中)$/

const sameDay = /^(на (ту же дату|эту дату|тот же день|ту саму дату|цю дату|той самий день)|同一时点)$/

/** "The stock was 58 bn by mid-2024. In 18 months 4 bn came in. 47 % of what is invested is …": back at the date of the stock. */
export const ofStock = (view: View, kind: Kind, found: When, stock: Stock | null | undefined): When => {
  const { tokens } = view
  const chosen = isCountedBy(view, kind, found) ? { ...found, start: found.end, kind: 'date' as const } : found
  const isPart =
    (kind.indicator === 'share' && !tokens.some(({ text }) => refers.test(text))) || kind.indicator === 'fdi_stock'
  // «на ту же дату»: that of the debt or the capital before, whatever was paid since
  const isSameDay = tokens.some(({ text }) => sameDay.test(text)) && stock?.stem === stemOf(kind)
  if (isSameDay && stock && found.start === null) return { ...stock.when, isOwn: true }
  const isNamed = stock?.isPast !== true || view.heads.some((head) => head.kind === 'fdi_stock')
  const isBack = !chosen.isOwn && chosen.kind !== 'date' && isPart && stock?.stem === stemOf(kind) && isNamed
  return isBack && stock ? { ...stock.when, isOwn: false } : chosen
}

/** "Over six thousand firms work there now, 4.5 times more than …": a growth right behind a count is of the day of the count. */
export const ofCount = (
  kind: Kind,
  index: number,
  when: When,
  told: { readonly indicator: Indicator; readonly start: string | null; readonly end?: string | null } | undefined,
): When =>
  kind.indicator === 'growth' &&
  index > 0 &&
  when.start === null &&
  when.end === null &&
  told?.indicator === 'company_count' &&
  told.start === told.end
    ? { ...when, start: told.start, end: told.start, kind: 'date' }
    : when
