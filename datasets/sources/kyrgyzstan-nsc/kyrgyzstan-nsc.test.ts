import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kyrgyzstanNsc } from './kyrgyzstan-nsc.source.ts'
import { withoutFootnote, yearOf } from './trilingual-table.ts'

type Line = readonly (string | number | null)[]

const dollars: Line = ['(миң АКШ доллары)', '(тыс.долларов США)', '(thousand US dollars)']
const soms: Line = ['(миң сому)', ' (тыс. сомов) ', '(thousand soms)']
const years: Line = ['Аталышы', 'Наименование показателей', 'Items', 2021, '2022', '2023 1']

const workbook = async (rows: readonly Line[], more: readonly Line[] = []): Promise<string> => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Лист1')
  utils.book_append_sheet(book, utils.aoa_to_sheet(more.map((row) => [...row])), 'Лист2')
  const path = join(await mkdtemp(join(tmpdir(), 'kg-')), 'table.xlsx')
  await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }))
  return path
}

const read = async (layout: string, rows: readonly Line[], more?: readonly Line[]) =>
  tryLayout(kyrgyzstanNsc, layout, await workbook(rows, more))

const named = (russian: string, english = ''): Line => [null, russian, english]
const byCountry = named('4.03.00.18:  Географическое распределение экспорта товаров  ')

describe('the table by country', () => {
  const table: readonly Line[] = [
    byCountry,
    dollars,
    [],
    years,
    [...named('Всего 2', 'Total 2'), 30, 20.5, '12,5'],
    [...named('Азия'), 30, 20, 10],
    [...named('Китай', 'China'), 10, '-', 2],
    [...named('Бутан', 'Butane'), '…', 1, 3],
    [...named('Неопределенная страна', 'Undefined country'), null, 4, 5],
    named('1 Данные имеются с 2021 г.'),
  ]

  test('gives a flow per country and year, whether the year is a number, a text or has a footnote', async () => {
    const { records } = await read('trade-by-country', table)
    expect(records.map((row) => [row.partner_code, row.period_end, row.value, row.locator])).toEqual([
      ['WLD', '2021-12-31', 30_000, 'Лист1!D5'],
      ['WLD', '2022-12-31', 20_500, 'Лист1!E5'],
      ['WLD', '2023-12-31', 12_500, 'Лист1!F5'],
      ['CHN', '2021-12-31', 10_000, 'Лист1!D7'],
      ['CHN', '2023-12-31', 2000, 'Лист1!F7'],
      ['BTN', '2022-12-31', 1000, 'Лист1!E8'],
      ['BTN', '2023-12-31', 3000, 'Лист1!F8'],
      ['X899', '2022-12-31', 4000, 'Лист1!E9'],
      ['X899', '2023-12-31', 5000, 'Лист1!F9'],
    ])
    expect(records.every((row) => row.flow_code === 'export' && row.unit_code === 'USD')).toBe(true)
  })

  test('loses groups, dashes, headings and footnotes by name', async () => {
    const { summary } = await read('trade-by-country', table)
    expect(summary.ignored).toEqual({
      'dash: nothing': 1,
      footnote: 1,
      'group of areas': 3,
      heading: 1,
      'missing mark': 1,
      'title and unit': 2,
    })
    expect(summary.expected).toBe(9)
  })

  test('of imports is read by its title', async () => {
    const title = named('Географическое распределение импорта товаров')
    const { records } = await read('trade-by-country', [title, ...table.slice(1)])
    expect(new Set(records.map((row) => row.flow_code))).toEqual(new Set(['import']))
  })

  test.each([
    ['a country', [...named('Атлантида'), 1, 2, 3], 'unknown area'],
    ['a number', [...named('Куба'), '1 234', 2, 3], 'is not a number'],
    ['a number whose comma may part thousands', [...named('Куба'), '12,345', 2, 3], 'is not a number'],
  ])('rejects %s that it does not know', async (_what, row, reason) => {
    const { rejected } = await read('trade-by-country', [...table, row])
    expect(rejected.map((each) => each.reason)).toContain(reason)
  })

  test.each([
    ['the unit differs between the languages', [byCountry, [dollars[0], soms[1], dollars[2]] as Line, years]],
    ['the unit is not known', [byCountry, named('(тугриков)', '(tugriks)'), years]],
    ['a year stands twice', [byCountry, dollars, [...years.slice(0, 3), 2021, '2021']]],
    ['a figure stands under no year', [byCountry, dollars, years, [...named('Куба'), 1, 2, 3, 4]]],
  ])('stops where %s', async (_what, rows) => {
    await expect(read('trade-by-country', rows)).rejects.toMatchObject({ name: 'SourceChanged' })
  })

  test('stops where a second sheet is another table', async () => {
    const other = [named('Экспорт товаров'), dollars, years]
    await expect(read('trade-by-country', table, other)).rejects.toMatchObject({ name: 'SourceChanged' })
  })
})

test('the table by region gives regions, and leaves the republic to the other tables', async () => {
  const { records, rejected, summary } = await read('trade-by-region', [
    named('Импорт товаров 1'),
    named('(млн. долларов США)', '(million US dollars)'),
    years,
    [...named('Кыргызская Республика'), 9, 9, 9],
    [...named('г.Ош'), 1.5, 2, 3],
    [...named('Атлантида область'), 1, 2, 3],
  ])
  expect(records.map((row) => [row.reporter_region_code, row.flow_code, row.value])).toEqual([
    ['KG-GO', 'import', 1_500_000],
    ['KG-GO', 'import', 2_000_000],
    ['KG-GO', 'import', 3_000_000],
  ])
  expect(rejected.map((row) => row.reason)).toEqual(Array.from({ length: 3 }, () => 'unknown region'))
  expect(summary.ignored).toMatchObject({
    'total of the republic: the table by country or by product tells it in full': 3,
  })
})

