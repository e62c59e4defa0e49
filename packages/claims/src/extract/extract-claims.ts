import { type Block, type ReadText, type Stretch, spanInOriginal } from '../reading/text-as-read.ts'
import { yearDays } from './calendar.ts'
import { comparisonOf } from './base-period.ts'
import { never, type When, whenFor } from './choose-period.ts'
import type { Claim, ExtractedClaim, Flow, Indicator } from './claim.ts'
import { changesBy, isMoney, type Kind, kindOf, type LastKind, noKind } from './classify.ts'
import { confidenceOf } from './confidence.ts'
import { lastUnitOf, type LastUnit, noUnit, withUnits } from './fill-units.ts'
import { wordsOf } from './language-words.ts'
import { isStart, statusOf } from './modality.ts'
import { codesOf, nobody, type Pair, withPart } from './parties.ts'
import type { Quantity } from './quantity.ts'
import { clean } from './read-quantities.ts'
import { lowerText } from './signs.ts'
import { simplified } from './traditional.ts'
import { tableClaims } from './table-claims.ts'
import { statementsOf } from './statements.ts'
import { has, isSign, type Source } from './tokens.ts'
import { flowOf, isFall, isNamedFlow, isTrade } from './topics.ts'
import { isRateOfExchange } from './rate-of-exchange.ts'
import { type View, viewOf } from './view.ts'
import { eachOf, whoFor } from './who.ts'

export type ClaimHints = {
  /** ISO date of the document, for words like "last year"; null if it is not known. */
  readonly documentDate: string | null
}

/** What a text has spoken of so far. */
type Memory = {
  readonly pair: Pair
  /** Whom the text is about on the whole; a sentence of shares or of one project does not change it. */
  readonly main: Pair
  readonly kinds: LastKind
  readonly unit: LastUnit
  readonly when: When
  readonly year: number | null
  /** In a headline, whose time is that of the text below it. */
  readonly isTitle?: boolean
  /** At the beginning of a paragraph. */
  readonly isOpening?: boolean
  /** Of what the last share was one. */
  readonly whole: Pair | null
  /** What the text is about on the whole. */
  readonly topic: Kind | null
  /** The times of the last two levels. */
  readonly levels: readonly When[]
}

const atFirst: Memory = { pair: nobody, main: nobody, kinds: noKind, unit: noUnit, when: never, year: null, levels: [], whole: null, topic: null }

const inherits = new Set<Indicator>(['trade_turnover', 'exports', 'imports', 'trade_balance', 'growth', 'share', 'freight_volume', 'container_volume', 'train_count', 'pipeline_gas', 'ecommerce_market', 'ecommerce_share', 'fdi_flow', 'fdi_stock'])

const timeless = new Set<Indicator>(['deal_value', 'project_cost', 'capacity', 'length', 'company_count', 'product_count', 'other'])

/** What signed papers and stated costs say is so, whatever is planned with it. */
const settled = new Set<Indicator>(['project_cost', 'length', 'agreements_count', 'agreements_value'])

const papers = new Set<Indicator>(['agreements_count', 'agreements_value'])

const flowFor = (view: View, kind: Kind, last: LastKind): Flow | null => {
  const { indicator, topic } = kind
  const flow = flowOf(kind.kind)
  if (indicator === 'trade_turnover') return 'total'
  if (indicator === 'exports') return 'export'
  if (indicator === 'imports') return 'import'
  if (indicator === 'share') return flow
  if (indicator === 'growth') {
    const level = last.any
    const isPhysical = level !== null && (level.indicator === 'freight_volume' || level.indicator === 'pipeline_gas') && (topic === null || (flow !== 'total' && !isNamedFlow(view, topic)))
    return isPhysical ? (topic === null || (flow !== 'total' && topic.at < 0) ? last.flow ?? null : topic.isVerb ? (last.flow ?? null) : null) : flow
  }
  if ((indicator === 'freight_volume' || indicator === 'pipeline_gas') && topic !== null) return isNamedFlow(view, topic) && flow !== 'total' ? flow : null
  return null
}

const deficitOf = (view: View, kind: Kind): number => {
  if (kind.kind === 'balance-') return -1
  if (kind.kind === 'balance+') return 1
  return view.tokens.some((token) => has(token, 'deficit')) ? -1 : 1
}

