import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Row } from '@corridor/contracts'
import { type TriedLayout, tryLayout } from '@corridor/normalization/try-layout'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countRows, reshapeApi } from './indicator-json.parse.ts'
import { worldBankFetch } from './world-bank.fetch.ts'
import { worldBank } from './world-bank.source.ts'

let folder = ''
let answer: TriedLayout

const of = ({ records }: TriedLayout, locator: string): Row | undefined =>
  records.find((row) => row.locator === locator)
const why = ({ rejected }: TriedLayout): readonly string[] =>
  rejected.map(({ locator, reason, rejected_value }) => `${locator}: ${reason}: ${rejected_value}`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'world-bank-'))
  answer = await tryLayout(worldBank, 'indicator-json', join(import.meta.dirname, 'fixtures', 'answer.json'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('an answer of the API', () => {
  test('is read row by row, each by its pointer', async () => {
    expect(answer.summary).toMatchObject({ expected: 5, accepted: 2, rejected: 1, edition_on: '2026-07-13' })
    expect(answer.summary.ignored).toEqual({ 'group of areas': 1, 'no figure': 1 })
    expect(of(answer, '/1/0')).toMatchObject({ area_code: 'KAZ', value: 288_000_000_000.125 })
  })

  test('knows an area by its short code where the long one is blank, and a quarter', async () => {
    expect(of(answer, '/1/2')).toMatchObject({ area_code: 'UZB', period_start: '2024-07-01', obs_status_code: 'E' })
  })

  test('that states a unit of its own is rejected', async () => {
    expect(why(answer)).toEqual(['/1/4: states a unit of its own: million'])
  })

  const refusal = (id: string): unknown => [{ message: [{ id, key: 'Invalid value', value: 'No such thing' }] }]
  test.each([
    ['an error', refusal('120'), 'SourceMoved', 'Invalid value: No such thing (120)'],
    ['a service that is down', refusal('105'), 'SourceUnavailable', 'No such thing (105)'],
    ['a page that lacks rows', [{ page: 1, pages: 1, per_page: 50, total: 3 }, []], 'SourceTruncated', 'holds 0 rows'],
    ['something else', { rows: [] }, 'SourceChanged', 'no page'],
  ])('is a failure in its own words where it is %s', (_, root, name, words) => {
    expect(() => countRows(root)).toThrow(expect.objectContaining({ name, message: expect.stringContaining(words) }))
  })

  test('with a key more has changed', () => {
    const row = {
      indicator: { id: 'x' },
      country: { id: 'KZ' },
      countryiso3code: 'KAZ',
      date: '2024',
      value: 1,
      tier: 1,
    }
    const root = [{ page: 1, pages: 1, per_page: 50, total: 1 }, [row]]
    expect(() => [...reshapeApi(root)]).toThrow(expect.objectContaining({ name: 'SourceChanged', place: '/1/0' }))
  })

  test('without figures is empty, not nil', async () => {
    const path = join(folder, 'empty.json')
    await writeFile(path, '[{"page":0,"pages":0,"per_page":0,"total":0,"lastupdated":"2026-07-13"},null]')
    await expect(tryLayout(worldBank, 'indicator-json', path)).rejects.toMatchObject({ name: 'SourceEmpty' })
  })

  test('leads to its next page', async () => {
    const [partition] = worldBankFetch.partitions({ from: 2020, to: 2024 }, false)
    if (!partition) throw new Error('no partition')
    const row = { indicator: { id: 'x' }, country: { id: 'KZ' }, countryiso3code: 'KAZ', date: '2024', value: 1 }
    const page = (number: number): Page => ({
      partition,
      number,
      url: partition.request.url,
      hasKey: false,
      mediaType: 'application/json',
      bytes: async () => new Uint8Array(),
      text: async () =>
        JSON.stringify([{ page: number, pages: 2, per_page: 1, total: 2, lastupdated: '2026-07-13' }, [row]]),
    })
    expect(await worldBankFetch.judge(page(1))).toMatchObject({
      rows: 1,
      total: 2,
      editionOn: '2026-07-13',
      next: { url: `${partition.request.url}&page=2` },
    })
    expect(await worldBankFetch.judge(page(2))).not.toHaveProperty('next')
  })
})
