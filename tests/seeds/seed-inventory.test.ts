import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv, repositoryRoot } from '@corridor/cli'
import { describe, expect, test } from 'vitest'
import { hasPublishedFiles, onlyWithPublishedFiles, publishedFile } from '../support/published-files.ts'

const folder = join(repositoryRoot, 'datasets', 'sources', 'seed-documents')
const table = (name: string) => parseCsv(readFileSync(join(folder, `${name}.csv`), 'utf8'))

const inventory = table('inventory')
const rules = new Set(table('ignore-rules').map(({ rule }) => rule))
const words = table('number-words').map(({ word }) => word ?? '')
const places = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv') && !/^(inventory|ignore-rules|number-words)/.test(name))
    .flatMap((name) => table(name.replace('.csv', '')).map(({ place }) => `${name.replace('.csv', '')}#${place}`)),
)

describe('the inventory of numerals', () => {
  test('sends every numeral to a record that exists or to a rule that is named', () => {
    const lost = inventory.filter(
      ({ disposition, target = '' }) => !(disposition === 'record' ? places : rules).has(target),
    )
    expect(lost).toEqual([])
  })
  test('names each numeral of a document once', () => {
    const starts = inventory.map(({ document, start }) => `${document} ${start}`)
    expect(new Set(starts).size).toBe(starts.length)
  })
  test('uses every rule that it names', () => {
    const used = new Set(inventory.map(({ target }) => target))
    expect([...rules].filter((rule) => !used.has(rule))).toEqual([])
  })
})

/** Numerals of a text as `start end numeral`, offsets in code points. */
const numeralsOf = (text: string, form: RegExp): readonly string[] => {
  const points = [...text]
  const offsets = new Map<number, number>()
  let unit = 0
  for (const [index, point] of points.entries()) {
    offsets.set(unit, index)
    unit += point.length
  }
  return [...text.matchAll(form)].map(({ 0: numeral, index }) => {
    const start = offsets.get(index) ?? -1
    return `${start} ${start + [...numeral].length} ${numeral}`
  })
}

describe.skipIf(!hasPublishedFiles)(`the documents themselves${onlyWithPublishedFiles}`, () => {
  const documents = hasPublishedFiles
    ? readdirSync(publishedFile('seeds'))
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : []
  const textOf = (name: string): string => readFileSync(publishedFile('seeds', name), 'utf8')
  const inventoried = (document: string, form: string): readonly string[] =>
    inventory
      .filter((each) => each.document === document && each.form === form)
      .map(({ start, end, numeral }) => `${start} ${end} ${numeral}`)
      .sort()

  test('are the five that the inventory speaks of', () => {
    expect(documents.map((name) => `doc-${name.slice(0, 3)}`)).toEqual(
      [...new Set(inventory.map(({ document }) => document))].sort(),
    )
  })
  test.each(documents)('hold the digits that the inventory lists: %s', (name) => {
    const counted = [...numeralsOf(textOf(name), /\d+(?:[.,]\d+)*/g)].sort()
    expect(inventoried(`doc-${name.slice(0, 3)}`, 'digits')).toEqual(counted)
  })
  test.each(documents)('hold the number words that the inventory lists: %s', (name) => {
    const form = new RegExp(
      `(?<![\\p{L}\\p{M}'’])(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}'’])`,
      'giu',
    )
    const counted = [...numeralsOf(textOf(name), form)].map((each) => each.split(' ').slice(0, 2).join(' ')).sort()
    const listed = inventoried(`doc-${name.slice(0, 3)}`, 'word').map((each) => each.split(' ').slice(0, 2).join(' '))
    expect([...listed].sort()).toEqual(counted)
  })
})
