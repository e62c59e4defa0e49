import { isMoney } from '../kinds/kind.ts'
import { senseOf } from '../tokens.ts'
import type { View } from '../view.ts'

/** "trade in yuan rose by 12 %, to 154 bn": the currency is named apart from its sum. */
export const currencyApart = ({ tokens }: View): string | null =>
  tokens
    .map((token, at) => (/^(в|у|in)$/.test(tokens[at - 1]?.text ?? '') ? senseOf(token, 'unit') : null))
    .find((unit) => isMoney(unit)) ?? null
