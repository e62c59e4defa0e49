import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

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
    'oil in a pipe goes from state to state, as the pipe does; what it can carry is of neither',
    '中哈石油管道去年输油900万吨。管道长2500公里，年输油能力1500万吨。',
    ['9000000 KAZ CHN', '2500 KAZ CHN', '15000000 null null'],
  ],
  [
    'a road to a border lies in its own state',
    'China and Tajikistan traded more. The road from Dushanbe to the pass is 350 km long.',
    ['350 null TJK'],
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
])('%s', (_, text, expected) => {
  expect(parties(text)).toEqual(expected)
})
