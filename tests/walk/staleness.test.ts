import { listFilesBelow, readTextBelow } from '@corridor/adapters'
import { repositoryRoot } from '@corridor/cli'
import { datasetId, type Shelves, type Snapshot } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { buildGraph, computePrints, type Graph, type Prints, whyStale } from '@corridor/walk'
import { describe, expect, test } from 'vitest'

const prints = await computePrints(shelves, {
  readText: readTextBelow(repositoryRoot),
  listFiles: listFilesBelow(repositoryRoot),
})

const snapshot = (source: string, kind: string, sha = 'aaaaaaaaaaaa'): Snapshot => ({
  source_id: source,
  partition_id: kind.replaceAll('_', '-'),
  snapshot_id: `20260101t000000.000z-${sha}`,
  kind,
  retrieved_at: '2026-01-01T00:00:00.000Z',
  edition_on: null,
  request: { from: 'folder', what: 'file.csv' },
  parts: [],
  licence_code: 'rows',
  licence_text: '',
  is_complete: true,
  is_first: true,
  covers: null,
})

const snapshots = [
  snapshot('exchange-rates-quoted', 'rates'),
  snapshot('seed-documents', 'trade_flows'),
  snapshot('events-quoted', 'events'),
  snapshot('deals-quoted', 'deal_events'),
]

const graph = buildGraph(shelves, prints, snapshots)

/** Ids whose address differs between two graphs, the release included. */
const moved = (other: Graph): readonly string[] => {
  const ids = [...other.nodes.values()]
    .filter((node) => graph.nodes.get(node.id)?.prefix !== node.prefix)
    .map((node) => node.id)
  return [...ids, ...(other.release === graph.release ? [] : ['release'])].sort()
}

/** Everything that stands on some nodes, found by following the names of inputs. */
const withDescendants = (...ids: readonly string[]): readonly string[] => {
  const found = new Set(ids)
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const node of graph.nodes.values())
      if (Object.keys(node.inputs).some((name) => found.has(name))) found.add(node.id)
  }
  return [...found, 'release'].sort()
}

const changed = (name: string): Prints => {
  if (!(name in prints)) throw new Error(`no print ${name}`)
  return { ...prints, [name]: 'another' }
}
const after = (name: string) => moved(buildGraph(shelves, changed(name), snapshots))

const events = 'records/events-quoted/events/20260101t000000.000z-aaaaaaaaaaaa'
const stages = 'records/deals-quoted/deal-events/20260101t000000.000z-aaaaaaaaaaaa'
const flows = 'records/seed-documents/trade-flows/20260101t000000.000z-aaaaaaaaaaaa'
const rates = 'records/exchange-rates-quoted/rates/20260101t000000.000z-aaaaaaaaaaaa'

describe('what goes stale', () => {
  test('is nothing when nothing changes', () => {
    expect(moved(buildGraph(shelves, prints, snapshots))).toEqual([])
  })
  test('is what stands on a snapshot, when its content changes', () => {
    const others = snapshots.map((each) =>
      each.kind === 'events' ? { ...each, parts: [], edition_on: '2026-02-02' } : each,
    )
    expect(moved(buildGraph(shelves, prints, others))).toEqual(withDescendants(events))
  })
  test('is what stands on the records of a source, when its declaration changes', () => {
    expect(after('source:events-quoted')).toEqual(withDescendants(events, 'provenance.sources'))
  })
  test('is what stands on a model, when its SQL changes', () => {
    expect(after('model:trade.by_partner')).toEqual(withDescendants('trade.by_partner'))
  })
  test('is what looks words up in a reference table, when the table changes', () => {
    expect(after('reference:area_aliases')).toEqual(withDescendants(events, flows))
    expect(after('reference:border_points')).toEqual(withDescendants('transport.traffic'))
    expect(after('reference:precedence')).toEqual(
      withDescendants(...shelves.models.filter(({ inputs }) => inputs.includes('reference.precedence')).map(datasetId)),
    )
  })
  test('is the money that a rate converts, when the rate changes', () => {
    const others = snapshots.map((each) => (each.kind === 'rates' ? { ...each, edition_on: '2026-02-02' } : each))
    expect(moved(buildGraph(shelves, prints, others))).toEqual(withDescendants(rates))
    expect(withDescendants(rates)).toContain(flows)
    expect(withDescendants(rates)).not.toContain('versions.events')
  })
  test('is the records of a kind, when the kind changes', () => {
    expect(after('kind:deal_events')).toEqual(withDescendants(stages, 'versions.deal_events'))
  })
  test('is the checks alone, when a check changes', () => {
    expect(after('check:trade-shares-add-up')).toEqual(withDescendants('quality.checks'))
  })
  test('is a report alone, when its declaration changes', () => {
    expect(after('report:trade-and-investment')).toEqual(withDescendants('report/trade-and-investment'))
  })
  test('is everything, when the reading room or DuckDB changes', () => {
    expect(after('room:normalization')).toEqual(withDescendants(events, stages, flows, rates))
    expect(after('library:@duckdb/node-api')).toEqual([...graph.nodes.keys(), 'release'].sort())
  })
  test('is the workbook alone, when the library that writes it changes', () => {
    expect(after('library:exceljs')).toEqual(withDescendants('report/trade-and-investment'))
  })
  test('is the release alone, when the publication room or a title changes', () => {
    expect(after('room:publication')).toEqual(['release'])
    const renamed: Shelves = {
      ...shelves,
      models: shelves.models.map((model) => ({ ...model, title: `${model.title}!` })),
    }
    expect(moved(buildGraph(renamed, prints, snapshots))).toEqual(['release'])
  })
  test('is named with its reason', () => {
    const node = buildGraph(shelves, changed('model:trade.by_partner'), snapshots).nodes.get('trade.by_partner')
    if (!node) throw new Error('no node')
    expect(whyStale(node, graph.nodes.get('trade.by_partner')?.inputs)).toBe('model:trade.by_partner changed')
  })
})
