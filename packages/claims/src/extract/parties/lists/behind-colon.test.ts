import { expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map(({ indicator, reporter, partner, value, unit }) =>
    [indicator, reporter, partner, value, unit].join(' '),
  )

test('the first of a list behind the colon is a member of the five that its heading tells of', () => {
  expect(
    told("China's trade with Central Asian countries in 2024: Kazakhstan – $43.8 billion, Kyrgyzstan – $22.7 billion."),
  ).toEqual(['trade_turnover CHN KAZ 43800000000 USD', 'trade_turnover CHN KGZ 22700000000 USD'])
})

test('states of a list whose heading names nobody trade with the world', () => {
  expect(told('Trade turnover in 2024: Kazakhstan – $141 billion, Uzbekistan – $66 billion.')).toEqual([
    'trade_turnover KAZ WLD 141000000000 USD',
    'trade_turnover UZB WLD 66000000000 USD',
  ])
})

test('a main partner of whom a sum is told is one in trade', () => {
  expect(told("China became Uzbekistan's largest partner, with $12.4 billion in 2024.")).toEqual([
    'trade_turnover UZB CHN 12400000000 USD',
  ])
})

test('a region of a state is where something is, and not whose plan', () => {
  expect(
    told('A Chinese company plans to invest $1 billion in a 500 MW solar park in the Navoi region of Uzbekistan.'),
  ).toEqual(['deal_value CHN UZB 1000000000 USD', 'capacity CHN UZB 500 MW'])
})

test('of two who invest together neither is where', () => {
  expect(told('Masdar and a Chinese consortium plan to invest $1.4 billion in a solar park in Uzbekistan.')).toEqual([
    'deal_value ARE UZB 1400000000 USD',
  ])
})

test('a state that has built a road is who built it', () => {
  expect(told('Over the past decade China has built more than 700 km of roads in Tajikistan.')).toEqual([
    'length CHN TJK 700 km',
  ])
  expect(told('Китай построил в Таджикистане более 700 км дорог.')).toEqual(['length CHN TJK 700 km'])
})

test('an export-import bank lends, and trades with nobody', () => {
  expect(told("Kyrgyzstan owes China's Export-Import Bank $1.7 bn.")).toEqual(['other CHN KGZ 1700000000 USD'])
  expect(told('Кыргызстан должен китайскому Экспортно-импортному банку 1,7 млрд долларов.')).toEqual([
    'other CHN KGZ 1700000000 USD',
  ])
})

test('a sum worth of goods is what was bought by who is named before', () => {
  expect(told('Last year Kyrgyzstan received $22.7 billion worth of Chinese goods.')).toEqual([
    'imports KGZ CHN 22700000000 USD',
  ])
})
