import type { Quantity } from '../../numbers/quantity.ts'
import type { View } from '../../view.ts'
import { isRival } from '../naming/only-beside.ts'
import type { Who } from '../told-before/last-pairs.ts'

const against = /^(проти|против|against|versus|vs|compared with|compared to)$/

/** "China overtook Russia in trade with the region: 94.8 bn against 45": the second is of who was passed, in the place of who passed. */
export const asPassed = (view: View, quantities: readonly Quantity[], index: number, who: Who): Who => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (
    !before ||
    !quantity ||
    before.unit !== quantity.unit ||
    !against.test(view.tokens[quantity.from - 1]?.text ?? '')
  )
    return who
  const isTimed = view.periods.some(({ from }) => from >= quantity.to && from <= quantity.to + 2)
  const passed = view.mentions.find(({ from, form, to }) => to <= before.from && isRival(view.tokens, from, form))
  const passer = view.mentions.findLast(
    ({ to, role, isOffice }) => to <= (passed?.from ?? 0) && role === 'bare' && !isOffice,
  )
  const { reporter, partner } = who.pair
  if (isTimed || !passed || !passer || [reporter, partner].includes(passed.code)) return who
  const swapped = (code: string | null): string | null => (code === passer.code ? passed.code : code)
  return { ...who, pair: { reporter: swapped(reporter), partner: swapped(partner) }, said: who.said ?? who.pair }
}
