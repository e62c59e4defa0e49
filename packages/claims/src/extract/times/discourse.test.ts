import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

/** The times of the claims of a text: from, to, base. */
const times = (text: string, documentDate: string | null = null) =>
  claimsOf(text, { documentDate }).map(({ period_start, period_end, base_period }) =>
    [period_start, period_end, ...(base_period === null ? [] : [base_period])].join(' '),
  )

describe('a table', () => {
  test('has the months of its title in the year of a column', () => {
    expect(
      times(
        'Торговля Казахстана с Китаем, январь–июнь, млн долл. США\n| Показатель | 2021 | 2022 |\n| Экспорт | 4 100 | 5 300 |\n| Импорт | 3 900 | 4 700 |',
      ),
    ).toEqual(['2021-01-01 2021-06-30', '2022-01-01 2022-06-30', '2021-01-01 2021-06-30', '2022-01-01 2022-06-30'])
  })
  test('has quarters that are named by their numbers', () => {
    expect(
      times(
        'Торгівля Таджикистану з Китаєм за кварталами 2023 року, млн дол. США\n| Квартал | Експорт | Імпорт |\n| I | 51 | 240 |\n| II | 48 | 263 |',
      ),
    ).toEqual(['2023-01-01 2023-03-31', '2023-01-01 2023-03-31', '2023-04-01 2023-06-30', '2023-04-01 2023-06-30'])
  })
})

describe('the time of a number', () => {
  test('stands behind the last of numbers that hang together', () => {
    expect(times('The number of firms with Chinese capital in Uzbekistan grew by 20% to 2,400 in 2022.')).toEqual([
      '2022-01-01 2022-12-31 2021-01-01/2021-12-31',
      '2022-01-01 2022-12-31',
    ])
  })
  test('reaches from a beginning to a date, a comma between them', () => {
    expect(times('自2015年首班列车开出以来，截至2023年6月底，该口岸累计通行中欧班列2.1万列。')).toEqual([
      '2015-01-01 2023-06-30',
    ])
  })
  test('is not the day on which it was said', () => {
    expect(times('On March 3, 2025 the ministry said that trade of Kazakhstan with China in 2024 was $30 bn.')).toEqual(
      ['2024-01-01 2024-12-31'],
    )
  })
  test('is that of the number before for a part of it, and for the same told otherwise', () => {
    expect(
      times('In 2023 Uzbekistan bought 40,000 cars from China. Electric ones were 30% of them, or 12,000 cars.'),
    ).toEqual(Array.from({ length: 3 }, () => '2023-01-01 2023-12-31'))
  })
  test('goes on to people and things that pass, and not to those that stand', () => {
    expect(
      times('В 2023 году Казахстан посетили 300 тысяч граждан КНР. Навстречу поехали 410 тысяч казахстанцев.'),
    ).toEqual(['2023-01-01 2023-12-31', '2023-01-01 2023-12-31'])
    expect(times('В 2023 году Казахстан посетили 300 тысяч граждан КНР. На руднике работает 900 человек.')).toEqual([
      '2023-01-01 2023-12-31',
      ' ',
    ])
  })
  test('of a list is that of its heading, for what is counted', () => {
    expect(times('巴克图口岸9月运行情况：\n● 进出境货车1.4万辆次；\n● 货运量21万吨。', '2024-10-09')).toEqual([
      '2024-09-01 2024-09-30',
      '2024-09-01 2024-09-30',
    ])
  })
  test('of a stake that is held is none but its own', () => {
    expect(
      times('Construction of the plant began on 5 May 2024; the Chinese partner holds 60% of the joint company.'),
    ).toEqual([' '])
  })
  test('lies between the two that were told', () => {
    expect(
      times(
        'In 2018 machinery was 30% of the exports of China to Uzbekistan, in 2022 it was 41%. Over the same period the share of clothing fell from 25% to 12%.',
      ),
    ).toEqual(['2018-01-01 2018-12-31', '2022-01-01 2022-12-31', '2018-01-01 2018-12-31', '2022-01-01 2022-12-31'])
  })
})

test('a quarter is held against the quarter before, where the text says so', () => {
  expect(times('2022年第二季度，中国自哈萨克斯坦进口天然气12亿立方米，环比下降4%。')).toEqual([
    '2022-04-01 2022-06-30',
    '2022-04-01 2022-06-30 2022-01-01/2022-03-31',
  ])
})

describe('of two times', () => {
  test('that of its own clause is the time of a number', () => {
    expect(
      times(
        'More than 2 million people crossed the border of Kazakhstan and China in 2022, and some 900,000 tourists will come this year.',
        '2023-02-20',
      ),
    ).toEqual(['2022-01-01 2022-12-31', '2023-01-01 2023-12-31'])
  })
  test('that of a level for comparison does not go on', () => {
    expect(
      times('2022年，该走廊过货量达300万吨，比2021年的150万吨增长100%；其中集装箱列车120列，而2021年只有20列。'),
    ).toEqual([
      '2022-01-01 2022-12-31',
      '2021-01-01 2021-12-31',
      '2022-01-01 2022-12-31 2021-01-01/2021-12-31',
      '2022-01-01 2022-12-31',
      '2021-01-01 2021-12-31',
    ])
  })
  test('a month before the one that was told is what is held against', () => {
    expect(
      times('Экспорт Китая в Казахстан в мае 2023 года составил 2 млрд долларов. К апрелю поставки выросли на 3 %.'),
    ).toEqual(['2023-05-01 2023-05-31', '2023-05-01 2023-05-31 2023-04-01/2023-04-30'])
  })
  test('months without a year that are foreseen are ahead', () => {
    expect(
      times('For October-December forwarders expect 4 million tonnes from Kazakhstan to China.', '2022-10-11'),
    ).toEqual(['2022-10-01 2022-12-31'])
  })
  test('the month of May foresees nothing', () => {
    expect(
      claimsOf('Between January and May 2023 trade of China with Uzbekistan was $5 bn.').map(({ status }) => status),
    ).toEqual(['actual'])
  })
})

