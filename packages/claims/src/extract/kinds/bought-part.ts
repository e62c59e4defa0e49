import type { Quantity } from '../numbers/quantity.ts'
import { isOfThing } from '../parties/holder-parties.ts'
import type { View } from '../view.ts'

const buys =
  /^(paying|paid|pays|buy|buys|bought|acquire|acquires|acquired|purchase|purchased|sell|sold|купи|приобр|выкуп|прода|придба|купу|收购|购得|出售)/

/** "100% of the gold mine", «30-відсоткову частку в заводі». */
export const hasPart = (view: View, quantity: Quantity): boolean =>
  view.quantities.some(
    (part) =>
      part.unit === 'percent' &&
      Math.abs(quantity.from - part.to) < 24 &&
      (isOfThing(view, part) || /^(of|акци|дол[ияюе]|частк|shares|stake|股)/.test(view.tokens[part.to]?.text ?? '')) &&
      (buys.test(view.tokens[part.from - 1]?.text ?? '') || buys.test(view.tokens[part.from - 2]?.text ?? '')),
  ) ||
  view.tokens
    .slice(Math.max(0, quantity.from - 24), quantity.from)
    .some(({ text }) => /^(відсотков|процентн)/.test(text))

export const isBought = (view: View, quantity: Quantity): boolean =>
  view.tokens.slice(Math.max(0, quantity.from - 20), quantity.to + 8).some(({ text }) => buys.test(text))
