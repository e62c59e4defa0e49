import { expect, test } from 'vitest'
import { claimsOf } from '../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, { documentDate: '2025-10-10' }).map(({ indicator, reporter, partner, flow, value }) =>
    [indicator, reporter, partner, flow, value].join(' '),
  )

test('exports among what is carried are freight with a direction', () => {
  expect(
    told('Rail carried 12.8 million tonnes between Kazakhstan and China. Exports to China made up 8 million tonnes.'),
  ).toEqual(['freight_volume KAZ CHN total 12800000', 'freight_volume KAZ CHN export 8000000'])
})

test('a good that is named among what is carried is exported', () => {
  expect(
    told(
      'Rail carried 12.8 million tonnes between Kazakhstan and China. Exports of grain to China made up 2 million tonnes.',
    ).at(-1),
  ).toBe('exports KAZ CHN export 2000000')
})

test('oil that is pumped through a pipeline is carried', () => {
  expect(told('KazMunayGas pumped 611,000 tonnes of oil to China through the Atasu-Alashankou pipeline.')).toEqual([
    'freight_volume KAZ CHN export 611000',
  ])
})

test('oil that is imported by pipeline is imported', () => {
  expect(told('China imported 1.1 million tonnes of Kazakh crude by pipeline.')).toEqual([
    'imports CHN KAZ import 1100000',
  ])
})

test.each([
  ['Эксимбанк Китая выделил Таджикистану 205 млн долларов на дорогу.', 'other CHN TJK  205000000'],
  ['中国国家开发银行与乌兹别克斯坦国家银行签署20亿元人民币贷款协议。', 'other CHN UZB  2000000000'],
  ['A Chinese bank extended $30 million to Kyrgyzstan.', 'other CHN KGZ  30000000'],
])('what a bank gives is lent: %s', (text, claim) => {
  expect(told(text)).toEqual([claim])
})

test.each([
  ['since 2005', 'fdi_flow'],
  ['in total since 2005', 'fdi_stock'],
])('capital that was pumped into an economy %s', (since, indicator) => {
  expect(told(`Chinese companies have pumped $26 billion into the Kazakh economy ${since}.`)).toEqual([
    `${indicator} CHN KAZ  26000000000`,
  ])
})
