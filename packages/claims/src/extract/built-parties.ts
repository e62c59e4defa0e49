import type { Indicator } from './claim.ts'
import type { Kind } from './kind.ts'
import type { Mention } from './mentions.ts'
import { isCentral, nobody, type Pair } from './pair.ts'
import type { Quantity } from './quantity.ts'
import type { LastPairs } from './share-parties.ts'
import type { Site } from './site.ts'
import { has } from './tokens.ts'
import type { View } from './view.ts'

/** Of these the owner and the place may be told in another sentence than the number. */
const sitedKinds = new Set(['capacity', 'cost', 'project', 'companies', 'counts'])

const standing = new Set(['capacity', 'cost', 'project'])

const carried = new Set<Indicator>(['freight_volume', 'container_volume', 'train_count'])

const isCountry = ({ form, code }: Mention): boolean => /^[A-Z]{3}$/.test(code) && form !== 'region'

const isEnd = ({ role }: Mention): boolean => role === 'from' || role === 'to'

/** Two ends that are told of a number itself: "966 km from Turkmenistan to China". */
const isFromTo = (own: readonly Mention[]): boolean =>
  own.some(({ role }) => role === 'from') && own.some(({ role }) => role === 'to')

/** A length lies in a state; that of a pipe leads from one state to another, that of a road through several has no party. */
const lengthOf = (pair: Pair, site: Site, own: readonly Mention[]): Pair => {
  const section = own.findLast(({ ofSection }) => ofSection)
  if (section) return { reporter: null, partner: section.code }
  if (isFromTo(own)) return pair
  const route = own.find(({ form }) => form === 'pair')
  const where = own.filter((mention) => isCountry(mention) && isCentral(mention.code) && mention.form !== 'firm')
  const isNamed = new Set(where.map(({ code }) => code)).size === 1
  if (site.ends !== null && (!isNamed || where[0]?.code === site.ends.reporter)) return site.ends
  if (isNamed) return { reporter: null, partner: where[0]?.code ?? null }
  if (site.isShared || route !== undefined) return nobody
  return { reporter: null, partner: site.partner ?? (pair.reporter === null ? pair.partner : null) }
}

/** "The pipeline has delivered 294.6 bn cubic metres to date": no state of its own, or the one where the pipe begins. */
const isOfPipe = (view: View, quantity: Quantity, ends: Pair, own: readonly Mention[]): boolean => {
  const states = own.filter((mention) => isCountry(mention) && isCentral(mention.code))
  if (own.some(isEnd) && states.length > 0) return false
  if (states.some(({ code }) => code !== ends.reporter)) return false
  return (
    view.tokens.some((token) => has(token, 'pipe')) ||
    (own.length === 0 && !view.quantities.some(({ from }) => from < quantity.from))
  )
}

const isNamedIn = (mentions: readonly Mention[]): boolean =>
  mentions.some(
    (mention) =>
      !mention.isOffice &&
      (isCountry(mention) ? mention.form !== 'firm' : mention.form === 'pair' && mention.code !== '-'),
  )

const isRoute = ({ form, code }: Mention): boolean => form === 'pair' && code === '-'

/** What goes along a route of several states, where no state is named. */
const isAlongRoute = (view: View, until: number, own: readonly Mention[], last: Pair): boolean => {
  const before = view.mentions.filter(({ from }) => from < until)
  return own.some(isRoute)
    ? !isNamedIn(own)
    : !isNamedIn(before) && !isNamedIn(own) && (last.partner === null || before.some(isRoute))
}

/** The parties of what is built, owned, worked or carried in a pipe, by all that the text has told of it. */
export const builtParties = (
  view: View,
  quantity: Quantity,
  { kind, indicator }: Kind,
  pair: Pair,
  last: LastPairs,
  own: readonly Mention[],
): Pair => {
  const { reporter, partner, isShared, ends } = last.site
  if (indicator === 'length') return lengthOf(pair, last.site, own)
  const isPiped = indicator === 'freight_volume' || indicator === 'pipeline_gas'
  if (isPiped && ends !== null && isOfPipe(view, quantity, ends, own)) return ends
  if (kind === 'stake' && indicator === 'share' && isShared) return { ...pair, partner: null }
  const isNamed = own.some((mention) => isCountry(mention) && mention.form !== 'firm')
  if (carried.has(indicator) && isShared && ends === null && isAlongRoute(view, quantity.from, own, last.any))
    return nobody
  if (indicator === 'deal_value' && isShared && !own.some(({ code }) => isCentral(code)))
    return { ...pair, partner: null }
  if ((indicator === 'capacity' || indicator === 'project_cost') && !isNamed && reporter !== null && partner !== null)
    return { reporter, partner }
  if (!sitedKinds.has(kind) || indicator === 'share' || indicator === 'growth' || indicator === 'company_count')
    return pair
  if (isShared) return own.some(({ code, form }) => isCentral(code) && form !== 'region') ? pair : nobody
  // A plant's only country is the one in which it stands.
  if (standing.has(kind) && pair.partner === null && isCentral(pair.reporter))
    return { reporter: reporter === pair.reporter ? null : reporter, partner: pair.reporter }
  return {
    reporter: pair.reporter ?? (reporter === pair.partner ? null : reporter),
    partner: pair.partner ?? (partner === pair.reporter ? null : partner),
  }
}
