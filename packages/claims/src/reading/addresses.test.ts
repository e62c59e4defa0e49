import { describe, expect, test } from 'vitest'
import { withoutAddresses } from './addresses.ts'
import { untouched } from './traced.ts'

const without = (text: string): string => withoutAddresses(untouched(text)).traced.text

describe('addresses go, what stands around them stays', () => {
  test.each([
    ['URL: http://stats.example.cn/index2024?id=5 (accessed: 11.04.2025).', 'URL:  (accessed: 11.04.2025).'],
    ['см. www.example.kz/2024/12, рост 5 %', 'см. , рост 5 %'],
    ['почта: press-2024@example.gov.kz, тел. 5', 'почта: , тел. 5'],
    ['数据见https://example.cn/t20240101_35.html，增长5%', '数据见，增长5%'],
    ['doi.org/10.1234/abc.2024.5 и рост', ' и рост'],
    ['DOI: 10.31857/S0131281224 и рост', 'DOI:  и рост'],
  ])('%s', (text, expected) => {
    expect(without(text)).toBe(expected)
  })
})

describe('an address that a line end breaks goes whole', () => {
  test.each([
    ['URL: https://\nwww.example.com/new-hub-359639/ (да)', 'URL:  (да)'],
    ['URL: https://example.com/expand-trade-and-\ne-commerce/ (да)', 'URL:  (да)'],
    [`URL: https://example.kz/ru/${'obyom-perevozok-'.repeat(4)}maksim\numa-455243 (да)`, 'URL:  (да)'],
  ])('%s', (text, expected) => {
    expect(without(text)).toBe(expected)
  })
  test('but words of the next line stay', () => {
    expect(without('http://example.kz/a\nРост 5 %')).toBe('\nРост 5 %')
    expect(without('http://example.kz/a\ne-commerce grew')).toBe('\ne-commerce grew')
  })
})

test('an address alone on its line leaves no blank line that would part a paragraph', () => {
  expect(without('URL:\nhttps://example.kz/a-1\n(дата)')).toBe('URL:\n(дата)')
})

test('what only looks like one stays', () => {
  const text = 'цена @ 5, 10.5 млрд, Kaspi.kz и JD.COM, в 10.2024/2025'
  expect(without(text)).toBe(text)
})
