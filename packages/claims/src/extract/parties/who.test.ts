import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const parties = (text: string): readonly string[] =>
  claimsOf(text).map(({ reporter, partner, value }) => `${value} ${reporter} ${partner}`)

test.each([
  [
    'the owner and the place of a plant may be told in sentences before',
    'Под Самаркандом открыли цех. Его построил китайский подрядчик. Мощность цеха — 300 тысяч тонн цемента в год.',
    ['300000 CHN UZB'],
  ],
  [
    'an owner may stand after the number',
    'Сонячна станція в Навої потужністю 120 МВт, зведена китайською фірмою.',
    ['120 CHN UZB'],
  ],
  [
    'a section of a road lies in its state',
    '中吉乌铁路全长523公里，其中吉境内305公里。',
    ['523 null null', '305 null KGZ'],
  ],
  [
    'what several states build together is of none of them',
    'China–Kyrgyzstan–Uzbekistan railway: China holds 51% of the company.',
    ['51 CHN null'],
  ],
  [
    'oil in a pipe goes from state to state, and what the pipe can carry is of neither',
    '中哈石油管道去年输油900万吨。管道长2500公里，年输油能力1500万吨。',
    ['9000000 KAZ CHN', '2500 null null', '15000000 null null'],
  ],
  [
    'a road to a border lies in its own state',
    'China and Tajikistan traded more. The road from Dushanbe to the pass is 350 km long.',
    ['350 null TJK'],
  ],
  [
    'what runs along a route of several states is of none of them, what leaves China for it is from China',
    'По Транскаспийскому маршруту перевезли 5 млн т. Из Китая по нему ушло 300 поездов.',
    ['5000000 null null', '300 CHN null'],
  ],
  [
    'a pipe without a name leads where what it carries goes, and is of neither end',
    'Kazakhstan sent 9 million tonnes of oil to China. The pipeline is 2,100 km long.',
    ['9000000 KAZ CHN', '2100 null null'],
  ],
  [
    "what a state's own firm builds at home is the state's",
    'Казахстан темир жолы довела пропускную способность станции Достык до 20 млн т в год.',
    ['20000000 KAZ null'],
  ],
  [
    'a president who comes to sign stands for the state where what is agreed works',
    'The visit of the Tajik president to Beijing ended with 12 agreements.',
    ['12 CHN TJK'],
  ],
  ['trains whose end alone is named come from the other side', '中国与中亚。开往中亚的班列9000列。', ['9000 CHN C5']],
  [
    'a time ends what a preposition reaches',
    'В прошлом году узбекские фермеры отгрузили в Китай 70 тысяч тонн черешни.',
    ['70000 UZB CHN'],
  ],
  [
    'the loan of a bank of many states is of no country',
    'Всемирный банк выделил Таджикистану 50 млн долларов на дорогу, которую строит китайская компания.',
    ['50000000 null TJK'],
  ],
  [
    'a share of those that have no code leaves the partner open',
    'Китай купил 40 % казахстанского экспорта меди; Евросоюзу досталось 9 %.',
    ['40 KAZ CHN', '9 KAZ null'],
  ],
  [
    'a foreign share of capital stands with the investor',
    'На Китай пришлось 27 % инвестиций, освоенных Узбекистаном, на Россию — 17 %.',
    ['27 CHN UZB', '17 RUS UZB'],
  ],
  [
    'he is the country that the sentence before was about',
    'Китай давно обогнал Россию. Во внешней торговле Казахстана на него пришлось 21 %.',
    ['21 KAZ CHN'],
  ],
  [
    'our state is the one that the text names later',
    'Он дает пятую часть нашего импорта, этот Китай. Узбекистан давно с ним торгует.',
    ['20 UZB CHN'],
  ],
  ['a border is between two as they are named', '«Нур Жолы»: границу с Китаем пересекли 900 человек.', ['900 KAZ CHN']],
  ['trains to Central Asia go from China', '全国开行中亚班列1.1万列。', ['11000 CHN C5']],
  [
    'a rank among partners is one of the state that the text speaks of',
    "Tajikistan's foreign trade came to $9 billion. Russia was its top partner with $2 billion, followed by China with $1.8 billion.",
    ['9000000000 TJK WLD', '2000000000 TJK RUS', '1800000000 TJK CHN'],
  ],
  [
    'a second stands where the first stood',
    'Pipeline gas to China: Turkmenistan exported 30 bcm to China. Russia delivered 38 bcm and Kazakhstan 4 bcm.',
    ['30000000000 TKM CHN', '38000000000 RUS CHN', '4000000000 KAZ CHN'],
  ],
  [
    'the way back turns the two round',
    'Из Узбекистана в Китай отправлено 2 млн тонн грузов, в обратном направлении — 3 млн тонн.',
    ['2000000 UZB CHN', '3000000 CHN UZB'],
  ],
  [
    'its exports are those of the subject',
    'Turkmenistan, which sends 80% of its gas exports to China, is content.',
    ['80 TKM CHN'],
  ],
  ['a share of a market is whose market and whose goods', '中国品牌占哈新车市场的三成。', ['30 KAZ CHN']],
  [
    'who is named at the end has the share',
    'Товарообіг Китаю з Центральною Азією перевищив 90 млрд доларів. Майже половину забезпечив Казахстан.',
    ['90000000000 CHN C5', '50 CHN KAZ'],
  ],
  [
    'what belongs to the head of the whole is no part',
    'Some 60 per cent of Kyrgyz imports from China move on to Russia.',
    ['60 KGZ CHN'],
  ],
  [
    'there is the country that the clause does not name',
    'Торговля Таджикистана с Россией растет. Китай закупил оттуда товаров на 300 млн долларов.',
    ['300000000 CHN TJK'],
  ],
  [
    'a buyer that is the subject is the reporter of what it bought',
    'Узбекистан за год купил у Китая 60 тысяч автомобилей.',
    ['60000 UZB CHN'],
  ],
  [
    'the name of a summit says whom a text is about',
    'Китай — Центральная Азия: итоги\n\nТоварооборот вырос до 100 млрд долларов.',
    ['100000000000 CHN C5'],
  ],
])('%s', (_, text, expected) => {
  expect(parties(text)).toEqual(expected)
})

