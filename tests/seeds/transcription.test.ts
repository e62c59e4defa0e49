import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv, repositoryRoot } from '@corridor/cli'
import { describe, expect, test } from 'vitest'
import { hasPublishedFiles, onlyWithPublishedFiles, publishedFile } from '../support/published-files.ts'

const folder = join(repositoryRoot, 'docs', 'transcription')
const read = (name: string) => parseCsv(readFileSync(join(folder, name), 'utf8'))
const maps = readdirSync(folder).filter((name) => name.endsWith('.csv') && !name.startsWith('rules-'))
const rules = new Set(
  readdirSync(folder)
    .filter((name) => name.startsWith('rules-'))
    .flatMap((name) => read(name).map(({ rule }) => rule)),
)

describe.each(maps)('the map of %s', (name) => {
  test('sends each line to a file of a source, or to a rule that is explained', () => {
    const lost = read(name).filter(({ source_id = '', partition = '', rule }) => {
      if (rule !== '') return !rules.has(rule)
      const sources = source_id.split(';')
      const partitions = partition.split(';')
      return sources.some(
        (source, index) =>
          !existsSync(join(repositoryRoot, 'datasets', 'sources', source, `${partitions[index] ?? partitions[0]}.csv`)),
      )
    })
    expect(lost).toEqual([])
  })
})

describe.skipIf(!hasPublishedFiles)(`the lists of published figures${onlyWithPublishedFiles}`, () => {
  const lists = hasPublishedFiles
    ? readdirSync(publishedFile('data', 'reference')).filter((name) => name.endsWith('.csv'))
    : []
  test.each(lists)('has every line of %s in its map exactly once', (name) => {
    const lines = parseCsv(readFileSync(publishedFile('data', 'reference', name), 'utf8')).length
    const mapped = read(name).map(({ line }) => Number(line))
    expect(new Set(mapped).size).toBe(mapped.length)
    expect([...mapped].sort((a, b) => a - b)).toEqual(Array.from({ length: lines }, (_each, index) => index + 2))
  })
})
