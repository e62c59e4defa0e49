import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { misread } from '../encode.example.ts'
import { readText } from '../read-text.ts'

type Seen = { readonly title: string | null; readonly heads: number; readonly rows: readonly (readonly string[])[] }

const tables = (text: string): readonly Seen[] => {
  const read = readText(text)
  return read.blocks.flatMap(({ table }) =>
    table
      ? [
          {
            title: table.title && read.text.slice(table.title.start, table.title.end),
            heads: table.headerRows,
            rows: table.rows.map((row) => row.map((cell) => cell.text)),
          },
        ]
      : [],
  )
}

const GRID = [
  ['Область', 'Вывоз', 'Ввоз'],
  ['Север', '28', '15,9'],
  ['Юг', '1 234,5', '-'],
]
const ROWS = GRID.slice(1)

describe('a table is found', () => {
  test.each([
    ['with tabs', GRID.map((row) => row.join('\t')).join('\n')],
    ['with bars', GRID.map((row) => row.join(' | ')).join('\n')],
    [
      'in markdown',
      ['| Область | Вывоз | Ввоз |', '|---|---:|---:|', ...ROWS.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
    ],
    ['in a frame', ['┌───┬───┐', ...GRID.map((row) => `│ ${row.join(' │ ')} │`), '└───┴───┘'].join('\n')],
    ['with columns below each other', 'Область    Вывоз    Ввоз\nСевер         28    15,9\nЮг       1 234,5       -'],
  ])('%s', (_name, said) => {
    expect(tables(`Таблица 2. Яблоки, 2024 г., тыс. т\n\n${said}\n\nИсточник: сады.`)).toEqual([
      { title: 'Таблица 2. Яблоки, 2024 г., тыс. т', heads: 1, rows: GRID },
    ])
  })

  test('with one space between, below a named title, its headings in one line', () => {
    expect(
      tables(
        'Таблица 1. Яблоки, млн т\n\nЭкспорт области Импорт области Товарооборот\n\nСевер 28 15,9 43,8\n\nЮг 1 9,6 10,6\n\nВсего по краю 29 25,5 54,4',
      ),
    ).toEqual([
      {
        title: 'Таблица 1. Яблоки, млн т',
        heads: 1,
        rows: [
          ['', 'Экспорт области', 'Импорт области', 'Товарооборот'],
          ['Север', '28', '15,9', '43,8'],
          ['Юг', '1', '9,6', '10,6'],
          ['Всего по краю', '29', '25,5', '54,4'],
        ],
      },
    ])
  })
  test('with its headings and names in a wrong encoding', () => {
    const garbled = misread('Экспорт Импорт\nСевер 28 15,9\nЦентр 1 9,6\nВосток 2 3', 'windows-1251', 'windows-1252')
    expect(tables(`Таблица 1. Яблоки\n${garbled}`)[0]?.rows).toEqual([
      ['', 'Экспорт', 'Импорт'],
      ['Север', '28', '15,9'],
      ['Центр', '1', '9,6'],
      ['Восток', '2', '3'],
    ])
  })
  test('with one heading a line', () => {
    expect(tables('Таблица 1\nЯблоки края\nВывоз садов\nВвоз садов\nСевер 28 15,9\nЮг 1 9,6')[0]).toMatchObject({
      title: 'Таблица 1 Яблоки края'.replace(' Яблоки', '\nЯблоки'),
      heads: 1,
      rows: [
        ['', 'Вывоз садов', 'Ввоз садов'],
        ['Север', '28', '15,9'],
        ['Юг', '1', '9,6'],
      ],
    })
  })
  test('with years over its columns', () => {
    expect(tables('Table 3. Apples, bn USD\nCountry 2022 2023 2024\nNorth 1.5 2 3\nSouth 1 2 3.5')[0]).toMatchObject({
      heads: 1,
      rows: [
        ['Country', '2022', '2023', '2024'],
        ['North', '1.5', '2', '3'],
        ['South', '1', '2', '3.5'],
      ],
    })
  })
  test('with years as names', () => {
    expect(
      tables('Вывоз и ввоз яблок, млн т\n\n2021 9,8 8,2\n2022 13,2 11\n2023 14,7 16,8')[0]?.rows.map(([name]) => name),
    ).toEqual(['2021', '2022', '2023'])
  })
  test('with headings over two lines, one over several columns', () => {
    const said =
      '             Яблоки           Груши\nОбласть   Вывоз   Ввоз   Вывоз   Ввоз\nСевер        28   15,9       3      4\nЮг            1    9,6       5      6'
    expect(tables(`Таблица 4. Сады\n${said}`)[0]).toMatchObject({
      heads: 2,
      rows: [
        ['', 'Яблоки', 'Яблоки', 'Груши', 'Груши'],
        ['Область', 'Вывоз', 'Ввоз', 'Вывоз', 'Ввоз'],
        ['Север', '28', '15,9', '3', '4'],
        ['Юг', '1', '9,6', '5', '6'],
      ],
    })
  })
  test('of numbers of three digits, which its headings part', () => {
    expect(tables('Таблица 5. Сады\nВывоз Ввоз Оборот\nСевер 282 156 438\nЮг 120 100 220')[0]?.rows[1]).toEqual([
      'Север',
      '282',
      '156',
      '438',
    ])
  })
  test('of numbers whose digits are grouped by three', () => {
    expect(tables('Таблица 5. Сады\nВывоз Ввоз\nСевер 1 282 15,6\nЮг 2 120 9,5')[0]?.rows[1]).toEqual([
      'Север',
      '1 282',
      '15,6',
    ])
  })
  test('with the unit in a line below the title', () => {
    expect(tables('Торговля яблоками\n(млн долл. США)\n\nСевер\t28\t15,9\nЮг\t1\t9,6')[0]?.title).toBe(
      'Торговля яблоками\n(млн долл. США)',
    )
  })
  test.each(['\t', '|'])('with nothing over its names, parted by %j', (sign) => {
    const [head = [], ...rows] = GRID.map((row, at) => (at === 0 ? ['', ...row.slice(1)] : row))
    const said = [head, ...rows].map((row) => row.join(sign)).join('\n')
    expect(tables(`Таблица 2. Яблоки\n${said}`)[0]?.rows).toEqual([head, ...rows])
  })
  test.each([
    ['Торговля яблоками в 2024 году, млн т\nОбласть Экспорт Импорт\nСевер 28 15,9\nЮг 1 9,6', 'Экспорт'],
    ['2024年苹果贸易（万吨）\n地区 对外出口 自外进口\n北方 28 15.9\n南方 1 9.6', '对外出口'],
    ['Apple trade, million t\nItem 2023 2024\nExports 28 15.9\nImports 1 9.6', '2023'],
  ])('of two rows with one space between, below its headings and a title: %s', (text, heading) => {
    expect(tables(text)[0]).toMatchObject({ heads: 1, title: text.split('\n')[0] })
    expect(tables(text)[0]?.rows.map((row) => row[1])).toEqual([heading, '28', '1'])
  })
  test('in Chinese', () => {
    expect(tables('表1 苹果贸易（单位：亿美元）\n地区 出口 进口\n北方 28.1 15.6\n南方 22.6 1.0')[0]).toMatchObject({
      title: '表1 苹果贸易（单位：亿美元）',
      rows: [
        ['地区', '出口', '进口'],
        ['北方', '28.1', '15.6'],
        ['南方', '22.6', '1.0'],
      ],
    })
  })
})

describe('no table is', () => {
  test.each([
    ['lists with commas', 'Яблоки, груши, сливы\nВ 2023 году, в Алматы, их было 5'],
    ['decimals between commas', 'Сад,2023,2024\nСевер,41,0,43,8\nЮг,14,0,13,8'],
    ['years in prose', 'Цены росли\n2021 5\n2022 6\n2023 7'],
    ['prose with numbers', 'Экспорт вырос до 28\nмлн т, а импорт упал до 15\nмлн т, оборот составил 43\nмлн т.'],
    ['a line with a bar', 'Яблоки подорожали | Вестник\nЦена выросла.'],
    ['lines of two words and a number', 'Дом 5\nКвартира 12'],
    ['wide spaces in prose', 'Цена   выросла.\nСпрос   упал.'],
    ['digits that may be one number or several', 'Таблица 5. Сады\nСевер 282 156 438\nЮг 120 100 220'],
    ['an indent', '\tЦена выросла на 5 %.\n\tСпрос упал на 3 %.'],
  ])('%s', (_name, text) => {
    expect(tables(text)).toEqual([])
  })
})

test('any grid of names and figures is read cell by cell, and cells point at their figures', () => {
  const name = fc.stringMatching(/^[А-Я][а-я]{2,8}$/)
  const figure = fc.oneof(
    fc.nat(99).map(String),
    fc.tuple(fc.nat(99), fc.nat(9)).map(([whole, part]) => `${whole},${part}`),
  )
  const grid = fc.integer({ min: 2, max: 5 }).chain((columns) =>
    fc.array(fc.tuple(name, fc.array(figure, { minLength: columns, maxLength: columns })), {
      minLength: 3,
      maxLength: 8,
    }),
  )
  const parting = fc.constantFrom('\t', ' | ', ' ')
  fc.assert(
    fc.property(grid, parting, (rows, between) => {
      const original = `Таблица 7. Яблоки\n${rows.map(([label, figures]) => [label, ...figures].join(between)).join('\n')}`
      const read = readText(original)
      const table = read.blocks.find(({ kind }) => kind === 'table')?.table
      expect(table?.rows.slice(table.headerRows).map((row) => row.map(({ text }) => text))).toEqual(
        rows.map(([label, figures]) => [label, ...figures]),
      )
      for (const { start, end, text } of table?.rows.flat() ?? [])
        expect(original.slice(read.origin[start], read.originEnd[end - 1])).toBe(text)
    }),
  )
})

test('cells between commas are a table where each row has as many as the headings', () => {
  expect(tables('Сады\nСад,2023,2024\nСевер,41.0,43.8\nЮг,14.0,13.8')).toHaveLength(1)
})

test('a line that names a table may stand below it', () => {
  const [table] = readText('| Сад | Цена |\n|---|---|\n| Север | 4,1 |\n\nТаблица 1. Цены, тыс. руб.').blocks
  expect(table?.table?.title).not.toBeNull()
})

test('a year and a figure a line are a table below a title with its unit', () => {
  expect(tables('Сбор яблок (тыс. тонн)\n2021 1,5\n2022 4,1\n2023 5,4')).toHaveLength(1)
})
