import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv, repositoryRoot, seedClaimsCsv } from '@corridor/cli'
import { describe, expect, test } from 'vitest'
import { hasPublishedFiles, onlyWithPublishedFiles, publishedFile } from '../support/published-files.ts'

const committed = readFileSync(join(repositoryRoot, 'datasets', 'sources', 'seed-articles', 'claims.csv'), 'utf8')

test('the committed claims hold places and hashes, and no words', () => {
  const claims = parseCsv(committed)
  expect(claims.length).toBeGreaterThan(40)
  expect(claims.filter(({ quote, quote_licence }) => quote !== '' || quote_licence !== 'no')).toEqual([])
  expect(claims.filter(({ quote_sha256 = '' }) => !/^[0-9a-f]{64}$/.test(quote_sha256))).toEqual([])
})

describe.skipIf(!hasPublishedFiles)(`the documents${onlyWithPublishedFiles}`, () => {
  const names = hasPublishedFiles ? readdirSync(publishedFile('seeds')) : []
  test('claim what is committed: npm run generate:claims', async () => {
    const found = await seedClaimsCsv((number) =>
      readFileSync(publishedFile('seeds', names.find((name) => name.startsWith(number)) ?? ''), 'utf8'),
    )
    expect(committed).toBe(found)
  })
})
