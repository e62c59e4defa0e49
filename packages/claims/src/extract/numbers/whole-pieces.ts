import type { Quantity } from './quantity.ts'
import { clean } from './read-quantities.ts'

/** "5.903 trains", "200.000 TEU": no piece is counted in thousandths, so the sign parts thousands. */
export const inWholePieces = (quantity: Quantity): Quantity =>
  (quantity.unit === 'count' || quantity.unit === 'TEU') && quantity.places === 3 && quantity.scale === null
    ? {
        ...quantity,
        value: clean(quantity.value * 1000),
        high: quantity.high === null ? null : clean(quantity.high * 1000),
        places: 0,
      }
    : quantity
