import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localStore } from '@corridor/adapters'
import { type CorridorWorld, commands, parseCsv, repositoryRoot, runWalk, worldOn } from '@corridor/cli'
import { type Row, type Shelves, sha256 } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const kinds = ['claim_reviews', 'claims', 'deals', 'investment_positions', 'observations', 'rates', 'trade_flows']
const sources = ['articles', 'claim-reviews', 'exchange-rates-quoted', 'tajikistan-stat-quoted']

/** Texts, their reviews, and three figures of Tajikistan's agency. */
const small: Shelves = {
  ...shelves,
  kinds: shelves.kinds.filter(({ id }) => kinds.includes(id)),
  sources: shelves.sources.filter(({ id }) => sources.includes(id)),
  models: shelves.models.filter(({ subject }) => subject === 'claims'),
  checks: shelves.checks.filter(({ id }) => id.startsWith('claims-')),
  reports: [],
}

const first = 'Импорт Таджикистана из Китая в 2023 году составил 1,9 млрд долл.\n'
const silent = { progress: () => undefined, warn: () => undefined, info: () => undefined }

describe('an article that is added by hand', () => {
  let folder = ''
  let world: CorridorWorld
  let minute = 0
  const command = (name: string, words: readonly string[], values: Readonly<Record<string, string>>) => {
    const found = commands.find((each) => each.name === name)
    if (!found || !('run' in found)) throw new TypeError(`no command ${name}`)
    return found.run(world, words, { folder, ...values })
  }
  const add = async (name: string, text: string, source: string) => {
    await writeFile(join(folder, name), text)
    await command(
      'add',
      [name],
      source === 'articles'
        ? { source, edition: '2024-02-01', set: 'citation_title=Trade,publisher=A paper' }
        : { source },
    )
    await runWalk(world)
  }
  const ledger = async (columns: string): Promise<readonly Row[]> =>
    (await command('query', [`SELECT ${columns} FROM claims.ledger ORDER BY span_start`], {})).json as readonly Row[]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corridor-article-'))
    const clock = () => new Date(Date.UTC(2026, 10, 29, 10, minute++)).toJSON()
    world = worldOn(localStore(join(folder, 'store')), clock, silent, small)
    await add('article.txt', first, 'articles')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('is in the ledger with place and hash, and without its words', async () => {
    const [row] = await ledger(
      'claim_indicator_code, value, quote, span_start, span_end, quote_sha256, document_on, verdict_code',
    )
    const words = [...first].slice(Number(row?.span_start), Number(row?.span_end)).join('')
    expect(row).toMatchObject({
      claim_indicator_code: 'imports',
      value: 1.9e9,
      quote: null,
      document_on: '2024-02-01',
      quote_sha256: sha256(words),
    })
  })

  test('is read as a reviewer has mended it, until the text changes: then the review is open again', async () => {
    const [claim] = await ledger('document_sha256, span_start, span_end, quote_sha256')
    const review = {
      ...claim,
      action: 'fix',
      reason: 'the year before',
      reviewed_by: 'me',
      reviewed_on: '2026-11-29',
      period: '2022',
      citation_title: 'Trade',
      publisher: 'A paper',
    }
    await add('reviews.csv', `${Object.keys(review).join(',')}\n${Object.values(review).join(',')}\n`, 'claim-reviews')
    expect(await ledger('period_end, review_code')).toEqual([{ period_end: '2022-12-31', review_code: 'fixed' }])

    await add('article.txt', `${first}\nСтороны довольны.\n`, 'articles')
    expect(await ledger('period_end, review_code')).toEqual([{ period_end: '2023-12-31', review_code: 'reopened' }])
  })
})

test('the reviews that are committed speak of committed claims', async () => {
  const read = async (path: string) => parseCsv(await readFile(join(repositoryRoot, path), 'utf8'))
  const claims = await read('datasets/sources/seed-articles/claims.csv')
  const places = new Set(
    claims.map(({ quote_sha256, span_start, span_end }) => `${quote_sha256} ${span_start} ${span_end}`),
  )
  const reviews = await read('datasets/sources/claim-reviews/claim-reviews.csv')
  expect(
    reviews.filter(
      ({ quote_sha256, span_start, span_end }) => !places.has(`${quote_sha256} ${span_start} ${span_end}`),
    ),
  ).toEqual([])
})
