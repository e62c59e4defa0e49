import { tailOf, within } from '../../clause-scope.ts'
import type { Kind } from '../../kinds/kind.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { clauseEnd, type View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, type Pair } from '../pair.ts'
import { isCountry } from '../shares/share-whole.ts'
import type { LastPairs, Who } from '../told-before/last-pairs.ts'

const ofAllDebt = /^(external|public|sovereign|foreign|внешн|государственн|госдолг|зовнішн|державн|держборг|外债)/

/** "the external debt", "owed to creditors": a word for all that is owed, in the words of a number. */
const isAllOwed = ({ heads, tokens }: View, from: number, tail: number): boolean =>
  heads.some(
    ({ kind, at }) =>
      kind === 'debt' &&
      at >= from &&
      at < tail &&
      ([tokens[at]?.text, tokens[at - 1]?.text, tokens[at - 2]?.text].some((text) => ofAllDebt.test(text ?? '')) ||
        /^(creditors|кредитор[аыоі]\S*)$/.test(tokens[at]?.text ?? '')),
  )

/** "the external debt", «зовнішній» of a debt that was named: what is owed abroad. */
const isOwedAbroad = ({ tokens }: View, at: number, from: number, tail: number): boolean =>
  [at, at - 1, at - 2].some((place) => abroad.test(tokens[place]?.text ?? '')) ||
  tokens.slice(from, tail).some(({ text }) => abroad.test(text))

/** Words of what is owed abroad. */
export const abroad =
  /^(external|foreign|international|overseas|внешн|международн|зовнішн|міжнародн|外债|对外债|对外负债|外部债)/

const atHome = /^(domestic|internal|внутренн|внутрішн|内债|国内)/

/** "the external debt, which stood at 3.2 bn": all that a state owes, abroad to the world, else to nobody in particular; and parts of it without a creditor. */
export const ofWholeDebt = (
  view: View,
  kind: Kind,
  pair: Pair,
  own: readonly Mention[],
  level: LastPairs['level'],
  { from, tail, isAside }: { readonly from: number; readonly tail: number; readonly isAside: boolean },
): Pair => {
  // "the budget must set aside $400 million to repay debts"
  const isToRepay = kind.kind === 'budget' && isCentral(pair.reporter) && pair.partner === null
  if (isToRepay && view.heads.some((head) => head.kind === 'debt')) return { ...pair, partner: 'WLD' }
  // "36.6 % of the external debt (1.66 bn)": the part said again
  if (kind.kind !== 'debt' || kind.indicator !== 'other' || isAside) return pair
  // "Группа Всемирного банка — 649 млн": a creditor that is no state's.
  const isToMany = own.some(({ form, code }) => form === 'firm' && code === '-')
  if (isToMany) return { reporter: isCentral(pair.reporter) ? pair.reporter : pair.partner, partner: null }
  // "Kyrgyzstan's debt to the same bank": to whom it was told before.
  const isToSame = view.tokens
    .slice(from, tail)
    .some(({ text }) => /^(该行|该银行|same|ему|ей|нему|тому|том же|тем же|той же|йому|тому ж|同一)$/.test(text))
  // "борг перед цим банком"
  const isToThis = view.tokens
    .slice(from, tail)
    .some(
      ({ text }, at, all) =>
        /^(цим|этим|this|that|该|这家)$/.test(text) && /банк|кредитор|bank|creditor|银行/.test(all[at + 1]?.text ?? ''),
    )
  if (!isCentral(pair.reporter) || isToSame || isToThis) return pair
  const isOpen = own.every(({ code, form }) => code === pair.reporter || code === 'it' || form === 'country')
  const at = kind.topic?.at ?? -1
  const isWhole =
    own.length === 0 && [view.tokens[at]?.text, view.tokens[at - 1]?.text].some((text) => ofAllDebt.test(text ?? ''))
  const isPart =
    level?.kind === 'debt' &&
    (level.pair.partner === null || level.pair.partner === 'WLD') &&
    view.mentions.every((mention) => mention.from < from || mention.isOffice || mention.code === pair.reporter)
  if (!isOpen || !(isWhole || isPart || isAllOwed(view, from, clauseEnd(view.tokens, tail, view.tokens.length))))
    return pair
  const isDomestic = view.tokens.slice(from, tail).some(({ text }) => atHome.test(text))
  const isAbroad = isOwedAbroad(view, at, from, tail) || (isPart && level.pair.partner === 'WLD' && !isDomestic)
  return { ...pair, partner: isAbroad ? 'WLD' : null }
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

/** "… which is 45 % of GDP", of all that a state owes abroad. */
export const owedAgainstGdp = ({ kind }: Kind, named: readonly Mention[], { level }: LastPairs): Pair | null =>
  kind === 'gdp' &&
  level?.kind === 'debt' &&
  level.pair.partner === 'WLD' &&
  named.every(({ code }) => code === level.pair.reporter)
    ? level.pair
    : null
