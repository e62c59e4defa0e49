import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

/** The times of the claims of a text: from, to, base. */
const times = (text: string, documentDate: string | null = null) =>
  claimsOf(text, { documentDate }).map(({ period_start, period_end, base_period }) =>
    [period_start, period_end, ...(base_period === null ? [] : [base_period])].join(' '),
  )

describe('a time', () => {
  test('of several days has a first and a last one', () => {
    expect(times('On June 3-5, 2025 firms of China and Uzbekistan signed 12 agreements.')).toEqual([
      '2025-06-03 2025-06-05',
    ])
    expect(times('3–5 июня 2025 года компании Китая и Узбекистана подписали 12 соглашений.')).toEqual([
      '2025-06-03 2025-06-05',
    ])
  })
  test('of the same months in another year has their length', () => {
    expect(
      times('Imports from China were $3 bn in January-April 2025, against $2 bn in the same months of 2024.'),
    ).toEqual(['2025-01-01 2025-04-30', '2024-01-01 2024-04-30'])
    expect(times('За январь — май 2025 года экспорт в Китай вырос на 9 % к аналогичному периоду 2023 года.')).toEqual([
      '2025-01-01 2025-05-31 2023-01-01/2023-05-31',
    ])
  })
  test.each([
    ['In the summer of 2020 trade between Kazakhstan and China was $2 billion.', '2020-06-01', '2020-08-31'],
    ['Весной 2020 года товарооборот Казахстана с Китаем составил 2 млрд долларов.', '2020-03-01', '2020-05-31'],
    ['Восени 2020 року товарообіг Казахстану з Китаєм становив 2 млрд доларів.', '2020-09-01', '2020-11-30'],
    ['2020年夏季，中国与哈萨克斯坦贸易额为20亿美元。', '2020-06-01', '2020-08-31'],
  ])('is a season of a year: %s', (text, start, end) => {
    expect(claimsOf(text).map(({ period_start, period_end }) => [period_start, period_end])).toEqual([[start, end]])
  })
  test('is no number of trains that looks like a year', () => {
    expect(times('今年一季度，经该口岸通行的班列达1928列。', '2025-04-18')).toEqual(['2025-01-01 2025-03-31'])
  })
  test('is the day of the document for what is counted today or now, and not for a yearly flow of now', () => {
    expect(times('На сегодня в Узбекистане работают 700 компаний из Китая.', '2025-03-18')).toEqual([
      '2025-03-18 2025-03-18',
    ])
    expect(times('Сейчас в Узбекистане работают 700 компаний из Китая.', '2025-03-18')).toEqual([
      '2025-03-18 2025-03-18',
    ])
    expect(times('Сейчас товарооборот Китая и Казахстана составляет 20 млрд долларов.', '2025-03-18')).toEqual([' '])
  })
  test('is the base where it is compared with, however that is worded', () => {
    expect(times('与2019年相比，2024年中国对乌兹别克斯坦出口增长80%。')).toEqual([
      '2024-01-01 2024-12-31 2019-01-01/2019-12-31',
    ])
    expect(times('In 2024 Tajikistan bought goods worth $2 bn from China, up 27% from 2022.')).toEqual([
      '2024-01-01 2024-12-31',
      '2024-01-01 2024-12-31 2022-01-01/2022-12-31',
    ])
  })
  test('is no base right after a multiple', () => {
    expect(times("Uzbekistan's imports from China more than doubled in 2022.")).toEqual([
      '2022-01-01 2022-12-31 2021-01-01/2021-12-31',
    ])
  })
})

describe('time goes on', () => {
  test('to a part, a share and a growth of the same flow', () => {
    expect(
      times(
        'In 2024 exports of Kazakhstan to China were $15 bn. Oil made up 30 percent of the exports. Imports fell by 4 percent.',
      ),
    ).toEqual(['2024-01-01 2024-12-31', '2024-01-01 2024-12-31', '2024-01-01 2024-12-31 2023-01-01/2023-12-31'])
  })
  test('to the debt of another country at the same date', () => {
    expect(
      times(
        'На конец 2023 года долг Таджикистана перед Китаем составлял 1,8 млрд долларов. Долг Киргизии — 1,7 млрд долларов.',
      ),
    ).toEqual(['2023-12-31 2023-12-31', '2023-12-31 2023-12-31'])
  })
  test('but the year in which a plant opens does not date what it costs', () => {
    expect(times('A cement plant that Chinese investors opened in 2023 cost $180 million.')).toEqual([' '])
  })
  test('but not from a level that things came from', () => {
    expect(
      times(
        'Торгівля Узбекистану з Китаєм зросла з 4 млрд доларів у 2017 році до 13 млрд доларів у 2024 році. Дефіцит торгівлі — 9 млрд доларів.',
      ),
    ).toEqual(['2017-01-01 2017-12-31', '2024-01-01 2024-12-31', '2024-01-01 2024-12-31'])
  })
})