test.each([
  'В январе 2025 года доля Китая в торговле Казахстана — 23 %, годом ранее была 24 %.',
  'У січні 2025 року частка Китаю в торгівлі Казахстану — 23 %, роком раніше — 24 %.',
  "In January 2025 China's share of Kazakhstan's trade was 23 %, a year earlier it was 24 %.",
])('a share of the year before has that time: %s', (text) => {
  expect(claimsOf(text).map(({ period_start }) => period_start)).toEqual(['2025-01-01', '2024-01-01'])
})

describe('what a text has told', () => {
  test('gives the same months their length', () => {
    expect(
      times(
        'From March 2021 to February 2022 Kazakhstan sent 2 million tonnes of wheat to China. Over the same twelve months exports of barley came to 300,000 tonnes.',
      ),
    ).toEqual(['2021-03-01 2022-02-28', '2021-03-01 2022-02-28'])
  })
  test('of a share a year earlier is no change', () => {
    expect(
      times('В январе 2023 года доля КНР во внешней торговле Узбекистана составила 20 %, годом ранее была 18 %.'),
    ).toEqual(['2023-01-01 2023-01-31', '2022-01-01 2022-01-31'])
  })
  test('is compared as a whole before a time', () => {
    expect(times("China's exports to Uzbekistan grew 12% y/y in April 2023.")).toEqual([
      '2023-04-01 2023-04-30 2022-04-01/2022-04-30',
    ])
  })
  test('was signed on a day dates the deals of the same sentence', () => {
    expect(
      times(
        'Kazakhstan and China signed 20 agreements worth $3 billion on 4 March 2024, including a $150 million contract with a builder of plants.',
      ),
    ).toEqual(['2024-03-04 2024-03-04', '2024-03-04 2024-03-04', '2024-03-04 2024-03-04'])
  })
  test('bears marks of notes behind its years', () => {
    expect(
      times(
        'Trade of China with Tajikistan was US$ 3 billion in 2022,1 an increase of 10 per cent over 2021.2 Exports fell.',
      ),
    ).toEqual(['2022-01-01 2022-12-31', '2022-01-01 2022-12-31 2021-01-01/2021-12-31'])
  })
})

test('a second change from and to has the two times of the first', () => {
  expect(
    times(
      "Machinery's share of Chinese exports to Kazakhstan rose from 20% in 2016 to 35% in 2022; the share of clothing fell from 24% to 11%.",
    ),
  ).toEqual(['2016-01-01 2016-12-31', '2022-01-01 2022-12-31', '2016-01-01 2016-12-31', '2022-01-01 2022-12-31'])
})

test('a day of the week is the last one up to the day of the document', () => {
  expect(times('Kazakhstan and China signed 12 agreements in Astana on Tuesday.', '2024-07-05')).toEqual([
    '2024-07-02 2024-07-02',
  ])
  expect(times('На форуме в среду Узбекистан и Китай подписали 9 соглашений.', '2024-07-05')).toEqual([
    '2024-07-03 2024-07-03',
  ])
})

test('a yearly flow of some years has those years', () => {
  expect(times('The average annual inflow of Chinese investment in Tajikistan in 2018-2021 was $150 million.')).toEqual(
    ['2018-01-01 2021-12-31'],
  )
})

test('a headline that doubles a flow has its flow behind it', () => {
  expect(times('Пекин и Астана намерены удвоить взаимный товарооборот к 2030 году')).toEqual(['2030-01-01 2030-12-31'])
})

test.each([
  ['В 2024 году товарооборот вырос на 10 %, планируется довести его до 70 млрд долларов.'],
  ['У 2024 році товарообіг зріс на 10 %, планується довести його до 70 млрд доларів.'],
  ['In 2024 trade grew 10%, and the sides plan to raise it to $70 billion.'],
  ['2024年贸易额增长10%,双方计划提高到700亿美元。'],
])('a plan that follows what was is at no time of its own: %s', (text) => {
  expect(claimsOf(text, { documentDate: '2025-03-03' })[1]).toMatchObject({
    status: 'target',
    period_start: null,
    period_end: null,
  })
})

test('a headline without numbers leaves the text under it its own times', () => {
  const text = '要闻 > 农业 > 粮食\n\n2018年哈萨克斯坦小麦出口增长了3倍,今后拟在3年内提高到100万吨。'
  expect(claimsOf(text, { documentDate: '2019-03-16' })[1]).toMatchObject({ status: 'target', period_start: null })
})

test('a count that is said again more exactly keeps its time', () => {
  const [first, second] = claimsOf('今年1-5月进出合作中心的旅客突破200万人次,达206万人次。', {
    documentDate: '2024-06-04',
  })
  expect(second).toMatchObject({ period_start: first?.period_start, period_end: '2024-05-31' })
})

test('the time of the next clause does not date a plan before it', () => {
  expect(
    claimsOf('哈中计划将贸易额提高至1000亿美元,双边货运量今年预计达到3500万吨。', { documentDate: '2025-03-03' }),
  ).toMatchObject([{ period_start: null }, { period_start: '2025-01-01' }])
})
