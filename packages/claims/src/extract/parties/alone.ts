import type { Draft } from '../draft-claim.ts'
import type { Kind } from '../kinds/kind.ts'
import { flowOf } from '../kinds/topics.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isSign } from '../tokens.ts'
import type { View } from '../view.ts'
import { isCentral } from './pair.ts'
import { isWithGroup } from './trade-parties.ts'

/** A part of a state's product or budget, or what is done with a group of states that has no code. */
export const isAlone = (
  { kind, indicator }: Kind,
  { reporter, partner }: Draft,
  view: View,
  isShared: boolean,
  quantity: Quantity,
): boolean =>
  partner === null &&
  (indicator === 'share'
    ? /^(gdp|budget|output|people|reserves|mix)$/.test(kind) ||
      (/^(stake|cost|deal|project)$/.test(kind) && isShared) ||
      (kind === 'production' && isCentral(reporter)) ||
      (kind === 'debt' && isCentral(reporter) && isOfWhole(view, quantity))
    : (physical.has(indicator) && goesElsewhere(view)) || (flowOf(kind) !== null && isWithGroup(view.mentions)))

const physical = new Set(['freight_volume', 'container_volume', 'train_count'])

/** "З Китаю до Європи": to a group of states that has no code. */
const goesElsewhere = ({ mentions }: View): boolean =>
  mentions.some(({ code, form, role }) => code === '-' && form === 'area' && role === 'to')

/** "External debt is 5 bn (60 % of the total)": in brackets, where no creditor is told. */
const isOfWhole = ({ tokens, mentions }: View, { from }: Quantity): boolean =>
  isSign(tokens[from - 1], '(（') && mentions.every(({ isOffice, form }) => isOffice || form === 'country')
