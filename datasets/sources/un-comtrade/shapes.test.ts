import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TriedLayout, tryLayout } from '@corridor/normalization/try-layout'
import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factsOf, recordAt, v1Table, v1Typed } from './told-records.ts'
import { unComtrade } from './un-comtrade.source.ts'
import { v1Headings, v1Mapped } from './v1-columns.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
let folder = ''
let v1: TriedLayout
let table: readonly (readonly string[])[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'un-comtrade-'))
  table = v1Table(await readFile(join(fixtures, 'v1.csv'), 'utf8'))
  v1 = await tryLayout(unComtrade, 'v1-csv', join(fixtures, 'v1.csv'))
})
afterAll(() => rm(folder, { recursive: true }))

const kept = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const objects = (): readonly Record<string, unknown>[] =>
  table
    .slice(1)
    .map((cells) => Object.fromEntries(v1Headings.map((heading, at) => [heading, v1Typed(heading, cells[at] ?? '')])))
const envelope = (data: readonly unknown[], error = ''): string =>
  JSON.stringify({ elapsedTime: '0.1 secs', count: data.length, data, error }).replace(
    /("(?:primaryValue|cifvalue|fobvalue)":-?\d+)([,}])/g,
    '$1.0$2',
  )

describe('the CSV download', () => {
  test('reads Latin-1 with CRLF as it reads UTF-8', async () => {
    const text = (await readFile(join(fixtures, 'v1.csv'), 'utf8')).replaceAll('\n', '\r\n')
    const latin = await tryLayout(unComtrade, 'v1-csv', await kept('latin.csv', Buffer.from(text, 'latin1')))
    expect(recordAt(latin, 15)?.partner_code).toBe('TUR')
    expect(factsOf(latin.records)).toEqual(factsOf(v1.records))
  })

  test('stops at a column that it does not know', async () => {
    const text = (await readFile(join(fixtures, 'v1.csv'), 'utf8')).replace('isAggregate', 'isAggregate2')
    await expect(tryLayout(unComtrade, 'v1-csv', await kept('changed.csv', text))).rejects.toMatchObject({
      name: 'SourceChanged',
    })
  })

  test('gives the same figures whatever stands in the names', async () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aZ 0,;"\'éüÿ€“\\\t'), maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(fc.array(letters, { minLength: 42, maxLength: 42 }), async (names) => {
        const at = v1Headings.indexOf('cmdDesc')
        const lines = table.map((cells, row) =>
          cells
            .map(
              (cell, column) => `"${(row > 0 && column === at ? (names[row - 1] ?? '') : cell).replaceAll('"', '""')}"`,
            )
            .join(','),
        )
        const [header = '', ...records] = lines
        const path = await kept('named.csv', `${header}\n${records.map((record) => `${record},\n`).join('')}`)
        expect(factsOf((await tryLayout(unComtrade, 'v1-csv', path)).records)).toEqual(factsOf(v1.records))
      }),
      { numRuns: 4 },
    )
  })
})

describe('the same figures in another shape', () => {
  test('are the same from the API', async () => {
    const json = await tryLayout(unComtrade, 'v1-json', await kept('v1.json', envelope(objects())))
    expect(factsOf(json.records)).toEqual(factsOf(v1.records))
    expect(json.summary.ignored).toEqual(v1.summary.ignored)
  })

  test('are the same from a workbook', async () => {
    const rows = table.slice(1).map((cells) => v1Headings.map((heading, at) => v1Typed(heading, cells[at] ?? '')))
    const sheet = utils.aoa_to_sheet([[...v1Headings], ...rows])
    const path = await kept(
      'v1.xlsx',
      write({ SheetNames: ['Sheet1'], Sheets: { Sheet1: sheet } }, { type: 'buffer', bookType: 'xlsx' }),
    )
    const xlsx = await tryLayout(unComtrade, 'v1-xlsx', path)
    expect(factsOf(xlsx.records)).toEqual(factsOf(v1.records))
    expect(xlsx.records[0]?.locator).toBe('Sheet1!A2')
    expect(xlsx.summary).toMatchObject({ expected: 43, ignored: { ...v1.summary.ignored, heading: 1 } })
  })
})

describe('the API', () => {
  const one = () => objects()[0]

  test.each(['', 'Invalid flow code'])('fails where it answers no rows, with the error "%s"', async (error) => {
    const path = await kept('empty.json', envelope([], error))
    await expect(tryLayout(unComtrade, 'v1-json', path)).rejects.toMatchObject({ name: 'SourceEmpty' })
  })

  test('is refused where it answers a list of files', async () => {
    const path = await kept('bulk.json', envelope([{ fileUrl: 'x', fileSize: '1 KB', reporterCode: 156 }]))
    await expect(tryLayout(unComtrade, 'v1-json', path)).rejects.toMatchObject({ name: 'SourceChanged' })
  })

  test('gives amounts whole whether they stand with an exponent, with .0 or plain', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 9e14 }), { minLength: 30, maxLength: 30 }),
        async (values) => {
          const shown = values.map(
            (value, at) =>
              [String(value), `${value}.0`, value.toExponential(), value.toExponential().replace('e', 'E')][at % 4],
          )
          const data = values.map((_, at) => ({
            ...one(),
            cmdCode: String(100000 + at),
            aggrLevel: 6,
            primaryValue: `<${at}>`,
            fobvalue: null,
          }))
          const text = envelope(data).replace(/"<(\d+)>"/g, (_, at) => shown[Number(at)] ?? '')
          const { records } = await tryLayout(unComtrade, 'v1-json', await kept('amounts.json', text))
          expect(records.map(({ value }) => value)).toEqual(values)
          expect(records.map(({ value_low }) => value_low)).toEqual(values)
        },
      ),
      { numRuns: 5 },
    )
  })
})

describe('a workbook', () => {
  const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({
    name,
    rows: rows.map((cells, index) => ({ record: index + 1, number: index + 1, cells })),
  })
  const layout = unComtrade.layouts.find(({ id }) => id === 'v1-xlsx')
  const open = layout?.open
  if (open?.as !== 'workbook') throw new TypeError('v1-xlsx is a workbook')

  test('is known by its header alone', () => {
    expect(open.recognise([sheet('any', v1Headings)])).toBe('certain')
    expect(open.recognise([sheet('codebook', ['qtyCode', 'qtyAbbr'])])).toBeUndefined()
    expect(open.recognise([])).toBeUndefined()
  })

  test.each([
    ['a heading is new', [sheet('S', [...v1Headings, 'new'])]],
    ['a heading is lost', [sheet('S', v1Mapped.slice(1))]],
    ['a heading stands twice', [sheet('S', [...v1Headings, 'qty'])]],
    ['a cell stands beyond the header', [sheet('S', v1Headings, [...v1Headings, 'x'])]],
    ['there is another sheet', [sheet('S', v1Headings), sheet('T', ['x'])]],
  ])('is refused where %s', (_, sheets) => {
    expect(() => [...open.reshape(sheets)]).toThrow(expect.objectContaining({ name: 'SourceChanged' }))
  })
})
