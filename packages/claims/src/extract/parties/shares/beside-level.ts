import type { Kind } from '../../kinds/kind.ts'
import { flowOf } from '../../kinds/topics.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, isSign, type Token } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { nobody, type Pair } from '../pair.ts'
import { pairFor } from '../parties.ts'

const same =
  /^(or|или|або|то|есть|тобто|т|е|это|це|что|що|that|is|i|equal|to|accounting for|making up|representing|which|составляет|составило|составляют|становить|становило|становлять|equivalent|а|相当于|即|或|约|的|同期)$/

const links = (token: Token): boolean =>
  isSign(token, ',，(（-:') ||
  /^(с долей|з часткою|доля|частка|share|with|a|с|з|of|占比)$/.test(token.text) ||
  same.test(token.text) ||
  /^(то есть|т\.е\.|占\S*|折合\S*)$/.test(token.text) ||
  has(token, 'bound')

/** 占, 约占 */
const opensWithShare = ([first, second]: readonly Token[]): boolean =>
  has(first, 'share') || (has(first, 'bound') && has(second, 'share'))

/** A number of the same thing stands right before: "12 bn, or 19 %", "69.8亿美元，占47%". */
export const isBesideLevel = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (!before || !quantity || before.unit === 'percent' || before.unit === 'ratio' || before.unit === 'pp') return false
  const between = view.tokens.slice(before.to, quantity.from)
  const isOfWhole =
    view.source.language === 'zh' &&
    between.length <= 16 &&
    opensWithShare(between.slice(isSign(between[0], '，,（') ? 1 : 0)) &&
    between.filter((token) => isSign(token, '，,；。')).length <= 1
  // "47 млрд м³ газа — 36 %": what the number counts may follow it.
  const named = between.findIndex((token) => isSign(token, ',(-'))
  const goods = named > 0 && named <= 5 && between.slice(0, named).every(isOfThing) ? named : 0
  return isOfWhole || (between.length > 0 && between.length <= 5 + goods && between.slice(goods).every(links))
}

const isThing = (token: Token): boolean =>
  (has(token, 'goods') || has(token, 'head')) && !has(token, 'verb') && !has(token, 'prep')

/** "of oil in Kazakhstan": what was counted, and where. */
const isOfThing = (token: Token): boolean =>
  isThing(token) || /^(of|in|в|у)$/.test(token.text) || has(token, 'area') || has(token, 'adj')

const goesOut = (kind: string | null): boolean => /^(exports|gas|freight|containers|trains)$/.test(kind ?? '')

/** Of whom a number's share of a whole is: of the number's own two, seen from where the whole is. */
export const besideLevel = (
  kind: Kind,
  level: { readonly pair: Pair; readonly kind: string | null },
  attached: readonly Mention[],
): Pair => {
  const { reporter, partner } = level.pair
  const turned: Pair = { reporter: partner, partner: reporter }
  const named = attached.length > 0 ? pairFor(kind.kind, attached, nobody).reporter : null
  if (named !== null && named === partner) return turned
  if (named !== null && named === reporter) return level.pair
  const isTurned =
    (goesOut(level.kind) && kind.kind === 'imports') || (level.kind === 'imports' && kind.kind === 'exports')
  return isTurned && partner !== null && flowOf(kind.kind) !== null ? turned : level.pair
}
