import { describe, expect, it } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const pairs = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ reporter, partner }) => `${reporter} > ${partner}`)

describe('what is agreed', () => {
  it.each([
    'Узбекистан и Китай подписали 31 соглашение.',
    'Узбекистан і Китай підписали 31 угоду.',
    'Uzbekistan and China signed 31 agreements.',
    '乌兹别克斯坦与中国签署31份协议。',
  ])('with a state outside the region goes from there, however the two are named: %s', (text) => {
    expect(pairs(text)).toEqual(['CHN > UZB'])
  })

  it('between two states of the region stays as they are named', () => {
    expect(pairs('Казахстан и Узбекистан подписали 12 соглашений.')).toEqual(['KAZ > UZB'])
  })

  it.each([
    'Таджикистан и Китай ведут 19 совместных проектов.',
    'Таджикистан і Китай ведуть 19 спільних проєктів.',
    'Tajikistan and China have 19 joint projects under way.',
    '塔中两国产能合作现有19个项目。',
  ])('and carried out together goes from there too: %s', (text) => {
    expect(pairs(text)).toEqual(['CHN > TJK'])
  })

  it('and carried out in China stays of whose it is', () => {
    expect(pairs('Kazakhstan carries out 3 projects in China.')).toEqual(['KAZ > CHN'])
  })
})

describe('a debt', () => {
  it.each([
    'Киргизия должна Эксимбанку Китая 1,7 млрд долларов, а Всемирному банку — 700 млн долларов.',
    'Киргизстан винен Ексімбанку Китаю 1,7 млрд доларів, а Світовому банку — 700 млн доларів.',
    "Kyrgyzstan owed 1.7 billion dollars to China's Eximbank and 700 million dollars to the World Bank.",
    '吉尔吉斯斯坦欠中国进出口银行17亿美元，欠世界银行7亿美元。',
  ])('goes from the creditor, and a bank of many states is no state: %s', (text) => {
    expect(pairs(text)).toEqual(['CHN > KGZ', 'null > KGZ'])
  })

  it.each([
    'Внутренний долг Киргизии — 4 млрд долларов, Всемирному банку она должна 700 млн долларов, Китаю — 1,7 млрд долларов.',
    'The domestic debt of Kyrgyzstan is $4 billion; it owes the World Bank $700 million and China $1.7 billion.',
    '吉尔吉斯斯坦内债40亿美元，欠世界银行7亿美元，欠中国17亿美元。',
  ])('at home is of the state alone, whatever is owed abroad beside it: %s', (text) => {
    expect(pairs(text)).toEqual(['KGZ > null', 'null > KGZ', 'CHN > KGZ'])
  })

  it.each([
    'По данным Всемирного банка, госдолг Таджикистана составил 3 млрд долларов.',
    'За даними Світового банку, держборг Таджикистану становив 3 млрд доларів.',
    'Government debt of Tajikistan is $3 billion, the World Bank said.',
    '据世界银行统计，塔吉克斯坦公共债务为30亿美元。',
  ])('is not owed to a bank that tells of it: %s', (text) => {
    expect(pairs(text)).toEqual(['TJK > null'])
  })

  it.each([
    'Внешний долг Таджикистана достиг 3,2 млрд долларов, или 27 % ВВП.',
    'Зовнішній борг Таджикистану сягнув 3,2 млрд доларів, або 27 % ВВП.',
    'The external debt of Tajikistan reached $3.2 billion, or 27% of GDP.',
    '塔吉克斯坦外债32亿美元，占国内生产总值的27%。',
  ])('abroad has no one creditor, against the GDP too: %s', (text) => {
    expect(pairs(text)).toEqual(['null > TJK', 'null > TJK'])
  })

  it.each([
    'Киргизия погасила долг Китаю на 100 млн долларов и осталась должна 1,6 млрд долларов.',
    'Киргизстан сплатив Китаю 100 млн доларів боргу й лишився винен 1,6 млрд доларів.',
    'Kyrgyzstan repaid $100 million of its debt to China, and still owes $1.6 billion.',
    '吉尔吉斯斯坦偿还中国债务1亿美元，仍欠16亿美元。',
  ])('that is paid back goes from the payer, and what is left from the creditor: %s', (text) => {
    expect(pairs(text)).toEqual(['KGZ > CHN', 'CHN > KGZ'])
  })

  it('that is told of again in another year goes the way of the number before', () => {
    expect(pairs('Kyrgyzstan repaid China $100 million in 2023. In 2024 it was $120 million.')).toEqual([
      'KGZ > CHN',
      'KGZ > CHN',
    ])
    expect(pairs('Kyrgyzstan owes the World Bank $700 million. In 2020 it was $650 million.')).toEqual([
      'null > KGZ',
      'null > KGZ',
    ])
  })

  it('that has not been paid back is still owed', () => {
    expect(pairs('吉尔吉斯斯坦尚未偿还中国的债务17亿美元。')).toEqual(['CHN > KGZ'])
  })

  it.each([
    ['Debt to China, USD million', 'CHN > TJK'],
    ['External debt, USD million', 'null > TJK'],
    ['Public debt, USD million', 'TJK > null'],
    ['Debt repayments to China, USD million', 'TJK > CHN'],
  ])('in a table goes the same way: %s', (title, pair) => {
    expect(pairs(`${title}\nCountry | 2023 | 2024\nTajikistan | 900 | 790`)).toEqual([pair, pair])
  })
})

describe('a pipe or a line', () => {
  it.each([
    'Газопровод Туркмения — Китай длиной 1830 км может пропускать 30 млрд кубометров газа в год.',
    'Газогін Туркменістан — Китай завдовжки 1830 км може пропускати 30 млрд кубометрів газу на рік.',
    'The Turkmenistan–China gas pipeline is 1,830 km long and can carry 30 billion cubic metres a year.',
    '土库曼斯坦—中国天然气管道全长1830公里，年输气能力300亿立方米。',
  ])('between two states is of neither: %s', (text) => {
    expect(pairs(text)).toEqual(['null > null', 'null > null'])
  })

  it.each([
    ['A line from China to Kyrgyzstan will be 400 km long.', 'null > null'],
    ['A firm from China will lay 100 km of pipeline to Kazakhstan.', 'CHN > KAZ'],
  ])('from one state to another is not of the first, unless that is whose firm lays it: %s', (text, pair) => {
    expect(pairs(text)).toEqual([pair])
  })
})
