import type { Quantity } from '../numbers/quantity.ts'
import type { View } from '../view.ts'

const onRails = /(поезд|поїзд|потяг|состав|желез|заліз|контейнер|вагон|станци|станці|груз|вантаж|ешелон|эшелон)/

/** "59 рейсов в неделю": of aeroplanes, where nothing runs on rails. */
export const isFlight = (view: View, quantity: Quantity): boolean =>
  view.tokens.slice(quantity.from, quantity.to).some(({ text }) => /^рейс/.test(text)) &&
  !view.tokens.some(({ text }) => onRails.test(text))
