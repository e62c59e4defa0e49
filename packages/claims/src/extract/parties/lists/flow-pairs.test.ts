import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, value }) =>
    [indicator, reporter, partner, value / 1e9].join(' '),
  )

test.each([
  [
    'При экспорте Киргизии в Китай в объеме 2,8 млрд долл. импорт составил 19,9 млрд долл., у Узбекистана — 2 и 11,8 млрд долл.',
  ],
  [
    'При експорті Киргизстану до Китаю 2,8 млрд дол. імпорт становив 19,9 млрд дол. Для Узбекистану — відповідно 2 та 11,8 млрд дол.',
  ],
  [
    'Exports of Kyrgyzstan to China were $2.8 bn and imports $19.9 bn; for Uzbekistan the figures were $2 bn and $11.8 bn.',
  ],
  ['吉尔吉斯斯坦对中国出口28亿美元，从中国进口199亿美元；乌兹别克斯坦分别为20亿和118亿美元。'],
])('two numbers of one more state are of the two flows that were told: %s', (text) => {
  expect(told(text)).toEqual([
    'exports KGZ CHN 2.8',
    'imports KGZ CHN 19.9',
    'exports UZB CHN 2',
    'imports UZB CHN 11.8',
  ])
})

test('where a flow comes from in the next words is not who sends the one before', () => {
  expect(
    told(
      'При экспорте Киргизии в Китай в 2,8 млрд долл. импорт из Китая равен 19,9 млрд долл., у Узбекистана соотношение составляет 2 к 11,8 млрд долл.',
    ),
  ).toEqual(['exports KGZ CHN 2.8', 'imports KGZ CHN 19.9', 'exports UZB CHN 2', 'imports UZB CHN 11.8'])
})

test.each([
  [
    "In 2024 China's exports to Tajikistan rose from $3.7 billion to $4 billion, and imports from $0.3 billion to $0.5 billion.",
  ],
  [
    "In 2024 China's exports to Tajikistan rose from $3.7 billion to $4 billion; its imports rose from $0.3 billion to $0.5 billion.",
  ],
  ['В 2024 году экспорт Китая в Таджикистан вырос с 3,7 до 4 млрд долларов, а импорт — с 0,3 до 0,5 млрд.'],
])('from one sum to another is one flow at two times: %s', (text) => {
  expect(told(text)).toEqual(['exports CHN TJK 3.7', 'exports CHN TJK 4', 'imports CHN TJK 0.3', 'imports CHN TJK 0.5'])
})
