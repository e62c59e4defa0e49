import type { Indicator } from '../../claim.ts'
import type { Kind } from '../../kinds/kind.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { has } from '../../tokens.ts'
import { clauseEnd, type View } from '../../view.ts'
import { listFor } from '../lists/country-lists.ts'
import type { Mention } from '../naming/mentions.ts'
import { isCentral, isSameTwo, nobody, type Pair } from '../pair.ts'
import { isAlongRoute, isCountry } from '../routes/along-route.ts'
import type { LastPairs } from '../told-before/last-pairs.ts'

/** Of these the owner and the place may be told in another sentence than the number. */
const sitedKinds = new Set(['capacity', 'cost', 'project', 'companies', 'counts'])

const standing = new Set(['capacity', 'cost', 'project'])

const carried = new Set<Indicator>(['freight_volume', 'container_volume', 'train_count'])

const isEnd = ({ role }: Mention): boolean => role === 'from' || role === 'to'

/** Two ends that are told of a number itself: "966 km from Turkmenistan to China". */
const isFromTo = (own: readonly Mention[]): boolean =>
  own.some(({ role }) => role === 'from') && own.some(({ role }) => role === 'to')

const builds =
  /^(built|builds?|laid|lays|rebuilt|upgraded|построил|проложил|реконструировал|збудував|побудував|проклав|建|修建|建设|建成|修)/

/** Who builds what lies in a state: a firm or a state from abroad. */
const builderOf = (view: View, where: string | null, own: readonly Mention[], { site }: LastPairs): string | null => {
  const isAbroad = (code: string | null | undefined): code is string =>
    code !== null && code !== undefined && /^[A-Z]{3}$/.test(code) && code !== where && !isCentral(code)
  const firm = own.find(({ form, ownsFirm, code }) => (form === 'firm' || ownsFirm) && isAbroad(code))
  // "China has built 700 km of roads"
  const state = own.find(
    ({ form, role, code, to }) =>
      form === 'area' &&
      role === 'bare' &&
      isAbroad(code) &&
      view.tokens.slice(to, to + 4).some(({ text }) => builds.test(text)),
  )
  return firm?.code ?? state?.code ?? (isAbroad(site.reporter) && site.partner === where ? site.reporter : null)
}

/** A length lies in a state and is of who builds it; that of a pipe leads from one state to another, that of a road through several has no party. */
const lengthOf = (view: View, pair: Pair, last: LastPairs, own: readonly Mention[], isFirst: boolean): Pair => {
  const { site, any, kind } = last
  const lyingIn = (where: string | null): Pair => ({ reporter: builderOf(view, where, own, last), partner: where })
  const section = own.findLast(({ ofSection }) => ofSection)
  if (section) return lyingIn(section.code)
  // "a corridor from China to Europe via Kazakhstan, Azerbaijan and Georgia": of no one of many.
  if (site.ends === null && new Set(own.filter(isCountry).map(({ code }) => code)).size > 3) return nobody
  if (isFromTo(own)) return pair
  const route = own.find(({ form }) => form === 'pair')
  const lies = own.filter(
    (mention) =>
      isCountry(mention) && mention.form !== 'firm' && (isCentral(mention.code) || /^(in|on)$/.test(mention.role)),
  )
  const states = lies.filter(({ form }) => form === 'area')
  const where = states.length > 0 ? states : lies
  const isNamed = new Set(where.map(({ code }) => code)).size === 1
  if (site.ends !== null && (!isNamed || where[0]?.code === site.ends.reporter))
    return site.isUnnamed === true && site.ends.reporter !== 'KAZ' ? nobody : site.ends
  if (isNamed) return lyingIn(where[0]?.code ?? null)
  if (kind === 'length' && !isFirst && any.reporter === null && route === undefined) return any
  if (site.isShared || route !== undefined) return nobody
  return lyingIn(site.partner ?? (pair.reporter === null ? pair.partner : null))
}

