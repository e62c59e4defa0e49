import { expect, test } from 'vitest'
import { claimsOf } from './extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-08-10' }).map((claim) =>
    [
      claim.indicator,
      claim.reporter,
      claim.partner,
      claim.value,
      claim.period_start,
      claim.base_period,
      claim.status,
    ].join(' '),
  )

test('a part by which something changes is one, whatever follows', () => {
  expect(told('Exports of Kazakhstan to China rose by a fifth compared with the first half of 2024.')).toEqual([
    'growth KAZ CHN 20  2024-01-01/2024-06-30 actual',
  ])
  expect(told('Exports of Kazakhstan to China fell by about a quarter during 2024.')).toEqual([
    'growth KAZ CHN -25 2024-01-01 2023-01-01/2023-12-31 actual',
  ])
  expect(told('Trade grew for a third consecutive month.')).toEqual([])
})

test('what a part or a multiple is on is its base', () => {
  expect(told('In 2024 exports of Kazakhstan to China doubled on 2023.')).toEqual([
    'growth KAZ CHN 2 2024-01-01 2023-01-01/2023-12-31 actual',
  ])
  expect(told('In 2024 exports of Kazakhstan to China were up by a third from 2023.')).toEqual([
    'growth KAZ CHN 33.333 2024-01-01 2023-01-01/2023-12-31 actual',
  ])
})

test('a goal that was reached is a fact, whatever is wanted next', () => {
  expect(
    told('China and Kazakhstan want to bring trade to $100 billion, having reached the earlier target of $40 billion.'),
  ).toEqual(['trade_turnover CHN KAZ 100000000000   target', 'trade_turnover CHN KAZ 40000000000   actual'])
})

test('a share of a foreign trade is that of the partner who was told of', () => {
  expect(
    told("Trade with China was $13 billion in 2024, and its share in Uzbekistan's foreign trade was 18.9%.").at(-1),
  ).toBe('share UZB CHN 18.9 2024-01-01  actual')
})

test('a change that came before another has its own sign and its own time', () => {
  expect(told('Exports of Kazakhstan to China fell by 13.5% in 2024, after rising by 4% a year earlier.')).toEqual([
    'growth KAZ CHN -13.5 2024-01-01 2023-01-01/2023-12-31 actual',
    'growth KAZ CHN 4 2023-01-01 2022-01-01/2022-12-31 actual',
  ])
  expect(told('Экспорт Казахстана в Китай в 2024 году вырос на 10% после спада на 5% в 2023 году.')).toEqual([
    'growth KAZ CHN 10 2024-01-01 2023-01-01/2023-12-31 actual',
    'growth KAZ CHN -5 2023-01-01 2022-01-01/2022-12-31 actual',
  ])
})

test('what a change is held against is no bound', () => {
  expect(
    claimsOf('Imports shrank to $563 million in 2023, 1.9 times less than the $1.07 billion of 2022.').map(
      ({ value, bound, period_start }) => [value, bound, period_start].join(' '),
    ),
  ).toEqual(['563000000 exact 2023-01-01', '0.526315789474 exact 2023-01-01', '1070000000 exact 2022-01-01'])
})

test('a gap that is told beside a flow has the next number', () => {
  expect(told('China reported exports to Kyrgyzstan of $5.9 billion – a gap of $4.8 billion.')).toEqual([
    'exports CHN KGZ 5900000000   actual',
    'trade_balance CHN KGZ -4800000000   actual',
  ])
})

test('trade and investment agreements are agreements', () => {
  expect(told('Uzbekistan and China signed trade and investment agreements totalling $5 billion.')).toEqual([
    'agreements_value CHN UZB 5000000000   actual',
  ])
})

test('what was invested in a span of time flows, in total too', () => {
  expect(told('Between 2005 and 2023, Chinese companies invested a total of $23.9 billion in Kazakhstan.')).toEqual([
    'fdi_flow CHN KAZ 23900000000 2005-01-01  actual',
  ])
})

test('imports of Chinese goods come from China, also where nothing else is named', () => {
  expect(told('Uzbekistan imported 60,000 cars in 2023. Imports of Chinese cars grew by 30%.').at(-1)).toBe(
    'growth UZB CHN 30 2023-01-01 2022-01-01/2022-12-31 actual',
  )
})

test('kinds of goods that a state imports are its imports', () => {
  expect(told('China imports 130 kinds of farm goods from Kazakhstan.')).toEqual(['product_count CHN KAZ 130   actual'])
})

test('the number of a road is none', () => {
  expect(told('Highway A3 links Almaty with the Chinese border.')).toEqual([])
})

