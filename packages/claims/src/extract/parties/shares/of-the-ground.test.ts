import { expect, it } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const pairs = (text: string): readonly unknown[] => claimsOf(text).map(({ reporter, partner }) => [reporter, partner])

it.each([
  'A Chinese company got a licence for gold mines in Tajikistan. The mines cover 15 square kilometres, with proven gold reserves of 51 tonnes.',
  'Китайская компания получила золотые рудники в Таджикистане. Площадь рудников 15 кв. км, запасы золота 51 тонна.',
  'Китайська компанія отримала золоті рудники в Таджикистані. Площа рудників 15 кв. км, запаси золота 51 тонна.',
  '中国公司获得塔吉克斯坦金矿开采权。金矿面积15平方公里，黄金储量51吨。',
])('what lies in the ground is of the state, whoever digs it: %s', (text) => {
  expect(pairs(text)).toEqual([
    ['TJK', null],
    ['TJK', null],
  ])
})
