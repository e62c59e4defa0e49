import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@corridor/cli'
import { describe, expect, test } from 'vitest'
import { hasPublishedFiles, onlyWithPublishedFiles, publishedFile } from '../support/published-files.ts'

/** Facts are free, sentences are not: so many words in a row are a quotation. */
const QUOTATION = 8

/** Words in order; addresses are no words. */
const wordsOf = (text: string): readonly string[] =>
  [
    ...text
      .replace(/https?:\/\/[^\s",;]+/g, ' ')
      .toLowerCase()
      .matchAll(/[\p{L}\p{M}\p{N}]+/gu),
  ].map(([word]) => word)

const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text)
  return words
    .slice(0, Math.max(0, words.length - QUOTATION + 1))
    .map((_word, index) => words.slice(index, index + QUOTATION).join(' '))
    .filter((run) => /\p{L}/u.test(run))
}

/** Titles and names, which a citation or a participant must repeat. */
const names: readonly string[] = [
  "Vectors of China's trade and economic cooperation with Central Asia",
  'Xinjiang Asia-Europe International Material Trading Center Co.',
]

describe.skipIf(!hasPublishedFiles)(`the documents${onlyWithPublishedFiles}`, () => {
  test('are quoted nowhere: no eight words in a row of theirs stand in a file of the repository', () => {
    const documents = readdirSync(publishedFile('seeds'))
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => runsOf(readFileSync(publishedFile('seeds', name), 'utf8')))
    const allowed = new Set(names.flatMap(runsOf))
    const theirs = new Set(documents.filter((run) => !allowed.has(run)))
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: repositoryRoot,
      encoding: 'utf8',
    })
      .split('\0')
      .filter((path) => path !== '' && !/\.(png|xlsx|parquet)$/.test(path) && existsSync(join(repositoryRoot, path)))
    const quoted = files.flatMap((path) =>
      runsOf(readFileSync(join(repositoryRoot, path), 'utf8'))
        .filter((run) => theirs.has(run))
        .map((run) => `${path}: ${run}`),
    )
    expect([...new Set(quoted)]).toEqual([])
  })
})
