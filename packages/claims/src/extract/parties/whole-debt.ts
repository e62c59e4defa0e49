import { tailOf, within } from '../clause-scope.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { clauseEnd, type View } from '../view.ts'
import type { LastPairs, Who } from './last-pairs.ts'
import type { Mention } from './mentions.ts'
import { isCentral, type Pair } from './pair.ts'
import { isCountry } from './share-whole.ts'

const ofAllDebt = /^(external|public|sovereign|foreign|внешн|государственн|госдолг|зовнішн|державн|держборг|外债)/

/** What is owed abroad, or to creditors, is owed to the world; what a government owes, to nobody named. */
const owedAbroad = /^(external|foreign|внешн|зовнішн|外债|外債|creditors|кредитор)/

const isOwedAbroad = (view: View, from: number, until: number): boolean =>
  view.tokens.slice(from, until).some(({ text }) => owedAbroad.test(text))

/** "the external debt", "owed to creditors": a word for all that is owed, in the words of a number. */
const isAllOwed = ({ heads, tokens }: View, from: number, tail: number): boolean =>
  heads.some(
    ({ kind, at }) =>
      kind === 'debt' &&
      at >= from &&
      at < tail &&
      ([tokens[at]?.text, tokens[at - 1]?.text].some((text) => ofAllDebt.test(text ?? '')) ||
        /^(creditors|кредитор[аыоі]\S*)$/.test(tokens[at]?.text ?? '')),
  )

/** "the external debt, which stood at 3.2 bn": all that a state owes, to nobody in particular; and parts of it without a creditor. */
export const ofWholeDebt = (
  view: View,
  kind: Kind,
  pair: Pair,
  own: readonly Mention[],
  level: LastPairs['level'],
  { from, tail, isAside }: { readonly from: number; readonly tail: number; readonly isAside: boolean },
): Pair => {
  // "36.6 % of the external debt (1.66 bn)": the part said again
  if (kind.kind !== 'debt' || kind.indicator !== 'other' || isAside) return pair
  // "Группа Всемирного банка — 649 млн": a creditor that is no state's.
  const isToMany = own.some(({ form, code }) => form === 'firm' && code === '-')
  if (isToMany) return { reporter: isCentral(pair.reporter) ? pair.reporter : pair.partner, partner: null }
  // "Kyrgyzstan's debt to the same bank": to whom it was told before.
  const isToSame = view.tokens
    .slice(from, tail)
    .some(
      ({ text }, at, all) =>
        /^(same|ему|ей|нему|тому|том же|тем же|той же|йому|тому ж|同一)$/.test(text) ||
        (/^(this|that|этим|этому|цим|цьому|该|該)$/.test(text) &&
          /^(банк|bank|行|creditor|кредитор)/.test(all[at + 1]?.text ?? '')),
    )
  if (!isCentral(pair.reporter) || isToSame) return pair
  const isOpen = own.every(({ code, form }) => code === pair.reporter || code === 'it' || form === 'country')
  const at = kind.topic?.at ?? -1
  const isWhole =
    own.length === 0 && [view.tokens[at]?.text, view.tokens[at - 1]?.text].some((text) => ofAllDebt.test(text ?? ''))
  const isPart =
    level?.kind === 'debt' &&
    (level.pair.partner === null || level.pair.partner === 'WLD') &&
    view.mentions.every((mention) => mention.from < from || mention.isOffice || mention.code === pair.reporter)
  const until = clauseEnd(view.tokens, tail, view.tokens.length)
  if (!isOpen || !(isWhole || isPart || isAllOwed(view, from, until))) return pair
  const known = isPart ? (level?.pair.partner ?? null) : null
  return { ...pair, partner: isOwedAbroad(view, from, until) ? 'WLD' : known }
}

/** "Of what it owes abroad 60 percent, or $2 bn, is owed to China": the share is that of who is named as the creditor. */
export const ofCreditorNamed = (view: View, quantities: readonly Quantity[], index: number, share: Who): Who => {
  const [quantity, again] = [quantities[index], quantities[index + 1]]
  if (share.pair.partner !== 'WLD' || !isCentral(share.pair.reporter) || !quantity) return share
  const isAgain = again !== undefined && again.from - quantity.to <= 2
  const from = index === 0 ? 0 : tailOf(view, quantities, index - 1)
  const own = within(view.mentions, from, tailOf(view, quantities, isAgain ? index + 1 : index))
  const creditor = own.find(
    (each) => isCountry(each) && each.code !== share.pair.reporter && /^[A-Z]{3}$/.test(each.code),
  )
  return creditor ? { ...share, pair: { ...share.pair, partner: creditor.code } } : share
}
