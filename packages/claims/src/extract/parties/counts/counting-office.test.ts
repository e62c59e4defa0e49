import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ indicator, reporter, partner }) =>
    [indicator, reporter, partner].join(' '),
  )

describe('exports and imports of a trade between two', () => {
  test.each([
    [
      'are seen from the side whose statistics are quoted',
      'Trade between China and Kyrgyzstan came to $2 billion, the National Statistics Committee of Kyrgyzstan reported. Imports were $1.9 billion.',
      ['trade_turnover CHN KGZ', 'imports KGZ CHN'],
    ],
    [
      'in Russian',
      'По данным Нацстаткома Кыргызстана, товарооборот Китая и Кыргызстана составил 2 млрд долларов. Импорт — 1,9 млрд долларов.',
      ['trade_turnover CHN KGZ', 'imports KGZ CHN'],
    ],
    [
      'are seen from the state whose statistics committee counts, though nobody says which',
      'Торговля Китая и Кыргызстана — 2 млрд долларов, сообщил Нацстатком. Импорт составил 1,9 млрд долларов.',
      ['trade_turnover CHN KGZ', 'imports KGZ CHN'],
    ],
    [
      'are seen from whom the text named first where nobody counts',
      'Trade between China and Kyrgyzstan came to $2 billion. Imports were $1.9 billion.',
      ['trade_turnover CHN KGZ', 'imports CHN KGZ'],
    ],
  ])('%s', (_, text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})

describe('the same goods counted by the other side', () => {
  test.each([
    'Chinese customs reported exports to Tajikistan of $5 billion; Tajikistan’s own statistics show imports of $2 billion.',
    'По данным таможни Китая, экспорт в Таджикистан — 5 млрд долларов; статистика Таджикистана показывает импорт на 2 млрд долларов.',
    'За даними митниці Китаю, експорт до Таджикистану — 5 млрд доларів; статистика Таджикистану показує імпорт на 2 млрд доларів.',
    '据中国海关统计，对塔吉克斯坦出口50亿美元；塔吉克斯坦统计显示进口20亿美元。',
  ])('are seen from that side: %s', (text) => {
    expect(told(text)).toEqual(['exports CHN TJK', 'imports TJK CHN'])
  })
})
