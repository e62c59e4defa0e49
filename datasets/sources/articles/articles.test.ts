import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { describe, expect, test } from 'vitest'
import { articles } from './articles.source.ts'

const text = `Торговля с соседями растёт

Товарооборот Китая с Казахстаном в 2024 году составил 43,8 млрд долл. США.

Стороны договорились о новых встречах.
`
const read = async (content: string, stated: Readonly<Record<string, string>> = {}) => {
  const path = join(await mkdtemp(join(tmpdir(), 'article-')), 'article.txt')
  await writeFile(path, content)
  return tryLayout(articles, 'article', path, { stated })
}

describe('a text that somebody adds', () => {
  test('becomes its claims, each at its line, with place and hash and without its words', async () => {
    const { records, summary } = await read(text)
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({
      record_number: 3,
      claim_indicator_code: 'trade_turnover',
      value: 43.8e9,
      value_low: 43.75e9,
      value_high: 43.85e9,
      period_end: '2024-12-31',
      scope_code: 'whole',
      quote: null,
      quote_licence_code: 'no',
      licence_code: 'rows',
    })
    expect(records[0]?.locator).toBe(records[0]?.citation_place)
    expect(summary.ignored).toEqual({ 'no claim in the line': 2 })
  })
  test('is cited by its heading, and by what whoever adds it says of it', async () => {
    expect((await read(text)).citations[0]).toMatchObject({ citation_title: 'Торговля с соседями растёт' })
    const { citations } = await read(text, {
      citation_title: 'Trade',
      publisher: 'A paper',
      url: 'https://example.org/a',
    })
    expect(citations[0]).toMatchObject({ citation_title: 'Trade', publisher: 'A paper', url: 'https://example.org/a' })
  })
  test('keeps its words where whoever adds it says that they may leave', async () => {
    const { records } = await read(text, { quote_licence: 'rows' })
    expect(records[0]?.quote).toContain('43,8')
  })
  test('may be a page on the web', async () => {
    const { records } = await read(
      `<html><body><h1>Trade</h1><p>Товарооборот Китая с Казахстаном в 2024 году составил 43,8 млрд долл.</p></body></html>`,
    )
    expect(records.map(({ value }) => value)).toEqual([43.8e9])
  })
  test('may claim nothing at all', async () => {
    const { records, summary } = await read('Стороны договорились о новых встречах.\n')
    expect(records).toEqual([])
    expect(summary.ignored).toEqual({ 'no claim in the line': 1 })
  })
})
