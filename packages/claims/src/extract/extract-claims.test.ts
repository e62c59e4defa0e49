import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Claim, plainClaim } from './claim.ts'
import { claimsOf } from './extract-claims.ts'

const brief = ({ indicator, reporter, partner, flow, value, unit }: Claim) =>
  [indicator, reporter, partner, flow, value, unit].join(' ')
const times = ({ period_start, period_end, base_period, status }: Claim) =>
  [period_start, period_end, base_period, status].join(' ')

const one = (text: string, documentDate: string | null = null): Claim => {
  const claims = claimsOf(text, { documentDate })
  expect(claims.map(brief)).toHaveLength(1)
  return claims[0] as Claim
}

describe('who with whom', () => {
  test.each([
    ['Экспорт Казахстана в Китай составил 5 млрд долларов.', 'exports KAZ CHN export 5000000000 USD'],
    ['Китай импортировал из Туркмении товаров на 9 млрд долларов.', 'imports CHN TKM import 9000000000 USD'],
    ['Імпорт Киргизстану з Китаю перевищив 5 млрд дол.', 'imports KGZ CHN import 5000000000 USD'],
    ["China's trade with Central Asia reached $94.8 billion.", 'trade_turnover CHN C5 total 94800000000 USD'],
    ['Trade between Uzbekistan and China hit $14 billion.', 'trade_turnover UZB CHN total 14000000000 USD'],
    ['中国对吉尔吉斯斯坦出口220亿美元。', 'exports CHN KGZ export 22000000000 USD'],
    ['中哈贸易额达438亿美元。', 'trade_turnover CHN KAZ total 43800000000 USD'],
    ['Доля Китая во внешней торговле Таджикистана составляет 25 %.', 'share TJK CHN total 25 percent'],
    ['Внешняя торговля Узбекистана составила 66 млрд долларов.', 'trade_turnover UZB WLD total 66000000000 USD'],
  ])('%s', (text, expected) => {
    expect(brief(one(text))).toBe(expected)
  })
  test('runs along a list', () => {
    const text =
      'China exported goods worth $2 billion, $3 billion and $4 billion to Kazakhstan, Uzbekistan and Kyrgyzstan, respectively.'
    expect(claimsOf(text).map(({ partner, value }) => [partner, value])).toEqual([
      ['KAZ', 2e9],
      ['UZB', 3e9],
      ['KGZ', 4e9],
    ])
  })
  test('gives a claim to each', () => {
    const claims = claimsOf('Exports to China grew 24.5 percent each in Kyrgyzstan and Tajikistan.')
    expect(claims.map(({ reporter, quote }) => [reporter, quote])).toEqual([
      ['KGZ', '24.5 percent each'],
      ['TJK', '24.5 percent each'],
    ])
  })
})

describe('when, compared with what, as what', () => {
  test.each([
    [
      'В 2022 году торговля Китая с Казахстаном выросла на 23 %.',
      null,
      '2022-01-01 2022-12-31 2021-01-01/2021-12-31 actual',
    ],
    [
      'Trade between China and Kazakhstan rose 4 percent last year.',
      '2025-03-01',
      '2024-01-01 2024-12-31 2023-01-01/2023-12-31 actual',
    ],
    ['今年前五个月，中国对中亚五国出口增长12%。', '2025-06-17', '2025-01-01 2025-05-31 2024-01-01/2024-05-31 actual'],
    [
      'До 2030 року Узбекистан планує довести товарообіг із Китаєм до 20 млрд дол.',
      null,
      '2030-01-01 2030-12-31  target',
    ],
    ['At the end of 2023 China had an FDI stock of $7.4 billion in Kazakhstan.', null, '2023-12-31 2023-12-31  actual'],
    ['С 2020 года экспорт Китая в Узбекистан утроился.', null, '2020-01-01  2020-01-01/2020-12-31 actual'],
  ])('%s', (text, date, expected) => {
    expect(times(one(text, date))).toBe(expected)
  })
})

test('halving, doubling and Chinese multiples are ratios', () => {
  expect(one('Экспорт Казахстана в Китай сократился вдвое.')).toMatchObject({ value: 0.5, unit: 'ratio' })
  expect(one('Exports of Kazakhstan to China doubled.')).toMatchObject({ value: 2, unit: 'ratio' })
  expect(one('哈萨克斯坦对华出口增长两倍。')).toMatchObject({ value: 3, unit: 'ratio' })
  expect(one('哈萨克斯坦对华出口翻两番。')).toMatchObject({ value: 4, unit: 'ratio' })
})

