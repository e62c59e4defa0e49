import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const pairs = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner }) =>
    [indicator, reporter, partner].join(' '),
  )

test('a state of one sign is whose partner another is', () => {
  expect(pairs('中国仍为哈头号贸易伙伴,占哈外贸的25%。')).toEqual(['share KAZ CHN'])
})

test('two beside a preposition are both where something goes, and a clause of its own has its own', () => {
  expect(pairs('哈方打算恢复对格鲁吉亚和伊朗的小麦出口,并把对华小麦出口提到100万吨。')).toEqual(['exports KAZ CHN'])
  expect(
    pairs('Kazakhstan means to resume exports to Georgia and Iran, and to raise its exports to China to $3 billion.'),
  ).toEqual(['exports KAZ CHN'])
})

test('states that invest are counted by nobody, and each of their list has its sum of the year', () => {
  expect(pairs('2021年对乌投资的国家有50多个,前五位是:\n- 中国 22亿美元\n- 俄罗斯 21亿美元')).toEqual([
    'fdi_flow CHN UZB',
    'fdi_flow RUS UZB',
  ])
})

test('a state is one thing and what is Chinese in it another', () => {
  expect(pairs('在乌中企数量近5年增长两倍,目前已超过2000家。')).toEqual(['growth CHN UZB', 'company_count CHN UZB'])
})

test('with whom the next of a rank trades is whose partner it is', () => {
  expect(pairs('乌外贸额约329亿美元。中国居首,乌中贸易额57亿美元。俄罗斯排在第二,与乌贸易额约50亿美元。').at(-1)).toBe(
    'trade_turnover UZB RUS',
  )
})

test.each([
  ['К 2030 году Узбекистан намерен построить 25 ГВт солнечных мощностей.', 'capacity UZB '],
  ['До 2030 року Узбекистан планує збудувати 25 ГВт сонячних потужностей.', 'capacity UZB '],
  ['Uzbekistan plans to build 25 GW of solar capacity by 2030.', 'capacity UZB '],
  ['哈萨克斯坦计划到2030年新建铁路5000公里。', 'length KAZ '],
])('what a state plans for itself is its own: %s', (text, pair) => {
  expect(pairs(text)).toEqual([pair])
})

test('where the oil of a pipe goes is kept past its length, which is of neither state, whoever pumps', () => {
  expect(
    pairs('中哈原油管道2024年输油1100万吨。管道西起哈萨克斯坦阿特劳,东到阿拉山口,全长2800公里。累计输油1.5亿吨。'),
  ).toEqual(['freight_volume KAZ CHN', 'length  ', 'freight_volume KAZ CHN'])
  expect(pairs('产自土库曼斯坦的天然气对我国供气300亿立方米。中国石油的公司供107亿立方米。')).toEqual([
    'pipeline_gas TKM CHN',
    'pipeline_gas TKM CHN',
  ])
})

test('what passes all the posts of a land is traded with all', () => {
  expect(pairs('新疆对中亚五国进出口1100亿元。新疆口岸进出口农产品156亿元。')).toEqual([
    'trade_turnover CHN C5',
    'trade_turnover CHN WLD',
  ])
})

test.each([['吉尔吉斯斯坦人口约700万。'], ['吉尔吉斯斯坦约有700万人口。']])('people are of one state: %s', (text) => {
  expect(pairs(text)).toEqual(['other KGZ '])
})