/** The value of a growth: falls negative; a multiple as a ratio, "grew by N times" in Chinese one more. */
const grown = (view: View, quantity: Quantity): number => {
  const falls = !quantity.isSigned && isFall(view, quantity)
  if (quantity.unit === 'percent') return falls && quantity.value > 0 ? -quantity.value : quantity.value
  if (quantity.shape === 'half') return quantity.value
  const lead = view.tokens[quantity.from - 1]
  const isMore = view.source.language === 'zh' && has(lead, 'up') && /倍$/.test(view.tokens[quantity.to - 1]?.text ?? '') && !/[至到]$/.test(lead?.text ?? '')
  const value = isMore ? quantity.value + 1 : quantity.value
  return falls && value > 1 ? clean(1 / value) : value
}

/** "declined by $1.5 bn": a change that is a fall is negative. */
const fallOf = (view: View, quantity: Quantity, kind: Kind): number =>
  kind.indicator === 'other' && quantity.shape === 'number' && quantity.value > 0 && (quantity.unit === 'pp' || changesBy(view, quantity)) && isFall(view, quantity) ? -1 : 1

/** A share of something that its sentence does not name is one of what the text is about. */
const shareKind = (kind: Kind, { topic }: Memory, index: number): Kind =>
  kind.indicator === 'share' && kind.topic === null && index === 0 && topic !== null && flowOf(topic.kind) === 'total' ? { ...kind, kind: topic.kind } : kind

/** "From 2021 to 2024 exports rose from $6.8 bn to $9.6 bn": each level is of its own year. */
const endOfSpan = (view: View, quantities: readonly Quantity[], index: number, when: When): When => {
  const year = isStart(view, quantities, index) ? when.start : index > 0 && isStart(view, quantities, index - 1) ? when.end : null
  return year === null ? when : { ...when, ...yearDays(Number(year.slice(0, 4))) }
}

type Draft = Omit<Claim, 'span' | 'quote' | 'confidence'>

const draftOf = (view: View, quantities: readonly Quantity[], index: number, memory: Memory, date: string | null): { readonly draft: Draft; readonly kind: Kind; readonly pair: Pair; readonly said: Pair | null; readonly whole: Pair | null; readonly when: When } | null => {
  const quantity = quantities[index]
  if (!quantity || quantity.unit === null) return null
  const chosen = whenFor(view, quantities, index, memory.when)
  const kind = shareKind(kindOf(view, quantities, index, memory.kinds, chosen), memory, index)
  const { pair, whole, said } = whoFor(view, quantities, index, kind, { any: memory.pair, whole: memory.whole, kind: memory.kinds.any?.kind ?? null })
  const status = settled.has(kind.indicator) ? 'actual' : statusOf(view, quantities, index, chosen.isLater === true ? { ...chosen, isOwn: false } : chosen, date)
  const isDay = chosen.start !== null && chosen.start === chosen.end && chosen.kind === 'plain'
  const isKept = chosen.isOwn || (isDay && papers.has(kind.indicator)) || ((inherits.has(kind.indicator) || (kind.indicator === 'other' && isTrade(kind.kind) && kind.topic !== null)) && (status === 'actual' || memory.isTitle === true) && (kind.indicator !== 'fdi_stock' || chosen.kind === 'date'))
  const isBefore = chosen.kind === 'by' && isStart(view, quantities, index)
  const isLater = chosen.isLater === true
  const isLasting = timeless.has(kind.indicator) && !isTrade(kind.kind) && !(kind.indicator === 'other' && isMoney(quantity.unit))
  const isLong = chosen.start !== null && chosen.end !== null && chosen.start.slice(0, 4) !== chosen.end.slice(0, 4)
  const isWholeNamed = kind.indicator === 'share' && kind.topic !== null && !chosen.isOwn && index === 0 && (memory.isOpening === true || isLong)
  const allowed = isBefore || isWholeNamed ? never : isLasting && (!chosen.isOwn || isLater || (chosen.isFar === true && chosen.kind !== 'date' && chosen.kind !== 'by')) ? never : isKept ? chosen : never
  const comparison = kind.indicator === 'growth' ? comparisonOf(view, quantities, index, allowed, status === 'actual', memory.levels) : { when: allowed, base: null }
  const when = kind.indicator === 'growth' || chosen.kind !== 'span' ? comparison.when : endOfSpan(view, quantities, index, chosen)
  const value = kind.indicator === 'growth' ? grown(view, quantity) : kind.indicator === 'trade_balance' ? Math.abs(quantity.value) * deficitOf(view, kind) : quantity.value * fallOf(view, quantity, kind)
  return {
    kind, pair, said: said ?? null, whole, when: chosen,
    draft: {
      indicator: kind.indicator, ...pair, flow: flowFor(view, kind, memory.kinds), value, value_high: quantity.high, unit: quantity.unit, bound: quantity.bound,
      period_start: when.start, period_end: when.end, base_period: comparison.base, status,
    },
  }
}

