import { readText } from '../reading/read-text.ts'
import type { Block, Language, ReadText, Stretch } from '../reading/text-as-read.ts'
import { toldBy } from './attribution.ts'
import type { ExtractedClaim } from './claim.ts'
import { mutualOf } from './form/moving-flow.ts'
import { headedBy } from './headed-by.ts'
import { isHeadline } from './headlines.ts'
import { atFirst, type Memory, pairAs } from './memory.ts'
import { noSite, siteAfter } from './parties/beyond-trade/site.ts'
import { officeTold, tellsOfAnother } from './parties/counts/counting-office.ts'
import { withOffice } from './parties/counts/office-of-text.ts'
import { isStandalone } from './parties/lists/list-line.ts'
import { partnersAfter } from './parties/lists/partner-list.ts'
import { isTotalOf } from './parties/lists/total-of-list.ts'
import type { Mention } from './parties/naming/mentions.ts'
import { isSameTwo, type Pair } from './parties/pair.ts'
import { noPost, postAfter } from './parties/routes/post.ts'
import { asRoute } from './parties/routes/through-route.ts'
import { atHome, mostNamed, namedAfter, withAntecedents } from './parties/told-before/antecedents.ts'
import { countryHeading, regionHeading, stateOfLine, underHeading } from './parties/told-before/country-heading.ts'
import { betweenTheTwo, twoOf, withNamedLater, withOutside } from './parties/told-before/two-of-text.ts'
import { sentenceClaims } from './sentence-claims.ts'
import { sourcesOf } from './sources.ts'
import { statementsOf } from './statements.ts'
import { tableClaims } from './tables/table-claims.ts'
import { levelsOf } from './times/bases/levels-of-table.ts'
import { withSinceThen } from './times/bases/since-then-told.ts'
import { backThen, yearNamed } from './times/going-on/back-then.ts'
import { datedBy } from './times/going-on/signing.ts'
import { openedIn } from './times/going-on/since-opening.ts'
import { dayNamed } from './times/going-on/so-far.ts'
import { timedByData } from './times/going-on/time-of-data.ts'
import { withTimesBelow } from './times/going-on/told-again.ts'
import { spokenYears } from './times/named/year-of-text.ts'
import { isOfDay, type When } from './times/when.ts'
import type { Source } from './tokens.ts'
import { type View, viewOf } from './view.ts'

export type ClaimHints = {
  /** ISO date of the document, for words like "last year"; null if it is not known. */
  readonly documentDate: string | null
}

const leadAfter = ({ lead, main, isSection }: Memory): Pair =>
  isSection !== true && lead.partner === null && main.reporter !== null && main.partner !== null ? main : lead

/** With a new paragraph the text comes back to the two that it is about, unless it names others. */
const backToLead = (memory: Memory, view: View): Memory => {
  const { lead, isOpening } = memory
  const isOpen = view.mentions.every(({ form }) => form === 'both' || form === 'country')
  const isBack = isOpening === true || isTotalOf(view, memory.pair, lead)
  if (!isBack || lead.partner === null || !isOpen) return memory
  // The same two are told of as they were told last.
  const two = isSameTwo(lead, memory.main) ? memory.main : lead
  return { ...memory, pair: two, main: two }
}

/** The text under a headline, past what is no more than a name or a date. */
const textAfter = (blocks: readonly Block[], index: number): Block | undefined =>
  // What leads in a list within a text goes on in the time of the text.
  index > 0 && blocks[index + 1]?.kind === 'item'
    ? undefined
    : (blocks
        .slice(index + 1, index + 5)
        .find(({ kind, sentences }) => kind !== 'title' && lengthOf(sentences) > SHORT) ?? blocks[index + 1])

const SHORT = 60

const lengthOf = (sentences: readonly Stretch[]): number => (sentences.at(-1)?.end ?? 0) - (sentences[0]?.start ?? 0)

/** The time that the text under a headline names first. */
const timeAhead = (source: Source, next: Block | undefined, memory: Memory, date: string | null): When | null => {
  for (const { start, end } of next?.sentences.slice(0, 2) ?? []) {
    const plain = viewOf(source, start, end, { date, year: memory.year, spoken: memory.spoken ?? null }).periods.filter(
      (each) => !each.isBase && each.kind === 'plain' && each.start !== null && !isOfDay(each),
    )
    const [period] = [...plain].sort((a, b) => (b.end ?? '').localeCompare(a.end ?? ''))
    if (period) return { start: period.start, end: period.end, kind: 'plain', isOwn: false }
  }
  return null
}

/** The year of months that name none; open where the text tells of a year of its own that is not known. */
const yearOfMonths = ({ year, spoken }: Memory): number | null => (spoken?.isOpen === true ? null : year)

const onlyShares = (claims: readonly ExtractedClaim[]): boolean =>
  claims.every(({ indicator }) => indicator === 'share')

