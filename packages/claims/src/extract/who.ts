import type { Kind } from './classify.ts'
import type { Mention } from './mentions.ts'
import { codesOf, isCentral, nobody, type Pair, pairFor, withPart } from './parties.ts'
import type { Quantity } from './quantity.ts'
import { has, isSign } from './tokens.ts'
import { isNamedFlow, isTrade } from './topics.ts'
import { clauseEnd, type View } from './view.ts'

/** Whom the numbers before were about: of trade, of all else. */
export type LastPairs = { readonly any: Pair; readonly whole: Pair | null; readonly kind: string | null }

/** Where the words of a number end: at the next number, at the end of its clause. */
const tailOf = (view: View, quantities: readonly Quantity[], index: number): number => {
  const quantity = quantities[index]
  const next = quantities[index + 1]
  const limit = next?.from ?? view.tokens.length
  const from = quantity?.to ?? 0
  const end = clauseEnd(view.tokens, from, limit)
  if (next === undefined) return end
  for (let at = from; at < end; at += 1) {
    const opens = [view.tokens[at + 1], view.tokens[at + 2]].some((token) => has(token, 'head') || has(token, 'verb') || has(token, 'area') || has(token, 'adj') || has(token, 'firm'))
    if (has(view.tokens[at], 'and') && opens && next.from - at <= 7) return at
  }
  return end
}

const orient = (pair: Pair): Pair =>
  pair.partner === 'CHN' && isCentral(pair.reporter) ? { reporter: 'CHN', partner: pair.reporter } : pair

const owned = new Set(['fdi', 'fdi_stock', 'fdi_flow', 'deal', 'cost', 'project', 'companies', 'capacity', 'stake'])

const within = (mentions: readonly Mention[], from: number, to: number): readonly Mention[] =>
  mentions.filter((mention) => mention.from >= from && mention.to <= to)

/** The list of countries that a list of numbers runs along: "to A, B and C were 1, 2 and 3, respectively". */
const listFor = (view: View, quantities: readonly Quantity[], index: number): { readonly list: readonly Mention[]; readonly one: Mention } | null => {
  const lists = listsOf(view.mentions)
  if (lists.length === 0) return null
  const run = runOf(view, quantities, index)
  const isNamed = view.tokens.some((token) => has(token, 'resp'))
  for (const named of lists) {
    const list = isNamed && run.size > 1 && named.length === run.size + 1 ? named.slice(1) : named
    if (list.length !== run.size || (!isNamed && (list[0]?.role === 'between' || run.size < 2 || (list[0]?.role === 'bare' && run.size === 2)))) continue
    const one = list[run.place]
    if (one) return { list, one }
  }
  return null
}

const listsOf = (mentions: readonly Mention[]): readonly (readonly Mention[])[] => {
  const lists: Mention[][] = []
  for (const mention of mentions) {
    if (mention.isOffice) continue
    if (mention.joinsLast && lists.length > 0) lists.at(-1)?.push(mention)
    else lists.push([mention])
  }
  return lists.filter(({ length }) => length > 1)
}

const runOf = (view: View, quantities: readonly Quantity[], index: number): { readonly size: number; readonly place: number } => {
  const linked = (at: number): boolean => {
    const [a, b] = [quantities[at], quantities[at + 1]]
    if (!a || !b || a.unit !== b.unit) return false
    return view.tokens.slice(a.to, b.from).every((token) => has(token, 'and') || /^(,|、|，|на|до|by|to|на)$/.test(token.text))
  }
  let [first, last] = [index, index]
  while (linked(first - 1)) first -= 1
  while (linked(last)) last += 1
  return { size: last - first + 1, place: index - first }
}

/** The countries that a number holds for each of: "24.5 % each in Kyrgyzstan and Tajikistan". */
export const eachOf = (view: View, quantity: Quantity): readonly Mention[] => {
  if (!quantity.isEach) return []
  const lists = listsOf(view.mentions)
  const before = lists.findLast((list) => (list.at(-1)?.to ?? 0) <= quantity.from)
  return before ?? lists.find((list) => (list[0]?.from ?? 0) >= quantity.to) ?? []
}

