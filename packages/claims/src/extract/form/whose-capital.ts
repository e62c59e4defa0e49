import { ownWords } from '../clause-scope.ts'
import type { Draft } from '../draft-claim.ts'
import { isInterest } from '../kinds/dues.ts'
import type { Kind } from '../kinds/kind.ts'
import { serves } from '../kinds/words-of-capital.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { abroad } from '../parties/beyond-trade/whole-debt.ts'
import { ALONE, isCentral, isSameTwo, type Pair, withoutAlone } from '../parties/pair.ts'
import { has, isSign, senseOf, type Token } from '../tokens.ts'
import type { View } from '../view.ts'

/** A pipe or a line with an end in each of two states is nobody's alone. */
const isBetweenStates = ({ tokens, mentions }: View, { indicator, unit, reporter, partner }: Draft): boolean => {
  if (reporter === null || partner === null || reporter === partner) return false
  // "a line from China to Kyrgyzstan": from where, and not whose
  const leads =
    mentions.some(({ role, code, ownsFirm }) => role === 'from' && code === reporter && !ownsFirm) &&
    mentions.some(({ role, code }) => role === 'to' && code === partner)
  if (!isCentral(reporter)) return indicator === 'length' && leads
  const isOfLine = unit === 'km' || unit === 'm3' || tokens.some((token) => has(token, 'pipe'))
  return (indicator === 'length' || indicator === 'capacity') && isOfLine
}

type Span = { readonly from: number; readonly tail: number }

const wordsOf = (view: View, { from }: Quantity, { topic }: Kind): Span =>
  ownWords(
    view,
    view.quantities,
    view.quantities.findIndex((each) => each.from === from),
    topic?.at ?? -1,
  )

const projects = /^(projects|проект(ы|ов|ам|ами|ах)|проєкт(и|ів|ам|ами|ах))$|项目$/

/** "They cover 45 joint projects": what two carry out together is foreign capital in the state that they are in. */
const isOfProjects = (
  { tokens, mentions }: View,
  { indicator, unit, partner }: Draft,
  { from, tail }: Span,
): boolean => {
  if (partner === null || partner === 'WLD') return false
  const isCount = indicator === 'other' && unit === 'count'
  return (
    (isCount || indicator === 'project_cost') &&
    tokens.some(({ text }, at) => projects.test(text) && (!isCount || (at >= from && at < tail))) &&
    !mentions.some(({ role, code }) => code === partner && (role === 'in' || role === 'on'))
  )
}

/** A bank of many states, which has no code, among the words of a number. */
const isToMany = ({ mentions }: View, { from, tail }: Span): boolean =>
  mentions.some(
    ({ form, code, isOffice, from: at }) => form === 'firm' && code === '-' && !isOffice && at >= from && at < tail,
  )

const pays =
  /^(pay|pays|paid|paying|payments?|repayments?|repayment of principal|выпла[тч]\S*|уплат\S*|заплат\S*|плат[ия]т\S*|спла[тч]\S*|випла[тч]\S*|偿还|归还|还清|还款|已还|还债|支付)$/

/** A word of paying a debt back; 尚未偿还 is what is not paid. */
const isOfPaying = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  (senseOf(token, 'verb') === 'debt' || serves.test(token.text) || pays.test(token.text)) &&
  !isSign(tokens[at - 1], '未没')

const gap = ({ from, to }: Quantity, at: number): number => (at < from ? from - at : at - to + 1)

/** What is paid back, or spent on a debt, goes the other way: from who owes it. */
const isPaidBack = (view: View, quantity: Quantity, { topic }: Kind, { from, tail }: Span): boolean =>
  isInterest(view, quantity) ||
  view.tokens.some((token, at, tokens) => {
    if (!isOfPaying(token, at, tokens)) return false
    const isNearest = view.quantities.every((each) => gap(quantity, at) <= gap(each, at))
    return at === topic?.at || (at >= from && at < tail && isNearest)
  })

const isOfDebt = (view: View, quantity: Quantity, kind: Kind, { partner }: Draft, words: Span): boolean =>
  kind.kind === 'debt' ? !isPaidBack(view, quantity, kind, words) : kind.kind === 'gdp' && partner === 'WLD'

