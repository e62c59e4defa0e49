import { describe, expect, test } from 'vitest'
import { readText } from './read-text.ts'

const blocks = (text: string): readonly (readonly [string, string])[] => {
  const read = readText(text)
  return read.blocks.map(({ kind, start, end }) => [kind, read.text.slice(start, end)])
}
const texts = (text: string): readonly string[] => blocks(text).map(([, said]) => said)

const WIDE = 'Экспорт яблок из области вырос за год на пять процентов и достиг'

describe('paragraphs', () => {
  test('of print are put together from their lines', () => {
    expect(
      texts(`${WIDE}\nдвадцати тысяч тонн, что стало рекордом за все последние годы.\n${WIDE}\nтридцати.`),
    ).toEqual([`${WIDE} двадцати тысяч тонн, что стало рекордом за все последние годы. ${WIDE} тридцати.`])
  })
  test('on a line each stay apart', () => {
    expect(texts('Экспорт вырос.\nИмпорт упал.\nИтог ясен.')).toEqual(['Экспорт вырос.', 'Импорт упал.', 'Итог ясен.'])
  })
  test('that only the longest line of a list would fill stay apart', () => {
    const list = ['Итог года', '• яблок 12 т', '• груш 7 т', '• слив 9 т', '• доля слив в сборе 32 %']
    expect(texts([...list, 'За прошлый год было меньше.'].join('\n'))).toEqual([...list, 'За прошлый год было меньше.'])
  })
  test('of Chinese print are joined without spaces', () => {
    const line = '今年前三季度全省苹果出口额达到三百一十二亿元人民币并且同比增长百'
    expect(texts(`${line}\n${line}\n${line}\n完。`)).toEqual([`${line}${line}${line}完。`])
  })
  test('have one space where several are', () => {
    expect(texts('Рост   на  5\t%')).toEqual(['Рост на 5 %'])
  })
  test('go on over the head of a page', () => {
    expect(texts(`${WIDE} почти\n\nОбзор торговли области... 321\n\n\n\nдвадцати тысяч тонн.`)).toEqual([
      `${WIDE} почти двадцати тысяч тонн.`,
    ])
  })
})

describe('of a page and not of the text are', () => {
  test('numbers of pages', () => {
    expect(texts('Рост есть.\n\n12\n\nСпад есть.\n\n13\n\nДа.\n\n- 14 -\n\nИтог.\n\nСтр. 3 из 5\n\n第3页')).toEqual([
      'Рост есть.',
      'Спад есть.',
      'Да.',
      'Итог.',
    ])
  })
  test('pages with their words, between the lines of a sentence too', () => {
    expect(texts('Рост есть.\nСтраница 3 из 16\nСпад есть.\n— 57 —\nДа.')).toEqual(['Рост есть.', 'Спад есть.', 'Да.'])
    expect(texts(`${WIDE} почти\n        17\nдвадцати тысяч тонн.`)).toEqual([`${WIDE} почти двадцати тысяч тонн.`])
  })
  test('the name of a journal with its year, issue and page', () => {
    expect(texts(`${WIDE} почти\nВопросы торговли. 2021. № 3 41\nдвадцати тысяч тонн.`)).toEqual([
      `${WIDE} почти двадцати тысяч тонн.`,
    ])
  })
  test('the name of a journal with signs between its parts', () => {
    expect(texts(`${WIDE} почти\n119 • ЭКОНОМИКА И УПРАВЛЕНИЕ • 2023 • № 2\nдвадцати тысяч тонн.`)).toEqual([
      `${WIDE} почти двадцати тысяч тонн.`,
    ])
    expect(texts(`ЭКОНОМИКА И УПРАВЛЕНИЕ • 2023 • № 2 • с. 118\nРост есть.`)).toEqual(['Рост есть.'])
  })
  test('a page and a name in capitals between the halves of a sentence', () => {
    expect(texts(`${WIDE} почти\n78    ЭКОНОМИКА И ТОРГОВЛЯ    2022\nдвадцати тысяч тонн.`)).toEqual([
      `${WIDE} почти двадцати тысяч тонн.`,
    ])
  })
  test('the name of a journal with its volume', () => {
    expect(texts(`${WIDE} почти\nSteppe Affairs 10 (2021) 211–238\nдвадцати тысяч тонн.`)).toEqual([
      `${WIDE} почти двадцати тысяч тонн.`,
    ])
  })
  test('heads with an issue, a month or an address', () => {
    for (const head of [
      '118    STEPPE REVIEW   No. 3 (41), 2022',
      'Steppe Monitor | March 2022     17',
      'Степь и Горы   Том 12   Выпуск 4   2021',
      'www.steppe.example | Page 3 of 12',
      '草原黄皮书（2023）　　　　·84·',
    ])
      expect(texts(`${WIDE} почти\n${head}\nдвадцати тысяч тонн.`)).toEqual([`${WIDE} почти двадцати тысяч тонн.`])
  })
  test('heads that repeat with rising numbers', () => {
    const page = (number: number): string =>
      `${number} Вестник торговли области\n\nНа странице сказано о росте ${number}.`
    expect(texts([101, 102, 103].map(page).join('\n\n'))).toEqual(
      [101, 102, 103].map((n) => `На странице сказано о росте ${n}.`),
    )
  })
  test('heads and feet that repeat where pages begin and end', () => {
    const page = (what: string): string => `Вестник торговли области\nСказано о ${what}.`
    expect(texts([page('росте'), page('спаде'), page('итоге')].join('\f'))).toEqual([
      'Сказано о росте.',
      'Сказано о спаде.',
      'Сказано о итоге.',
    ])
  })
  test('lines of contents', () => {
    expect(texts('Введение ........ 5\n\nТорговля растёт.')).toEqual(['Торговля растёт.'])
  })
})

