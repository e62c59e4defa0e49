import { expect, test } from 'vitest'
import { flowed } from './flowed.ts'

const whole = (text: string): string => flowed(text, 0, text.length)(0, text.length)

test('lines that filled their page flow into one another', () => {
  expect(
    whole('Весь товарооборот Китая со странами\nЦентральной Азии вырос на целых 5 %\nи достиг 94,8 млрд долл.'),
  ).toBe('Весь товарооборот Китая со странами Центральной Азии вырос на целых 5 % и достиг 94,8 млрд долл.')
  expect(whole('中国与中亚五国贸易额达到人民币，\n计九百四十八亿美元，同比又有新的\n增长。')).toBe(
    '中国与中亚五国贸易额达到人民币，计九百四十八亿美元，同比又有新的增长。',
  )
})
test('lines that had room for more stay lines', () => {
  expect(whole('Страна;Компаний\nКазахстан;4700\nКитай;1')).toBe('Страна;Компаний\nКазахстан;4700\nКитай;1')
  expect(whole('一、贸易：增长三成。\n二、投资：1.12亿美元，创历史新高，未来可期。')).toContain('\n')
})
test('a part is read as it is in the whole', () => {
  const text = 'Торговля Китая с пятью странами растёт\nи растёт'
  expect(flowed(text, 0, text.length)(32, 40)).toBe('растёт и')
})
