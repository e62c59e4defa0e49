import type { Quantity } from '../numbers/quantity.ts'
import { isCentral } from '../parties/pair.ts'
import type { View } from '../view.ts'

/** What a state makes is its own output; what a firm makes is of whose it is and where. */
export const producedBy = (view: View, { from, to }: Quantity): 'output' | 'capacity' => {
  const named = view.mentions.filter(({ from: at, isOffice }) => !isOffice && at < to)
  const states = named.filter(({ form, role, code }) => form === 'area' && role === 'bare' && isCentral(code))
  const isAlone = states.length > 0 && named.every(({ code }) => code === states[0]?.code || code === 'WLD')
  const isOfWhole = view.tokens
    .slice(Math.max(0, from - 8), from)
    .some(
      ({ text }, at, all) =>
        /^(the country|全国|全國)$/.test(text) || (text === 'whole' && all[at + 1]?.text === 'country'),
    )
  return isOfWhole || (isAlone && !named.some(({ form, ownsFirm }) => form === 'firm' || ownsFirm))
    ? 'output'
    : 'capacity'
}
