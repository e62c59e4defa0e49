import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, value }) =>
    [indicator, reporter, partner, value].join(' '),
  )

test('who has the first place is a partner of whom the heading told, and so are those after it', () => {
  expect(
    told(
      'Названы страны, на которые пришлась основная часть экспорта Узбекистана. Первая строка у России – 1,4 млрд долларов. Дальше Турция (700 млн долларов) и Казахстан (650 млн).',
    ),
  ).toEqual(['exports UZB RUS 1400000000', 'exports UZB TUR 700000000', 'exports UZB KAZ 650000000'])
})

test('a place in a rank may stand behind who has it', () => {
  expect(
    told('За год Таджикистан и Россия наторговали на 900 млн долларов. Китай по обороту второй: 800 млн долларов.').at(
      -1,
    ),
  ).toBe('trade_turnover TJK CHN 800000000')
})

test('what China is to a region it is to a member of it, with another share', () => {
  expect(
    told('Доля Китая во внешней торговле Центральной Азии достигла 24 %. Выше всего она у Туркменистана, 55 %.').at(-1),
  ).toBe('share TKM CHN 55')
})

test('another office counts the same', () => {
  expect(
    told('За год Узбекистан экспортировал в Китай газ на 600 млн долларов. Госкомстат насчитал 590 млн долларов.').at(
      -1,
    ),
  ).toBe('exports UZB CHN 590000000')
})
