import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocx } from './docx.ts'
import { said } from './said.example.ts'

const body = (content: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${content}</w:body></w:document>`
const docx = (content: string, notes?: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(body(content)),
    ...(notes === undefined ? {} : { 'word/footnotes.xml': strToU8(body(notes)) }),
  })
const p = (words: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
const cell = (words: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`

describe('a DOCX', () => {
  test('is its paragraphs by their styles, notes behind them', async () => {
    const content = [
      p('Сады', '<w:pStyle w:val="Heading1"/>'),
      p('Вывоз &amp; ввоз'),
      p('север', '<w:numPr/>'),
      p('Рис. 1', '<w:pStyle w:val="Caption"/>'),
      p(''),
    ]
    expect(said(await readDocx(docx(content.join(''), p('Там же.'))))).toEqual([
      ['title', 'Сады'],
      ['paragraph', 'Вывоз & ввоз'],
      ['item', 'север'],
      ['note', 'Рис. 1'],
      ['note', 'Там же.'],
    ])
  })
  test('is read without what was deleted or stands for old programs', async () => {
    const content =
      '<w:p><w:r><w:t>до 5 т</w:t></w:r><w:del><w:r><w:t>9</w:t></w:r></w:del><mc:Fallback><w:t>8</w:t></mc:Fallback><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:br/><w:t>юг</w:t></w:r></w:p>'
    expect(said(await readDocx(docx(content)))).toEqual([['paragraph', 'до 5 т²\nюг']])
  })
  test('keeps its tables as grids, cells that go on in each place', async () => {
    const rows = [
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Край', '<w:vMerge w:val="restart"/>')}${cell('Яблоки', '<w:gridSpan w:val="2"/>')}</w:tr>`,
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('', '<w:vMerge/>')}${cell('Вывоз')}${cell('Ввоз')}</w:tr>`,
      `<w:tr>${cell('Север')}${cell('28')}${cell('15,9')}</w:tr>`,
    ]
    expect(said(await readDocx(docx(`<w:tbl>${rows.join('')}</w:tbl>${p('Итог')}`)))).toEqual([
      [
        'table',
        null,
        2,
        [
          ['Край', 'Яблоки', 'Яблоки'],
          ['Край', 'Вывоз', 'Ввоз'],
          ['Север', '28', '15,9'],
        ],
      ],
      ['paragraph', 'Итог'],
    ])
  })
})

describe('what is no DOCX is refused by name', () => {
  test.each([
    ['an archive of something else', zipSync({ 'a.txt': strToU8('5') }), 'NoText'],
    ['one without text', docx(''), 'NoText'],
    ['one that was cut', docx(p('Сады')).subarray(0, 120), 'MalformedFile'],
    ['one that is not well formed', zipSync({ 'word/document.xml': strToU8('<w:p>') }), 'MalformedFile'],
    ['noise', new Uint8Array(50), 'MalformedFile'],
  ])('%s', async (_name, bytes, name) => {
    await expect(readDocx(bytes, 'a.docx')).rejects.toMatchObject({ name, place: 'a.docx' })
  })
})
