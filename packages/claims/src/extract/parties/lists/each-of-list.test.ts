import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

/** What a text tells of whom: indicator, reporter, partner, value. */
const told = (text: string): readonly string[] =>
  claimsOf(text).map(({ indicator, reporter, partner, value }) => [indicator, reporter, partner, value].join(' '))

describe('one share in the trade of several states is one of each', () => {
  test.each([
    '中国在哈萨克斯坦和吉尔吉斯斯坦两国进口中的占比均为33%。',
    "China's share in the imports of Kazakhstan and Kyrgyzstan was 33 % each.",
    'Доля Китая в импорте Казахстана и Киргизии составила по 33 %.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['share KAZ CHN 33', 'share KGZ CHN 33'])
  })
  test('respectively', () => {
    expect(told('中国分别占哈萨克斯坦和吉尔吉斯斯坦外贸总额的21%和34%。')).toEqual([
      'share KAZ CHN 21',
      'share KGZ CHN 34',
    ])
  })
  test('while several may each have one in the trade of another', () => {
    expect(told('哈萨克斯坦和乌兹别克斯坦各占中国与中亚贸易额的两成。')).toEqual([
      'share CHN KAZ 20',
      'share CHN UZB 20',
    ])
  })
})

describe('the Chinese word for each stands at the verb', () => {
  test('of growth', () => {
    expect(told('中国对塔吉克斯坦和土库曼斯坦出口均下降8%。')).toEqual(['growth CHN TJK -8', 'growth CHN TKM -8'])
  })
  test('with whom one trades is told before the list', () => {
    expect(told('中国与哈萨克斯坦、吉尔吉斯斯坦的贸易额均突破200亿美元。')).toEqual([
      'trade_turnover CHN KAZ 20000000000',
      'trade_turnover CHN KGZ 20000000000',
    ])
  })
  test('of giving', () => {
    expect(told('中方将向塔、吉各提供3亿元人民币无偿援助。')).toEqual([
      'other CHN TJK 300000000',
      'other CHN KGZ 300000000',
    ])
  })
  test('of what is held', () => {
    expect(told('铁路在吉境内长304公里，由三国共同出资，中方占51%。吉、乌两国各占24.5%。').slice(2)).toEqual([
      'share KGZ  24.5',
      'share UZB  24.5',
    ])
  })
  test('and per head is none', () => {
    expect(told('哈萨克斯坦、乌兹别克斯坦人均GDP分别为1.4万美元和3000美元。')).toEqual([
      'other KAZ  14000',
      'other UZB  3000',
    ])
  })
})

test('what stands in operation is in no place of that name', () => {
  expect(told('哈萨克斯坦共有在营中资企业5067家。')).toEqual(['company_count CHN KAZ 5067'])
})