/** "It repaid 100 m in 2023. In 2024 it was 120 m": a number with no word of its own goes the way of the one before. */
const isToldOn = (
  view: View,
  quantity: Quantity,
  { kind, topic }: Kind,
  draft: Draft,
  before: Pair,
  { from, tail }: Span,
): boolean =>
  kind === 'debt' &&
  (topic?.at ?? -1) < (view.quantities.findLast(({ to }) => to <= quantity.from)?.from ?? 0) &&
  isSameTwo(withoutAlone(before), withoutAlone(draft)) &&
  !view.heads.some(({ at }) => at >= from && at < tail) &&
  !view.mentions.some(({ from: at, code }) => at >= from && at < tail && code !== 'it')

/** A cell of a table of debts: from the creditor to who owes it, unless the table is of what is paid back. */
export const cellOfDebt = (pair: Pair, kind: string, headings: readonly (View | null)[]): Pair => {
  const { reporter, partner } = pair
  const words = headings.flatMap((view) => view?.tokens ?? [])
  if (kind !== 'debt' || !isCentral(reporter) || isCentral(partner) || words.some(isOfPaying)) return pair
  if (partner === null && !words.some(({ text }) => abroad.test(text))) return pair
  return { reporter: partner === 'WLD' ? null : partner, partner: reporter }
}

const trains =
  /^(train|trains|trained|retrain|teach|teaches|taught|training|подготов(ит|ил|ила|ить)|обуч(ит|ил|ила|ить)|підгот(ує|увала?|увати)|навч(ить|ив|ила|ити)|培训|培养)$/

/** "China will train 3,000 specialists from Central Asia": who teaches gives, as a lender does. */
const isTrained = ({ tokens, mentions }: View, { from, unit }: Quantity, { indicator, partner }: Draft): boolean => {
  if (indicator !== 'other' || unit !== 'count') return false
  const verb = tokens.findLastIndex(({ text }, at) => at < from && at >= from - 8 && trains.test(text))
  return verb >= 0 && mentions.some(({ code, role, to }) => code === partner && role === 'bare' && to <= verb)
}

/** Capital comes from its owner to where it works: so does what is lent, and what is agreed with a state outside the region. */
export const byWhoseCapital = (
  view: View,
  quantity: Quantity,
  kind: Kind,
  draft: Draft,
  before: Pair | null,
): Draft => {
  const { indicator, flow } = draft
  const { reporter, partner } = withoutAlone(draft)
  if (isBetweenStates(view, { ...draft, partner })) return { ...draft, reporter: ALONE, partner: ALONE }
  if (!isCentral(reporter) || isCentral(partner)) return draft
  const words = wordsOf(view, quantity, kind)
  const isAgreed = indicator.startsWith('agreements') && partner !== null
  // "China lent the region $25 billion, of which Kazakhstan got half": a part of what came from one to the other
  const isOfGiven =
    indicator === 'share' && /^(deal|fdi)/.test(kind.kind) && view.tokens.some((token) => has(token, 'loan'))
  if (
    isAgreed ||
    isOfGiven ||
    isTrained(view, quantity, { ...draft, partner }) ||
    isOfProjects(view, { ...draft, partner }, words)
  )
    return { ...draft, reporter: partner, partner: reporter }
  // "224 joint projects. The portfolio is worth $66 billion": of the same two as they
  const isOfSame = indicator === 'project_cost' && before !== null && !isCentral(before.reporter)
  if (isOfSame && isSameTwo(withoutAlone(before), withoutAlone(draft)))
    return { ...draft, reporter: before.reporter, partner: before.partner }
  if (before !== null && isToldOn(view, quantity, kind, draft, before, words))
    return { ...draft, reporter: before.reporter, partner: before.partner }
  if (flow !== null || !isOfDebt(view, quantity, kind, draft, words)) return draft
  if (partner === null && !isToMany(view, words)) return draft
  return { ...draft, reporter: partner === 'WLD' || partner === null ? ALONE : partner, partner: reporter }
}
