import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-09-03' }).map(
    ({ indicator, reporter, partner, flow, value }) => `${indicator} ${reporter}>${partner} ${flow} ${value}`,
  )

test('what is spent on goods of another state is what they are bought for', () => {
  expect(told('На китайские автомобили казахстанцы потратили в 2024 году 90 млн долларов.')).toEqual([
    'imports KAZ>CHN import 90000000',
  ])
  expect(told('Kazakhstan spent $30 million on Chinese buses in 2024.')).toEqual(['imports KAZ>CHN import 30000000'])
})

test('a part among the goods that were counted is a share, whatever grew before', () => {
  expect(
    told(
      'В 2024 году Узбекистан импортировал из Китая 50 тыс. машин, это в 1,2 раза меньше, чем в 2023-м. Электромобилей среди них — 40%.',
    ).at(-1),
  ).toBe('share UZB>CHN import 40')
})

test('deliveries the other way, behind words of imports, are exports in each number that is told of them', () => {
  expect(
    told(
      'Кыргызстан за полугодие 2025 года ввёз из Китая товаров на 3 млрд долларов. Поставки в обратном направлении выросли в 1,5 раза и достигли 80 млн долларов.',
    ),
  ).toEqual(['imports KGZ>CHN import 3000000000', 'growth KGZ>CHN export 1.5', 'exports KGZ>CHN export 80000000'])
})

test('papers about something are counted, and a verb behind a number ends what it counts', () => {
  expect(
    told('С китайскими компаниями подписано 33 соглашения о проектах в Казахстане на сумму 5 млрд долларов.'),
  ).toEqual(['agreements_count CHN>KAZ null 33', 'agreements_value CHN>KAZ null 5000000000'])
  expect(
    told(
      'По итогам форума в Оше с китайскими предприятиями подписано 14 меморандумов. Из них 8 касаются сельского хозяйства.',
    ),
  ).toEqual(['agreements_count CHN>KGZ null 14', 'agreements_count CHN>KGZ null 8'])
})
