import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../extract-claims.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text).map(({ indicator, reporter, partner, flow, value }) =>
    [indicator, reporter, partner, flow, value].join(' '),
  )

describe('partners with per cents in brackets have shares of the flow', () => {
  test.each([
    ['in Russian', 'Казахстан вывозит лён главным образом в Китай (41 %) и Узбекистан (32 %).', 'KAZ', 'export'],
    ['in Ukrainian', 'Казахстан експортує льон переважно до Китаю (41 %) та Узбекистану (32 %).', 'KAZ', 'export'],
    ['in English', 'Kazakhstan exports flax mainly to China (41%) and Uzbekistan (32%).', 'KAZ', 'export'],
    ['in Chinese', '哈萨克斯坦亚麻主要出口到中国（41%）、乌兹别克斯坦（32%）。', 'KAZ', 'export'],
    ['with the flow behind them', '吉尔吉斯斯坦主要从中国（41%）和乌兹别克斯坦（32%）进口商品。', 'KGZ', 'import'],
  ])('%s', (_, text, who, flow) => {
    expect(told(text)).toEqual([`share ${who} CHN ${flow} 41`, `share ${who} UZB ${flow} 32`])
  })

  test('after a name a dash in Chinese is no minus', () => {
    expect(told('塔吉克斯坦外贸主要伙伴的占比为:\n中国-20.6%\n哈萨克斯坦-16.4%')).toEqual([
      'share TJK CHN total 20.6',
      'share TJK KAZ total 16.4',
    ])
  })

  test('our country that sends to China is the one that the text is about, and none of the list', () => {
    const text = '目前我国亚麻主要出口到中国（41%）、乌兹别克斯坦（32%）。哈萨克斯坦2024年亚麻出口量增长30%。'
    expect(told(text).slice(0, 2)).toEqual(['share KAZ CHN export 41', 'share KAZ UZB export 32'])
  })
})
