import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const times = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2024-11-11' }).map(({ period_start, period_end }) => `${period_start}/${period_end}`)

test.each([
  ['На середину года в Узбекистане работало 2 тыс. компаний с китайским капиталом.', '2024-06-30'],
  ['Станом на середину року в Узбекистані працювало 2 тис. компаній з китайським капіталом.', '2024-06-30'],
  ['К концу первого полугодия 2023 года в Узбекистане работало 2 тыс. китайских компаний.', '2023-06-30'],
  ['The EDB puts the accumulated Chinese investment in Tajikistan at $3 billion in mid-2023.', '2023-06-30'],
  ['В середине 2023 года накопленные инвестиции Китая в Таджикистане составляли 3 млрд долларов.', '2023-06-30'],
  ['2023年年中，中国对塔吉克斯坦直接投资存量为30亿美元。', '2023-06-30'],
])('the middle of a year is the end of its first half: %s', (text, day) => {
  expect(times(text)).toEqual([`${day}/${day}`])
})

test('what runs since the start of the year ends with a month that is told by its end', () => {
  expect(times('С начала года по конец октября закупки Китая в Казахстане составили 970 млн долларов.')).toEqual([
    '2024-01-01/2024-10-31',
  ])
})