test('a sum in two currencies is two claims about one thing', () => {
  const [yuan, dollars] = claimsOf('Экспорт Китая в Казахстан составил 20 млрд юаней (около 2,8 млрд долларов).')
  expect(yuan).toMatchObject({ unit: 'CNY', value: 20e9, bound: 'exact' })
  expect(dollars).toMatchObject({ unit: 'USD', value: 2.8e9, bound: 'approx', indicator: 'exports', partner: 'KAZ' })
})

test('a table gives a claim for each cell, with year and unit from its title', () => {
  const text =
    'Торговля Китая со странами Центральной Азии, 2023 г., млрд долл.\n\nСтрана\tЭкспорт\tИмпорт\nКазахстан\t24,7\t16,3\nВсего\t61,4\t27,9\n'
  expect(claimsOf(text).map(brief)).toEqual([
    'exports CHN KAZ export 24700000000 USD',
    'imports CHN KAZ import 16300000000 USD',
    'exports CHN C5 export 61400000000 USD',
    'imports CHN C5 import 27900000000 USD',
  ])
  expect(claimsOf(text).every(({ period_start }) => period_start === '2023-01-01')).toBe(true)
})

test('says who asserts a claim, and through whom', () => {
  expect(
    claimsOf('По данным ГТУ КНР, экспорт в Казахстан составил 5 млрд долл., передаёт агентство.')[0],
  ).toMatchObject({
    asserted_by: 'ГТУ КНР',
    via: 'агентство',
  })
})

test.each([
  'Пятая встреча министров (C5+1) прошла 1 декабря 2024 года в Чэнду, в ней участвовали шесть делегаций.',
  'Курс Национального банка на 14 марта: 1 доллар — 490,55 тенге.',
  'See Chapter 3, pages 112–118, Article 12 and footnote 27; call +7 7172 75 45 12 from 9:00.',
  '第二届峰会将于6月17日上午10时举行，联系电话：010-6512 0000。',
])('finds no claim in: %s', (text) => {
  expect(claimsOf(text, { documentDate: '2025-03-01' })).toEqual([])
})

test('the JSON form has its fields in their order, and no more', () => {
  expect(Object.keys(plainClaim(one('Экспорт Казахстана в Китай составил 5 млрд долларов.')))).toEqual([
    ...[
      'indicator',
      'reporter',
      'partner',
      'flow',
      'value',
      'value_high',
      'unit',
      'bound',
      'period_start',
      'period_end',
    ],
    ...['base_period', 'status', 'span', 'quote', 'confidence'],
  ])
})

test('a claim that says everything is surer than one that leaves things open', () => {
  const full = one('В 2024 году экспорт Казахстана в Китай составил 5 млрд долларов.')
  const open = one('Экспорт в Китай составил 5 млрд долларов.')
  expect(full.confidence).toBeGreaterThan(open.confidence)
  expect(full.confidence).toBeLessThanOrEqual(1)
  expect(open.confidence).toBeGreaterThan(0)
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      'экспорт',
      'Китая',
      'в',
      'Казахстан',
      '5',
      'млрд',
      'долл.',
      '—',
      '(',
      '2024',
      'г.',
      'вдвое',
      'на',
      '%',
      '\n',
      ',',
    ],
    ...[
      'trade',
      "China's",
      'with',
      'half',
      'a',
      '$',
      '1.5',
      'billion',
      'each',
      '中国',
      '对',
      '哈',
      '出口',
      '亿',
      '三分之',
      '年',
    ],
  )
  test('is read without fault, and quotes what stands at its spans', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const signs = [...text]
          for (const { span, quote, confidence, value } of claimsOf(text, { documentDate: '2025-01-31' })) {
            expect(signs.slice(...span).join('')).toBe(quote)
            expect(confidence > 0 && confidence <= 1 && Number.isFinite(value)).toBe(true)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
  test('of one paragraph with more countries than a call takes arguments is read', () => {
    expect(claimsOf('中国，哈萨克斯坦。'.repeat(70_000))).toEqual([])
  })
  const paragraphs = [
    'В 2024 году экспорт Казахстана в Китай составил 5 млрд долларов.',
    'В январе 2023 года импорт Китая из Туркмении вырос на 7 %.',
    'In 2021 the trade between Uzbekistan and China was worth $8 billion.',
    'Kyrgyzstan and China signed 12 agreements on 3 May 2022.',
  ]
  test('of independent paragraphs in two languages has the claims of each', () => {
    const apart = paragraphs.flatMap((text) => claimsOf(text).map((claim) => [brief(claim), times(claim)]))
    expect(claimsOf(paragraphs.join('\n\n')).map((claim) => [brief(claim), times(claim)])).toEqual(apart)
  })
})
