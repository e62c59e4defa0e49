import { describe, expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const told = (text: string, documentDate = '2025-10-10'): readonly string[] =>
  claimsOf(text, { documentDate }).map(({ indicator, reporter, partner, value, unit, bound, status }) =>
    [indicator, reporter, partner, value, unit, bound, status].join(' '),
  )

describe('what a page says of itself and of its parts is no claim', () => {
  test.each([
    [
      'the likes under a post',
      '上半年阿拉山口发出班列900列。\n\n转发(86) 评论(12) 赞(403)',
      ['train_count CHN  900 count exact actual'],
    ],
    [
      'the number of a section',
      '3.1 2010年中国与土库曼斯坦贸易额为15亿美元。',
      ['trade_turnover CHN TKM 1500000000 USD exact actual'],
    ],
    [
      'a short line of a source swallows no list',
      '来源：综合 责任编辑：李某\n◆ 一季度中国向哈萨克斯坦出口汽车7万辆，创下历史新高，同比增幅继续扩大。',
      ['exports CHN KAZ 70000 count exact actual'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a sum of money is what its verb says', () => {
  test.each([
    ['goods that are sent', '前5月中国输往哈萨克斯坦800亿元。', ['exports CHN KAZ 80000000000 CNY exact actual']],
    [
      'grants in one breath with credit',
      '中方将向塔吉克斯坦提供总额20亿元的融资支持和无偿援助。',
      ['other CHN TJK 2000000000 CNY exact target'],
    ],
    [
      'two scales in one number',
      '2020年中国与塔吉克斯坦的贸易额只有十亿六千万美元。',
      ['trade_turnover CHN TJK 1060000000 USD exact actual'],
    ],
    [
      'a word that ends like a bound',
      '中国与哈萨克斯坦企业签约41项。',
      ['agreements_count CHN KAZ 41 count exact actual'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test.each([
  ['哈萨克斯坦的水泥厂建成后，年产能为100万吨。'],
  ['Once completed, the plant in Kazakhstan can make 1 million tonnes of cement a year.'],
  ['После выхода на полную мощность завод в Казахстане даёт 1 млн тонн цемента в год.'],
  ['Після виходу на повну потужність завод у Казахстані дає 1 млн тонн цементу на рік.'],
])('what is to stand only once it is built is foreseen: %s', (text) => {
  expect(told(text).map((each) => each.split(' ').at(-1))).toEqual(['forecast'])
})

describe('whose number it is follows from the discourse', () => {
  test.each([
    [
      'bilateral trade under the heading of one state',
      '商务部谈对吉、塔两国经贸合作\n\n商务部发言人就出访作了说明。\n\n关于吉尔吉斯斯坦。2018年双边贸易额56亿美元，中国是该国最大的贸易伙伴。',
      ['trade_turnover CHN KGZ 5600000000 USD exact actual'],
    ],
    [
      'trains that cross a state, by whatever name',
      '前10个月，过境哈境内的中欧班列约6200列。',
      ['train_count KAZ  6200 count approx actual'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('the ways of one sentence are told one by one', () => {
    const text = '前10个月，自哈萨克斯坦发往中国的货物1190万吨，由中国运抵哈萨克斯坦的货物近1480万吨。'
    expect(claimsOf(text).map(({ reporter, flow }) => `${reporter} ${flow}`)).toEqual(['KAZ export', 'CHN export'])
  })
})

test.each([['6月，中国对塔吉克斯坦出口新能源车612辆，是上月的1.8倍。', '2025-05-01/2025-05-31']])(
  'the month before is the one before that of the number: %s',
  (text, base) => {
    expect(claimsOf(text, { documentDate: '2025-07-10' }).map(({ base_period }) => base_period)).toEqual([null, base])
  },
)

describe('a text goes on past a list, a rank and a sum of all', () => {
  test.each([
    [
      'a list of states turns to no one of them',
      '中国与中亚五国的货物往来创新高。\n\n这五国为：哈萨克斯坦、吉尔吉斯斯坦、塔吉克斯坦、土库曼斯坦、乌兹别克斯坦。\n\n2024年双方进出口6741亿元。',
      ['trade_turnover CHN C5 674100000000 CNY exact actual'],
    ],
    [
      'what all invest is not with whom a state trades',
      '2022年乌兹别克斯坦吸收外国直接投资33亿美元。2023年出口230亿美元。',
      ['fdi_flow WLD UZB 3300000000 USD exact actual', 'exports UZB WLD 23000000000 USD exact actual'],
    ],
    [
      'what is earned with transit is sold to nobody',
      '哈萨克斯坦的过境收入每年为2亿美元。',
      ['other KAZ  200000000 USD exact actual'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('a level of years ago does not date what follows', () => {
    const text = '如今哈中两国贸易额已在120亿美元以上。而2015年只有47亿美元。中国占哈萨克斯坦外贸总额的21%。'
    expect(claimsOf(text, { documentDate: '2025-07-10' }).map(({ period_start }) => period_start)).toEqual([
      null,
      '2015-01-01',
      null,
    ])
  })

  test('the day of a count does not date what the plants can do', () => {
    const text = '目前，中国企业在哈萨克斯坦投产的有34个项目，比如年产100万吨的沥青厂。'
    expect(claimsOf(text, { documentDate: '2025-07-10' }).map(({ period_start }) => period_start)).toEqual([
      '2025-07-10',
      null,
    ])
  })
})

test('the mark of a note before a year is none of its digits', () => {
  expect(told('2013年中国与塔吉克斯坦贸易额为51.4亿美元12，2020年跌至29亿美元。')).toEqual([
    'trade_turnover CHN TJK 5140000000 USD exact actual',
    'trade_turnover CHN TJK 2900000000 USD exact actual',
  ])
})

test.each([
  ['首破1000亿美元 中国坐上中亚五国最大贸易伙伴之位'],
  ['Past $100 billion: China becomes the largest trading partner of Central Asia'],
])('a headline of a sum and a trading partner is one of turnover: %s', (text) => {
  expect(claimsOf(text).map(({ indicator }) => indicator)).toEqual(['trade_turnover'])
})

test.each([
  ['2024年，中亚向中国供气387亿立方米。土库曼斯坦仍为主力。乌兹别克斯坦供气约34亿方。'],
  [
    'In 2024 Central Asia sent China 38 bn cubic metres of gas. Turkmenistan remained the main source. Uzbekistan supplied 3.4 bn cubic metres.',
  ],
  [
    'В 2024 году Центральная Азия поставила в Китай 38 млрд кубометров газа. Туркменистан остался главным источником. Узбекистан поставил 3,4 млрд кубометров.',
  ],
])('one of a region sends to whom the region was told to send: %s', (text) => {
  expect(claimsOf(text).map(({ reporter, partner }) => `${reporter} ${partner}`)).toEqual(['C5 CHN', 'UZB CHN'])
})

test('the bound of a change stands before what it is held against', () => {
  expect(told('中国与塔吉克斯坦贸易额几乎比2019年少了三分之一。')).toEqual([
    'growth CHN TJK -33.333 percent approx actual',
  ])
})

test('a town in the name of a firm is not where its share lies', () => {
  expect(told('风电项目的股东为中国南方电网旗下的南网国际(香港)公司(35%)。')).toEqual([
    'share CHN  35 percent exact actual',
  ])
})

test.each([
  ['2024年，中亚天然气管道向中国输气387亿立方米，同比增长13%。'],
  ['In 2024 Kazakhstan pumped 5 bn cubic metres of gas to China, up 13 percent.'],
])('what is piped grows the way it is piped: %s', (text) => {
  expect(claimsOf(text).map(({ flow }) => flow)).toEqual(['export', 'export'])
})
