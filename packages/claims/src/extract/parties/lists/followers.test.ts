import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text).map(({ indicator, reporter, partner, value }) => [indicator, reporter, partner, value].join(' '))

describe('who comes next in a rank has the place of who came before', () => {
  test.each([
    'В 2023 году товарооборот Узбекистана с Ираном составил 9 млрд долларов. На втором месте — Япония (7 млрд долларов).',
    'У 2023 році товарообіг Узбекистану з Іраном становив 9 млрд доларів. На другому місці — Японія (7 млрд доларів).',
    'In 2023 Uzbekistan’s trade with Iran was $9 billion. Japan came second with $7 billion.',
    '2023年，乌兹别克斯坦与伊朗贸易额为90亿美元。日本以70亿美元位居第二。',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['trade_turnover UZB IRN 9000000000', 'trade_turnover UZB JPN 7000000000'])
  })
  test('as one more seller to the same buyer', () => {
    expect(
      told('Китай купил у Туркмении газа на 5 млрд долларов. Следом среди поставщиков идёт Россия — 4 млрд.'),
    ).toEqual(['imports CHN TKM 5000000000', 'imports CHN RUS 4000000000'])
  })
  test('in the time of the first', () => {
    const text = 'В 2022 году Узбекистан экспортировал в Россию 10 тыс. тонн винограда. Далее — Иран (6 тыс. тонн).'
    expect(claimsOf(text).map(({ period_start: start, flow }) => [start, flow])).toEqual([
      ['2022-01-01', 'export'],
      ['2022-01-01', 'export'],
    ])
  })
  test('line by line', () => {
    expect(
      told('Киргизия вывезла 90 тыс. тонн яблок. Куда:\n— Россия – 60 тыс. тонн\n— Китай – 20 тыс. тонн\n').slice(1),
    ).toEqual(['exports KGZ RUS 60000', 'exports KGZ CHN 20000'])
  })
})

test('the largest trading partner is told by the turnover', () => {
  expect(told('Крупнейшим торговым партнером Таджикистана стала Россия: 2 млрд долларов.')).toEqual([
    'trade_turnover TJK RUS 2000000000',
  ])
})

test('a place told by an ordinal', () => {
  expect(
    told(
      'Експорт Узбекистану до Китаю — 500 млн доларів. Третій Казахстан — 300 млн доларів, четверта Туреччина — 200 млн доларів.',
    ).slice(1),
  ).toEqual(['exports UZB KAZ 300000000', 'exports UZB TUR 200000000'])
})

test('buyers of a list stand as the first one stood', () => {
  expect(told('Литва купила в Україні меду на 14 млн доларів, Чехія — на 3 млн доларів.')).toEqual([
    'imports LTU UKR 14000000',
    'imports CZE UKR 3000000',
  ])
})

test('where goods come from says nothing of whose purchases are counted next', () => {
  expect(
    told(
      'Узбекистан покупает всё больше машин. Везут их из Китая и Кореи.\nВ 2024 году Узбекистан импортировал 30 тыс. машин.',
    ),
  ).toEqual(['imports UZB WLD 30000'])
})

test('what brackets say again is no flow of its own', () => {
  expect(told('Частка Китаю в зовнішній торгівлі Таджикистану (експорт та імпорт товарів) сягнула 21 %.')).toEqual([
    'share TJK CHN 21',
  ])
})

test('the balance of foreign trade is with all', () => {
  expect(told('Китай торгує з Киргизстаном. Сальдо зовнішньої торгівлі Киргизстану — 2 млрд доларів.')).toEqual([
    'trade_balance KGZ WLD 2000000000',
  ])
})

test('after a share of the trade of one, others are its partners, in the time of the first', () => {
  const text =
    'У першому півріччі 2021 року частка Китаю в зовнішньому обороті Таджикистану зросла до 20 % (400 млн доларів). За 2020 рік було 18 %. Другою відомство ставить Росію — 390 млн доларів, частка 19 %. Третій іде Казахстан — 380 млн доларів.'
  expect(told(text).slice(3)).toEqual([
    'trade_turnover TJK RUS 390000000',
    'share TJK RUS 19',
    'trade_turnover TJK KAZ 380000000',
  ])
  expect(claimsOf(text).map(({ period_start: start }) => start)).toEqual([
    '2021-01-01',
    '2021-01-01',
    '2020-01-01',
    '2021-01-01',
    '2021-01-01',
    '2021-01-01',
  ])
})

test.each([
  [
    'В 2023 году оборот Узбекистана с Китаем достиг 13 млрд долларов: экспорт дал 2,5 млрд, импорт – 10,5 млрд. Следом идут Россия (9 млрд долларов) и Казахстан (4 млрд).',
  ],
  [
    'У 2023 році оборот Узбекистану з Китаєм сягнув 13 млрд доларів: експорт дав 2,5 млрд, імпорт – 10,5 млрд. Далі йдуть Росія (9 млрд доларів) і Казахстан (4 млрд).',
  ],
])('a list goes on about the turnover, whatever its two sides came to: %s', (text) => {
  const claims = claimsOf(text, { documentDate: '2024-08-10' })
  expect(claims.slice(3).map(({ indicator, partner }) => `${indicator} ${partner}`)).toEqual([
    'trade_turnover RUS',
    'trade_turnover KAZ',
  ])
})

test('goods that are left out behind whose they are go on with the list', () => {
  const claims = claimsOf(
    'В 2024 году Китай импортировал туркменского газа на 9,6 млрд долларов, российского — на 8 млрд, казахстанского — на 1 млрд.',
    { documentDate: '2025-01-28' },
  )
  expect(claims.map(({ reporter, partner, flow }) => `${reporter}>${partner} ${flow}`)).toEqual([
    'CHN>TKM import',
    'CHN>RUS import',
    'CHN>KAZ import',
  ])
})