const overlay = (kind: string, pair: Pair, mentions: readonly Mention[]): Pair => {
  let { reporter, partner } = pair
  if (kind === 'ecommerce' && partner === null) {
    const one = mentions.find(({ code, form }) => code !== '-' || form === 'country')
    return { reporter: one === undefined ? reporter : codeOf(one, pair), partner }
  }
  for (const mention of mentions) {
    if (mention.isOffice || mention.form === 'both' || mention.code === '-' || mention.code === 'it') continue
    if (mention.form === 'pair') {
      return codesOf(mention.code)
    }
    if (mention.form === 'place' && mention.role === 'in') continue
    const toPartner = (kind === 'imports' ? ['from'] : ['to', 'with', 'on']).includes(mention.role)
    const toReporter = (kind === 'imports' ? ['to'] : ['from']).includes(mention.role)
    if (toPartner) partner = mention.code
    else if (toReporter) reporter = mention.code
    else if (isCentral(mention.code) && isCentral(reporter) && partner !== null && !isCentral(partner)) reporter = mention.code
    else if (isCentral(mention.code) && isCentral(partner)) partner = mention.code
    else if (mention.code !== reporter && mention.code !== partner) {
      if (isCentral(mention.code) || partner === null) partner = mention.code
      else if (isCentral(reporter)) partner = mention.code
      else reporter = mention.code
    }
    if (reporter === partner) reporter = pair.reporter === partner ? pair.partner : pair.reporter
  }
  return { reporter, partner }
}

/** The parties of a share, and of the whole that it is a share of. */
export type Who = { readonly pair: Pair; readonly whole: Pair | null; readonly said?: Pair }

const isCountry = ({ isOffice, code, form }: Mention): boolean =>
  !isOffice && code !== '-' && code !== 'it' && form !== 'both' && form !== 'pair'

const shared = (whole: Pair, part: Mention | undefined, last: Pair): Who => {
  if (part === undefined) {
    const isOfLast = whole.reporter === last.reporter && (whole.partner === null || whole.partner === 'WLD' || (whole.partner === 'C5' && isCentral(last.partner))) && last.partner !== null
    return { pair: isOfLast ? last : whole, whole }
  }
  const code = codeOf(part, last)
  return { pair: whole.reporter === null && whole.partner === null ? { reporter: code, partner: null } : withPart(whole, code), whole }
}

/** Which mention has the share, and which ones name the whole. */
const partAndWhole = (view: View, quantity: Quantity, kind: Kind, from: number, tail: number): { readonly part: Mention | undefined; readonly whole: readonly Mention[] } => {
  const head = kind.topic?.at ?? -1
  const before = within(view.mentions, from, quantity.from)
  const cue = view.tokens.findLastIndex((token, at) => at >= from && at < quantity.from && (has(token, 'share') || has(token, 'fallson')))
  if (view.source.language === 'zh' && cue >= 0) return chineseShare(view, before.filter(isCountry), cue)
  const named = cue < 0 ? undefined : before.find((mention) => isCountry(mention) && mention.from > cue && mention.from <= cue + 3 && !(head > cue && mention.from > head) && !view.tokens.slice(cue + 1, mention.from).some((token) => has(token, 'prep') && token.text !== 'of'))
  const owner = cue < 0 ? undefined : before.findLast((mention) => isCountry(mention) && mention.to <= cue && mention.role === 'bare' && !mention.ownsHead && mention.form !== 'adj' && (head < 0 || head > cue))
  const onto = before.findLast((mention) => isCountry(mention) && mention.role === 'on')
  const subject = head >= quantity.to || head < 0 ? before.filter(isCountry).at(-1) : undefined
  const part = onto ?? named ?? owner ?? subject
  const after = within(view.mentions, quantity.to, tail)
  return { part, whole: (head >= quantity.to ? after : [...before, ...after]).filter((mention) => mention !== part) }
}

