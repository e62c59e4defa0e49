import type { Kind } from './classify.ts'
import type { Mention } from './mentions.ts'
import { codesOf, isCentral, nobody, type Pair, pairFor, withPart } from './parties.ts'
import type { Quantity } from './quantity.ts'
import { has } from './tokens.ts'
import { isNamedFlow, isTrade } from './topics.ts'
import { clauseEnd, type View } from './view.ts'

/** Whom the numbers before were about: of trade, of all else. */
export type LastPairs = { readonly any: Pair; readonly trade: Pair; readonly kind: string | null }

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
    if (has(view.tokens[at], 'and') && opens) return at
  }
  return end
}

const orient = (pair: Pair): Pair =>
  pair.partner === 'CHN' && isCentral(pair.reporter) ? { reporter: 'CHN', partner: pair.reporter } : pair

const owned = new Set(['fdi', 'fdi_stock', 'fdi_flow', 'deal', 'cost', 'project', 'companies', 'capacity', 'stake', 'length', 'other'])

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
    if (mention.isOffice || mention.form === 'both' || mention.code === '-') continue
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

/** A share: of the whole that the words name, the part of the country that has it. */
const shareOf = (view: View, quantities: readonly Quantity[], index: number, kind: Kind, last: LastPairs, isCarried: boolean): Pair => {
  const quantity = quantities[index]
  if (!quantity) return nobody
  const tail = tailOf(view, quantities, index)
  const from = quantities[index - 1]?.to ?? 0
  const head = kind.topic?.at ?? -1
  const own = within(view.mentions, from, tail)
  if (head < from || isCarried) {
    const parts = own.filter(({ isOffice, code, form }) => !isOffice && code !== '-' && form !== 'both' && form !== 'country')
    return parts.reduce((pair, { code }) => withPart(pair, code), last.any)
  }
  const isPart = ({ isOffice, code, form }: Mention): boolean => !isOffice && code !== '-' && form !== 'both'
  const before = within(view.mentions, from, quantity.from)
  const cue = view.tokens.findLastIndex((token, at) => at >= from && at < quantity.from && (has(token, 'share') || has(token, 'fallson')))
  const named = cue < 0 ? undefined : before.find((mention) => isPart(mention) && mention.from > cue && mention.from <= cue + 3 && !(head > cue && mention.from > head))
  const isChinese = view.source.language === 'zh' && cue >= 0
  const chinese = isChinese ? chineseShare(view, before.filter(isPart), cue) : null
  if (chinese !== null && kind.topic !== null) {
    const last0 = chinese.whole.length > 0 ? pairFor(kind.kind, chinese.whole, nobody) : last.any
    const known0 = last0.reporter === null ? last.any : last0
    return chinese.part === undefined ? known0 : withPart(known0, codeOf(chinese.part, last.any))
  }
  const onto = before.findLast((mention) => isPart(mention) && mention.role === 'on')
  const after = within(view.mentions, quantity.to, tail)
  const subject = head >= quantity.to || head < 0 ? before.filter(isPart).at(-1) : undefined
  const part = onto ?? named ?? subject
  const whole = (head >= quantity.to ? after : [...before, ...after]).filter((mention) => mention !== part)
  const base = whole.some(({ isOffice }) => !isOffice) || kind.topic === null ? pairFor(kind.kind, whole, part === undefined ? last.any : nobody) : last.any
  const known = base.reporter === null ? (base.partner !== null && part === undefined ? base : last.any) : base
  if (part === undefined) return known
  return known.reporter === null && known.partner === null ? { reporter: codeOf(part, last.any), partner: null } : withPart(known, codeOf(part, last.any))
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
export const whoFor = (view: View, quantities: readonly Quantity[], index: number, kind: Kind, last: LastPairs): Pair => {
  const isCarried = kind.kind === 'imports' && (kind.indicator === 'freight_volume' || kind.indicator === 'other' || kind.indicator === 'container_volume') && kind.topic !== null && !isNamedFlow(view, kind.topic)
  const pair = pairOf(view, quantities, index, kind, last)
  return isCarried ? { reporter: pair.partner, partner: pair.reporter } : pair
}

const pairOf = (view: View, quantities: readonly Quantity[], index: number, kind: Kind, last: LastPairs): Pair => {
  const quantity = quantities[index]
  if (!quantity) return nobody
  const from = quantities[index - 1]?.to ?? 0
  const head = kind.topic?.at ?? -1
  const limit = quantities[index + 1]?.from ?? view.tokens.length
  const tail = head >= quantity.to ? Math.max(tailOf(view, quantities, index), clauseEnd(view.tokens, head, limit)) : tailOf(view, quantities, index)
  const isOwnHead = head >= from
  const list = listFor(view, quantities, index)
  if (kind.indicator === 'share' && list === null) return shareOf(view, quantities, index, kind, last, !isOwnHead && index > 0)
  const own = within(view.mentions, from, tail)
  const isFirst = index === 0
  if (list !== null) {
    const others = view.mentions.filter((mention) => !list.list.includes(mention))
    return pairFor(kind.kind, [...others, list.one].sort((a, b) => a.from - b.from), last.any)
  }
  const trade = isTrade(kind.kind) || kind.kind === 'gas' || kind.kind === 'products'
  const fallback = owned.has(kind.kind) ? orient(last.any) : last.any
  if (isFirst || (isOwnHead && !isSameTopic(last, kind))) {
    const mine = isFirst ? within(view.mentions, 0, tail) : own
    const named = mine.filter(({ isOffice }) => !isOffice)
    const isPapers = kind.kind === 'agreements' || kind.kind === 'contract'
    if (isFirst && isPapers && new Set(named.map(({ code }) => code)).size < 2) return pairFor(kind.kind, view.mentions, fallback)
    const all = named.length > 0 ? mine : isFirst ? within(view.mentions, 0, view.tokens.length).filter((mention) => mention.from < (quantities[1]?.from ?? Number.POSITIVE_INFINITY)) : mine
    const pair = pairFor(kind.kind, all, fallback)
    return !trade && !isFirst && pair.partner === null && last.any.partner !== null ? withKnown(pair, fallback) : pair
  }
  return overlay(kind.kind, trade ? last.any : fallback, own)
}

const withKnown = (pair: Pair, known: Pair): Pair => {
  if (pair.reporter === null) return known
  if (pair.reporter === known.reporter) return known
  return isCentral(pair.reporter) && known.reporter !== null && !isCentral(known.reporter) ? { reporter: known.reporter, partner: pair.reporter } : pair
}

const isSameTopic = (last: LastPairs, kind: Kind): boolean => last.kind === kind.kind && kind.topic === null
