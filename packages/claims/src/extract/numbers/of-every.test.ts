import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, value, unit }) => `${indicator} ${value} ${unit}`)

test.each([
  ['Of every ten tonnes that Kyrgyzstan sells abroad, three go to China.', 'share 30 percent'],
  ['Из каждых ста долларов, которые Таджикистан должен миру, двадцать пять он должен Китаю.', 'share 25 percent'],
  ['З кожних десяти доларів таджицького експорту чотири приходять із Китаю.', 'share 40 percent'],
  ['土库曼斯坦出口的天然气，每十方约有六方输往中国。', 'share 60 percent'],
  ['每八吨进口小麦里，就有一吨来自哈萨克斯坦。', 'share 12.5 percent'],
  ['Forty cents of each dollar Turkmenistan earns abroad come from China.', 'share 40 percent'],
  ['Семьдесят центов с каждого доллара экспорта Туркменистан получает из Китая.', 'share 70 percent'],
])('so many of every so many are a part: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})

test.each([
  ['Sales of Tajik cotton to China are a quarter of what they were.', 'growth 0.25 ratio'],
  [
    'За год экспорт Киргизии в Китай упал до 40 млн долларов — меньше половины от уровня 2022 года.',
    'growth 0.5 ratio',
  ],
])('a part of what was before is a change: %s', (text, claim) => {
  expect(told(text)).toContain(claim)
})