/** A share: of the whole that the words name, the part of the country that has it. */
const shareOf = (view: View, quantities: readonly Quantity[], index: number, kind: Kind, last: LastPairs, isCarried: boolean): Who => {
  const quantity = quantities[index]
  if (!quantity) return { pair: nobody, whole: null }
  const head = kind.topic?.at ?? -1
  const limit = quantities[index + 1]?.from ?? view.tokens.length
  const tail = head >= quantity.to ? Math.max(tailOf(view, quantities, index), clauseEnd(view.tokens, head, limit)) : tailOf(view, quantities, index)
  const from = index === 0 ? 0 : Math.min(tailOf(view, quantities, index - 1), quantity.from)
  if (head < from || isCarried) {
    const owner = within(view.mentions, quantity.to, tail).find((mention) => isCountry(mention) && /^(of|от|від)$/.test(view.tokens[quantity.to]?.text ?? ''))
    if (owner) return { pair: { reporter: owner.code, partner: last.any.partner === owner.code ? last.any.reporter : last.any.partner }, whole: last.whole }
    const parts = within(view.mentions, from, tail).filter((mention) => isCountry(mention) && mention.form !== 'country')
    const whole = last.whole ?? last.any
    return { pair: parts.length === 0 ? last.any : parts.reduce((pair, { code }) => withPart(pair, code), whole), whole }
  }
  const { part, whole } = partAndWhole(view, quantity, kind, from, tail)
  const isNamed = whole.some(({ isOffice }) => !isOffice)
  const base = isNamed && kind.topic !== null ? pairFor(kind.kind, whole, part === undefined ? last.any : nobody) : last.any
  const known = base.reporter === null && !(base.partner !== null && part === undefined) ? last.any : base
  return shared(known, part, last.any)
}

/** "X占Y的N%", "X在Y中占N%": the part stands first, the whole between it and the number. */
const chineseShare = (view: View, mentions: readonly Mention[], cue: number): { readonly part: Mention | undefined; readonly whole: readonly Mention[] } => {
  const later = mentions.filter(({ from }) => from > cue)
  const earlier = mentions.filter(({ to }) => to <= cue)
  if (later.length > 0) return { part: earlier.at(-1), whole: later }
  const within_ = view.tokens.findLastIndex((token, at) => at < cue && has(token, 'prep') && token.text === '在')
  const whole = earlier.filter(({ from }) => within_ >= 0 && from > within_)
  return { part: within_ >= 0 ? earlier.findLast(({ to }) => to <= within_) : earlier.at(-1), whole }
}

const codeOf = (mention: Mention, { reporter, partner }: Pair): string =>
  mention.form === 'country' ? ([reporter, partner].find((code) => isCentral(code)) ?? mention.code) : mention.code

/** Who with whom a number is about. Goods that are carried go from the seller to the buyer, unless the text calls them imports. */
export const whoFor = (view: View, quantities: readonly Quantity[], index: number, kind: Kind, last: LastPairs): Who => {
  const isCarried = kind.kind === 'imports' && (kind.indicator === 'freight_volume' || kind.indicator === 'other' || kind.indicator === 'container_volume') && kind.topic !== null && !isNamedFlow(view, kind.topic) && view.mentions.some(({ role, isOffice, from }) => !isOffice && (role === 'from' || role === 'to') && Math.abs(from - (kind.topic?.at ?? 0)) < 16 && !view.tokens.slice(Math.min(from, kind.topic?.at ?? 0), Math.max(from, kind.topic?.at ?? 0)).some((token) => isSign(token, ':;')))
  const { pair, whole } = whoOf(view, quantities, index, kind, last)
  return isCarried ? { pair: { reporter: pair.partner, partner: pair.reporter }, whole, said: pair } : { pair: carriedOn(kind, worldwide(kind, pair), last.any), whole }
}

/** A list that goes on without naming whose capital it is goes on about the same. */
const carriedOn = (kind: Kind, pair: Pair, last: Pair): Pair =>
  kind.topic === null && owned.has(kind.kind) && pair.reporter === null && isCentral(pair.partner) && last.reporter !== null && !isCentral(last.reporter) && isCentral(last.partner) ? { ...pair, reporter: last.reporter } : pair

