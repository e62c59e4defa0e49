import type { Quantity } from '../../numbers/quantity.ts'
import type { View } from '../../view.ts'

/** A part of a firm that is bought has the time of the purchase; one that is held has none. */
export const isBuying = ({ tokens }: View): boolean =>
  tokens.some(({ text }) =>
    /^(paying|paid|buy|bought|acqui|purchas|sold|enter|took|купи|приобр|выкуп|прода|вошл|заплат|придба|сплат|увійш|收购|购得|出售|入股)/.test(
      text,
    ),
  )

/** "в том числе", "of which", "и … — на": one of several numbers of the same things, and no contrast. */
export const isPartOf = (view: View, before: Quantity | undefined, quantity: Quantity): boolean =>
  before !== undefined &&
  view.tokens
    .slice(before.to, quantity.from)
    .some(({ text }) =>
      /^(в том числе|из них|у тому числі|з них|із них|числе|числі|including|其中|и|і|та|й|and|и|及)$/.test(text),
    ) &&
  !view.tokens
    .slice(before.to, quantity.from)
    .some(({ text }) => /^(тогда|тоді|whereas|while|but|но|але|а)$/.test(text))

/** 2024年输油1000万吨，累计超过1.7亿吨: more than came in the time of the number before, and so all that ever did. */
export const isInAll = ({ tokens }: View, before: Quantity | undefined, { from, unit, value }: Quantity): boolean =>
  before !== undefined &&
  before.unit === unit &&
  unit !== 'percent' &&
  before.value < value &&
  from - before.to <= 6 &&
  tokens.slice(before.to, from).some(({ text }) => /^(已|迄今)?累计/.test(text))

/** 新签合同额: contracts that are counted as they come in, as what flows in a time. */
export const isNewlySigned = ({ tokens }: View, { from }: Quantity): boolean =>
  tokens.slice(Math.max(0, from - 4), from).some(({ text }) => /^新签/.test(text))
