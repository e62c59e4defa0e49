import type { Quantity } from '../numbers/quantity.ts'
import type { View } from '../view.ts'

const dues =
  /^(fines?|penalt(y|ies)|taxes|dividends|штраф|штрафа|штрафов|штраф[иу]|дивиденд\S*|дивіденд\S*|罚款|罚金|股息)$/

/** "paid a fine of 13 million", "заплатил штраф в 13 млн": what is owed to a state or to holders, and the price of nothing. */
export const isDue = ({ tokens }: View, { from, to }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - 4), from).some(({ text }) => dues.test(text)) ||
  (/^(in|of)$/.test(tokens[to]?.text ?? '') && dues.test(tokens[to + 1]?.text ?? ''))

/** "the loan is $386 million, the interest on it $94 million": what a debtor pays for it. */
export const isInterest = ({ tokens }: View, { from }: Quantity): boolean =>
  tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ text }, at, all) => /^(interest|проценты|відсотки|利息)$/.test(text) && all[at + 1]?.text !== 'in')
