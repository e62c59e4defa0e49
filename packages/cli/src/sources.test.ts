import { shelves } from '@corridor/datasets'
import { describe, expect, test } from 'vitest'
import { sourcesText } from './generate/source-table.ts'
import { run } from './run.ts'
import { everyText, labelled, seriesText, wrapped } from './source-words.ts'

const told = async (...words: readonly string[]): Promise<string> => {
  let out = ''
  const code = await run(['sources', ...words], {
    environment: {},
    folder: '.',
    out: (text) => {
      out += text
    },
    err: () => undefined,
  })
  expect(code).toBe(0)
  return out
}

describe('corridor sources', () => {
  test('says of each source how it comes and what it gives', async () => {
    const lines = (await told()).split('\n')
    const of = (id: string): string => lines.find((line) => line.startsWith(`${id} `)) ?? ''
    expect(of('un-comtrade')).toMatch(/network +trade_flows +derived$/)
    expect(of('kazakhstan-bns')).toMatch(/by hand +trade_flows +rows$/)
    expect(of('seed-documents')).toContain('curated')
  })
  test('says of a source on the network which variable holds its key, and how to get earlier years', async () => {
    const text = await told('un-comtrade')
    expect(text).toContain('CORRIDOR_COMTRADE_KEY')
    expect(text).toContain('npx corridor backfill --source un-comtrade')
  })
  test('says where to download a file, which one, and what to do with it', async () => {
    const text = await told('kazakhstan-bns')
    expect(text).toContain('Page       https://stat.gov.kz/')
    expect(text).toContain('Основные показатели внешней торговли')
    expect(text).toContain('npx corridor add <file> --dry-run')
  })
  test('lists what a CSV needs, takes and leaves out, and its encodings', async () => {
    const text = await told('wits')
    expect(text).toContain('CSV in UTF-8 or Windows-1252 (Latin-1)')
    expect(text).toMatch(/needs +Reporter, Partner, Product categories, Indicator Type, Indicator\n/)
    expect(text).toContain('one for each year, such as 2020')
  })
  test('tells a file that is read for several kinds once', async () => {
    const text = await told('aei-cgit')
    expect(text.match(/^ {2}\d\. /gm)).toHaveLength(1)
    expect(text.match(/layout {5}/g)).toHaveLength(3)
  })
  test('shows a mapping for what no source reads', async () => {
    expect(await told('mapped-files')).toContain('--mapping')
  })
  test.each(shelves.sources.map(({ id }) => id))('tells of %s in lines that fit, and as JSON', async (id) => {
    const long = (await told(id)).split('\n').filter((line) => line.length > 125)
    expect(long.filter((line) => line.trim().split(/\s+/).length > 2)).toEqual([])
    const { layouts } = JSON.parse(await told(id, '--json')) as { layouts: readonly { format: string }[] }
    for (const { format } of layouts) expect(format).not.toBe('')
  })
  test('tells of each layout that is re-shaped what its file has to hold', () => {
    const silent = shelves.sources.flatMap(({ id, layouts }) =>
      layouts
        .filter(({ open, expects }) => !['delimited', 'json'].includes(open.as) && expects === undefined)
        .map((layout) => `${id}/${layout.id}`),
    )
    expect(silent).toEqual([])
  })
})

test('the table of sources has a line for each, with as many cells as its head', () => {
  const lines = sourcesText(shelves)
    .split('\n')
    .filter((line) => line.startsWith('| '))
  expect(lines).toHaveLength(shelves.sources.length + 2)
  expect(new Set(lines.map((line) => line.replaceAll('\\|', '').split('|').length))).toEqual(new Set([9]))
})

test.each([
  ['P1D', 'every day'],
  ['P3M', 'every 3 months'],
  ['P1Y', 'every year'],
])('a cadence of %s is %s', (cadence, words) => {
  expect(everyText(cadence)).toBe(words)
})

test('long texts are broken between words, and stand beside their label', () => {
  const text = wrapped(Array.from({ length: 40 }, () => 'word').join(' '), '  ')
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100)
  expect(text.replaceAll(/\s+/g, ' ').trim().split(' ')).toHaveLength(40)
  expect(labelled('Terms', 'rows')).toBe('Terms      rows')
})

test('columns by pattern are told in words', () => {
  expect(seriesText('(19|20)\\d{2}')).toBe('one for each year, such as 2020')
  expect(seriesText('JPY|GBP|column \\d+')).toBe('JPY, GBP, columns without a heading')
})
