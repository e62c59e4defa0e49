import type { Quantity } from '../../numbers/quantity.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import type { LastPairs } from '../told-before/last-pairs.ts'

export const isCountry = ({ form, code }: Mention): boolean => /^[A-Z]{3}$/.test(code) && form !== 'region'

const moving = /^(freight|containers|trains)$/

/** "Astana means to carry 10 million tonnes" says whose plan it is, and not from where to where. */
const isPlanner = ({ form, role }: Mention): boolean => form === 'capital' && role === 'bare'

const isNamedIn = (mentions: readonly Mention[]): boolean =>
  mentions.some(
    (mention) =>
      !mention.isOffice &&
      !isPlanner(mention) &&
      (isCountry(mention) ? mention.form !== 'firm' : mention.form === 'pair' && mention.code !== '-'),
  )

const isRoute = ({ form, code }: Mention): boolean => form === 'pair' && code === '-'

/** "Traffic along the Middle Corridor is on the rise": what the numbers after it are of. */
export const headsRoute = ({ mentions, heads }: View): boolean =>
  mentions.some(isRoute) && !isNamedIn(mentions) && heads.some(({ kind }) => moving.test(kind))

/** What goes along a route of several states, where no state is named, and what is told on of it. */
export const isAlongRoute = (
  view: View,
  quantity: Quantity,
  kind: string,
  own: readonly Mention[],
  { site, any, level }: LastPairs,
): boolean => {
  if (!site.isShared || site.ends !== null || !moving.test(kind) || isNamedIn(own)) return false
  const isOfMoving = moving.test(level?.kind ?? '')
  const isToldOn = isOfMoving && level?.pair.reporter === null && level.pair.partner === null
  if (own.some(isRoute) || isToldOn) return true
  const before = view.mentions.filter(({ from }) => from < quantity.from)
  return (
    !isNamedIn(before) &&
    ((any.partner === null && any.reporter === null) ||
      (!isOfMoving && site.partner === null) ||
      before.some(isRoute) ||
      view.tokens.some((token) => has(token, 'route')))
  )
}
