import { describe, expect, test } from 'vitest'
import { withoutNoteMarks } from './note-marks.ts'
import { untouched } from './traced.ts'

const without = (text: string): string => withoutNoteMarks(untouched(text)).traced.text

describe('the mark of a note goes', () => {
  test.each([
    ['Объём экономики1 вырос', 'Объём экономики вырос'],
    ['до 94 млрд долл.1', 'до 94 млрд долл.'],
    ['чем в 2023 г.1 В июле', 'чем в 2023 г. В июле'],
    ['обмену кадрами1.', 'обмену кадрами.'],
    ['за весь период.12 Далее', 'за весь период. Далее'],
    ['(Урумчи)1 нала', '(Урумчи) нала'],
    ['рост на 10 %2, спад', 'рост на 10 %, спад'],
    ['«Вестник»3 пишет', '«Вестник» пишет'],
    ['trade grew rapidly4 and', 'trade grew rapidly and'],
    ['exports hit $5 bn.7 Imports', 'exports hit $5 bn. Imports'],
    ['рост⁵ и спад¹²', 'рост и спад'],
  ])('%s', (text, expected) => {
    expect(without(text)).toBe(expected)
  })
})

describe('a number that is part of a word or has its own meaning stays', () => {
  test.each([
    'формат C5+1, «С+С5», G7, COVID19, Q1, 1H2025, CO2, B2B',
    'площадь 5 км2, объём 3 м3, 12 km2',
    'см. рис.1, табл.2, стр.15, ст.7, п.3, No.5, vol.2',
    'в 3,5 раза, 12.05.2024, 10:30, версия 2.0.1',
    'телефон (495)12-34, (812)5',
    'ставка 5,5% годовых, 7500 наименований, 50 %',
    '"5 континентов", 10⁹ тонн',
    'долл.1990 год, период.2024',
  ])('%s', (text) => {
    expect(without(text)).toBe(text)
  })
})

test('raised digits of square and cubic units become plain ones', () => {
  expect(without('30 млрд м³ и 12 км², 5 m³')).toBe('30 млрд м3 и 12 км2, 5 m3')
})

test('the digit behind whole groups of three is the mark of a note where a comma parts thousands', () => {
  expect(without('joint ventures rose to 2,0115.')).toBe('joint ventures rose to 2,011.')
  expect(without('курс составил 2,0115 юаня')).toBe('курс составил 2,0115 юаня')
})