const blockClaims = (
  read: ReadText,
  source: Source,
  block: Block,
  before: Stretch | null,
  memory: Memory,
  date: string | null,
  next: Block | undefined,
): {
  readonly claims: readonly ExtractedClaim[]
  readonly memory: Memory
  readonly mentions: readonly Mention[]
  /** Claims of a headline whose own words name no time. */
  readonly headlines: readonly ExtractedClaim[]
} => {
  if (block.kind === 'reference' || block.kind === 'note') return { claims: [], memory, mentions: [], headlines: [] }
  if (block.kind === 'table') {
    const title = block.table?.title
    const view = title
      ? viewOf(source, title.start, title.end, { date, year: memory.year, spoken: memory.spoken ?? null })
      : null
    const claims = tableClaims(read, source, block, date, before)
    const headed = view === null ? memory : headedBy(memory, view)
    return { claims, memory: { ...headed, levels: levelsOf(claims) }, mentions: [], headlines: [] }
  }
  const claims: ExtractedClaim[] = []
  const mentions: Mention[] = []
  let now = memory
  const headlines: ExtractedClaim[] = []
  let latest = 0
  let papers: readonly ExtractedClaim[] = []
  const isHead = isHeadline(source.text, block)
  const ahead = block.kind === 'title' ? timeAhead(source, next, memory, date) : null
  for (const [index, { start, end }] of statementsOf(source.text, block.sentences).entries()) {
    now = { ...now, isOpening: index === 0 && block.kind === 'paragraph', isItem: block.kind === 'item' }
    const seen = withAntecedents(
      viewOf(source, start, end, { date, year: yearOfMonths(now), spoken: now.spoken ?? null }),
      now.named,
      now.pair,
    )
    const told = stateOfLine(seen)
    const view = withSinceThen(asRoute(told === null ? seen : { ...seen, mentions: seen.mentions.slice(1) }), now)
    // "Turkey - 407": a line below a heading is one of its list, whatever sign it begins with.
    const [only] = view.quantities
    const isLine = block.kind === 'paragraph' && only !== undefined && isStandalone(view, only)
    now = backToLead(
      {
        ...now,
        isItem: now.isItem === true || isLine,
        site: siteAfter(view, now.site, now),
        post: postAfter(view, now.post ?? noPost),
        office: officeTold(view) ?? (tellsOfAnother(view, now.main) ? null : (now.office ?? null)),
        partnersOf: partnersAfter(view, now.partnersOf ?? null),
      },
      view,
    )
    if (told !== null) now = { ...now, ...pairAs(underHeading(told, memory.main)) }
    const opened = ahead === null ? backThen(now, view) : { ...now, when: ahead, isTitle: true }
    const result = sentenceClaims(read, view, opened, date)
    if (result.papers.length === 0)
      claims.push(...timedByData(toldBy(datedBy(claims.splice(latest), papers, view), view), view))
    latest = claims.length
    papers = result.papers
    claims.push(...result.claims)
    if (isHead && view.periods.every(({ start, isRunning }) => start === null || isRunning === true))
      headlines.push(...result.claims)
    mentions.push(...view.mentions)
    now =
      result.claims.length > 0
        ? {
            ...result.memory,
            isTitle: false,
            asked: null,
            listed: onlyShares(result.claims) ? (now.listed ?? null) : null,
          }
        : headedBy({ ...result.memory, isTitle: false, when: now.when, pair: now.pair }, view)
    now = {
      ...now,
      named: namedAfter(view, now.named),
      lead: leadAfter(now),
      day: dayNamed(view),
      namedYear: yearNamed(view, now),
      opened: openedIn(view) ?? now.opened ?? null,
      mutual: mutualOf(view, now.mutual ?? null),
    }
    const state = countryHeading(view) ?? (now.isSection === true ? regionHeading(view) : null)
    if (state !== null) {
      const pair = underHeading(state, memory.lead)
      now = {
        ...now,
        pair,
        main: pair,
        lead: pair,
        isSection: true,
        shop: undefined,
        site: { ...noSite, partner: state },
      }
    }
  }
  return { claims, memory: now, mentions, headlines }
}

/** Every numeric claim of a text, in the order of the text. Total: any text has an answer, in time linear in its length. */
export const extractClaims = (read: ReadText, { documentDate }: ClaimHints): readonly ExtractedClaim[] => {
  const sourceIn = sourcesOf(read)
  const claims: ExtractedClaim[] = []
  const mentions: Mention[] = []
  const headlines = new Set<ExtractedClaim>()
  const spoken = documentDate === null ? spokenYears(read.text) : null
  let memory: Memory = { ...atFirst, spoken, year: spoken?.ofMonths ?? null }
  for (const [index, block] of read.blocks.entries()) {
    const language = block.language ?? read.language
    if (language === null) continue
    const result = blockClaims(
      read,
      sourceIn(language),
      block,
      read.blocks[index - 1]?.sentences.at(-1) ?? null,
      memory,
      documentDate,
      textAfter(read.blocks, index),
    )
    // One by one: a block of a hostile text can hold more than a call takes arguments.
    for (const claim of result.claims) claims.push(claim)
    for (const mention of result.mentions) mentions.push(mention)
    for (const claim of result.headlines) headlines.add(claim)
    memory = result.memory
  }
  const two = twoOf(mentions)
  const home = mostNamed(memory.named.states)
  return betweenTheTwo(
    withOutside(
      withOffice(
        withNamedLater(
          withTimesBelow(claims, (claim) => headlines.has(claim)).map((claim) => atHome(claim, home)),
          memory.lead,
        ),
        mentions,
      ),
      mentions,
    ),
    two,
  )
}

/** Reads a text and lists its claims; the language is found out where it is not given. */
export const claimsOf = (
  text: string,
  { documentDate = null, language }: { readonly documentDate?: string | null; readonly language?: Language } = {},
): readonly ExtractedClaim[] => extractClaims(readText(text, language ? { language } : {}), { documentDate })
