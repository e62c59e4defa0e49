import type { Kind } from '../../kinds/kind.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, nobody, type Pair } from '../pair.ts'
import { pairFor } from '../parties.ts'

/** Whether a part refines its whole: one of the five, one of all. */
const refines = ({ reporter, partner }: Pair, code: string): boolean =>
  reporter === null ||
  partner === null ||
  reporter === 'WLD' ||
  partner === 'WLD' ||
  (isCentral(code) && (reporter === 'C5' || partner === 'C5'))

/** What belongs to the head is the whole; the part is another. */
export const byHead = (
  found: { readonly part: Mention | undefined; readonly whole: readonly Mention[] },
  around: readonly Mention[],
  attached: readonly Mention[],
  number: number,
  kind: Kind,
): { readonly part: Mention | undefined; readonly whole: readonly Mention[] } => {
  const free = around.filter((mention) => !attached.includes(mention))
  const part =
    found.part && !attached.includes(found.part) ? found.part : (free.findLast(({ to }) => to <= number) ?? free[0])
  const whole = pairFor(kind.kind, attached, nobody)
  return { part: part && refines(whole, part.code) ? part : undefined, whole: attached }
}
