import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimsOf } from '../extract/extract-claims.ts'
import { readText } from './read-text.ts'
import { withoutTags } from './tags.ts'
import { untouched } from './traced.ts'

const plain = (text: string): string => withoutTags(untouched(text)).traced.text

test.each([
  ['<p>Вывоз <b>28</b> т</p><br/>Ввоз', '\n\nВывоз 28 т\n\nВвоз'],
  ['<UL class="a"><li>Север</li><li>\n Юг</li></UL>', '\n\n• Север\n\n• Юг\n\n'],
  ['33 млрд м<sup>3</sup>', '33 млрд м3'],
  ['438亿美元<sup>[12]</sup>', '438亿美元'],
  ['x < 5, y > 3; <unknown> <p', 'x < 5, y > 3; <unknown> <p'],
])('tags that a copy left go, with what they did to the lines: %s', (text, put) => {
  expect(plain(text)).toBe(put)
})

test('a note between its tags goes with them, and what only looks like a tag stays', () => {
  const { blocks, text } = readText(
    '<p>Exports reached <b>$2.2 bn</b><sup>4</sup> in 2023.</p><p>A tenth (<10 %) fell.</p>',
  )
  expect(blocks.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)))).toEqual([
    'Exports reached $2.2 bn in 2023.',
    'A tenth (<10 %) fell.',
  ])
})

test('a table in tags is one', () => {
  const rows = [
    ['国家', '对华出口', '自华进口'],
    ['乌兹别克斯坦', '1486', '7352'],
    ['塔吉克斯坦', '187', '2610'],
  ]
  const said = rows.map((row) => `<tr>\n  ${row.map((cell) => `<td>${cell}</td>`).join('\n  ')}\n</tr>`).join('\n')
  const claims = claimsOf(`<table><caption>2024年中亚国家对华贸易（百万美元）</caption>\n${said}</table>`)
  expect(claims.map(({ reporter, flow, value }) => `${reporter} ${flow} ${value}`)).toEqual([
    'UZB export 1486000000',
    'UZB import 7352000000',
    'TJK export 187000000',
    'TJK import 2610000000',
  ])
})

test('any text without a tag stays', () => {
  fc.assert(fc.property(fc.string(), (text) => text.includes('<') || plain(text) === text))
})