describe('trade of one after that of another', () => {
  test.each([
    ['In 2022 Russia traded $9 billion with Uzbekistan, while China traded $8 billion.'],
    ['В 2022 году Россия наторговала с Узбекистаном на 9 млрд долларов, а Китай — на 8 млрд.'],
  ])('stands in its place: %s', (text) =>
    expect(claimsOf(text).map(({ reporter, partner }) => `${reporter} ${partner}`)).toEqual(['RUS UZB', 'CHN UZB']),
  )

  test('grain that is sold to nobody in particular is sold to all', () =>
    expect(claimsOf('Kazakhstan exported 2 million tons of grain in May.')[0]).toMatchObject({
      reporter: 'KAZ',
      partner: 'WLD',
      flow: 'export',
    }))
})

test.each([
  ['Внешняя торговля Киргизии составила 8 млрд долларов. Торговля со странами ЕАЭС — 3 млрд долларов.'],
  ['Зовнішня торгівля Киргизстану становила 8 млрд доларів. Торгівля з країнами ЄАЕС — 3 млрд доларів.'],
  ['The foreign trade of Kyrgyzstan was $8 billion. Trade with the EU came to $3 billion.'],
  ['吉尔吉斯斯坦对外贸易额80亿美元。同欧亚经济联盟成员国的贸易额为30亿美元。'],
])('trade with a group that has no code is with no one: %s', (text) => {
  const [all, group] = claimsOf(text)
  expect(all).toMatchObject({ reporter: 'KGZ', partner: 'WLD' })
  expect(group).toMatchObject({ reporter: 'KGZ', partner: null })
})