const finished = (read: ReadText, quantity: Quantity, draft: Draft, isKnown: boolean): ExtractedClaim => {
  const span = spanInOriginal(read, quantity.start, quantity.end)
  const points = [...read.original.slice(read.origin[quantity.start] ?? 0, quantity.end > quantity.start ? read.originEnd[quantity.end - 1] : 0)]
  return { ...draft, span, quote: points.join(''), confidence: confidenceOf(draft, isKnown), asserted_by: null, via: null }
}

/** "357,3 млрд юаней (около 49,8 млрд долларов)": one sum in two currencies. */
const isConversion = (view: View, quantities: readonly Quantity[], index: number): boolean => {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (!before || !quantity || !isMoney(before.unit) || !isMoney(quantity.unit) || before.unit === quantity.unit) return false
  const between = view.tokens.slice(before.to, quantity.from)
  return between.length <= 3 && between.every((token) => isSign(token, '(（,，') || /^(или|або|or|约合|合|折合|equivalent|i|e|т|е|\.)$/.test(token.text))
}

const sentenceClaims = (read: ReadText, view: View, memory: Memory, date: string | null): { readonly claims: readonly ExtractedClaim[]; readonly memory: Memory } => {
  const quantities = withUnits(view, memory.unit).filter((quantity) => !isRateOfExchange(view, quantity))
  const claims: ExtractedClaim[] = []
  let firstMoney: Kind | null = null
  let now = memory
  quantities.forEach((quantity, index) => {
    const result = draftOf(view, quantities, index, now, date)
    if (result === null || (result.kind.indicator === 'growth' && quantity.shape === 'multiple' && result.kind.topic === null && now.kinds.any === null)) return
    const { draft, kind, when } = result
    const before = claims.at(-1)
    if (before && isConversion(view, quantities, index)) {
      claims.push(finished(read, quantity, { ...before, value: Math.sign(before.value) * quantity.value, value_high: quantity.high, unit: quantity.unit ?? before.unit, bound: quantity.bound }, true))
      return
    }
    if (firstMoney === null && isMoney(quantity.unit) && isTrade(kind.kind)) firstMoney = kind
    const each = eachOf(view, quantity)
    const drafts = each.length > 1 ? each.map(({ code }) => ({ ...draft, ...placed(now.pair, code, result.pair) })) : [draft]
    for (const one of drafts) claims.push(finished(read, quantity, one, kind.topic !== null))
    if (now.topic === null || (kind.topic !== null && flowOf(kind.kind) === 'total')) now = { ...now, topic: kind }
    now = { ...remember(now, kind, { ...(drafts.at(-1) ?? draft), ...(result.said ?? {}) }, when, quantity, isAside(view, quantities, index), isSign(view.tokens[quantity.from - 1], '(（') || isSign(view.tokens[quantity.from - 2], '(（')), whole: result.whole }
  })
  now = { ...now, ...settledPair(memory, claims, now.whole), whole: null, kinds: { ...now.kinds, money: firstMoney ?? now.kinds.money } }
  const lastYear = view.periods.findLast(({ start }) => start !== null)?.start
  return { claims, memory: { ...now, unit: lastUnitOf(view, quantities, memory.unit), year: lastYear ? Number(lastYear.slice(0, 4)) : now.year } }
}

const isSameTwo = (a: Pair, b: Pair): boolean => (a.reporter === b.reporter && a.partner === b.partner) || (a.reporter === b.partner && a.partner === b.reporter)

