import { expect, it } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const lastPair = (text: string): string => {
  const claim = claimsOf(text, { documentDate: '2025-08-10' }).at(-1)
  return `${claim?.indicator} ${claim?.reporter} ${claim?.partner}`
}

it.each([
  'Товарооборот Таджикистана с Китаем — 840 млн долларов. С Казахстаном торговля достигла 610 млн долларов.',
  'Товарообіг Таджикистану з Китаєм — 840 млн доларів. Торгівля з Казахстаном сягнула 610 млн доларів.',
  'Tajikistan traded 840 million dollars with China. Trade with Kazakhstan came to 610 million dollars.',
])('trade with a neighbour is still of who was told of: %s', (text) => {
  expect(lastPair(text)).toBe('trade_turnover TJK KAZ')
})

it.each([
  'Экспорт Казахстана в Китай — 5 млрд долларов. Доля КНР в импорте Кыргызстана — 41%. Импорт из КНР вырос на 3%.',
  "Kazakhstan's exports to China were $5 bn. China's share in Kyrgyzstan's imports was 41%. Imports from China rose by 3%.",
])('a text goes on about whose share it told last: %s', (text) => {
  expect(lastPair(text)).toBe('growth KGZ CHN')
})

it.each([
  'Прямі інвестиції Китаю в Казахстані — 7 млрд доларів. У Таджикистані на КНР припадає три чверті припливу.',
  'Прямые инвестиции Китая в Казахстане — 7 млрд долларов. В Таджикистане на КНР приходится три четверти притока.',
])('what falls to one is where the sentence places it: %s', (text) => {
  expect(lastPair(text)).toBe('share CHN TJK')
})

it.each([
  "Xinjiang's foreign trade was 521 billion yuan. Two thirds of it is with Central Asia.",
  "Xinjiang's foreign trade was 521 billion yuan, of which two thirds was with Central Asia.",
])('of trade with all a part is with whom it is said to be: %s', (text) => {
  expect(lastPair(text)).toBe('share CHN C5')
})

it('what two hold together has no one partner', () => {
  expect(lastPair('China and Russia held nearly 50% of the foreign trade of Tajikistan.')).toBe('share TJK null')
})

it('renewables in the power of a state are its own, whoever builds there', () => {
  expect(
    lastPair('Chinese firms build 2 GW in Kazakhstan. The government wants a renewables share of 15% by 2030.'),
  ).toBe('share KAZ null')
})

it.each([
  '— Какова доля Китая в экспорте Узбекистана?\n— Примерно 15%.',
  '— Яка частка Китаю в експорті Узбекистану?\n— Приблизно 15%.',
])('an answer is a share of what was asked for: %s', (text) => {
  expect(lastPair(text)).toBe('share UZB CHN')
})

it('a balance towards one is with it', () => {
  expect(lastPair('今年上半年乌兹别克斯坦自中国进口82亿美元，对华出口仅14亿美元，对华逆差约68亿美元。')).toBe(
    'trade_balance UZB CHN',
  )
})

it.each([
  'Оборот Китая с пятью странами Центральной Азии вырос на 6%. Закупки казахстанской меди сократились на четверть. По итогам года ждут товарооборот в 108 млрд долларов.',
  'China traded $90 bn with the five Central Asian states. Imports from Kazakhstan fell by a tenth. Trade is expected to reach $100 billion this year.',
  '中国与中亚五国贸易额将达1080亿美元；自哈进口额可能减少一成，全年贸易额则守住1000亿美元。',
])('after one flow of a member trade is that of the region again: %s', (text) => {
  expect(lastPair(text)).toBe('trade_turnover CHN C5')
})

it('its part is that of who was told of alone', () => {
  expect(
    lastPair(
      "Uzbekistan bought Chinese goods for 4 billion dollars.\n\nTURKMENISTAN. Its gas made up 55% of China's pipeline imports.",
    ),
  ).toBe('share CHN TKM')
})

