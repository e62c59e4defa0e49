import { join } from 'node:path'
import { duckdbEngine } from '@corridor/adapters'
import { datasetId, type Row, type Session } from '@corridor/contracts'
import { fields, shelves } from '@corridor/datasets'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerOf, corridor } from '../support/command-line.ts'
import { walkedFolder } from '../support/walked.ts'

const DATES = ['2019-06-30', '2025-04-11', '2026-01-15']

const TODAY = '2026-11-22'

/** What is estimated in code, and what counts the records of every snapshot, which are not in the database. */
const WITHOUT = ['quality.reliability', 'quality.revision_triangle', 'trade.reporter_weights']

/** The command counts records that may not leave too, and estimates the weights of reporters anew on what was known. */
const OTHERWISE = ['provenance.sources', 'trade.reconciled']

const ids = shelves.models
  .map(datasetId)
  .filter((id) => !WITHOUT.includes(id))
  .sort()

describe('the macros of corridor.duckdb', () => {
  let folder = ''
  let session: Session
  beforeAll(async () => {
    folder = await walkedFolder('macros')
    session = await duckdbEngine({ temporaryFolder: folder })()
    const database = join(folder, 'store', 'releases', '2026-11-22', 'corridor.duckdb')
    await session.run(`ATTACH '${database}' AS corridor (READ_ONLY)`)
    await session.run('USE corridor')
  }, 240_000)
  afterAll(() => session[Symbol.asyncDispose]())

  /** Rows of every dataset, as JSON, asked in one query. */
  const everything = (asked: (id: string) => string): string =>
    ids
      .map((id) => `SELECT '${id}' AS id, CAST(to_json(answer) AS VARCHAR) AS told FROM ${asked(id)} AS answer`)
      .join(' UNION ALL ')
  const byDataset = (rows: readonly Row[]): ReadonlyMap<string, readonly string[]> =>
    new Map(
      ids.map((id) => [
        id,
        rows
          .filter((row) => row.id === id)
          .map(({ told }) => String(told))
          .sort(),
      ]),
    )
  const inDuckdb = async (day: string) =>
    byDataset(await session.rows(everything((id) => `${id}_as_of(TIMESTAMP '${day} 23:59:59.999999')`)))
  const byCommand = async (day: string) =>
    byDataset(
      await answerOf(
        folder,
        'query',
        everything((id) => id),
        '--as-of',
        day,
      ),
    )

  test('are there for every model', async () => {
    const made = await session.rows(`SELECT DISTINCT schema_name || '.' || function_name AS name FROM duckdb_functions()
      WHERE database_name = 'corridor' AND function_type = 'table_macro' AND function_name LIKE '%_as_of' ORDER BY 1`)
    expect(made.map(({ name }) => name)).toEqual(ids.map((id) => `${id}_as_of`))
  })
  test.each(DATES)(
    'answer as the command does at the end of %s',
    async (day) => {
      const [one, other] = [await inDuckdb(day), await byCommand(day)]
      const differing = ids.filter((id) => JSON.stringify(one.get(id)) !== JSON.stringify(other.get(id)))
      expect(differing.filter((id) => !OTHERWISE.includes(id))).toEqual([])
    },
    240_000,
  )

  // Rows of trade of which only what is computed may leave, known since the spring of 2026, are in no history that leaves.
  test('differ where a row that may not leave goes into what the command answers', async () => {
    const [one, other] = [await inDuckdb(TODAY), await byCommand(TODAY)]
    const differing = ids.filter((id) => JSON.stringify(one.get(id)) !== JSON.stringify(other.get(id)))
    expect(differing).toEqual([
      'claims.comparisons',
      'claims.ledger',
      'indicators.by_area',
      'indicators.by_pair',
      'indicators.growth',
      'provenance.figures',
      'provenance.sources',
      'trade.by_partner',
      'trade.by_product',
      'trade.gap_parts',
      'trade.mirror',
      'trade.product_choices',
      'trade.reconciled',
    ])
  }, 240_000)

  test('read a moment with a time zone in UTC, wherever the session is', async () => {
    const asked = async (ts: string) =>
      session.rows(`SELECT count(*) AS n, max(known_at) AS last FROM history.rates_as_of(${ts})`)
    const [first] = await session.rows('SELECT CAST(max(known_from) AS VARCHAR) AS at FROM history.rates')
    await session.run("SET TimeZone = 'Asia/Almaty'")
    const all = await asked(`TIMESTAMP '${first?.at}'`)
    expect(await asked(`TIMESTAMPTZ '${first?.at}+00'`)).toEqual(all)
    const before = `INTERVAL 1 HOUR`
    expect(await asked(`TIMESTAMPTZ '${first?.at}+00' - ${before}`)).toEqual(
      await asked(`TIMESTAMP '${first?.at}' - ${before}`),
    )
    expect(await asked(`TIMESTAMPTZ '${first?.at}+00' - ${before}`)).not.toEqual(all)
    await session.run("SET TimeZone = 'UTC'")
  })

  test('know nothing of a time before everything, and nothing more than the release of a far day', async () => {
    for (const id of ['trade.flows', 'macro.series', 'investment.deals', 'history.observations'])
      for (const [day, wanted] of [
        ['0001-01-01', 'WHERE false'],
        ['9999-12-31', ''],
      ])
        expect(await session.rows(`FROM ${id}_as_of('${day}') ORDER BY ALL`)).toEqual(
          await session.rows(`FROM ${id} ${wanted} ORDER BY ALL`),
        )
  })

  test('tell each version that became known since a day, as the history holds them', async () => {
    const rows = await session.rows(`SELECT kind, change_code, count(*) AS n FROM updated_since(DATE '1990-01-01')
      GROUP BY ALL HAVING kind IN ('trade_flows', 'rates') ORDER BY ALL`)
    const held = await session.rows(`SELECT 'rates' AS kind, 'added' AS change_code, count(*) AS n FROM history.rates
      UNION ALL SELECT 'trade_flows', 'added', count(*) FROM history.trade_flows ORDER BY ALL`)
    expect(rows).toEqual(held)
    expect(await session.rows(`FROM updated_since(now())`)).toEqual([])
  })

  test('have parameters that no column has the name of', () => {
    const names = new Set(Object.keys(fields))
    for (const parameter of ['ts', 'of_kind', 'of_source', 'since', 'until', 'least_pct'])
      expect(names).not.toContain(parameter)
  })

  test('know the revisions of a source between two days', async () => {
    const asked = `SELECT count(*) AS n FROM revisions(of_kind := 'trade_flows', since := DATE '2020-01-01', least_pct := 1)`
    const by = `SELECT count(*) AS n FROM quality.revisions WHERE kind = 'trade_flows' AND known_at >= DATE '2020-01-01' AND abs(change_pct) >= 1`
    expect(await session.rows(asked)).toEqual(await session.rows(by))
  })

  test('the command leaves in row-grain datasets what became known after a day', async () => {
    const ask = 'SELECT (SELECT count(*) FROM trade.flows) AS flows, (SELECT count(*) FROM trade.by_partner) AS cells'
    const [all] = await answerOf<Row[]>(folder, 'query', ask)
    const [later] = await answerOf<Row[]>(folder, 'query', ask, '--updated-after', '2025-04-11')
    const [counted] = await answerOf<Row[]>(
      folder,
      'query',
      `SELECT count(*) AS n FROM trade.flows WHERE known_at > TIMESTAMP '2025-04-11 23:59:59.999999'`,
    )
    expect(later).toEqual({ flows: counted?.n, cells: all?.cells })
    expect(Number(later?.flows)).toBeLessThan(Number(all?.flows))
  })

  test('the command refuses what is no date', async () => {
    const { code, err } = await corridor(folder, 'query', 'FROM trade.flows', '--updated-after', 'soon')
    expect(code).toBe(2)
    expect(err).toContain('--updated-after is no date: soon')
    expect(err).toContain('2025-04-11')
  })
})