/** Whom the next sentence takes up: the parties of the first claim that is not a share. */
const settledPair = (memory: Memory, claims: readonly ExtractedClaim[], whole: Pair | null): Pick<Memory, 'pair' | 'main'> => {
  const first = claims.find(({ indicator, reporter, partner }) => indicator !== 'share' && indicator !== 'ecommerce_share' && (reporter !== null || partner !== null))
  if (!first) {
    const known = memory.main.reporter === null && memory.main.partner === null ? whole ?? memory.main : memory.main
    return { pair: known, main: known }
  }
  const own: Pair = { reporter: first.reporter, partner: first.partner }
  const isKept = isSameTwo(own, memory.main) && first.flow === null
  const main = isKept || (own.partner === null && memory.main.partner !== null && (own.reporter === memory.main.reporter || own.reporter === memory.main.partner)) ? memory.main : own
  return { pair: main, main }
}

/** Each of several countries in its own claim, in the place that the one before them had. */
const placed = (last: Pair, code: string, own: Pair): Pair =>
  last.reporter === null && own.partner !== null && own.reporter !== null ? { reporter: code, partner: own.partner === code ? null : own.partner } : last.partner === null ? { reporter: code, partner: null } : withPart(last, code)

/** "of which 304 km lie in Kyrgyzstan": a part in passing, after which the text goes on about the whole. */
const isAside = (view: View, quantities: readonly Quantity[], index: number): boolean =>
  view.tokens.slice(quantities[index - 1]?.to ?? 0, quantities[index]?.from ?? 0).some((token, at, all) => token.text === '其中' || /^(из них|из которых|з них|з яких|із них|із яких)$/.test(token.text) || (token.text === 'of' && all[at + 1]?.text === 'which') || (/^(из|з|із)$/.test(token.text) && /^(которых|яких)$/.test(all[at + 1]?.text ?? '')))

const remember = (memory: Memory, kind: Kind, draft: Draft, when: When, quantity: Quantity, aside: boolean, inBrackets: boolean): Memory => {
  const { reporter, partner } = draft
  const pair = aside || (reporter === null && partner === null) ? memory.pair : { reporter, partner }
  const isRate = quantity.unit === 'percent' || quantity.unit === 'ratio'
  return {
    ...memory,
    pair,
    levels: isRate || !when.isOwn ? memory.levels : [...memory.levels.slice(-1), when],
    when: !inBrackets && when.isOwn && when.kind !== 'by' && when.isShifted !== true && draft.status === 'actual' ? when : memory.when,
    kinds: { any: isRate && memory.kinds.any !== null && kind.topic === null ? memory.kinds.any : kind, money: isMoney(quantity.unit) ? kind : memory.kinds.money !== null && isTrade(kind.kind) && kind.topic ? { indicator: moneyOf(kind.kind), kind: kind.kind, topic: null } : memory.kinds.money, rate: isRate ? kind : null, flow: isRate ? memory.kinds.flow ?? null : draft.flow },
  }
}

const moneyKinds = new Map<string, Indicator>([
  ['trade_turnover', 'trade_turnover'], ['foreign_trade', 'trade_turnover'], ['exports', 'exports'], ['imports', 'imports'], ['fdi', 'fdi_stock'], ['fdi_stock', 'fdi_stock'], ['fdi_flow', 'fdi_flow'], ['cost', 'project_cost'], ['ecommerce', 'ecommerce_market'],
])

const moneyOf = (kind: string): Indicator =>
  kind === 'exports' || kind === 'imports' ? kind : kind.startsWith('balance') ? 'trade_balance' : 'trade_turnover'

/** Whom a sentence without numbers speaks of: the first two countries that it names. */
const pairNamed = (view: View, last: Pair): Pair => {
  const pair = view.mentions.find(({ form }) => form === 'pair')
  if (pair) {
    const codes = codesOf(pair.code)
    return codes.partner === null ? last : codes
  }
  const isFlag = (at: number): boolean => /^\ud83c/.test(view.tokens[at]?.text ?? '')
  const inOrder = [...view.mentions.filter(({ from }) => !isFlag(from)), ...view.mentions.filter(({ from }) => isFlag(from))]
  const codes = [...new Set(inOrder.filter(({ form, code, isOffice }) => !isOffice && code !== '-' && code !== '' && (form === 'area' || form === 'adj' || form === 'capital' || form === 'leader' || (form === 'place' && view.mentions.every((each) => each.form === 'place')))).map(({ code }) => code))]
  const [reporter = null, partner = null] = codes
  if (partner !== null) return partnerFirst(view, { reporter, partner })
  if (reporter !== null && view.heads.some(({ kind }) => kind === 'foreign_trade')) return { reporter, partner: 'WLD' }
  return reporter === null || last.reporter === reporter || last.partner === reporter ? last : { reporter, partner: null }
}

