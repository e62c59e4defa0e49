import type { LastKind } from '../../kinds/kind.ts'
import { has } from '../../tokens.ts'
import type { View } from '../../view.ts'
import type { Mention } from '../naming/mentions.ts'
import { codesOf, isCentral, nobody, type Pair } from '../pair.ts'

/** What is built, owned or worked, as the text has told so far: whose it is, where it stands. */
export type Site = Pair & {
  /** It crosses several states, and no one of them has it. */
  readonly isShared: boolean
  /** Of a pipe: from where to where it leads. */
  readonly ends: Pair | null
  /** The pipe is not called after its ends: they are those of the trade that goes through it. */
  readonly isUnnamed?: boolean
  /** The line of several states of which a part was told of. */
  readonly whole?: Site
}

/** Whom and what the sentences before were about. */
export type Spoken = { readonly pair: Pair; readonly kinds: LastKind }

export const noSite: Site = { ...nobody, isShared: false, ends: null }

/** Kinds of thing that stand somewhere and belong to somebody. */
const standing = new Set(['capacity', 'cost', 'project', 'stake', 'production'])

const isBuilt = (view: View): boolean => view.heads.some(({ kind }) => standing.has(kind))

const isWhere = ({ code, form, role, isOffice }: Mention): boolean =>
  isCentral(code) &&
  !isOffice &&
  (form === 'place' ? role !== 'from' : (form === 'area' || form === 'capital') && /^(in|on|to)$/.test(role))

const isOwner = (mention: Mention): boolean =>
  (mention.form === 'firm' &&
    mention.code !== '-' &&
    !(isCentral(mention.code) && /^(in|on|to)$/.test(mention.role))) ||
  (mention.ownsFirm &&
    !isCentral(mention.code) &&
    /^[A-Z]{3}$/.test(mention.code) &&
    /^(adj|area|place|capital)$/.test(mention.form) &&
    !mention.isOffice &&
    !mention.joinsLast &&
    /^(bare|from|with)$/.test(mention.role))

/** A route by its name, or one that three states or more build together. */
const isRoute = (view: View): boolean => {
  if (view.mentions.some(({ form, code }) => form === 'pair' && code === '-')) return true
  const isTied = view.mentions.some((first, at) => {
    const [second, third] = [view.mentions[at + 1], view.mentions[at + 2]]
    const ties = (a: Mention, b: Mention): boolean =>
      b.from === a.to + 1 && view.tokens[a.to]?.text === '-' && a.form === 'area' && b.form === 'area'
    return second !== undefined && third !== undefined && ties(first, second) && ties(second, third)
  })
  if (isTied) return true
  const listed = view.mentions.filter(({ joinsLast }, at) => joinsLast || view.mentions[at + 1]?.joinsLast === true)
  return new Set(listed.map(({ code }) => code)).size > 2 && view.heads.some(({ kind }) => kind === 'project')
}

const isState = ({ form, isOffice, role, code }: Mention): boolean =>
  (form === 'area' || form === 'place') &&
  !isOffice &&
  (role === 'bare' || role === 'between') &&
  /^([A-Z]{3}|C5)$/.test(code)

/** The two states that a pipe is named after: 中哈原油管道, "нефтепровод Казахстан — Китай", "the Kazakhstan–China oil pipeline". */
const namesOfPipe = (view: View, pipe: number): Pair | null => {
  const near = ({ from, to }: Mention): boolean => to > pipe - 5 && from < pipe + 5
  const pair = view.mentions.find((mention) => mention.form === 'pair' && !mention.isOffice && near(mention))
  if (pair) return codesOf(pair.code)
  const [a, b] = view.mentions.filter((mention) => isState(mention) && near(mention))
  const isTied = a && b && a.code !== b.code && view.tokens.slice(a.to, b.from).every(({ text }) => text === '-')
  return isTied ? { reporter: a.code, partner: b.code } : null
}

