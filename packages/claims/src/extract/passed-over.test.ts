import { describe, expect, test } from 'vitest'
import { readText } from '../reading/read-text.ts'
import { extractClaims } from './extract-claims.ts'
import { passedOver } from './passed-over.ts'

const row = Array.from({ length: 75 }, (_, index) => `${index + 1}.5`).join(' ')
const heap = `Exports of Kazakhstan to China in billions of dollars were ${row}.`
const sentence = 'In 2024 trade of Kazakhstan with China reached 43.8 billion dollars.'

describe('a heap of numbers', () => {
  test('gives no claims and is told with its place', () => {
    const read = readText(`${heap} ${sentence}`)
    expect(extractClaims(read, { documentDate: null }).map(({ quote }) => quote)).toEqual(['43.8 billion dollars'])
    expect(passedOver(read)).toEqual([{ span: [0, heap.length], numbers: 75 }])
  })

  test('is not what years and days make', () => {
    const years = Array.from({ length: 70 }, (_, index) => `${1950 + index}`).join(', ')
    expect(passedOver(readText(`Trade with China was counted in ${years}. ${sentence}`))).toEqual([])
  })
})