/** "The pipeline has delivered 294.6 bn cubic metres to date": no state of its own, or the one where the pipe begins. */
const isOfPipe = (view: View, quantity: Quantity, ends: Pair, own: readonly Mention[]): boolean => {
  const countries = own.filter(isCountry)
  const states = countries.filter(({ code }) => isCentral(code))
  if (own.some(isEnd) && states.length > 0) return false
  const isOther = ({ code, from }: Mention): boolean =>
    code !== ends.reporter && code !== ends.partner && from <= quantity.to + 2
  if (countries.some(isOther)) return false
  const end = clauseEnd(view.tokens, quantity.to, view.tokens.length)
  const named = view.mentions.find(({ form, code, isOffice }) => form === 'pair' && code === 'C5-CHN' && !isOffice)
  // "China took 10 billion cubic metres through it": who takes is told of first
  const isTaken = countries.some(
    ({ code, role, from }) => code === 'CHN' && role === 'bare' && from < (named?.from ?? 0),
  )
  return (
    (named !== undefined && named.from < end && !isTaken) ||
    view.tokens.some((token, at) => at < end && has(token, 'pipe')) ||
    (own.length === 0 && !view.quantities.some(({ from }) => from < quantity.from))
  )
}

/** "Uzbekistan aims at 25 GW of renewables": what a state plans for itself is its own. */
const plannerOf = (view: View, own: readonly Mention[]): string | null => {
  const state = own.find(
    ({ form, code, role, isOffice }) =>
      isCentral(code) &&
      !isOffice &&
      (form === 'capital' ? /^(bare|in)$/ : form === 'area' ? /^bare$/ : /$^/).test(role),
  )
  // "a park in the Navoi region of Uzbekistan": where it is, and not whose plan.
  const isWhere = own.some(
    ({ form, role, code }) => form === 'place' && /^(in|on|to)$/.test(role) && code === state?.code,
  )
  const isAlone =
    state !== undefined && !isWhere && own.every(({ code, form }) => code === state.code || form === 'country')
  return isAlone && view.tokens.some((token) => has(token, 'target')) ? state.code : null
}

/** A state's own firm at home: "Казахстан темир жолы довела мощность станции Достык до 25 млн т". */
const homeOwner = (own: readonly Mention[]): string | null => {
  const firm = own.find(({ form, role, code }) => form === 'firm' && role === 'bare' && isCentral(code))
  return firm && own.every(({ code, isOffice }) => isOffice || code === firm.code) ? firm.code : null
}

/** What a pipe between states can carry is of none of them. */
const isThroughPipe = (view: View, { unit }: Quantity, own: readonly Mention[]): boolean =>
  /^(m3|t|bbl)$/.test(unit ?? '') &&
  own.every(({ role, code }) => !(role === 'in' && isCentral(code))) &&
  (view.tokens.some((token) => has(token, 'pipe')) ||
    view.mentions.some(({ form, code }) => form === 'pair' && code === 'C5-CHN'))

/** 在甲国和乙国的产能分别为300万吨和150万吨: each number is of the state whose turn it is. */
const isInTurn = (view: View, { from }: Quantity): boolean =>
  view.tokens.some((token) => has(token, 'resp')) &&
  listFor(
    view,
    view.quantities,
    view.quantities.findIndex((each) => each.from === from),
  ) !== null