test('the first of two levels that a growth leads between is of the year before', () => {
  expect(times('In 2024 exports of Uzbekistan to China fell from $2.5 billion to $2.1 billion.')).toEqual([
    '2023-01-01 2023-12-31',
    '2024-01-01 2024-12-31',
  ])
})

describe('on 10 September 2025', () => {
  test.each([
    [
      'Импорт Казахстана из Китая, млрд долларов: 5 млрд долларов за семь месяцев нынешнего года.',
      '2025-01-01 2025-07-31',
    ],
    ['Девятимесячный импорт Казахстана из Китая в 2024 году составил 5 млрд долларов.', '2024-01-01 2024-12-31'],
    ['На 01.07.2025 в Казахстане было 900 компаний из Китая.', '2025-07-01 2025-07-01'],
    ['До конца декабря импорт Казахстана из Китая достигнет 5 млрд долларов.', '2025-01-01 2025-12-31'],
    ['За десять лет импорт Казахстана из Китая составил 5 млрд долларов.', ' '],
    ['Імпорт Казахстану з Китаю досягне 5 млрд доларів до кінця 2026 року.', '2026-01-01 2026-12-31'],
    ['Імпорт Казахстану з Китаю протягом 2024 року становив 5 млрд доларів.', '2024-01-01 2024-12-31'],
    ["Kazakhstan's imports from China were $5 billion in the year to July 2025.", '2024-08-01 2025-07-31'],
    ["Kazakhstan's imports from China were $5 billion in FY2024.", '2024-01-01 2024-12-31'],
    ["Kazakhstan's imports from China will reach $5 billion by the end of the decade.", '2030-01-01 2030-12-31'],
    ['前8月，中国对哈萨克斯坦出口50亿美元。', '2025-01-01 2025-08-31'],
    ['“十四五”期间，中国对哈萨克斯坦出口50亿美元。', '2021-01-01 2025-12-31'],
    ['预计全年中国对哈萨克斯坦出口将达50亿美元。', '2025-01-01 2025-12-31'],
  ] as const)('%s', (text, time) => {
    expect(times(text, '2025-09-10')).toEqual([time])
  })
})

test('what is signed has the day that the next sentence tells', () => {
  expect(
    times('A bank of China will lend Uzbekistan 2 billion yuan. The agreement was signed on 14 October 2024.'),
  ).toEqual(['2024-10-14 2024-10-14'])
})

describe('a time belongs', () => {
  test('to the number of the brackets that it stands in', () => {
    expect(
      times(
        'В 2024 году Таджикистан купил у Китая товаров на 2 млрд долларов (плюс 6 % к 2022 году), а продал ему на 187 млн долларов.',
      ),
    ).toEqual(['2024-01-01 2024-12-31', '2024-01-01 2024-12-31 2022-01-01/2022-12-31', '2024-01-01 2024-12-31'])
  })
  test('to no number where it dates a record or a journal', () => {
    expect(
      times('За июль 2025 года Казахстан продал Китаю нефти на 9 млн долларов: худший результат с 2022 года.'),
    ).toEqual(['2025-07-01 2025-07-31'])
  })
  test('to rows of a table with the year of the title', () => {
    const table =
      '2024年阿拉山口口岸货运量（万吨）\n\n季度 | 货运量（万吨）\n一季度 | 268.3\n二季度 | 281.5\n三季度 | 272.1'
    expect(times(table)).toEqual(['2024-01-01 2024-03-31', '2024-04-01 2024-06-30', '2024-07-01 2024-09-30'])
  })
})

test('what a country owes is no aim', () => {
  const statuses = claimsOf(
    'Киргизия должна Китаю 1,6 млрд долларов. К 2030 году экспорт Киргизии в Китай должен вырасти до 200 млн долларов.',
  )
  expect(statuses.map(({ status }) => status)).toEqual(['actual', 'target'])
})

test('a growth over a number of years leads between the levels that are so far apart', () => {
  expect(
    times(
      'В 2019 году импорт Узбекистана из Китая составил 5 млрд долларов, в 2022-м — 6,4 млрд, а в прошлом — 11,9 млрд. За пять лет импорт вырос в 2,4 раза.',
      '2025-03-03',
    ),
  ).toEqual([
    '2019-01-01 2019-12-31',
    '2022-01-01 2022-12-31',
    '2024-01-01 2024-12-31',
    '2024-01-01 2024-12-31 2019-01-01/2019-12-31',
  ])
})

test.each([
  ['Доля составила 36,5 % по сравнению с 45 % в 2020 году.'],
  ['Частка становила 36,5 % порівняно з 45 % у 2020 році.'],
  ['The share was 36.5%, compared with 45% in 2020.'],
  ['占比36.5%,低于2020年的45%。'],
  ['占外债总额的36.5%,较2020年的45%明显下降。'],
])('the time of what a number is held against is not its own: %s', (text) => {
  expect(times(text)).toEqual([expect.not.stringContaining('2020'), '2020-01-01 2020-12-31'])
})