test('those between whom trains run are the two of the sentence after', () => {
  expect(
    told('Freight trains run between Chongqing and Tashkent. In the first six months of 2025 they carried 8,400 TEU.'),
  ).toEqual(['container_volume CHN UZB 8400 2025-01-01  actual'])
})

test('what each has done is told of each', () => {
  expect(told('Kazakhstan and Uzbekistan each imported about $12 billion of goods from China.')).toEqual([
    'imports KAZ CHN 12000000000   actual',
    'imports UZB CHN 12000000000   actual',
  ])
  expect(told('China and Kazakhstan each have a 50% stake in the venture.')).toHaveLength(2)
})

test('the columns and the title of a table tell which way things go', () => {
  const flows = (text: string): readonly string[] =>
    claimsOf(text, { documentDate: '2025-08-10' }).map(
      ({ reporter, partner, flow }) => `${reporter} ${partner} ${flow}`,
    )
  const freight = 'Table 3. Freight by rail between China and Central Asia, million tonnes'
  expect(
    flows(`${freight}\n\nYear\tTo Central Asia\tTo China\n2023\t10.5\t17.4\n2024\t11.9\t18.2`).slice(0, 2),
  ).toEqual(['CHN C5 export', 'C5 CHN export'])
  const gas = 'Table 1. Gas imports of China, bcm'
  expect(flows(`${gas}\nCountry\t2023\t2024\nTurkmenistan\t31\t30\nKazakhstan\t4.5\t5.5`)[0]).toBe('CHN TKM import')
})

test('a load and what it is worth have the same words and the same time', () => {
  expect(
    told(
      'China bought 4,600 tonnes of Kyrgyz honey worth $11 million in 2023, against 1,900 tonnes worth $4 million in 2022.',
    ),
  ).toEqual([
    'imports CHN KGZ 4600 2023-01-01  actual',
    'imports CHN KGZ 11000000 2023-01-01  actual',
    'imports CHN KGZ 1900 2022-01-01  actual',
    'imports CHN KGZ 4000000 2022-01-01  actual',
  ])
  expect(told('Kazakhstan exported 66,500 tonnes of flour worth $20 million to China.')[0]).toBe(
    'exports KAZ CHN 66500   actual',
  )
})

test('what is expected to double is foreseen, and no aim', () => {
  expect(told('Trade between China and Kazakhstan is expected to double by 2030.')).toEqual([
    'growth CHN KAZ 2 2030-01-01  forecast',
  ])
})

test('a change that is told again as a rate is one', () => {
  expect(
    told(
      'Trade of Tajikistan with China reached $1.6 billion in 2024, which is $420 million or 36% more than in 2023.',
    ),
  ).toEqual([
    'trade_turnover TJK CHN 1600000000 2024-01-01  actual',
    'growth TJK CHN 420000000 2024-01-01 2023-01-01/2023-12-31 actual',
    'growth TJK CHN 36 2024-01-01 2023-01-01/2023-12-31 actual',
  ])
})

test('by how much and to what are two numbers, and no range', () => {
  expect(told('The number of Chinese firms in Uzbekistan grew by 900 to 3,400.').at(-1)).toBe(
    'company_count CHN UZB 3400   actual',
  )
})

test('half the volume of a time is held to it', () => {
  expect(
    told('In April 2025 Uzbekistan sold 410 million m³ of gas to China, half the volume of April 2024.').at(-1),
  ).toBe('growth UZB CHN 0.5 2025-04-01 2024-04-01/2024-04-30 actual')
})

test('a crossing that has its name on both sides is of neither', () => {
  expect(told('The capacity of the Khorgos crossing is 20 million tonnes a year.')).toEqual([
    'capacity   20000000   actual',
  ])
})

test('what will have a capacity and cost a sum will cost it', () => {
  expect(
    told('The plant in Osh will have a capacity of 186 MW and cost $420 million.').map((each) =>
      each.split(' ').at(-1),
    ),
  ).toEqual(['forecast', 'forecast'])
})

test('investment in a stage is what it costs', () => {
  expect(told('BYD has a plant in Jizzakh; investment in the second stage is put at $300 million.').at(-1)).toBe(
    'project_cost CHN UZB 300000000   actual',
  )
})

test('what a line is to carry in a year is its capacity', () => {
  expect(told('The railway in Osh will be 272 km long and carry 25 million tonnes a year.').at(-1)).toMatch(
    /^capacity .* forecast$/,
  )
})

test('"those to" another are of that other, where no verb stands between', () => {
  expect(told('Chinese exports to Tajikistan rose by a third and those to Turkmenistan by two thirds.')).toEqual([
    'growth CHN TJK 33.333   actual',
    'growth CHN TKM 66.667   actual',
  ])
})
