import type { Kind } from '../../kinds/kind.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has, senseOf } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { codesOf, otherOf, type Pair } from '../pair.ts'
import type { LastPairs } from '../told-before/last-pairs.ts'

const isNamed = ({ code, isOffice, form, ownsFirm }: Mention): boolean =>
  !isOffice && /^[A-Z]{3}$/.test(code) && form !== 'firm' && form !== 'leader' && !ownsFirm

/** "52 joint projects", "45 проектов с Китаем": where the things that two carry out together stand, or -1. */
const jointAt = ({ tokens, heads, mentions }: View, { from, to, unit }: Quantity): number => {
  const reach = unit === 'count' ? 2 : 8
  const project = heads.find(
    ({ at, kind }) => kind === 'project' && at >= (unit === 'count' ? from : from - reach) && at < to + reach,
  )
  if (project === undefined) return -1
  const isJoint =
    tokens.slice(Math.max(0, project.at - 5), project.at).some((token) => has(token, 'joint')) ||
    (senseOf(tokens[project.at + 1], 'prep') === 'with' &&
      mentions.some(
        (mention) =>
          isNamed(mention) && mention.role === 'with' && mention.from <= project.at + 3 && mention.from > project.at,
      ))
  return isJoint ? project.at : -1
}

/** What two carry out together is of the two as they are named, and no capital of one in the other. */
export const ofJointProjects = (
  view: View,
  index: number,
  quantity: Quantity,
  kind: Kind,
  own: readonly Mention[],
  last: LastPairs,
): Pair | null => {
  if (kind.indicator !== 'project_cost' && !(kind.indicator === 'other' && quantity.unit === 'count')) return null
  const before = view.quantities.findLast(({ to }) => to <= quantity.from)
  // "52 joint projects worth 21 bn"
  const isOfCounted =
    index > 0 &&
    kind.indicator === 'project_cost' &&
    own.length === 0 &&
    before !== undefined &&
    jointAt(view, before) >= 0
  if (isOfCounted) return last.level?.pair ?? null
  if (jointAt(view, quantity) < 0) return null
  const both = own.find(
    ({ form, isOffice, code }) => form === 'pair' && !isOffice && /^[A-Z0-9]+-[A-Z0-9]+$/.test(code),
  )
  if (both) return codesOf(both.code)
  const named = own.filter(isNamed)
  const partner = named.find(({ role }) => role === 'with')
  const reporter = named.find(({ code, role }) => code !== partner?.code && role !== 'to')
  const second = partner ?? named.find(({ code }) => code !== reporter?.code)
  if (reporter && second) return { reporter: reporter.code, partner: second.code }
  return partner ? { reporter: otherOf(last.any, partner.code), partner: partner.code } : null
}
