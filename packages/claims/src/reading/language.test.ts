import { describe, expect, test } from 'vitest'
import { readText } from './read-text.ts'

describe('a text is known to be in', () => {
  test.each([
    ['ru', 'Вырос экспорт яблок'],
    ['uk', 'Експорт яблук зріс удвічі'],
    ['uk', 'До КНР вивезено туркменського газу на 10 млрд дол.'],
    ['en', 'Exports of apples doubled in the first quarter'],
    ['zh', '苹果出口额翻一番 (USD)'],
    ['zh', '蘋果出口總值按年增長17%'],
  ])('%s: %s', (language, text) => {
    expect(readText(text).language).toBe(language)
  })
})

describe('a text in another language has none', () => {
  test.each([
    ['Kazakh', 'Қазақстанның экспорты өткен жылмен салыстырғанда екі есе өсті'],
    ['Kyrgyz', 'Кыргызстандын экспорту өткөн жылга салыштырмалуу эки эсе өстү'],
    ['Tajik', 'Содироти Тоҷикистон дар муқоиса бо соли гузашта ду маротиба афзуд'],
    [
      'Uzbek',
      "O'zbekiston eksporti o'tgan yilga nisbatan ikki baravar oshdi va yangi rekordga chiqdi, dedi vazir jurnalistlar bilan suhbatda bugun poytaxtda bo'lib",
    ],
    [
      'Bulgarian',
      'Износът на ябълки се увеличи двойно през първото тримесечие, съобщи министърът, че търговията върви добре',
    ],
    [
      'French',
      "Les exportations de pommes ont doublé au cours de l'année, a déclaré le ministère à la presse après la réunion",
    ],
    [
      'German',
      'Die Ausfuhren von Äpfeln haben sich im ersten Quartal gegenüber dem Vorjahr verdoppelt, wie das Ministerium mitteilte und bestätigte',
    ],
    ['Turkish', 'Elma ihracatı geçen yıla göre iki katına çıktı, dedi bakan gazetecilere başkentte'],
    ['Japanese', 'りんごの輸出は前年に比べて倍増した'],
    ['Korean', '사과 수출이 작년보다 두 배로 늘었다'],
    ['no', '28 15,9 43,8'],
  ])('%s', (_name, text) => {
    expect(readText(text).language).toBeNull()
  })
})

test('blocks of another language are told apart, and those without a sign of their own follow the text', () => {
  const { language, blocks } = readText(
    'Торговля\n\nЭкспорт вырос за год, и это рекорд.\n\nExports of apples grew by half in the year.\n\nТаможня',
  )
  expect([language, blocks.map((block) => block.language)]).toEqual(['ru', ['ru', 'ru', 'en', 'ru']])
})

test('the language that is given stands', () => {
  expect(readText('Товар', { language: 'uk' })).toMatchObject({ language: 'uk', blocks: [{ language: 'uk' }] })
})