/** Trade of a country without a partner is with the world. */
const worldwide = (kind: Kind, pair: Pair): Pair =>
  pair.partner === 'WLD' && !isTrade(kind.kind) && kind.indicator !== 'share' ? { ...pair, partner: null } : pair.reporter !== null && pair.partner === null && isTrade(kind.kind) && kind.topic !== null && kind.indicator !== 'share' && kind.indicator !== 'freight_volume' && kind.indicator !== 'other' && kind.indicator !== 'pipeline_gas' ? { ...pair, partner: 'WLD' } : pair

const whoOf = (view: View, quantities: readonly Quantity[], index: number, kind: Kind, last: LastPairs): Who => {
  const list = listFor(view, quantities, index)
  const isOwn = (kind.topic?.at ?? -1) >= (quantities[index - 1]?.to ?? 0)
  if (kind.indicator === 'share' && list === null) return shareOf(view, quantities, index, kind, last, !isOwn && index > 0)
  return { pair: pairOf(view, quantities, index, kind, last, list), whole: null }
}

type Listed = ReturnType<typeof listFor>

const pairOf = (view: View, quantities: readonly Quantity[], index: number, kind: Kind, last: LastPairs, list: Listed): Pair => {
  const quantity = quantities[index]
  if (!quantity) return nobody
  const from = index === 0 ? 0 : Math.min(tailOf(view, quantities, index - 1), quantity.from)
  const head = kind.topic?.at ?? -1
  const limit = quantities[index + 1]?.from ?? view.tokens.length
  const tail = head >= quantity.to ? Math.max(tailOf(view, quantities, index), clauseEnd(view.tokens, head, limit)) : tailOf(view, quantities, index)
  const isOwnHead = head >= from
  const own = within(view.mentions, from, tail)
  const isFirst = index === 0
  if (list !== null) {
    const others = view.mentions.filter((mention) => !list.list.includes(mention) && (mention.role === 'bare' || mention.role !== list.one.role))
    return pairFor(kind.kind, [...others, list.one].sort((a, b) => a.from - b.from), last.any)
  }
  const trade = isTrade(kind.kind) || kind.kind === 'gas' || kind.kind === 'products'
  const fallback = owned.has(kind.kind) && (last.kind === null || isTrade(last.kind)) && kind.indicator !== 'growth' && kind.indicator !== 'share' ? orient(last.any) : last.any
  if (isFirst || (isOwnHead && !isSameTopic(last, kind))) {
    const mine = isFirst ? within(view.mentions, 0, tail) : own
    const named = mine.filter(({ isOffice }) => !isOffice)
    const isPapers = kind.kind === 'agreements' || kind.kind === 'contract'
    if (isFirst && isPapers && new Set(named.map(({ code }) => code)).size < 2) return pairFor(kind.kind, view.mentions, fallback)
    const all = named.length > 0 || !isFirst || fallback.reporter !== null || fallback.partner !== null ? mine : withOffices(trade ? view.mentions : view.mentions.filter((mention) => mention.isOffice || mention.from < (quantities[1]?.from ?? Number.POSITIVE_INFINITY)))
    const pair = pairFor(kind.kind, all, fallback)
    return !trade && !isFirst && pair.partner === null && last.any.partner !== null ? withKnown(pair, fallback) : pair
  }
  return overlay(kind.kind, trade ? last.any : fallback, own)
}

/** Where only offices are named they stand for their countries. */
const withOffices = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some(({ isOffice, code }) => !isOffice && code !== '-') ? mentions : mentions.map((mention) => ({ ...mention, isOffice: false, role: 'bare' as const }))

const withKnown = (pair: Pair, known: Pair): Pair => {
  if (pair.reporter === null) return known
  if (pair.reporter === known.reporter) return known
  return isCentral(pair.reporter) && known.reporter !== null && !isCentral(known.reporter) ? { reporter: known.reporter, partner: pair.reporter } : pair
}

const isSameTopic = (last: LastPairs, kind: Kind): boolean => last.kind === kind.kind && kind.topic === null
