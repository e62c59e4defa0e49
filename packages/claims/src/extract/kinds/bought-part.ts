import type { Quantity } from '../numbers/quantity.ts'
import { isOfThing } from '../parties/shares/holder-parties.ts'
import type { View } from '../view.ts'

const buys =
  /^(paying|paid|pays|buy|buys|bought|acquire|acquires|acquired|purchase|purchased|sell|sold|купи|приобр|выкуп|прода|придба|купу|收购|购得|出售)/

/** «цю частку вона купила за 5 млрд», "it bought the stake for $5 billion": the part that was told of. */
const isPartItself = ({ tokens }: View, { from }: Quantity): boolean =>
  /^(за|for)$/.test(tokens[from - 1]?.text ?? '') &&
  tokens
    .slice(Math.max(0, from - 10), from)
    .some(
      ({ text }, at, all) =>
        /^(цю|эту|the|this) (частку|долю|stake)$/.test(`${text} ${all[at + 1]?.text ?? ''}`) || text === 'the stake',
    )

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
    .some(({ text }) => /^(відсотков|процентн)/.test(text)) ||
  isPartItself(view, quantity)

export const isBought = (view: View, quantity: Quantity): boolean =>
  view.tokens.slice(Math.max(0, quantity.from - 20), quantity.to + 8).some(({ text }) => buys.test(text))
