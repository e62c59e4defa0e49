import { describe, expect, test } from 'vitest'
import { readPdf } from './pdf.ts'
import { tinyPdf } from './tiny-pdf.example.ts'

const read = async (...pages: Parameters<typeof tinyPdf>[0]): Promise<string> => (await readPdf(tinyPdf(pages))).text

describe('a PDF', () => {
  test('is its lines, a blank one where room is between, a form feed between pages', async () => {
    expect(
      await read(
        [
          [50, 700, 10, 'Вывоз'],
          [80, 700, 10, 'вырос'],
          [50, 688, 10, 'вдвое.'],
          [50, 650, 10, 'Ввоз упал.'],
        ],
        [[50, 700, 10, 'Итог']],
      ),
    ).toBe('Вывоз вырос\nвдвое.\n\nВвоз упал.\fИтог')
  })
  test('keeps its columns below each other', async () => {
    expect(
      await read([
        [50, 700, 10, 'Север'],
        [150, 700, 10, '28'],
        [250, 700, 10, '15,9'],
        [50, 688, 10, 'Юг'],
        [155, 688, 10, '1'],
        [255, 688, 10, '9,6'],
      ]),
    ).toBe('Север               28                  15,9\nЮг                   1                   9,6')
  })
  test('raises the marks of notes, and joins pieces of one word', async () => {
    expect(
      await read([
        [50, 700, 10, 'сад'],
        [65, 700, 10, 'ы'],
        [70, 704, 6, '1'],
        [76, 700, 10, 'есть'],
      ]),
    ).toBe('сады¹ есть')
  })
})

describe('what is no PDF with text is refused by name', () => {
  test.each([
    ['noise', new TextEncoder().encode('%PDF-1.4 nothing more'), 'MalformedFile'],
    ['pages without text', tinyPdf([[]]), 'NoText'],
  ])('%s', async (_name, bytes, name) => {
    await expect(readPdf(bytes, 'a.pdf')).rejects.toMatchObject({ name, place: 'a.pdf' })
  })
})
