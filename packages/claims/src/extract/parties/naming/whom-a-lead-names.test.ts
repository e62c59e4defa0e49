import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ indicator, reporter, partner, value }) =>
    [indicator, reporter, partner, value].join(' '),
  )

test('a headline that names several buyers leaves the exports below it with all', () => {
  const text =
    'Kazakhstan sells more copper to China, Turkey and Latvia\n\nIn January 2024 the country raised its exports of copper to 41,700 tons.'
  expect(told(text)).toEqual(['exports KAZ WLD 41700'])
})

test('who buys more than others is the buyer of what the text exports', () => {
  const text =
    'In January 2024 Kazakhstan exported 41,700 tons of copper. China buys more of it than anybody else. It took 26,700 tons.'
  expect(told(text)).toEqual(['exports KAZ WLD 41700', 'exports KAZ CHN 26700'])
})

test('goods that go to the region after what came from one of its states go the other way', () => {
  const text =
    'Kazakhstan sends oil to China by train. In 2024 the line made 160 trips and carried 282,000 tonnes of goods to Central Asian countries.'
  expect(told(text).at(-1)).toBe('freight_volume CHN C5 282000')
})

test('what a cost is put at is no deal, and a part of a length is a length', () => {
  const text =
    'The railway through Kyrgyzstan has 50 bridges. The cost was put at $8 billion, its length at 454 kilometers, 280 of them on Kyrgyz territory.'
  expect(
    told(text)
      .slice(1)
      .map((claim) => claim.split(' ')[0]),
  ).toEqual(['project_cost', 'length', 'length'])
})

test('what was invested in a time flows, whatever sum a headline speaks of', () => {
  const text =
    'How China became the main investor in Tajikistan\n\nIn 2007-2023 China invested $3.8 billion in our economy.'
  expect(told(text)).toEqual(['fdi_flow CHN TJK 3800000000'])
})
