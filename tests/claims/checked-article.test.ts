import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryRoot } from '@corridor/cli'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerOf, corridor } from '../support/command-line.ts'
import { walkedFolder } from '../support/walked.ts'

type Answer = {
  readonly release: string
  readonly claims: readonly {
    readonly quote: string
    readonly value: number
    readonly check: {
      readonly verdict: string
      readonly figures: readonly {
        readonly reporter: string
        readonly known_now: number | null
        readonly side: string
      }[]
    }
    readonly review: { readonly decision: string } | null
  }[]
  readonly arithmetic: readonly { readonly claim: number; readonly outcome: string }[]
}

/** The blocks of code of a section. */
const blocksOf = (text: string, heading: string): readonly string[] => {
  const [section = ''] = text.slice(text.indexOf(heading)).split(/\n## (?!Check an article)/)
  return [...section.matchAll(/```\n([\s\S]*?)```/g)].map(([, block = '']) => block)
}

describe('an article that is checked', () => {
  let folder: string
  let blocks: readonly string[]
  const claims = (...words: readonly string[]) => answerOf<Answer>(folder, 'claims', 'article.txt', ...words)

  beforeAll(async () => {
    folder = await walkedFolder('article')
    blocks = blocksOf(await readFile(join(repositoryRoot, 'README.md'), 'utf8'), '## Check an article')
    await writeFile(join(folder, 'article.txt'), blocks[0] ?? '')
  })

  test('is told as the readme tells it', async () => {
    const { code, out } = await corridor(folder, 'claims', 'article.txt')
    expect(code).toBe(0)
    const lines = (blocks[1] ?? '').split('\n').filter((line) => line !== '…')
    expect(lines.length).toBeGreaterThan(15)
    for (const line of lines) expect(out.split('\n')).toContain(line)
  })
  test('gives the same as data, with the figures of both sides', async () => {
    const { claims: found, arithmetic } = await claims('--check')
    expect(found.map(({ check }) => check.verdict)).toEqual(['supported', 'supported', 'supported', 'contradicted'])
    expect(found[1]?.check.figures).toContainEqual(
      expect.objectContaining({ reporter: 'CHN', known_now: 28e9, side: 'as_worded' }),
    )
    expect(found[1]?.check.figures).toContainEqual(expect.objectContaining({ reporter: 'KAZ', side: 'mirror' }))
    expect(arithmetic).toContainEqual(expect.objectContaining({ claim: 3, outcome: 'fails' }))
  })
  test('is checked as a reviewer has mended it', async () => {
    const review = join(folder, 'reviews.csv')
    await corridor(folder, 'claims', 'article.txt', '--review', review)
    const form = await readFile(review, 'utf8')
    const [head = '', ...rows] = form.trimEnd().split('\n')
    const decide = (row: string, action: string, value: string): string => {
      const cells = row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
      for (const [column, cell] of Object.entries({
        action,
        value,
        unit: value && 'USD',
        reason: 'seen',
        reviewed_by: 'A',
        reviewed_on: '2025-05-01',
      }))
        cells[head.split(',').indexOf(column)] = cell
      return cells.join(',')
    }
    const filled = [
      head,
      rows[0],
      decide(rows[1] ?? '', 'fix', '29500000000'),
      decide(rows[2] ?? '', 'reject', ''),
      rows[3],
    ]
    await writeFile(review, `${filled.join('\n')}\n`)
    const { claims: found } = await claims('--review', review)
    expect(found.map(({ review: each }) => each?.decision ?? null)).toEqual([null, 'fixed', 'rejected', null])
    expect(found[1]).toMatchObject({ value: 29.5e9, check: { verdict: 'contradicted' } })
    expect(found[2]).toMatchObject({ check: { verdict: 'no_data', figures: [] } })
  })
  test('is written as a Word document with its verdicts', async () => {
    const { code, out } = await corridor(folder, 'claims', 'article.txt', '--docx', 'annotated.docx')
    expect(code).toBe(0)
    expect(out).toContain('Wrote annotated.docx')
    const read = await corridor(folder, 'claims', 'annotated.docx', '--language', 'ru')
    expect(read.out).toContain('contradicted: none of ')
  })
})