it.each([
  'Туркмения экспортировала в Китай газа на 1,6 млрд долларов. Для Узбекистана аналогичная цифра — 150 млн долларов.',
  'Туркменістан експортував до Китаю газу на 1,6 млрд доларів. Для Узбекистану така сама цифра — 150 млн доларів.',
  'Turkmenistan exported gas to China for 1.6 billion dollars. For Uzbekistan the figure was 150 million dollars.',
])('a figure for another is of the same flow: %s', (text) => {
  expect(lastPair(text)).toBe('exports UZB CHN')
})

it.each([
  'Туркменистан и Казахстан вместе продали Китаю меди на 9,9 млрд долларов.',
  'Turkmenistan and Kazakhstan together sold China copper for $9.9 billion.',
])('what two sell together is of neither: %s', (text) => {
  expect(lastPair(text)).toBe('exports null CHN')
})

it('of what two sold a part falls to one of them', () => {
  expect(
    lastPair(
      'Туркменістан і Казахстан разом продали Китаю міді на 9,9 млрд доларів, з чого на Ашхабад припало 8,6 млрд.',
    ),
  ).toBe('exports TKM CHN')
})

it('of a region trading with one a part beside a level of a member is of what that one trades', () => {
  expect(
    lastPair(
      'Торговля стран Центральной Азии с Китаем — 66 млрд долларов. Первым среди партнёров идёт Казахстан: 30 млрд долларов, почти 46% общей суммы.',
    ),
  ).toBe('share CHN KAZ')
})

it('words after a sum told again in brackets are those of the sum', () => {
  expect(
    lastPair(
      'Tajikistan has bought goods for 612 million dollars (about 5.7 billion somoni) from China and sold it goods for 94 million dollars.',
    ),
  ).toBe('exports TJK CHN')
})

it('goods through all posts of a land are traded with all', () => {
  expect(lastPair('前5个月新疆与中亚五国进出口超千亿元。新疆口岸农产品进出口156亿元。')).toBe('trade_turnover CHN WLD')
})

it.each([
  'Торговля Казахстана с остальными странами составила 3 млрд долларов.',
  'Торгівля Казахстану з рештою країн склала 3 млрд доларів.',
  "Kazakhstan's trade with the remaining countries was 3 billion dollars.",
  '哈萨克斯坦与其余国家贸易额30亿美元。',
])('the remaining countries have no code: %s', (text) => {
  expect(lastPair(text)).toBe('trade_turnover KAZ null')
})

it('what two states come to together has no one partner', () => {
  expect(lastPair('新疆对哈萨克斯坦进出口826亿元，对吉尔吉斯斯坦进出口367亿元，两国合计占八成多。')).toBe(
    'share CHN null',
  )
})

it('an official of one side who attends a meeting does not turn the two round', () => {
  expect(lastPair('一位与会的乌方官员在会上说，乌中贸易额将提到200亿美元。')).toBe('trade_turnover UZB CHN')
})

it.each([
  ['Китай посідає перше місце серед торговельних партнерів Казахстану з часткою 21%.'],
  ['Китай занимает первое место среди торговых партнёров Казахстана с долей 21%.'],
  ['China is the largest trading partner of Kazakhstan with a share of 21%.'],
])('the share of a partner in trade is one of the trade of whose partner it is: %s', (text) => {
  expect(
    claimsOf(text, { documentDate: '2025-08-10' }).map(({ reporter, partner, flow }) => [reporter, partner, flow]),
  ).toEqual([['KAZ', 'CHN', 'total']])
})

it.each([
  ['Кількість поїздів за маршрутом Китай — Центральна Азія зросла до 8200.'],
  ['Число поездов по маршруту Китай — Центральная Азия выросло до 8200.'],
])('what runs on the route of two runs between them: %s', (text) => {
  expect(
    claimsOf(text, { documentDate: '2025-08-10' }).map(({ reporter, partner, flow }) => [reporter, partner, flow]),
  ).toEqual([['CHN', 'C5', 'total']])
})