const named = (pair: Pair): Pick<Memory, 'pair' | 'main'> => ({ pair, main: pair })

/** What a sentence without numbers, as a heading, says that the ones after it are about. */
const headingKinds = (view: View, last: LastKind): LastKind => {
  const head = view.heads.find(({ kind }) => moneyKinds.has(kind))
  if (!head) return last
  const kind: Kind = { indicator: moneyKinds.get(head.kind) ?? 'other', kind: /^fdi/.test(head.kind) ? 'fdi' : head.kind, topic: null }
  return { any: kind, money: kind, rate: null }
}

/** "China is the main partner of Kazakhstan": the trade is Kazakhstan's. */
const partnerFirst = (view: View, pair: Pair): Pair => {
  const owner = view.mentions.find(({ isPartnerOf }) => isPartnerOf)?.code
  return owner !== undefined && owner === pair.partner ? { reporter: pair.partner, partner: pair.reporter } : pair
}

/** The time that the text under a headline names first. */
const timeAhead = (source: Source, next: Block | undefined, memory: Memory, date: string | null): When | null => {
  for (const { start, end } of next?.sentences.slice(0, 2) ?? []) {
    const plain = viewOf(source, start, end, { date, year: memory.year }).periods.filter(({ isBase, kind, start: from }) => !isBase && kind === 'plain' && from !== null)
    const [period] = [...plain].sort((a, b) => (b.end ?? '').localeCompare(a.end ?? ''))
    if (period) return { start: period.start, end: period.end, kind: 'plain', isOwn: false }
  }
  return null
}

const blockClaims = (read: ReadText, source: Source, block: Block, before: Stretch | null, memory: Memory, date: string | null, next: Block | undefined): { readonly claims: readonly ExtractedClaim[]; readonly memory: Memory } => {
  if (block.kind === 'reference' || block.kind === 'note') return { claims: [], memory }
  if (block.kind === "table") return { claims: tableClaims(read, source, block, date, before), memory }
  const claims: ExtractedClaim[] = []
  let now = memory
  const ahead = block.kind === 'title' ? timeAhead(source, next, memory, date) : null
  for (const [index, { start, end }] of statementsOf(source.text, block.sentences).entries()) {
    now = { ...now, isOpening: index === 0 && block.kind === 'paragraph' }
    const view = viewOf(source, start, end, { date, year: now.year })
    const result = sentenceClaims(read, view, ahead === null ? now : { ...now, when: ahead, isTitle: true }, date)
    claims.push(...result.claims)
    const seen = view.periods.findLast(({ isBase, kind, start: from }) => !isBase && kind !== 'by' && from !== null)
    now = result.claims.length > 0 ? { ...result.memory, isTitle: false } : {
      ...result.memory,
      kinds: headingKinds(view, result.memory.kinds),
      ...named(pairNamed(view, now.pair)),
      when: seen ? { start: seen.start, end: seen.end, kind: seen.kind, isOwn: false } : now.when,
    }
  }
  return { claims, memory: now }
}

/** Every numeric claim of a text, in the order of the text. Total: any text has an answer, in time linear in its length. */
export const extractClaims = (read: ReadText, { documentDate }: ClaimHints): readonly ExtractedClaim[] => {
  const language = read.language
  if (language === null) return []
  const source: Source = { text: read.text, lower: language === 'zh' ? simplified(lowerText(read.text)) : lowerText(read.text), language, lexicon: wordsOf(language) }
  const claims: ExtractedClaim[] = []
  let memory = atFirst
  for (const [index, block] of read.blocks.entries()) {
    const result = blockClaims(read, source, block, read.blocks[index - 1]?.sentences.at(-1) ?? null, memory, documentDate, read.blocks[index + 1])
    claims.push(...result.claims)
    memory = result.memory
  }
  return claims
}
