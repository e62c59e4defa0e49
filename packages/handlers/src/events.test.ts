import { describe, expect, test } from 'vitest'
import { ingestTask, nodeEvent, planEvent, publishEvent } from './events.ts'
import { readEvent } from './read-event.ts'

const refused = (schema: Parameters<typeof readEvent>[1], event: unknown): string => {
  try {
    readEvent('a-function', schema, event)
  } catch (error) {
    return String(error)
  }
  return 'taken'
}

describe('events of the right shape are taken', () => {
  test.each([
    [planEvent, { step: 'ingest' }],
    [planEvent, { step: 'ingest', source: 'world-bank' }],
    [planEvent, { step: 'ingest', run: null, mode: null, source: null, from: null, to: null, again: null }],
    [planEvent, { step: 'ingest', mode: 'backfill', source: 'world-bank', from: 2015, to: 2020 }],
    [planEvent, { step: 'make', run: '20261122t120000.000z-1f2e3d4c', mode: 'due' }],
    [ingestTask, { run: 'r', source: 'seed-documents', partition: 'trade-flows' }],
    [ingestTask, { run: 'r', source: 'world-bank', wish: { which: 'due' } }],
    [ingestTask, { run: 'r', source: 'world-bank', wish: { which: 'range', from: 2015, to: 2020 } }],
    [nodeEvent('records'), { run: 'r', address: 'records/a/b/20261122t120000.000z-0a/0123456789abcdef/' }],
    [nodeEvent('datasets'), { run: 'r', address: 'datasets/trade/by_partner/0123456789abcdef/' }],
    [publishEvent, { run: 'r' }],
  ])('%#', (schema, event) => {
    expect(refused(schema, event)).toBe('taken')
  })
})

describe('events of another shape are refused with what is wrong, and where', () => {
  test.each([
    [planEvent, 'nothing', /the event: .*expected object/],
    [planEvent, { step: 'both' }, /step: .*"ingest"\|"make"/],
    [planEvent, { step: 'make' }, /run: making needs its run/],
    [planEvent, { step: 'ingest', mode: 'backfill' }, /source: a backfill needs its source/],
    [planEvent, { step: 'ingest', from: 2015 }, /mode: years are for a backfill/],
    [planEvent, { step: 'ingest', mode: 'backfill', source: 'a', from: '2015' }, /from: .*expected number/],
    [planEvent, { step: 'ingest', years: 3 }, /the event: .*"years"/],
    [planEvent, { step: 'ingest', run: '../store' }, /run: a run is named/],
    [ingestTask, { run: 'r', source: 'world-bank' }, /a-function does not take this event/],
    [nodeEvent('records'), { run: 'r', address: 'releases/2026-11-22/' }, /address: no address below records/],
    [nodeEvent('datasets'), { run: 'r', address: 'datasets/../store.json' }, /address: no address below datasets/],
    [publishEvent, {}, /run: .*expected string/],
  ])('%#', (schema, event, fault) => {
    expect(refused(schema, event)).toMatch(fault)
  })
})
