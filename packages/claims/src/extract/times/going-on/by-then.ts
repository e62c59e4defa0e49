import type { Status } from '../../claim.ts'
import type { Memory } from '../../memory.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { View } from '../../view.ts'
import type { When } from '../when.ts'

const then =
  /(^| )((к|до) (этому|тому|этого|того|цього|тому же|тому же самому|того ж|того самого|тому самому|тому ж)( же)? (сроку|срока|времени|году|моменту|часу|терміну|строку|року)|на (тот|той) (же|самий)?\s?(срок|час|год|рік)|by (then|that (date|year|time))|届时|到那时|到时)( |$)/

/** «к этому сроку составит», "by then": at the time of what was foreseen right before. */
export const byThen = (view: View, { from }: Quantity, { told }: Memory, status: Status): When | null => {
  if (status === 'actual' || told?.isToCome !== true || told.end == null) return null
  const lead = view.tokens
    .slice(Math.max(0, from - 16), from)
    .map(({ text }) => text)
    .join(' ')
  return then.test(lead) ? { start: told.start, end: told.end, kind: 'by', isOwn: false } : null
}
