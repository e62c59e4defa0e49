import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const pairs = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ reporter, partner }) => [reporter, partner].join(' '))

test.each([
  [
    'China’s customs published figures on trade with Central Asia.\n\nThe five are Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.\n\nIn 2024 bilateral trade was $94.8 bn.',
  ],
  [
    'Торговля Китая с Центральной Азией растёт.\n\nВ регион входят Казахстан, Киргизия, Таджикистан, Туркмения и Узбекистан.\n\nВ 2024 году двусторонний товарооборот составил 94,8 млрд долларов.',
  ],
  [
    'Торгівля Китаю з Центральною Азією зростає.\n\nДо регіону входять Казахстан, Киргизстан, Таджикистан, Туркменістан та Узбекистан.\n\nУ 2024 році двосторонній товарообіг становив 94,8 млрд доларів.',
  ],
  [
    '中国海关：与中亚五国外贸再创纪录\n\n这五国为：哈萨克斯坦、吉尔吉斯斯坦、塔吉克斯坦、土库曼斯坦、乌兹别克斯坦。\n\n2024年双方进出口948亿美元。',
  ],
])('who the five are does not change with whom the trade is: %s', (text) => {
  expect(pairs(text)).toEqual(['CHN C5'])
})
