import { ownWords } from '../../clause-scope.ts'
import type { Kind } from '../../kinds/kind.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { ALONE, isOneOfFive, type Pair } from '../pair.ts'

const through = /(^|\s)transit|^транзит|过境|中转/

const carried = new Set(['freight', 'containers', 'trains'])

/** "imports and transit", "including transit": beside what has a direction of its own. */
const isBeside = (token: Token | undefined): boolean =>
  has(token, 'and') || /^(incl|including|включая|учитывая|включно|вместе|разом|с|з|із|含|包括)$/.test(token?.text ?? '')

/** Where the words of a number speak of transit, before the number and in its clause. */
export const isOfTransit = ({ tokens }: View, from: number, quantity: Quantity): boolean => {
  for (let at = quantity.from - 1; at >= Math.max(from, quantity.from - 16); at -= 1) {
    if (isSign(tokens[at], ';；。')) return false
    if (through.test(tokens[at]?.text ?? ''))
      return !isBeside(tokens[at - 1]) && !(isSign(tokens[at - 1], '.') && isBeside(tokens[at - 2]))
  }
  return through.test(tokens[quantity.to]?.text ?? '')
}

const part = /^((из|з|із|среди|серед) (них|которых|яких)|в том числе|у тому числі|зокрема|including|其中)$/

/** "29 million tonnes, of which Chinese goods 60 %": where what is told of a part begins, which says nothing of the whole. */
const partFrom = ({ tokens }: View, from: number, end: number): number => {
  const at = tokens.findIndex(
    ({ text }, place) =>
      place >= from &&
      place < end &&
      (part.test(text) || (text === 'of' && /^(which|them|these)$/.test(tokens[place + 1]?.text ?? ''))),
  )
  return at < 0 ? end : at
}

/** "Transit through Kazakhstan rose to 15 million tons": of the state that is crossed, where no direction is told. */
export const ofTransit = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  { indicator, kind, topic }: Kind,
  { reporter, partner }: Pair,
): string | null => {
  const quantity = quantities[index]
  if (!quantity || !carried.has(kind)) return null
  const { from: first, tail: end } = ownWords(view, quantities, index, topic?.at ?? -1)
  // "transit through Kazakhstan rose by 8 %, to 29 million tonnes": the level is of what grew
  const isAfterRate = indicator !== 'share' && /^(percent|ratio)$/.test(quantities[index - 1]?.unit ?? '')
  const from = isAfterRate && index === 1 && topic !== null ? ownWords(view, quantities, 0, topic.at).from : first
  const tail = partFrom(view, quantity.to, end)
  if (!isOfTransit(view, from, quantity)) return null
  // "транзит по маршруту Китай – Европа": from where the route starts, whoever is crossed
  const start = view.mentions.find(
    ({ form, code, from: at }) => form === 'pair' && code === 'CHN-' && at >= from && at < tail,
  )
  if (start && has(view.tokens[start.from - 1], 'route')) return 'CHN'
  const own = view.mentions.filter(
    // 过境哈境内的中欧班列: what the trains are called says nothing of where they run
    ({ from: at, isOffice, form, code }) =>
      at >= from && at < tail && !isOffice && form !== 'country' && !(form === 'pair' && code.endsWith('-')),
  )
  const crossed = own.find(({ code }) => isOneOfFive(code))?.code
  const isPlain = own.every(({ code, role }) => code === crossed && role !== 'from' && role !== 'to')
  if (!isPlain) return null
  return crossed ?? [reporter, partner].find(isOneOfFive) ?? null
}

const REACH = 14

/** "85 % of the goods that China sends to Europe cross Kazakhstan": a part of what goes to a group without a code is of who sends it. */
export const ofSender = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  { indicator }: Kind,
): Pair | null => {
  const quantity = quantities[index]
  if (indicator !== 'share' || !quantity) return null
  const until = Math.min(quantities[index + 1]?.from ?? view.tokens.length, quantity.to + REACH)
  const own = view.mentions.filter(({ from }) => from >= (quantities[index - 1]?.to ?? 0) && from < until)
  const isElsewhere = own.some(({ code, form, role }) => code === '-' && form === 'area' && role === 'to')
  if (!isElsewhere) return null
  const isState = ({ code, isOffice }: Mention): boolean => /^[A-Z]{3}$/.test(code) && code !== 'WLD' && !isOffice
  const sender =
    own.find((mention) => isState(mention) && mention.role === 'from') ??
    own.find((mention) => isState(mention) && mention.role === 'bare' && mention.form === 'area')
  return sender ? { reporter: sender.code, partner: ALONE } : null
}
