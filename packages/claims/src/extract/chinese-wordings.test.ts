import { describe, expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const told = (text: string, documentDate = '2025-10-10'): readonly string[] =>
  claimsOf(text, { documentDate }).map(({ indicator, reporter, partner, value, unit, bound, status }) =>
    [indicator, reporter, partner, value, unit, bound, status].join(' '),
  )

describe('a wording of Chinese news is read', () => {
  test.each([
    [
      'the date line of an agency names nobody',
      '新华网比什凯克11月27日电 中国企业在吉尔吉斯斯坦投建的工厂27日投产。公司累计投入6000万美元。',
      ['fdi_stock CHN KGZ 60000000 USD exact actual'],
    ],
    [
      'the bound of a share stands before its verb',
      '塔吉克斯坦对中国负债12亿美元,几乎占其外债的40%。',
      ['other CHN TJK 1200000000 USD exact actual', 'share CHN TJK 40 percent approx actual'],
    ],
    ['which of many something is', '一列载有第10万标箱的班列驶入哈萨克斯坦。', []],
    ['what something can do each year', '口岸换装库每年可换装20万标箱。', ['capacity   200000 TEU exact actual']],
    ['what something is designed for', '该枢纽年设计吞吐量24万标箱。', ['capacity   240000 TEU exact actual']],
    ['what is ordered', '总统指示到2030年把贸易额提高到200亿美元。', ['trade_turnover   20000000000 USD exact target']],
    [
      'items that are no papers',
      '通关手续由9项减到4项。',
      ['other   9 count exact actual', 'other   4 count exact actual'],
    ],
    [
      'the product of a country by its short name',
      '今年前8月吉国内生产总值为119亿美元。',
      ['other KGZ  11900000000 USD exact actual'],
    ],
    [
      'a firm by the place in its name',
      '中国企业在吉尔吉斯斯坦投建的炼油厂投产。新疆天河石油化工有限公司累计投入6000万美元。',
      ['fdi_stock CHN KGZ 60000000 USD exact actual'],
    ],
    [
      'a long dash of a list is no minus',
      '制造业利用外资100亿美元;能源—60亿美元。',
      ['fdi_flow   10000000000 USD exact actual', 'fdi_flow   6000000000 USD exact actual'],
    ],
    ['a gas is no number', '每年减少二氧化碳排放量230万吨。', ['other   2300000 t exact actual']],
    [
      'a bonded zone is no tax',
      '喀什综合保税区前三季度进出口总值120亿元。',
      ['trade_turnover CHN WLD 12000000000 CNY exact actual'],
    ],
    [
      'what a bare 个 counts is named before it',
      '2013年经哈集装箱仅6000个,2015年已有4.8万个。',
      ['container_volume KAZ  6000 count exact actual', 'container_volume KAZ  48000 count exact actual'],
    ],
    [
      'a product of a year that is named is no yearly one',
      '哈萨克斯坦2024年产量为2280万吨小麦。',
      ['other KAZ  22800000 t exact actual'],
    ],
    [
      'what is lent in a state goes from the lender to it',
      '中国在吉贷款余额为17亿美元。',
      ['other CHN KGZ 1700000000 USD exact actual'],
    ],
    [
      'gas that is made is not what a pipe carries',
      '土库曼斯坦今年前5个月开采天然气300亿立方米,出口150亿立方米。',
      ['other TKM  30000000000 m3 exact actual', 'pipeline_gas TKM WLD 15000000000 m3 exact actual'],
    ],
    [
      'a part of a state named by one sign',
      '中国企业在建的哈北部风电项目总额14亿美元。',
      ['project_cost CHN KAZ 1400000000 USD exact actual'],
    ],
    ['who comes', '2024年乌公民来华8万人次。', ['other UZB CHN 80000 count exact actual']],
    [
      'a rank behind its number',
      '2025年上半年乌中贸易额67亿美元;俄罗斯以61亿美元位居第二,哈萨克斯坦22亿美元排第三。',
      [
        'trade_turnover UZB CHN 6700000000 USD exact actual',
        'trade_turnover UZB RUS 6100000000 USD exact actual',
        'trade_turnover UZB KAZ 2200000000 USD exact actual',
      ],
    ],
    [
      'what contractors earned',
      '截至今年3月底,中国对中亚五国直接投资存量150亿美元,累计完成工程承包营业额600亿美元。',
      ['fdi_stock CHN C5 15000000000 USD exact actual', 'other CHN C5 60000000000 USD exact actual'],
    ],
    [
      'what was worth what left through posts',
      '今年1—5月,新疆口岸对中亚五国出口汽车12万辆,价值180亿元。',
      ['exports CHN C5 120000 count exact actual', 'exports CHN C5 18000000000 CNY exact actual'],
    ],
    [
      'goods of a flow beside their total',
      '2023年山东自中亚五国进口原油30亿元,占进口总值的60%;铜矿6亿元,增长41%;农产品3亿元,增长34%。',
      [
        'imports CHN C5 3000000000 CNY exact actual',
        'share CHN C5 60 percent exact actual',
        'imports CHN C5 600000000 CNY exact actual',
        'growth CHN C5 41 percent exact actual',
        'imports CHN C5 300000000 CNY exact actual',
        'growth CHN C5 34 percent exact actual',
      ],
    ],
    [
      'gas that comes in through a post of whom it goes to',
      '自霍尔果斯口岸入境的中亚天然气管道累计向我国输气900亿立方米。',
      ['pipeline_gas C5 CHN 90000000000 m3 exact actual'],
    ],
    [
      'projects that were begun in a year, by what they cost',
      '中哈合作项目50个,总投资200亿美元。其中,2018年开工9个,投资金额71亿美元。',
      [
        'other CHN KAZ 50 count exact actual',
        'project_cost CHN KAZ 20000000000 USD exact actual',
        'other CHN KAZ 9 count exact actual',
        'project_cost CHN KAZ 7100000000 USD exact actual',
      ],
    ],
  ])('%s', (_what, text, claims) => {
    expect(told(text)).toEqual(claims)
  })

  test('how things stand now has no time, whatever year was told of before', () => {
    expect(claimsOf('2015年中乌贸易额47亿美元。如今两国贸易额已超过120亿美元。')[1]).toMatchObject({
      period_start: null,
    })
  })

  test('what follows how things stand now has no time either, whatever it was held against', () => {
    const claims = claimsOf('如今中乌贸易额已超过120亿美元,而2015年只有47亿美元。中国在乌外贸中的比重为21%。')
    expect(claims.map(({ period_start: start }) => start)).toEqual([null, '2015-01-01', null])
  })

  test('where a train goes may be told behind what it carries, before the next number', () => {
    const [load] = claimsOf('装着55个集装箱的班列从西安发车,驶往阿塞拜疆,至此累计开行3万列。')
    expect(load).toMatchObject({ indicator: 'container_volume', reporter: 'CHN', partner: 'AZE' })
  })

  test('the unit of a range may be said twice', () => {
    expect(claimsOf('项目投资3亿美元至5亿美元。')[0]).toMatchObject({ value: 300_000_000, value_high: 500_000_000 })
  })

  test('the first months of a year are those of the year that is named', () => {
    expect(claimsOf('2024年前10个月,中哈贸易额为360亿美元。')[0]).toMatchObject({ period_end: '2024-10-31' })
  })

  test('a multiple of what was is against that year', () => {
    expect(claimsOf('2021年中哈贸易额达250亿美元,是2001年建交之初的28倍。')[1]).toMatchObject({
      value: 28,
      period_start: '2021-01-01',
      base_period: '2001-01-01/2001-12-31',
    })
  })
})
