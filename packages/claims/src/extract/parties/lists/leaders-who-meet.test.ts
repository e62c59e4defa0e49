import { expect, it } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

it.each([
  "Kazakhstan's president met China's leader in Astana. Bilateral trade reached $44 billion. 24 documents were signed.",
  'Президент Казахстана провёл переговоры с председателем КНР. Двусторонняя торговля достигла 44 млрд долларов. Подписано 24 межправительственных документа.',
  'Президент Казахстану прийняв голову КНР. Двостороння торгівля досягла 44 млрд доларів. Підписано 24 міжурядові та міжвідомчі документи.',
  '哈萨克斯坦总统同中国国家主席举行会谈。双边贸易额达到440亿美元。双方签署24份文件。',
])(
  'two leaders who meet stand for their states, in trade as named and in what they sign with China first: %s',
  (text) => {
    expect(claimsOf(text).map(({ reporter, partner }) => `${reporter} ${partner}`)).toEqual(['KAZ CHN', 'CHN KAZ'])
  },
)
