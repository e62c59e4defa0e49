import { headingOf } from '@corridor/claims'
import { sha256 } from '@corridor/contracts'
import { csvText } from '../table.ts'
import type { Article } from './article.ts'
import { type AreaName, claimWords } from './claim-words.ts'

/** Columns to fill in: who looked, what was decided, and what a fix changes. */
const blanks = [
  'action',
  'reason',
  'reviewed_by',
  'reviewed_on',
  'fixed_indicator',
  'reporter',
  'partner',
  'flow',
  'value',
  'value_to',
  'unit',
  'period',
  'base_period',
  'bound',
  'modality',
  'scope',
]

/**
 * A CSV in the columns of the source `claim-reviews`, with a row for each claim and nothing decided. `place` says what was read;
 * the words of the text are not in it. The citation is the one that the text has where it is added as it is.
 */
export const reviewForm = ({ name, read, documentDate, claims }: Article, areaName: AreaName): string => {
  const documentSha256 = sha256(read.original)
  const rows = claims.map((claim) => ({
    place: `chars ${claim.span[0]}-${claim.span[1]}: ${claimWords(claim, areaName)}`,
    ...Object.fromEntries(blanks.map((column) => [column, ''])),
    indicator: claim.indicator,
    document_sha256: documentSha256,
    span_start: claim.span[0],
    span_end: claim.span[1],
    quote_sha256: sha256(claim.quote),
    citation_title: titleOf({ name, read }),
    publisher: 'Publisher not stated',
    published_on: documentDate ?? '',
  }))
  return csvText(rows, Object.keys(rows[0] ?? { place: '' }))
}

export const titleOf = ({ name, read }: Pick<Article, 'name' | 'read'>): string => headingOf(read) ?? name
