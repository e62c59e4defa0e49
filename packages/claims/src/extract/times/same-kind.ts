import type { Kind } from '../kinds/kind.ts'
import type { Memory } from '../memory.ts'
import type { When } from './when.ts'

/** Kinds of things that go on from one number of them to the next. */
const going = new Set(['fdi', 'debt', 'ecommerce', 'retail', 'market', 'gdp', 'budget'])

/** Stocks and flows of investment are one thing. */
const stem = (kind: string | undefined): string | undefined => (kind?.startsWith('fdi') ? 'fdi' : kind)

/** "Most of it went into Kazakhstan (32 %)": a share of what was invested is one of the stock or flow before it. */
const own = ({ kind, indicator }: Kind): string | undefined =>
  indicator === 'share' && kind === 'deal' ? 'fdi' : stem(kind)

/** Whether a number tells of the same kind of thing as the one before it. */
export const isSameKind = (kind: Kind, chosen: When, { kinds }: Memory): boolean =>
  (stem(kinds.any?.kind) === own(kind) || stem(kinds.money?.kind) === own(kind)) &&
  (going.has(own(kind) ?? '') || (kind.kind === 'companies' && chosen.kind === 'date'))
