import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimsOfSeeds, repositoryRoot } from '@corridor/cli'
import { describe, expect, test } from 'vitest'
import { brokenRules, type Label } from '../claims/label-rules.ts'
import { isStrict, type ScoredClaim } from '../claims/match-claims.ts'
import { hasPublishedFiles, onlyWithPublishedFiles, publishedFile } from '../support/published-files.ts'
import { claimFaults } from './claim-faults.ts'

type LabelledDocument = {
  readonly document: string
  readonly document_date: string
  readonly lang: string
  readonly claims: readonly Label[]
}

const read = (...path: readonly string[]): string => readFileSync(join(repositoryRoot, ...path), 'utf8')
const labelled = read('tests', 'claims', 'labelled', 'seeds.jsonl')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as LabelledDocument)
const labelsOf = (document: string): readonly Label[] =>
  labelled.find((each) => each.document === document)?.claims ?? []

/** Rows of the table of faults, one for each place that they name. */
const listed = (read('docs', 'claims.md').split('\n## The five documents\n')[1] ?? '')
  .split('\n')
  .filter((line) => /^\| \d{3} \|/.test(line))
  .flatMap((line) => {
    const [document = '', places = '', what = '', reason = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
    return places.split(', ').map((place) => ({ fault: `${document}, ${place}: ${what}`, reason }))
  })

/** The rows and columns of Table 1, as they stand in the document. */
const tableOne = [10_984, 11_133] as const
const cells = labelsOf('001').filter(({ span: [start, end] }) => start >= tableOne[0] && end <= tableOne[1])

describe('the labels of the five documents', () => {
  test('keep to the guide', () => {
    expect(labelled.map(({ document }) => document)).toEqual(['000', '001', '002', '003', '004'])
    expect(labelled.flatMap(({ claims }) => claims.flatMap(brokenRules))).toEqual([])
  })
  test('hold no words of theirs', () => {
    expect(labelled.flatMap(({ claims }) => claims.filter((claim) => 'quote' in claim))).toEqual([])
  })
  test('have a reason for each fault that is listed', () => {
    expect(listed.length).toBeGreaterThan(0)
    expect(listed.filter(({ reason }) => reason === '')).toEqual([])
  })
})

describe.skipIf(!hasPublishedFiles)(`the five documents${onlyWithPublishedFiles}`, async () => {
  const names = hasPublishedFiles ? readdirSync(publishedFile('seeds')) : []
  const textOf = (number: string): string =>
    readFileSync(publishedFile('seeds', names.find((name) => name.startsWith(number)) ?? ''), 'utf8')
  const seeds = hasPublishedFiles ? await claimsOfSeeds(textOf) : []

  test('are read by the day and in the language that they are labelled with', () => {
    expect(seeds.map(({ document, documentDate, language }) => [document.number, documentDate, language])).toEqual(
      labelled.map(({ document, document_date, lang }) => [document, document_date, lang]),
    )
  })
  test('have every claim found as labelled, or its fault listed in docs/claims.md, and no fault listed that is none', () => {
    const faults = seeds.flatMap(({ document: { number }, claims }) => claimFaults(number, labelsOf(number), claims))
    expect(listed.map(({ fault }) => fault).sort()).toEqual([...faults].sort())
  })
  test('have all 18 cells of Table 1 found, in every field', () => {
    const found: readonly ScoredClaim[] = seeds.find(({ document }) => document.number === '001')?.claims ?? []
    const inTable = found.filter(({ span: [start = 0] = [] }) => start >= tableOne[0] && start < tableOne[1])
    expect(cells).toHaveLength(18)
    expect(inTable).toHaveLength(18)
    expect(cells.filter((cell) => !inTable.some((each) => isStrict(cell, each)))).toEqual([])
  })
})
