import type { Quantity } from '../numbers/quantity.ts'
import { isCentral } from '../parties/pair.ts'
import { has } from '../tokens.ts'
import type { View } from '../view.ts'
import type { LastKind } from './kind.ts'

/** What a state makes is its own output; what a firm makes is of whose it is and where. */
export const producedBy = (view: View, { from, to }: Quantity, last?: LastKind): 'output' | 'capacity' => {
  const named = view.mentions.filter(({ from: at, isOffice }) => !isOffice && at < to)
  if (named.length === 0 && last?.any?.kind === 'output') return 'output'
  const states = named.filter(({ form, role, code }) => form === 'area' && role === 'bare' && isCentral(code))
  const isAlone = states.length > 0 && named.every(({ code }) => code === states[0]?.code || code === 'WLD')
  const isOfWhole = view.tokens
    .slice(Math.max(0, from - 8), from)
    .some(
      ({ text }, at, all) =>
        /^(the country|全国|全國)$/.test(text) || (text === 'whole' && all[at + 1]?.text === 'country'),
    )
  // A state's own company mines what is the state's.
  const isByFirm = named.some(({ form, ownsFirm, code }) => ownsFirm || (form === 'firm' && code !== states[0]?.code))
  const isGrown =
    named.length === 0 && view.tokens.slice(Math.max(0, from - 8), to + 4).some((token) => has(token, 'crop'))
  return isOfWhole || isGrown || (isAlone && !isByFirm) ? 'output' : 'capacity'
}

/** "Uzbekistan increased production": a state's own output, where no firm is named. */
export const madeBy = (view: View, quantity: Quantity, last?: LastKind): string =>
  producedBy(view, quantity, last) === 'output' ? 'output' : 'production'
