import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const saidBy = (text: string): readonly (string | null)[] => claimsOf(text).map(({ asserted_by }) => asserted_by)

test.each([
  ['Chinese customs, by contrast, put their exports to Tajikistan at $5.2 billion.', 'Chinese customs'],
  ['Таможня Китая, в свою очередь, сообщила об экспорте в Таджикистан на 5,2 млрд долларов.', 'Таможня Китая'],
])('who speaks stands before what is put in between commas, and is no sum: %s', (text, who) => {
  expect(saidBy(text)).toEqual([who])
})

test.each([
  [
    "Tajikistan's statistics agency reported trade with China of $1.8 billion, while Chinese customs reported $3.9 billion.",
    ["Tajikistan's statistics agency", 'Chinese customs'],
  ],
  [
    'По данным таможни Китая, экспорт в Таджикистан составил 5 млрд долларов; по данным Душанбе, импорт — 2 млрд долларов.',
    ['таможни Китая', 'Душанбе'],
  ],
  [
    'According to Chinese customs, exports to Tajikistan came to $5 billion; imports came to $1 billion, Avesta reported.',
    ['Chinese customs', 'Chinese customs'],
  ],
  [
    'Exports were $5 billion, according to Chinese customs; imports were $1 billion, according to Tajik customs.',
    ['Chinese customs', 'Tajik customs'],
  ],
  [
    'China reports imports of $0.5 billion from Tajikistan, Tajikistan reports exports of $0.3 billion to China.',
    ['China', 'Tajikistan'],
  ],
  [
    'China exported goods worth $3.7 billion to Tajikistan, while Tajik statistics show imports of $1.6 billion.',
    [null, 'Tajik statistics'],
  ],
  [
    'По казахстанской статистике, экспорт в Китай — 15 млрд долларов, тогда как таможня Китая сообщает об импорте на 16 млрд.',
    ['казахстанской статистике', 'таможня Китая'],
  ],
  [
    'По данным БНС, экспорт в Китай — 15 млрд долларов, а по китайским данным импорт — 16 млрд долларов.',
    ['БНС', 'китайским данным'],
  ],
  [
    'За даними БНС, експорт до Китаю — 15 млрд доларів, а за китайськими даними імпорт — 16 млрд доларів.',
    ['БНС', 'китайськими даними'],
  ],
  ['中国海关称自哈进口163亿美元，哈萨克斯坦国家统计局称对华出口147亿美元。', ['中国海关', '哈萨克斯坦国家统计局']],
  [
    'Chinese customs put trade with Tajikistan at $3.9 billion and Tajik statistics at $1.8 billion.',
    ['Chinese customs', 'Tajik statistics'],
  ],
])('a clause set against another has its own source: %s', (text, who) => {
  expect(saidBy(text)).toEqual(who)
})

test.each([
  [
    'According to the General Administration of Customs of China, trade with Kazakhstan was $43 billion.',
    'the General Administration of Customs of China',
  ],
  [
    "Trade with Kazakhstan was $43 billion, China's General Administration of Customs (GACC) reported.",
    "China's General Administration of Customs",
  ],
  [
    'Согласно данным Главного таможенного управления КНР, товарооборот с Казахстаном — 43 млрд долларов.',
    'Главного таможенного управления КНР',
  ],
  ['据哈萨克斯坦国家统计局数据，2024年哈中贸易额为301亿美元。', '哈萨克斯坦国家统计局'],
  [
    'Об этом сообщил министр торговли Казахстана: товарооборот с Китаем — 43 млрд долларов.',
    'министр торговли Казахстана',
  ],
  ['«Товарооборот с Китаем достиг 43 млрд долларов», — заявил посол КНР Чжан Сяо.', 'посол КНР Чжан Сяо'],
  ['Товарооборот с Китаем достиг 43 млрд долларов. Об этом сообщает Казинформ.', 'Казинформ'],
  ['Товарообіг сягнув 14 млрд доларів. Про це повідомляє Укрінформ.', 'Укрінформ'],
  ['Trade with China reached $43 billion. The figures come from Chinese customs.', 'Chinese customs'],
  ['中哈贸易额达438亿美元。以上数据来自中国海关总署。', '中国海关总署'],
])('a name is told whole and alone: %s', (text, who) => {
  expect(saidBy(text)).toEqual([who])
})

test('who tells his own figure passes it on from nobody, and a pronoun is no name', () => {
  const [own, his] = [
    '据新华社报道，2024年中哈贸易额达438亿美元。',
    'Товарооборот достиг 43 млрд долларов, — отметил он.',
  ].map((text) => claimsOf(text)[0])
  expect(own).toMatchObject({ asserted_by: '新华社', via: null })
  expect(his).toMatchObject({ asserted_by: null, via: null })
})

test('a sentence that begins with its source goes on with sources', () => {
  expect(
    saidBy('По данным Синьхуа, экспорт в Казахстан — 28 млрд долларов, по данным таможни Китая — 27 млрд долларов.'),
  ).toEqual(['Синьхуа', 'таможни Китая'])
})

test.each([
  ['Kazakh statistics put trade with China at $30 billion.', 'Kazakh statistics'],
  ["Beijing's figures put trade with Kazakhstan at $43 billion.", "Beijing's figures"],
  ['Chinese customs data put trade with Kazakhstan at $43 billion.', 'Chinese customs'],
])('whose figures they are is no name without them: %s', (text, who) => {
  expect(saidBy(text)).toEqual([who])
})

test('who is set against another passes nothing on', () => {
  const claims = claimsOf(
    'According to Kazakh statistics, trade with China was $43 billion, while Chinese customs put it at $30 billion.',
  )
  expect(claims.map(({ asserted_by, via }) => [asserted_by, via])).toEqual([
    ['Kazakh statistics', null],
    ['Chinese customs', null],
  ])
})
