import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ indicator, reporter, partner, value, period_start: start }) =>
    [indicator, reporter, partner, value, start].join(' '),
  )

test.each([
  'Таджикистан за май 2025 года импортировал 5 тыс. машин. Новых 3 тыс. единиц. Стоимость новых — 60 млн долларов.',
  'Таджикистан за травень 2025 року імпортував 5 тис. машин. Нових 3 тис. одиниць. Вартість нових — 60 млн доларів.',
])('goods that were counted go on, by the piece and in money: %s', (text) => {
  expect(told(text)).toEqual([
    'imports TJK WLD 5000 2025-05-01',
    'imports TJK WLD 3000 2025-05-01',
    'imports TJK WLD 60000000 2025-05-01',
  ])
})

test.each([
  ['За март Киргизия экспортировала 9 тыс. тонн мёда, вдвое больше, чем за предыдущий месяц.', 2],
  ['За березень Киргизстан експортував 9 тис. тонн меду, вдвічі більше за попередній місяць.', 2],
])('what is more than before has grown: %s', (text, value) => {
  const claim = claimsOf(text, { documentDate: '2025-10-10' }).at(-1)
  expect([claim?.indicator, claim?.value]).toEqual(['growth', value])
})

test.each(['Казахстан ввёл пошлину 30 % на китайские трубы.', 'Казахстан запровадив мито 30 % на китайські труби.'])(
  'a duty is of who levies it, on whose goods: %s',
  (text) => {
    const [claim] = claimsOf(text)
    expect([claim?.reporter, claim?.partner]).toEqual(['KAZ', 'CHN'])
  },
)
