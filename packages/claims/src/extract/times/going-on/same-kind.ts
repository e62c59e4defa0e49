import type { Kind } from '../../kinds/kind.ts'
import type { Memory } from '../../memory.ts'
import type { When } from '../when.ts'

/** Kinds of things that go on from one number of them to the next. */
const going = new Set(['fdi', 'debt', 'ecommerce', 'retail', 'market', 'gdp', 'budget'])

/** Stocks and flows of investment are one thing, whatever words call them so. */
const stem = (kind: Kind | null): string | undefined =>
  kind?.kind.startsWith('fdi') || kind?.indicator.startsWith('fdi') ? 'fdi' : kind?.kind

/** "Most of it went into Kazakhstan (32 %)": a share of what was invested is one of the stock or flow before it. */
const own = (kind: Kind): string | undefined =>
  kind.indicator === 'share' && kind.kind === 'deal' ? 'fdi' : stem(kind)

/** Whether a number tells of the same kind of thing as the one before it. */
export const isSameKind = (kind: Kind, chosen: When, { kinds }: Memory): boolean =>
  (stem(kinds.any) === own(kind) || stem(kinds.money) === own(kind)) &&
  (going.has(own(kind) ?? '') || (kind.kind === 'companies' && chosen.kind === 'date'))
