import { expect, test } from 'vitest'
import { readText } from './read-text.ts'

const read = (text: string): readonly string[] => {
  const { blocks, text: plain } = readText(text)
  return blocks.flatMap(({ sentences }) => sentences.map(({ start, end }) => plain.slice(start, end)))
}

test('tags that a copy left behind say nothing, and a note between them neither', () => {
  expect(read('<p>Exports reached <b>$2.2 bn</b><sup>4</sup> in 2023.</p><p>Imports were <i>$3 bn</i>.</p>')).toEqual([
    'Exports reached $2.2 bn in 2023.',
    'Imports were $3 bn.',
  ])
})

test('what only looks like a tag stays', () => {
  expect(read('Less than a tenth (<10 %) goes to China.')).toEqual(['Less than a tenth (<10 %) goes to China.'])
})
