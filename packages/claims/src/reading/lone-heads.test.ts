import { describe, expect, test } from 'vitest'
import { readText } from './read-text.ts'

const paragraphs = (text: string): readonly string[] => {
  const read = readText(text)
  return read.blocks.map(({ start, end }) => read.text.slice(start, end).trim())
}

describe('what belongs to a page', () => {
  test.each([
    ['a page before a name', '74      JOURNAL OF INLAND TRADE   No. 2 (18), 2023'],
    ['a page behind a name', 'Inland Trade Monitor | May 2023                    74'],
    ['an address with its page', 'www.inland.example   |   Page 4 of 9'],
  ])('%s parts no word', (_, head) => {
    const text = `The railway carried more cargo than in any year before, and the ex-\n\n${head}\n\nports of grain to China grew at the same time.`
    expect(paragraphs(text)[0]).toContain('exports of grain')
  })

  test('the mark of a note behind a year in a clause goes', () => {
    expect(paragraphs('Trade reached 4 billion in 2022,3 an increase of 5 per cent.')[0]).toBe(
      'Trade reached 4 billion in 2022, an increase of 5 per cent.',
    )
  })

  test('a decimal stays', () => {
    expect(paragraphs('Вывезли в 2022,3 тыс. тонн больше, чем прежде.')[0]).toContain('2022,3')
  })

  test('a table of names and few words is English', () => {
    const text =
      'Table 1. Power projects of Chinese companies in Tajikistan (cost in USD million)\nProject\tCost\nKhujand solar\t120\nRasht hydro\t340\nSughd wind\t90\nPanj solar\t75\nTotal\t625'
    expect(readText(text).language).toBe('en')
  })
})
