import { sha256 } from '@corridor/contracts'
import { periodWord } from './period-word.ts'
import type { StatedClaim, StatedDocument } from './stated-claim.ts'
import { plainDecimals, writtenStep } from './written-step.ts'

/** Columns of the intake of the kind `claims` that the cells of a claim fill, in order. */
export const claimColumns = [
  'indicator',
  'reporter',
  'partner',
  'flow',
  'value_to',
  'bound',
  'modality',
  'since_on',
  'base_period',
  'scope',
  'language',
  'confidence',
  'document_sha256',
  'span_start',
  'span_end',
  'quote_sha256',
  'quote',
  'quote_licence',
  'period',
  'value',
  'unit',
  'rounded_to',
  'citation_title',
  'publisher',
  'published_on',
  'url',
  'place',
  'asserted_by',
  'via',
] as const

export type ClaimColumn = (typeof claimColumns)[number]
export type ClaimCells = Readonly<Record<ClaimColumn, string>>

/** A claim as a row of the intake of its kind: figures, place and hash; the words only where the document lets them leave. */
export const claimCells = (claim: StatedClaim, document: StatedDocument): ClaimCells => {
  const { period_start: start, period_end: end, span, quote } = claim
  const place = `chars ${span[0]}-${span[1]}`
  return {
    indicator: claim.indicator,
    reporter: claim.reporter ?? '',
    partner: claim.partner ?? '',
    flow: claim.flow ?? '',
    value_to: claim.value_high === null ? '' : plainDecimals(claim.value_high),
    bound: claim.bound,
    modality: claim.status,
    since_on: start !== null && end === null ? start : '',
    base_period: claim.base_period ?? '',
    scope: claim.scope ?? '',
    language: document.language ?? '',
    confidence: String(claim.confidence),
    document_sha256: document.sha256,
    span_start: String(span[0]),
    span_end: String(span[1]),
    quote_sha256: sha256(quote),
    quote: document.mayQuote ? quote : '',
    quote_licence: document.mayQuote ? 'rows' : 'no',
    period: start === null || end === null ? '' : periodWord(start, end),
    value: plainDecimals(claim.value),
    unit: claim.unit,
    rounded_to: plainDecimals(claim.step ?? writtenStep(claim.value, quote, claim.unit)),
    citation_title: document.title ?? '',
    publisher: document.publisher ?? '',
    published_on: document.date ?? '',
    url: document.url ?? '',
    place: document.name === undefined ? place : `${document.name} ${place}`,
    asserted_by: claim.asserted_by ?? '',
    via: claim.via ?? '',
  }
}
