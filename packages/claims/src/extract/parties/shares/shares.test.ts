import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

/** The shares and growths of a text: value, reporter, partner, flow. */
const rates = (text: string): readonly string[] =>
  claimsOf(text)
    .filter(({ unit }) => unit === 'percent' || unit === 'ratio')
    .map(({ value, reporter, partner, flow }) => [value, reporter, partner, flow].join(' '))

describe('a part of a firm has a holder and a place', () => {
  test('each in turn', () => {
    expect(
      rates(
        'Завод под Ташкентом строит совместная компания. Китайской стороне принадлежит 55 % акций, узбекской — 45 %.',
      ),
    ).toEqual(['55 CHN UZB ', '45 UZB UZB '])
  })
  test('the holder after the number', () => {
    expect(rates('安集延的合资公司中，中方持股60%，其余40%由乌方合作伙伴持有。')).toEqual([
      '60 CHN UZB ',
      '40 UZB UZB ',
    ])
  })
  test('no place where the firm belongs to several states', () => {
    expect(
      rates('The China–Kyrgyzstan–Uzbekistan railway is dear. China has 52 percent of the joint company behind it.'),
    ).toEqual(['52 CHN  '])
  })
})

test('a part of what something costs is of who pays it', () => {
  expect(rates('Дорога Китай — Кыргызстан — Узбекистан дорога. Половину суммы Пекин предоставляет в кредит.')).toEqual([
    '50 CHN  ',
  ])
})

test('a sign in brackets may stand apart', () => {
  expect(rates('Trade of Uzbekistan with China was $900 million (+ 12.5 %).')).toEqual(['12.5 UZB CHN total'])
})

test('a list of parts keeps the whole', () => {
  expect(rates('Структура китайського імпорту з Узбекистану: 31 % припадало на газ, 22 % — на пряжу.')).toEqual([
    '31 CHN UZB import',
    '22 CHN UZB import',
  ])
})

test("a part of a state's product has no partner", () => {
  expect(rates("Kazakhstan's exports to China grew. Its foreign debt is 32 percent of GDP.")).toEqual(['32 KAZ  '])
})

describe('the whole may be told by a verb', () => {
  test('of everything that a country bought', () => {
    expect(rates('China supplied a third (33.4%) of everything Uzbekistan bought.')).toEqual([
      '33.333 UZB CHN import',
      '33.4 UZB CHN import',
    ])
  })
  test('of a thing that is carried out', () => {
    expect(rates('Половина меди, вывозимой из Казахстана, уходит на китайский рынок.')).toEqual(['50 KAZ CHN export'])
  })
})

test('a debt goes from the creditor to the state that owes', () => {
  expect(rates('中国进出口银行是最大债权人，塔吉克斯坦欠其债务约12亿美元，占外债的40%。')).toEqual(['40 CHN TJK '])
})

test('a text goes on in the later of two times', () => {
  const [share] = claimsOf(
    'Если в 2014 году торговля Узбекистана с Китаем составила 3,1 млрд долларов, то в 2024-м — 12,5 млрд. Около 80 % обеспечил импорт.',
  ).filter(({ indicator }) => indicator === 'share')
  expect(share?.period_start).toBe('2024-01-01')
})

const times = (text: string, documentDate: string | null = null): readonly string[] =>
  claimsOf(text, { documentDate })
    .filter(({ indicator }) => indicator === 'growth')
    .map(({ value, period_start, base_period }) => [value, period_start, base_period].join(' '))

describe('a rate of change is held against', () => {
  test('a time after "к"', () => {
    expect(
      times('В январе — июне 2025 года импорт Узбекистана из Китая вырос (плюс 5 % к первому полугодию 2024-го).'),
    ).toEqual(['5 2025-01-01 2024-01-01/2024-06-30'])
  })
  test('a month that it is above', () => {
    expect(times("China's imports from Kazakhstan in April 2025 were $1.2 billion, 7% above March.")).toEqual([
      '7 2025-04-01 2025-03-01/2025-03-31',
    ])
  })
})

test('a time in brackets with a number is of that number', () => {
  const shares = claimsOf('За 2024 год доля онлайн-продаж в рознице Казахстана выросла до 15 % (в 2023-м было 11 %).')
  expect(shares.map(({ value, period_start }) => `${value} ${period_start}`)).toEqual([
    '15 2024-01-01',
    '11 2023-01-01',
  ])
})

test('what goods were worth is of the trade that was told of', () => {
  expect(rates('2023年哈萨克斯坦铀出口总额为30亿美元，其中运往中国的价值15亿美元，比例高达50%。')).toEqual([
    '50 KAZ CHN export',
  ])
})

test('a part of them is of those that were counted', () => {
  expect(rates('В Казахстане работают 300 китайских компаний. Половина из них занята в торговле.')).toEqual([
    '50 CHN KAZ ',
  ])
})

test('a growth without a head of its own is of another part of the same trade', () => {
  expect(rates('Торговля Китая с Казахстаном в 2024 году выросла на 6 %. Узбекистан прибавил лишь 1 %.')).toEqual([
    '6 CHN KAZ total',
    '1 CHN UZB total',
  ])
})

describe('a part of trade', () => {
  test.each([
    [
      'that is trade between two is with the other of them',
      "Trade between China and Kyrgyzstan accounted for 30 percent of the country's foreign trade.",
      'share KGZ CHN',
    ],
    [
      'of a destination is of who sells there',
      "China is the second largest destination of Tajikistan's exports, accounting for 25 percent of the total exports.",
      'share TJK CHN',
    ],
  ])('%s', (_, text, wanted) => {
    const [claim] = claimsOf(text)
    expect(`${claim?.indicator} ${claim?.reporter} ${claim?.partner}`).toBe(wanted)
  })
})

test.each([
  'За май 2025 года Узбекистан импортировал 21 тыс. машин. Почти все новые (92 %) приехали из Китая.',
  'За травень 2025 року Узбекистан імпортував 21 тис. машин. Майже всі нові (92 %) приїхали з Китаю.',
  'Uzbekistan imported 21,000 cars in May 2025. Most of the new ones (92%) came from China.',
])('the part of what was imported is that of where it came from: %s', (text) => {
  const claim = claimsOf(text).at(-1)
  expect([claim?.indicator, claim?.reporter, claim?.partner, claim?.flow]).toEqual(['share', 'UZB', 'CHN', 'import'])
})