/** "a new string from Turkmenistan to China" */
const fromTo = (view: View, pipe: number): Pair | null => {
  const near = view.mentions.filter(({ from, form }) => form === 'area' && from > pipe && from < pipe + 14)
  const [from, to] = [near.find(({ role }) => role === 'from'), near.find(({ role }) => role === 'to')]
  if (from && to) return { reporter: from.code, partner: to.code }
  // "the pipeline connecting Turkmenistan to China"
  const [one, other] = near
  const ties = /^(connect(ing|s)?|link(ing|s)?|соединя\S*|связыва\S*|з'єдну\S*|сполуча\S*)$/
  const isTied = one && view.tokens.slice(pipe + 1, one.from).some(({ text }) => ties.test(text))
  return one && other && isTied && one.code !== other.code ? { reporter: one.code, partner: other.code } : null
}

/** "Kazakhstan's oil goes to China … the pipeline is 2,200 km long": between the two that trade through it. */
const ofTraders = (view: View, { pair, kinds }: Spoken): Pair | null => {
  const areas = view.mentions.filter(({ form, isOffice }) => form === 'area' && !isOffice)
  const codes = [...new Set(areas.map(({ code }) => code))]
  const { reporter, partner } = codes.length === 2 ? { reporter: codes[0] ?? null, partner: codes[1] ?? null } : pair
  const isOfTrade =
    codes.length === 2
      ? view.heads.some(({ kind }) => kind === 'gas' || kind === 'exports' || kind === 'imports')
      : kinds.any?.indicator === 'freight_volume' || kinds.any?.indicator === 'pipeline_gas'
  const isBuilt = view.mentions.some(({ ownsFirm, form }) => ownsFirm || form === 'firm')
  const isPart = view.mentions.some(({ ofSection, role }) => ofSection || role === 'in')
  if (reporter === null || partner === null || isCentral(reporter) === isCentral(partner)) return null
  return isOfTrade && !isBuilt && !isPart ? { reporter, partner } : null
}

const pipeIn = (view: View): number => {
  const pipe = view.tokens.findIndex((token) => has(token, 'pipe'))
  const isOfGas = view.quantities.some(({ unit }) => unit === 'm3') && view.quantities.some(({ unit }) => unit === 'km')
  return pipe < 0 && isOfGas ? (view.heads.find(({ kind }) => kind === 'project')?.at ?? -1) : pipe
}

/** Out of Central Asia, however the ends are named. */
const outward = ({ reporter, partner }: Pair): Pair | null =>
  reporter === null || partner === null
    ? null
    : isCentral(partner) && !isCentral(reporter)
      ? { reporter: partner, partner: reporter }
      : { reporter, partner }

/** Where a pipe leads by its name. */
const endsByName = (view: View, pipe: number): Pair | null => {
  const named = view.mentions.find(({ form, code, isOffice }) => form === 'pair' && code === 'C5-CHN' && !isOffice)
  const ends = named ? codesOf(named.code) : pipe < 0 ? null : (namesOfPipe(view, pipe) ?? fromTo(view, pipe))
  return ends === null ? null : outward(ends)
}

/** Where a pipe that a sentence names leads; the one that was told of, where it has no name. */
const endsOf = (view: View, pipe: number, site: Site, spoken: Spoken): Pick<Site, 'ends' | 'isUnnamed'> => {
  const named = endsByName(view, pipe)
  if (named !== null || pipe < 0) return { ends: named }
  const traders = ofTraders(view, spoken)
  if (traders === null) return { ends: null }
  return site.ends?.reporter === 'C5' ? site : { ends: outward(traders), isUnnamed: true }
}

/** "523 km, of which 304 km lie in Kyrgyzstan": a state where a part of a route lies. */
const isPart = ({ quantities }: View, { form }: Mention): boolean => {
  const lengths = quantities.filter(({ unit }) => unit === 'km').length
  return lengths > 1 || (lengths === 1 && form === 'area')
}

const isWhole = (view: View): boolean =>
  view.tokens.some(
    (token) =>
      has(token, 'route') ||
      /^(whole|entire|joint( company| venture)?|the line|вс[яей]|весь|увесь|вся|全线|全长|合资公司|项目公司|总投资|总造价)$/.test(
        token.text,
      ),
  )

/** What a sentence adds to it. Another place in a sentence about something built is another thing. */
export const siteAfter = (view: View, before: Site, spoken: Spoken): Site => {
  // "In Kyrgyzstan builders are to lay 304 km. The whole project is valued at 4.7 bn"
  const site = before.whole && isWhole(view) ? before.whole : before
  // "The papers were signed in Bishkek": where something is signed stands nothing.
  const isSigned = view.tokens.some((token) => has(token, 'signed'))
  const place = view.mentions.find(
    (mention) =>
      isWhere(mention) &&
      !(isSigned && mention.form === 'capital' && mention.role === 'in') &&
      // "China's loan to Kyrgyzstan"
      !(mention.role === 'to' && has(view.tokens[mention.from - 2], 'loan')),
  )
  const where = place?.code ?? null
  const owners = view.mentions.filter(isOwner)
  const owner = (owners.find(({ form, isPossessive }) => form !== 'firm' || !isPossessive) ?? owners[0])?.code ?? null
  const pipe = pipeIn(view)
  const { ends, isUnnamed } = endsOf(view, pipe, site, spoken)
  const isElsewhere = place !== undefined && pipe >= 0 && place.from > pipe + 9 && !isPart(view, place)
  if (ends !== null && !isElsewhere)
    return { ...nobody, isShared: true, ends, ...(isUnnamed === true ? { isUnnamed } : {}) }
  if (isRoute(view)) return { ...noSite, isShared: true }
  const isOther =
    place !== undefined &&
    (site.isShared ? place.role !== 'bare' && !isPart(view, place) : site.partner !== null && site.partner !== where)
  const isNew = isOther && isBuilt(view)
  const known = isNew ? noSite : site
  const whole = site.isShared && place !== undefined && isPart(view, place) ? { whole: site.whole ?? site } : {}
  return { ...known, reporter: owner ?? known.reporter, partner: where ?? known.partner, ...whole }
}