/** A bank of many states. */
const isOfMany = (own: readonly Mention[]): boolean => own.some(({ form, code }) => form === 'firm' && code === '-')

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
  // A pipe from one of the far states crosses others, and is of none of them where it has no name.
  const isOfNobody = last.site.isUnnamed === true && ends?.reporter !== 'KAZ' && !isFromTo(own)
  if (isOfNobody && indicator === 'capacity' && isThroughPipe(view, quantity, own)) return nobody
  const section = view.mentions.findLast(({ ofSection, from }) => ofSection && from < quantity.from)
  // "The Kyrgyz section has 29 tunnels, 120 km long together": of the section that the sentence tells of.
  const isPassing =
    section !== undefined &&
    view.tokens
      .slice(Math.max(0, section.from - 8), section.from)
      .some(({ text }) => /^(其中|which|них|которых|яких|из них|з них|із них)$/.test(text))
  if (isShared && section && !isPassing && own.length === 0 && /^(length|project_cost|other|capacity)$/.test(indicator))
    return { reporter: null, partner: section.code }
  const layer = indicator === 'length' ? plannerOf(view, own) : null
  if (layer !== null && !isShared) return { reporter: layer, partner: null }
  if (indicator === 'length') return lengthOf(view, pair, last, own, view.quantities[0]?.from === quantity.from)
  if (indicator === 'capacity' && isThroughPipe(view, quantity, own)) return ends ?? nobody
  const isPiped = indicator === 'freight_volume' || indicator === 'pipeline_gas'
  if (isPiped && kind !== 'imports' && ends !== null && isOfPipe(view, quantity, ends, own)) return ends
  const isInOne = own.some(({ code, from }) => isCentral(code) && from >= quantity.to && code === pair.partner)
  if (kind === 'stake' && indicator === 'share' && isShared && !isInOne) return { ...pair, partner: null }
  const isNamed = own.some((mention) => isCountry(mention) && mention.form !== 'firm')
  // "PowerChina signed a contract in Dushanbe. The sum is …": of the firm, where it works
  if (indicator === 'deal_value' && own.length === 0 && isSameTwo(pair, { reporter, partner }) && !isCentral(reporter))
    return { reporter, partner }
  if (indicator === 'deal_value' && !isShared && (pair.partner === null || isCentral(pair.partner)))
    return {
      reporter: pair.reporter ?? (reporter === pair.partner || isOfMany(own) ? null : reporter),
      partner: pair.partner ?? (partner === pair.reporter ? null : partner),
    }
  // "The dry port in Kazakhstan was built for 540,000 TEU a year. In 2023 it handled 372,000."
  const isOfPort =
    carried.has(indicator) && own.length === 0 && !isShared && /^(capacity|cost|stake)$/.test(last.kind ?? '')
  if (isOfPort && partner !== null) return { reporter: partner, partner: null }
  const isOfPlant = kind === 'counts' && own.length === 0 && view.heads.some((head) => head.kind === 'project')
  if (isOfPlant && reporter !== null && partner !== null) return { reporter, partner }
  if (isAlongRoute(view, quantity, kind, own, last)) return nobody
  if (indicator === 'deal_value' && isShared && !own.some(({ code }) => isCentral(code)))
    return { ...pair, partner: null }
  const isOfItself = indicator === 'capacity' || indicator === 'project_cost'
  const planner = indicator === 'capacity' ? plannerOf(view, own) : null
  if (planner !== null && !isShared) return { reporter: planner, partner: null }
  const home = isOfItself ? homeOwner(own) : null
  if (home !== null) return { reporter: home, partner: null }
  if (isOfItself && !isNamed && reporter !== null && partner !== null && !isInTurn(view, quantity))
    return { reporter, partner }
  if (!sitedKinds.has(kind) || indicator === 'share' || indicator === 'growth' || indicator === 'company_count')
    return pair
  const isOfFirm = ends !== null && own.some(({ form, role }) => form === 'firm' && role === 'bare')
  // "Line D, whose route crosses Tajikistan and Kyrgyzstan": of none of the states that a pipe leads through.
  const states = new Set(own.filter(({ code, form }) => isCentral(code) && form !== 'region').map(({ code }) => code))
  // "2,800 km, from Atasu in Kazakhstan to Xinjiang, designed for 20 million tonnes": of the whole line.
  const isOfLine = view.quantities.some(({ unit, to }) => unit === 'km' && to <= quantity.from)
  if (isShared && ends !== null && indicator === 'capacity' && (isFromTo(own) || isOfLine)) return ends
  if (isShared) return isOfFirm || (states.size > 0 && (ends === null || states.size < 2)) ? pair : nobody
  // A plant's only country is the one in which it stands.
  if (standing.has(kind) && pair.partner === null && isCentral(pair.reporter))
    return { reporter: reporter === pair.reporter ? null : reporter, partner: pair.reporter }
  return {
    reporter: pair.reporter ?? (reporter === pair.partner ? null : reporter),
    partner: pair.partner ?? (partner === pair.reporter ? null : partner),
  }
}