describe('of the text are', () => {
  test('a year that stands alone, and a column of numbers', () => {
    expect(texts('Итоги\n\n2024\n\nРост.')).toContain('2024')
    expect(texts('Рост.\n\n12\n\n15\n\nСпад.')).toEqual(expect.arrayContaining(['12', '15']))
  })
})

describe('kinds', () => {
  test('of titles: the first line without a stop, lines of capitals, marks of markdown', () => {
    expect(
      blocks('Яблоки подорожали вдвое\n\nЦена выросла.\n\nИТОГИ ГОДА\n\nВсё.\n\n## Выводы\n\nНет.').map(
        ([kind]) => kind,
      ),
    ).toEqual(['title', 'paragraph', 'title', 'paragraph', 'title', 'paragraph'])
  })
  test('of items', () => {
    expect(blocks('Причины:\n• рост цен\n• спрос\n1. Погода\n2. Склады\nа) дороги').map(([kind]) => kind)).toEqual([
      'paragraph',
      'item',
      'item',
      'item',
      'item',
      'item',
    ])
  })
  test('of notes: numbered ones that cite, those that count on from them, and sources', () => {
    const text = `${WIDE} двадцати.\n 1 Hub of apples // News. 27.12.2024. URL: https://\nwww.example.com/hub-359639/ (accessed:\n16.04.2025).\n\n2 Сейчас открыты два склада.\n\nИсточник: таможня.\nРост есть.`
    expect(blocks(text)).toEqual([
      ['paragraph', `${WIDE} двадцати.`],
      ['note', '1 Hub of apples // News. 27.12.2024. URL: (accessed: 16.04.2025).'],
      ['note', '2 Сейчас открыты два склада.'],
      ['note', 'Источник: таможня.'],
      ['paragraph', 'Рост есть.'],
    ])
  })
  test('of references: what stands below their heading', () => {
    const [, , ...rest] = blocks(
      'Рост есть.\n\nЛитература\n\n1. Ли В. Торговля // Вестник. 2024. С. 5.\n2. Wang J. Trade. 2023.',
    )
    expect(rest.map(([kind]) => kind)).toEqual(['reference', 'reference'])
  })
})

test('a numbered sentence that cites nothing is no note', () => {
  expect(blocks('Было так.\n2 Казахстанских склада открыты.').map(([kind]) => kind)).not.toContain('note')
})

test('references in brackets are marked, other brackets are not', () => {
  const read = readText(
    'Рост [Wang Jinguo, 2024]; спад [12, с. 45] (Ли, Петров, 2023), [см. выше], (5 %), (2024) и [Wang; Liu, 2024, 144—156].',
  )
  expect(read.citations.map(({ start, end }) => read.text.slice(start, end))).toEqual([
    '[Wang Jinguo, 2024]',
    '[12, с. 45]',
    '(Ли, Петров, 2023)',
    '[Wang; Liu, 2024, 144—156]',
  ])
})
