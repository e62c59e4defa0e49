import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-06-15' }).map(
    ({ indicator, reporter, partner, flow, value, period_start, base_period, status }) =>
      [indicator, reporter, partner, flow, value, period_start?.slice(0, 4), base_period?.slice(0, 4), status].join(
        ' ',
      ),
  )

test('over the same decade is from the one year to the other of the growth before', () => {
  expect(
    told("Between 2014 and 2024 China's exports to Kazakhstan grew 2.3 times. Over the same decade imports doubled."),
  ).toEqual(['growth CHN KAZ export 2.3 2024 2014 actual', 'growth CHN KAZ import 2 2024 2014 actual'])
  expect(
    told(
      "From 2014 to 2024 China's exports to Kazakhstan grew from 12 to 28 billion dollars. Over that decade imports rose by 60%.",
    ),
  ).toEqual([
    'exports CHN KAZ export 12000000000 2014  actual',
    'exports CHN KAZ export 28000000000 2024  actual',
    'growth CHN KAZ import 60 2024 2014 actual',
  ])
})

test('these six years are those that were told', () => {
  expect(
    told(
      'Chinese firms won contracts worth $8 billion in Uzbekistan in 2018–2023. In Turkmenistan their contracts over these six years amounted to $1 billion.',
    ),
  ).toEqual(['agreements_value CHN UZB  8000000000 2018  actual', 'agreements_value CHN TKM  1000000000 2018  actual'])
})

test('of this is of the years that were told', () => {
  expect(
    told(
      'Chinese investment in Kazakhstan amounted to $26 billion in 2005–2024. Of this, 33% went to transport, 25% to mining and 11% to manufacturing.',
    ),
  ).toEqual([
    'fdi_flow CHN KAZ  26000000000 2005  actual',
    'share CHN KAZ  33 2005  actual',
    'share CHN KAZ  25 2005  actual',
    'share CHN KAZ  11 2005  actual',
  ])
})

test('to end the year with and a full-year plan are of the year of the document', () => {
  expect(told('Kazakhstan expects to end the year with trade with China of $45 billion.')).toEqual([
    'trade_turnover KAZ CHN total 45000000000 2025  forecast',
  ])
  expect(
    told('Uzbekistan exported 3 bcm of gas to China in January–March 2025. The full-year plan is 10 bcm.'),
  ).toEqual([
    'pipeline_gas UZB CHN export 3000000000 2025  actual',
    'pipeline_gas UZB CHN export 10000000000 2025  target',
  ])
})

test('what one may now do is so on the day of the document', () => {
  expect(told('Kazakhstan may now export 43 types of farm products to China, up from 28 in 2022.')).toEqual([
    'product_count KAZ CHN export 43 2025  actual',
    'product_count KAZ CHN export 28 2022  actual',
  ])
})

test('figures of another year stand in the order of those before', () => {
  expect(
    told(
      "Uzbekistan's exports to China were $2 billion and imports $11 billion in 2024. In 2023 the figures were $3 billion and $10 billion respectively.",
    ),
  ).toEqual([
    'exports UZB CHN export 2000000000 2024  actual',
    'imports UZB CHN import 11000000000 2024  actual',
    'exports UZB CHN export 3000000000 2023  actual',
    'imports UZB CHN import 10000000000 2023  actual',
  ])
})

test('when something was expected is not when it is to be', () => {
  expect(
    told('At the beginning of the year the ministry of Kazakhstan expected exports to China to reach $20 billion.'),
  ).toEqual(['exports KAZ CHN export 20000000000   forecast'])
})
