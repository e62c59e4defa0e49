import type { Flow, Indicator } from './claim.ts'
import type { Quantity } from './quantity.ts'
import { has, isSign } from './tokens.ts'
import type { Topic } from './topics.ts'
import type { View } from './view.ts'

/** What a number is: its indicator, and the kind of thing at its head, by which its parties are read. */
export type Kind = { readonly indicator: Indicator; readonly kind: string; readonly topic: Topic | null }

/** What was spoken of last, for numbers whose own words do not say. */
export type LastKind = {
  readonly money: Kind | null
  readonly any: Kind | null
  readonly rate: Kind | null
  readonly flow?: Flow | null
}

export const noKind: LastKind = { money: null, any: null, rate: null }

export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit) && unit !== 'TEU'

/** "увеличил на 441 млрд", "declined by one and a half billion": how much something changed by, no level. */
export const changesBy = (view: View, quantity: Quantity): boolean => {
  const { tokens } = view
  const lead = tokens[quantity.from - 1]?.text ?? ''
  const head = tokens[quantity.from]?.text ?? ''
  const isBy = /^(на|by)$/.test(lead) || /^(на|by)$/.test(head)
  if (isBy)
    for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 8); at -= 1) {
      if (isSign(tokens[at], ',;:') || has(tokens[at], 'unit') || has(tokens[at], 'verb')) return false
      if (has(tokens[at], 'up') || has(tokens[at], 'down')) return true
    }
  const next = tokens[quantity.to]
  return (
    (/^(higher|lower|more|less|fewer|больше|меньше|выше|ниже|більше|менше|вище|нижче)$/.test(next?.text ?? '') &&
      quantity.shape === 'number' &&
      /^(than|чем|ніж|,)$/.test(tokens[quantity.to + 1]?.text ?? '')) ||
    (/^(или|або|or)$/.test(lead) &&
      view.quantities.some(({ to, unit }) => to >= quantity.from - 3 && to < quantity.from && unit === 'percent') &&
      isMoney(quantity.unit)) ||
    (/^(增加|减少|增长|下降|扩大|缩小)$/.test(lead) && isMoney(quantity.unit))
  )
}