test('the table by product gives observations by their Russian names, and doubts a name that speaks of units', async () => {
  const { records, rejected } = await read('trade-by-product', [
    named('Экспорт основных видов товаров 1'),
    dollars,
    years,
    [...named('Всего 2'), 9, 9, 9],
    [...named('Волокно хлопковое', 'Cotton yarn'), 1, null, null],
    [...named('Лампы накаливания электрические', 'Incandescent lamps, mln units'), 2, null, null],
    [...named('Единороги'), 3, null, null],
  ])
  expect(records.map((row) => [row.indicator_code, row.product, row.value, row.note]).slice(2)).toEqual([
    ['goods_exports', null, 9000, null],
    ['product_exports_value', 'cotton_fibre', 1000, null],
    [
      'product_exports_value',
      'incandescent_lamps',
      2000,
      'the English name speaks of units; the table is one of money',
    ],
  ])
  expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([['unknown product', 'Единороги']])
})

test('the table by activity is known by a title over two rows, and told by sector', async () => {
  const { records, summary } = await read('trade-by-activity', [
    named('4.03.00.28: Объем импорта товаров'),
    named(' по  видам экономической деятельности1'),
    dollars,
    years,
    [...named('Всего'), 9, 9, 9],
    named('в том числе:'),
    [
      ...named('Административная и вcпомогательная деятельность', 'Administrative and support service activities'),
      1,
      '-',
      0,
    ],
  ])
  expect(records.map((row) => [row.indicator_code, row.sector, row.period_end, row.value])).toEqual([
    ['imports_by_activity', 'administrative_services', '2021-12-31', 1000],
    ['imports_by_activity', 'administrative_services', '2023-12-31', 0],
  ])
  expect(summary.ignored).toMatchObject({ 'heading of the rows below': 1, 'dash: nothing': 1, 'title and unit': 3 })
})

describe('the table in soms', () => {
  const table = (rest: number): readonly Line[] => [
    named('4.03.00.17  Экспорт товаров по странам 1'),
    soms,
    years,
    [...named('Всего 2'), 30, null, null],
    [...named('вне СНГ'), rest, null, null],
    [...named('СНГ'), 20, null, null],
  ]

  test('gives observations in soms, never flows in dollars', async () => {
    const { records, summary } = await read('exports-in-soms', table(10.1))
    expect(records.map((row) => [row.counterpart_code, row.value, row.unit_code])).toEqual([
      ['WLD', 30_000, 'KGS'],
      ['CIS', 20_000, 'KGS'],
    ])
    expect(summary.ignored).toMatchObject({ 'rest of the total without the CIS': 1 })
  })

  test('refuses a rest that does not add up', async () => {
    const { rejected } = await read('exports-in-soms', table(11))
    expect(rejected.map((row) => row.reason)).toContain('exports to and outside the CIS do not add up to all exports')
  })
})

test('the table of rates gives soms per unit, average and end, by the heading above', async () => {
  const { records, rejected } = await read('exchange-rates', [
    named('4.02.00.01: Номинальный курс  отдельных валют 1'),
    [...named('Наименование показателей'), 1997, '2023'],
    named('Доллар США'),
    [...named('  Средний за период'), 17.37, 87.5],
    [...named('  На конец периода'), '-', 89],
    named('Российский рубль (рубль/сом)'),
    [...named('  Средний за период'), 3, 1.05],
    named('Тугрик'),
    [...named('  Средний за период'), 1, 2],
  ])
  expect(
    records.map((row) => [row.currency_code, row.per_currency_code, row.rate_type_code, row.period_end, row.rate]),
  ).toEqual([
    ['KGS', 'USD', 'average', '1997-12-31', 17.37],
    ['KGS', 'USD', 'average', '2023-12-31', 87.5],
    ['KGS', 'USD', 'end', '2023-12-31', 89],
    ['KGS', 'RUB', 'average', '1997-12-31', 3],
    ['KGS', 'RUB', 'average', '2023-12-31', 1.05],
  ])
  expect(records[3]?.note).toContain('rouble of 1998')
  expect(records[4]?.note).toBeNull()
  expect(rejected.map((row) => row.reason)).toEqual(['unknown currency', 'unknown currency'])
})

describe('a heading', () => {
  test.each(['2023', '2023 1', '20231', '2023¹', ' 2023 2) ', '2023*'])('%s is a year', (text) => {
    expect(yearOf(text)).toBe('2023')
  })

  test.each(['', '1823', '20233 1', 'год', '2023-2024', '202'])('%s is none', (text) => {
    expect(yearOf(text)).toBeUndefined()
  })

  test('is a year of this age or none, whatever is written', () => {
    fc.assert(fc.property(fc.string(), (text) => /^(19|20)\d{2}$/.test(yearOf(text) ?? '2000')))
  })

  test('loses the digit of a footnote and nothing else', () => {
    expect(['Всего 2 ', 'Бардыгы2', 'Total²', 'Куба'].map(withoutFootnote)).toEqual([
      'Всего',
      'Бардыгы',
      'Total',
      'Куба',
    ])
  })
})
