import { listFilesBelow, readTextBelow } from '@corridor/adapters'
import { repositoryRoot } from '@corridor/cli'
import { datasetId } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { computePrints, type Prints } from '@corridor/walk'
import { beforeAll, describe, expect, test } from 'vitest'

const readText = readTextBelow(repositoryRoot)
const listFiles = listFilesBelow(repositoryRoot)

/** Fingerprints of the checkout, with something added to one of its files. */
const printsWith = (changed?: string): Promise<Prints> =>
  computePrints(shelves, {
    readText: async (path) => `${await readText(path)}${path === changed ? '\n ' : ''}`,
    listFiles,
  })

const layoutsOf = (source: string): readonly string[] =>
  (shelves.sources.find(({ id }) => id === source)?.layouts ?? []).map(({ id }) => `layout:${source}/${id}`)
const everyLayout = shelves.sources.flatMap(({ id }) => layoutsOf(id))
const withPart = (part: string): readonly string[] =>
  shelves.models.filter(({ parts = [] }) => parts.includes(part)).map((model) => `model:${datasetId(model)}`)
const rooms = ['normalization', 'aggregation', 'reports', 'publication'].map((room) => `room:${room}`)

describe('a change of one file', () => {
  let before: Prints = {}
  beforeAll(async () => {
    before = await printsWith()
  })
  test.each<readonly [string, readonly string[]]>([
    ['datasets/sources/kazakhstan-bns/kazakhstan-bns.source.ts', layoutsOf('kazakhstan-bns')],
    ['datasets/sources/un-comtrade/legacy-csv.parse.sql', ['layout:un-comtrade/legacy-csv']],
    ['datasets/sources/un-comtrade/flows.parse.sql', layoutsOf('un-comtrade')],
    ['datasets/sources/un-comtrade/un-comtrade.fetch.ts', []],
    ['datasets/sources/headed-table.ts', everyLayout],
    ['datasets/reference/areas.csv', ['reference:areas']],
    ['datasets/models/trade/mirror.sql', ['model:trade.mirror']],
    ['datasets/models/parts/stated_sums.sql', withPart('stated_sums')],
    ['datasets/checks/trade/trade-c5-adds-up.sql', ['check:trade-c5-adds-up']],
    ['packages/normalization/src/sum-sql.ts', ['room:normalization']],
    ['packages/claims/src/extract/claim.ts', ['layout:articles/article']],
    ['packages/adapters/src/workbook.ts', rooms],
    ['docs/methodology.md', []],
  ])('of %s is a change of what rests on it, and of nothing else', async (path, expected) => {
    const after = await printsWith(path)
    const changed = Object.keys(after).filter((name) => after[name] !== before[name])
    expect(changed.sort()).toEqual([...expected].sort())
  })
})
