import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

const sentences = (text: string): readonly string[] =>
  sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

/** Sentences as they should come out, one after another with a space between. */
const stays = (...parts: readonly string[]): void => expect(sentences(parts.join(' '))).toEqual(parts)

describe('a stop ends no sentence', () => {
  test.each([
    'Экспорт в 2024 г. вырос до 28 млрд долл. в год.',
    'В 2024 г. Казахстан занял первое место.',
    'Это млрд. долл. США, т.е. рекорд (см. табл. 1).',
    'По данным И. В. Петрова и А. Ли, ул. Мира, д. 5.',
    'Рост на 4,4 п.п. к 2019 г. и 3.5 % к 2020 г.',
    'За січень 2025 р. Казахстан, тис. ДФЕ, відвантажив.',
    'Dr. Li of Apple Co. Ltd. met Mr. Smith of the U.S. Treasury at 5 p.m. on Jan. 5.',
    'Trade rose 3.5 per cent, vs. 2.1 in the U.K. last year, see No. 5 and Fig. 2.',
    '«Рост составил 5 %», — заявил он.',
    '«Мы рады!» — сказал министр.',
    'Он достиг 60 млрд долл. [Ли, 2024].',
    'И вот... рост.',
    '600 тис. ДФЕ перевезли.',
  ])('%s', (text) => stays(text))
})

describe('a sentence ends', () => {
  test('with a stop before a capital', () => stays('Экспорт вырос.', 'Импорт упал!', 'Почему?', 'Неясно…', 'Да.'))
  test('with a year where something was said and the next word begins a sentence', () =>
    stays('Экспорт вырос в 2023 г.', 'В 2024 г. он упал.'))
  test('with a unit before a name where a verb stood', () =>
    stays('Оборот составил 22 млрд долл.', 'Казахстан занял третье место.'))
  test('behind its quotes and brackets', () => stays('Он сказал: «Да.»', 'Она (и не раз.)', 'Итог.'))
  test('before a number', () => stays('Рост заметен.', '15 тонн ушло.'))
  test('in Chinese at each of its stops', () =>
    expect(sentences('出口增长。进口下降！为什么？不明；“完。”好')).toEqual([
      '出口增长。',
      '进口下降！',
      '为什么？',
      '不明；',
      '“完。”',
      '好',
    ]))
  test('where the space after the stop is missing', () =>
    expect(sentences('Экспорт вырос.Импорт упал.')).toEqual(['Экспорт вырос.', 'Импорт упал.']))
  test('at a line end', () => expect(sentences('Экспорт\nИмпорт')).toEqual(['Экспорт', 'Импорт']))
})

test('a sentence without end is cut', () => {
  expect(sentences('слово '.repeat(4000)).length).toBeGreaterThan(1)
})

test('sentences cover all words in order, whatever the text', () => {
  const text = fc.string({
    unit: fc.constantFrom('г.', ' ', 'А', 'б', '. ', '! ', '。', '\n', '5', '"', '— ', 'долл. '),
  })
  fc.assert(
    fc.property(text, (said) => {
      const found = sentencesOf(said, 0, said.length)
      expect(
        found
          .map(({ start, end }) => said.slice(start, end))
          .join('')
          .replaceAll(/\s/g, ''),
      ).toBe(said.replaceAll(/\s/g, ''))
      expect(found.every(({ start, end }, index) => start < end && start >= (found[index - 1]?.end ?? 0))).toBe(true)
    }),
  )
})

test('a sentence ends behind a measure where the next begins with a capital', () =>
  stays('Участок — 304,9 км.', 'Стоимость проекта — 4,7 млрд долл.'))
