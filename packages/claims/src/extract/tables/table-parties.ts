import { isTrade } from '../kinds/topics.ts'
import type { Mention } from '../parties/naming/mentions.ts'
import { codesOf, nobody, type Pair, withPart } from '../parties/pair.ts'
import { pairFor } from '../parties/parties.ts'
import { ownerOfShare } from '../parties/shares/share-owner.ts'
import { has } from '../tokens.ts'
import { mentionsIn, type Words } from './table-words.ts'

/** Whose share a heading tells of: "Share of China in the foreign trade of …", 中国占…的比重. */
const ownerIn = ({ view }: Words): string | null => {
  if (view === null) return null
  if (view.source.language !== 'zh') return ownerOfShare(view, 0, view.tokens.length)?.owner.code ?? null
  const cue = view.tokens.findIndex((token) => has(token, 'share'))
  const first = view.mentions.find(({ isOffice }) => !isOffice)
  return cue >= 0 && first && first.to <= cue && first.role === 'bare' && first.code !== '-' ? first.code : null
}

/** A table of a country's shares: whose trade they are of, its rows or its columns say. */
const sharePair = (title: Words, column: Words, row: Words): Pair | null => {
  const owner = ownerIn(column) ?? ownerIn(title)
  const whole = [...mentionsIn(row), ...mentionsIn(column)].find(
    ({ code, form }) => form !== 'place' && /^[A-Z]{3}$|^C5$/.test(code) && code !== owner,
  )
  return owner !== null && whole ? { reporter: whole.code, partner: owner } : null
}

/** Who with whom a cell is about: the title's two, one of them named by its column or its row. */
export const pairIn = (kind: string, title: Words, column: Words, row: Words, isShare = false): Pair => {
  const shares = isShare && isTrade(kind) ? sharePair(title, column, row) : null
  if (shares !== null) return shares
  const base = pairFor(kind, mentionsIn(title), nobody)
  const named = mentionsIn(column)
  const directed = named.some(({ role }) => role === 'from' || role === 'to')
  const reversed =
    directed && (kind === 'freight' || kind === 'trains' || kind === 'containers') ? directedPair(named, base) : null
  const own =
    reversed ??
    (named.length > 0
      ? named.reduce((pair, mention) => (mention.code === '-' ? pair : joined(kind, pair, mention)), base)
      : base)
  let pair = own
  for (const { code, form } of mentionsIn(row).filter(({ form }) => form !== 'place'))
    pair =
      form === 'pair' && code !== '-'
        ? codesOf(code)
        : code === '-'
          ? { ...pair, partner: null }
          : pair.reporter === null
            ? { ...pair, reporter: code }
            : withPart(pair, code)
  // "Alashankou | 13,480": a post stands for the country it stands in.
  const post = mentionsIn(row).find(
    ({ form, code }) => form === 'place' && /^[A-Z]{3}$/.test(code) && code !== pair.partner,
  )
  return pair.reporter === null && pair.partner !== null && post ? { ...pair, reporter: post.code } : pair
}

const directedPair = (mentions: readonly Mention[], base: Pair): Pair => {
  const from = mentions.find(({ role }) => role === 'from')?.code ?? null
  const to = mentions.find(({ role }) => role === 'to')?.code ?? null
  const other = (code: string): string | null => (code === base.reporter ? base.partner : base.reporter)
  return { reporter: from ?? (to === null ? null : other(to)), partner: to ?? (from === null ? null : other(from)) }
}

const joined = (kind: string, pair: Pair, { code, role }: Mention): Pair => {
  if (role === 'from' || role === 'to') {
    const isPartner = (role === 'from') === (kind === 'imports')
    return isPartner
      ? withReporterKept(pair, code)
      : { reporter: code, partner: pair.partner === code ? pair.reporter : pair.partner }
  }
  if (pair.reporter === code || pair.partner === null || pair.reporter === null)
    return pair.reporter === null || pair.reporter === code ? { ...pair, reporter: code } : { ...pair, partner: code }
  return code === pair.partner ? { reporter: code, partner: pair.reporter } : withPart(pair, code)
}

const withReporterKept = (pair: Pair, code: string): Pair =>
  pair.reporter === code ? { reporter: pair.partner, partner: code } : { ...pair, partner: code }
