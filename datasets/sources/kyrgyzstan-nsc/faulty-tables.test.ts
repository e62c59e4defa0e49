import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { kyrgyzstanNsc } from './kyrgyzstan-nsc.source.ts'

type Line = readonly (string | number | null)[]

const named = (russian: string | null, english: string | null = russian): Line => [russian, russian, english]

/** A workbook of one table: its title, unit, years, and rows. */
const read = async (layout: string, title: string, unit: readonly [string, string] | null, rows: readonly Line[]) => {
  const head = [named(title), ...(unit === null ? [] : [[unit[0], unit[0], unit[1]]])]
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([...head, ...rows].map((row) => [...row])), 'Sheet1')
  const path = join(await mkdtemp(join(tmpdir(), 'kg-')), 'table.xlsx')
  await writeFile(path, write(book, { type: 'buffer', bookType: 'xlsx' }))
  return tryLayout(kyrgyzstanNsc, layout, path)
}

const dollars = ['(тыс. долларов США)', '(thousand US dollars)'] as const
const soms = ['(тыс. сомов)', '(thousand soms)'] as const
const years: Line = [null, null, null, 2021, 2022]
const byRegion = (rows: readonly Line[]) => read('trade-by-region', 'Экспорт товаров', dollars, rows)

describe('a table', () => {
  test('stops where a figure stands beside no name: it would be that of the republic', async () => {
    const rows = [years, [...named('Кыргызская Республика'), 9, 9], [...named(null), 1, 2]]
    await expect(byRegion(rows)).rejects.toMatchObject({ name: 'SourceChanged', place: 'Sheet1!D5' })
  })

  test('stops at a heading among the years that is none, and says where it stands', async () => {
    const rows = [
      [...years, 'Рост, %'],
      [...named('Кыргызская Республика'), 9, 9, 5],
    ]
    await expect(byRegion(rows)).rejects.toMatchObject({ name: 'SourceChanged', place: 'Sheet1!F3' })
  })

  test('takes a year that a spreadsheet made a decimal, or that says it is a year', async () => {
    const rows = [
      [null, null, null, '2021.0', '2022 г.'],
      [...named('Нарынская область'), 1, 2],
    ]
    const { records } = await byRegion(rows)
    expect(records.map((row) => String(row.period_end).slice(0, 4)).sort()).toEqual(['2021', '2022'])
  })
})

describe('parts that are more than their whole are not believed', () => {
  test('of regions', async () => {
    const rows = [years, [...named('Кыргызская Республика'), 9, 9], [...named('Нарынская область'), 1, 2000]]
    const { records, rejected } = await byRegion(rows)
    expect(records.map((row) => row.value)).toEqual([1000])
    expect(rejected.map((row) => row.reason)).toEqual(['the regions of the year add up to more than the republic'])
  })

  test('of countries, the total of the year among them', async () => {
    const rows = [years, [...named('Всего'), 9, 9], [...named('ЕС'), 1, 9000], [...named('Китай'), 1, 2000]]
    const { records, rejected } = await read(
      'trade-by-country',
      'Географическое распределение экспорта товаров',
      dollars,
      rows,
    )
    expect(records.map((row) => row.value)).toEqual([9000, 1000])
    expect(rejected.map((row) => row.reason)).toEqual([
      'the countries of the year add up to more than its total',
      'the countries of the year add up to more than its total',
    ])
  })

  test('of goods, and a negative one is none', async () => {
    const rows = [years, [...named('Всего'), 9, 9], [...named('Шерсть'), -1, 10]]
    const { rejected } = await read('trade-by-product', 'Экспорт основных видов товаров', dollars, rows)
    expect(rejected.map((row) => row.reason)).toEqual([
      'the goods of the year add up to more than its total',
      'is negative',
      'the goods of the year add up to more than its total',
    ])
  })

  test('of activities', async () => {
    const rows = [years, [...named('Всего'), 9, 9], [...named('Строительство', 'Construction'), 1, 10]]
    const title = 'Объем экспорта товаров по видам экономической деятельности'
    const { rejected } = await read('trade-by-activity', title, dollars, rows)
    expect(rejected.map((row) => row.rejected_value)).toEqual(['Construction: 10'])
  })

  test('of groups in soms: none of the three is', async () => {
    const rows = [years, [...named('Всего'), 9, 9000], [...named('СНГ'), 4, 4], [...named('Вне СНГ'), 5, 5]]
    const { records, rejected } = await read('exports-in-soms', 'Экспорт товаров по странам', soms, rows)
    expect(records.map((row) => row.value)).toEqual([9000, 4000])
    expect(rejected.map((row) => row.locator)).toEqual(['Sheet1!E4', 'Sheet1!E5', 'Sheet1!E6'])
  })
})

test('rates under a unit are not believed to be soms', async () => {
  const rows = [years, named('Доллар США'), [...named('средний за период'), 84, 85]]
  const { rejected } = await read('exchange-rates', 'Номинальный курс отдельных валют', soms, rows)
  expect(rejected.map((row) => row.reason)).toEqual(['a unit above a table of rates', 'a unit above a table of rates'])
})
