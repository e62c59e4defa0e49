import { describe, expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

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
