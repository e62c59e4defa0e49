import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaOf, areaWords, flowOf, periodOf, periodWords } from './question.ts'

const words = areaWords(
  [
    { area_code: 'KGZ', alpha2_code: 'KG', name_en: 'Kyrgyzstan', name_ru: 'Киргизия', name_zh: '吉尔吉斯斯坦' },
    { area_code: 'CHN', alpha2_code: 'CN', name_en: 'China', name_ru: 'Китай', name_uk: 'Китай' },
  ],
  [
    { alias: 'Кыргызстан', area_code: 'KGZ', language: 'ru' },
    { alias: 'both', area_code: 'KGZ', language: 'en' },
    { alias: 'both', area_code: 'CHN', language: 'en' },
  ],
)

describe('words of a question', () => {
  test.each(['KGZ', 'kg', 'Kyrgyzstan', ' киргизия ', 'Кыргызстан', '吉尔吉斯斯坦'])('%s is Kyrgyzstan', (word) => {
    expect(areaOf(words, word)).toBe('KGZ')
  })

  test('an unknown area is refused by name, with what it may have meant', () => {
    expect(() => areaOf(words, 'Kyrgystan')).toThrow(
      expect.objectContaining({ name: 'UnknownArea', hint: 'Did you mean kyrgyzstan?' }),
    )
  })

  test('a word for two areas is none', () => {
    expect(() => areaOf(words, 'both')).toThrow('there is no area both')
  })

  test.each([
    ['exports', 'export'],
    ['Импорт', 'import'],
    ['товарообіг', 'turnover'],
  ])('%s is the flow %s', (word, flow) => {
    expect(flowOf(word)).toBe(flow)
  })

  test('another flow is wrong use', () => {
    expect(() => flowOf('smuggling')).toThrow(expect.objectContaining({ name: 'WrongUse' }))
  })

  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-H2', '2023-07-01', '2023-12-31'],
    ['2023-q3', '2023-07-01', '2023-09-30'],
    ['2023-01/2023-09', '2023-01-01', '2023-09-30'],
  ])('%s is from %s to %s', (word, start, end) => {
    expect(periodOf(word)).toMatchObject({ start, end })
  })

  test.each(['2023-13', '23', '2023-H3', '2023-09/2023-01', 'last year'])('%s is no period', (word) => {
    expect(() => periodOf(word)).toThrow(expect.objectContaining({ name: 'WrongUse' }))
  })

  test('a period can be asked for in the words that it is told in', () => {
    const [years, months, more] = [fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.nat(30)]
    fc.assert(
      fc.property(years, months, more, (year, month, later) => {
        const start = `${year}-${String(month).padStart(2, '0')}-01`
        const end = new Date(Date.UTC(year, month + later, 0)).toISOString().slice(0, 10)
        expect(periodOf(periodWords(start, end))).toMatchObject({ start, end })
      }),
    )
  })
})
