import { expect, test } from 'vitest'
import { claimsOf } from '../extract/extract-claims.ts'
import { inOneAlphabet } from './one-alphabet.ts'
import { untouched } from './traced.ts'

const mended = (text: string): string => inOneAlphabet(untouched(text)).traced.text

test.each([
  ['320 тиc. т зеpна', '320 тис. т зерна'],
  ['Toварообіг зpіc', 'Товарообіг зріс'],
  ['Kитай i Kaзахстан', 'Китай і Казахстан'],
  ['B 2024 году, y 2024 році', 'В 2024 году, у 2024 році'],
  ['40 тис. ТЕU', '40 тис. TEU'],
])('letters that look alike are of the alphabet of their word: %s', (text, expected) => {
  expect(mended(text)).toBe(expected)
})

test.each(['COVID-19', 'iPhone і iPad', 'IT-компанія', 'Huawei та ZTE', 'ПКZ', 'вітамін C', 'China and Kazakhstan'])(
  'words of one alphabet, and those of both, stay as they are: %s',
  (text) => {
    expect(mended(text)).toBe(text)
  },
)

test('a word that is written in both alphabets is read and quoted as it stands', () => {
  const [claim] = claimsOf('У 2024 році Казахстан вивіз до Китаю 320 тиc. т пшениці.', { documentDate: '2025-02-01' })
  expect([claim?.indicator, claim?.value, claim?.unit, claim?.quote]).toEqual(['exports', 320_000, 't', '320 тиc. т'])
})
