import type { Cell, Row } from '@corridor/contracts'
import type { Behind, Step } from './follow.ts'

/** The chain as people read it, one indent for each step back. */
export const tellSteps = (steps: readonly Step[]): readonly string[] => steps.flatMap((step) => tellStep(step, 0))

const tellStep = (step: Step, depth: number): readonly string[] => {
  const indent = '  '.repeat(depth)
  const figures = Object.entries(step.columns).filter(([, value]) => value !== null)
  const head = depth === 0 ? [] : [`${indent}${step.dataset}  ${step.row_key}`]
  const empty = Object.keys(step.columns).filter((name) => name.endsWith('_usd') && step.columns[name] === null)
  const isWithheld = step.records.some(({ record }) => record.licence_code !== 'rows')
  return [
    ...head,
    ...figures.map(([name, value]) => `${indent}${name} = ${shown(value)}`),
    ...(isWithheld && empty.length > 0
      ? [`${indent}${empty.join(', ')}: empty (withheld by the terms of a record below, or not known)`]
      : []),
    ...step.records.flatMap((behind) => tellRecord(behind, indent)),
    ...(step.parts.length > 0 ? [`${indent}is made of:`] : []),
    ...step.parts.flatMap((part) => tellStep(part, depth + 1)),
    ...(depth === 0 ? [''] : []),
  ]
}

const tellRecord = (behind: Behind, indent: string): readonly string[] => {
  const { record, citation, file, blob, retrieved_at, raw, corrections } = behind
  const line = (label: string, ...words: readonly (string | null)[]): string[] => {
    const said = words.filter((word) => word !== null && word !== '').join(', ')
    return said === '' ? [] : [`${indent}  ${label.padEnd(11)} ${said}`]
  }
  return [
    ...line('record', what(record)),
    ...line('as written', asWritten(record), text(record, 'unit_wording')),
    ...(corrections.length > 0
      ? corrections.flatMap((each) => [...line('correction', changed(each)), ...line('because', reasonOf(each))])
      : line('correction', text(record, 'correction_id'))),
    ...line('says', [text(record, 'asserted_by'), text(record, 'via')].filter(Boolean).join(' via ')),
    ...line('cite', citation ?? text(record, 'citation_id')),
    ...line('place', text(record, 'citation_place')),
    ...line('known', `${day(record.known_at)} (${record.known_basis})`, `recorded ${day(record.recorded_at)}`),
    ...line('terms', text(record, 'licence_code')),
    ...line('source', text(record, 'source_id'), `snapshot ${record.snapshot_id}`),
    ...line('raw', file, text(record, 'locator'), retrieved_at === null ? null : `received ${day(retrieved_at)}`),
    ...line('blob', blob),
    ...(raw === null ? [] : line('the bytes', raw.text)),
    ...line('note', text(record, 'note')),
  ]
}

/** `balance-2023-02: value was published as 798.0, here 0.798; open, recorded 2026-11-22` */
const changed = (correction: Row): string => {
  const published = text(correction, 'published_text') ?? 'something that the terms withhold'
  const here = text(correction, 'corrected_text')
  const reported = correction.reported_on === null ? '' : ` ${day(correction.reported_on)}`
  const status = String(correction.correction_status).replaceAll('_', ' ')
  return [
    `${correction.correction_id}: ${correction.corrected_column} was published as ${published}${here === null ? '' : `, here ${here}`}`,
    `${status}${reported}, recorded ${day(correction.recorded_on)}`,
  ].join('; ')
}

const reasonOf = (correction: Row): string =>
  [text(correction, 'reason') ?? 'withheld by the terms of the source', text(correction, 'url')]
    .filter((word) => word !== null)
    .join(', ')

/** What the record is about: its codes. */
const what = (record: Row): string =>
  Object.entries(record)
    .filter(
      ([name, value]) => (name.endsWith('_code') || name.startsWith('period_')) && value !== null && !trace.has(name),
    )
    .map(([, value]) => String(value))
    .join(' ')
const trace = new Set(['licence_code', 'usd_basis_code', 'frequency_code'])

const asWritten = (record: Row): string | null => {
  const written = text(record, 'value_text')
  if (written === null) return null
  const usd = record.value_usd
  return typeof usd === 'number' ? `${written} (${shown(usd)} US dollars)` : written
}

const text = (record: Row, name: string): string | null => {
  const value = record[name]
  return typeof value === 'string' && value !== '' ? value : null
}

const day = (value: Cell | undefined): string => String(value ?? 'unknown').slice(0, 10)

const shown = (value: Cell): string =>
  typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 6 }) : String(value)
