import type { Kind } from '../../kinds/kind.ts'
import { isTrade } from '../../kinds/topics.ts'
import type { Memory } from '../../memory.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import { isCentral, isReverse, type Pair } from '../pair.ts'

const first = /^(перв(ом|ого|ому)|перш(ому|ого)|first)$/
const second = /^(втор(ом|ого|ому)|друг(ому|ого)|second)$/
const caseOf = /^(случа[еюя]|випадк[уа]|case|instance)$/

/** «в первом случае это 26 %, во втором — 34 %»: which of those before, by the words of this number. */
const placeSaid = ({ tokens }: View, from: number, until: number): number => {
  if (!tokens.some(({ text }) => caseOf.test(text))) return -1
  const said = tokens.slice(from, until)
  if (said.some(({ text }) => second.test(text))) return 1
  return said.some(({ text }) => first.test(text)) ? 0 : -1
}

/** "These sums were 7.3 and 3.7 bn, respectively": the numbers of two states that were told in the sentence before, told again in their order. */
export const inOrder = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  kind: Kind,
  pair: Pair,
  row: Memory['row'] = [],
): Pair => {
  if (row.length < 2) return pair
  const before = row.map(({ draft: { reporter, partner } }) => ({ reporter, partner }))
  if (view.mentions.every(({ isOffice }) => isOffice)) {
    const isOfAll = view.tokens.some((token) => has(token, 'resp')) && quantities.length === row.length
    const place = isOfAll ? index : placeSaid(view, quantities[index - 1]?.to ?? 0, quantities[index]?.from ?? 0)
    return before[place] ?? pair
  }
  // "Imports from the two were 0.1 bn and 0.4 bn": as many numbers as there were states
  const isOfBoth = new Set(before.map(({ partner }) => partner)).size === 2 && row.length === 2
  const isNextTwo =
    isOfBoth &&
    quantities.length === 2 &&
    before[0]?.reporter === before[1]?.reporter &&
    view.mentions.every(({ form, isOffice }) => isOffice || form === 'both') &&
    has(view.tokens[quantities[0]?.to ?? 0], 'and') &&
    quantities[1]?.from === (quantities[0]?.to ?? 0) + 1
  if (isNextTwo) return before[index] ?? pair
  // "Trade with Kazakhstan grew by 9 %, with Uzbekistan by 2 %. In money, Kazakhstan: 44 bn": as it was told
  const isList =
    before.every(({ reporter }) => reporter === before[0]?.reporter && !isCentral(reporter)) &&
    new Set(before.map(({ partner }) => partner)).size > 1
  const isTurned =
    isList &&
    kind.topic === null &&
    isTrade(kind.kind) &&
    kind.indicator !== 'share' &&
    view.mentions.every(({ code, form }) => code === pair.reporter && form === 'area')
  return (isTurned ? before.find((each) => isReverse(each, pair)) : undefined) ?? pair
}
