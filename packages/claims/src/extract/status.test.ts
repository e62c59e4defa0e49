import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

test.each([
  ['Trade exceeded $13 billion last year, and both sides hope to achieve the goal of $20 billion.', 'actual target'],
  [
    'Товарооборот в прошлом году превысил 13 млрд долларов, стороны подтвердили цель — 20 млрд долларов.',
    'actual target',
  ],
  ['Trade growth of 23% was achieved due to an increase in supplies by 58%.', 'actual actual'],
  ['The two states strive to increase trade to 3 billion dollars in five years.', 'target'],
])('%s', (text, wanted) =>
  expect(
    claimsOf(text, { documentDate: '2025-10-10' })
      .map(({ status }) => status)
      .join(' '),
  ).toBe(wanted),
)

test('a year just over is foreseen where the word stands at it', () => {
  const [growth] = claimsOf('预计2024年哈萨克斯坦运输量增长11%。', { documentDate: '2025-01-13' })
  expect(growth?.status).toBe('forecast')
  const [known] = claimsOf('预计2024年哈萨克斯坦运输量增长11%。', { documentDate: '2025-10-13' })
  expect(known?.status).toBe('actual')
})

const statuses = (text: string): string =>
  claimsOf(text, { documentDate: '2025-10-10' })
    .map(({ status }) => status)
    .join(' ')

test.each([
  ['A grant of 1.5 billion yuan (over $200 million) China plans to give to Kyrgyzstan.', 'target target'],
  ['Половину суммы, 2 млрд долларов, даст Китай.', 'forecast forecast'],
  ['Ещё один парк, на 150 МВт, китайцы намерены ввести в Оше.', 'target'],
])('what is told behind the number and what is added to it holds of it: %s', (text, wanted) =>
  expect(statuses(text)).toBe(wanted),
)

test.each([
  ['China promised Tajikistan 3 billion dollars of aid.'],
  ['中方将在三年内向五国提供总额20亿元的无偿援助。'],
  ['Пекин выделит Таджикистану 300 млн юаней.'],
  ['Китай пообіцяв Киргизстану 500 млн юанів допомоги.'],
])('what somebody promises or is to give himself is a target: %s', (text) => expect(statuses(text)).toBe('target'))

test('jobs that a plant is to give are foreseen', () =>
  expect(statuses('The plant in Osh will give 900 jobs.')).toBe('forecast'))

test.each([
  ['Forecast for 2026: through the Kazakh border 45 million tonnes.', 'forecast'],
  ['План на 2026 год для станции Достык: перевалить 45 млн тонн грузов.', 'target'],
  ['An earlier goal was missed: that year the two countries traded $9 billion worth of goods.', 'actual'],
  ['Вантажопотік сягне 10 млн тонн, нині — 3 млн тонн.', 'forecast actual'],
])('a plan reaches past a colon to what it is, and not to what was or is now: %s', (text, wanted) =>
  expect(statuses(text)).toBe(wanted),
)

test.each([
  ['China and Kazakhstan confirmed their trade target of $40 billion.'],
  ['双方将推动贸易额早日实现翻番目标。'],
])('what is called a goal is one: %s', (text) => expect(statuses(text)).toBe('target'))

test.each([
  ['Очікується, що Китай вкладе в Таджикистан 3 млрд доларів.', 'forecast'],
  ['Мы рассчитываем, что китайские компании вложат в область 3 млрд долларов.', 'forecast'],
  ['По прогнозам, китайские компании вложат в область 3 млрд долларов.', 'forecast'],
  ['It is expected that China will invest 3 billion dollars in Tajikistan.', 'forecast'],
  ['Китай вкладе в Таджикистан 3 млрд доларів.', 'target'],
  ['КНР готова надати Таджикистану 300 млн доларів.', 'target'],
  ['Китай готов выделить Таджикистану 300 млн долларов.', 'target'],
])('what others foresee of somebody is no promise of his own: %s', (text, wanted) =>
  expect(statuses(text)).toBe(wanted),
)
