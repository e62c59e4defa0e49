import type { Quantity } from './numbers/quantity.ts'
import type { View } from './view.ts'

/** "of which 304 km lie in Kyrgyzstan": a part in passing, after which the text goes on about the whole. */
export const isAside = (view: View, quantities: readonly Quantity[], index: number): boolean =>
  view.tokens
    .slice(quantities[index - 1]?.to ?? 0, quantities[index]?.from ?? 0)
    .some(
      (token, at, all) =>
        /^[其当當]中$/.test(token.text) ||
        /^(из них|из которых|з них|з яких|із них|із яких)$/.test(token.text) ||
        (token.text === 'of' && all[at + 1]?.text === 'which') ||
        (/^(из|з|із)$/.test(token.text) && /^(которых|яких)$/.test(all[at + 1]?.text ?? '')),
    )

/** "Из этой суммы на экспорт приходится …": parts, after which the text goes on about the whole. */
export const isOfParts = ({ tokens }: View): boolean =>
  tokens[0]?.text === '其中' ||
  (/^(из|з|із|of|其中)$/.test(tokens[0]?.text ?? '') &&
    /^(этой|этого|них|этих|цієї|цього|this|that|these|them|which|，|,)$/.test(tokens[1]?.text ?? '，'))
