import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

test.each([
  'Trade of Kazakhstan with China reached 30 bn dollars. Last year China invested 2 bn there. — How many Chinese firms are there? — 4,000 are registered.',
  'Торговля Казахстана с Китаем достигла 30 млрд долларов. За год из Китая пришло 2 млрд долларов инвестиций. — А сколько там китайских фирм? — Зарегистрировано 4 тысячи.',
  'Торгівля Казахстану з Китаєм сягнула 30 млрд доларів. За рік із Китаю надійшло 2 млрд доларів інвестицій. — А скільки там китайських фірм? — Зареєстровано 4 тисячі.',
])('what is owned goes on as the capital told of right before: %s', (text) => {
  const last = claimsOf(text, { documentDate: '2025-05-01' }).at(-1)
  expect([last?.indicator, last?.reporter, last?.partner]).toEqual(['company_count', 'CHN', 'KAZ'])
})
