import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { duckdbEngine, readTextBelow, scratch } from '@corridor/adapters'
import { tryModel } from '@corridor/aggregation'
import { type ExampleRow, modelSql, type Row } from '@corridor/contracts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shelves } from '../../index.ts'
import { tradeByPartner } from './by_partner.model.ts'

const readText = readTextBelow(fileURLToPath(new URL('../../../', import.meta.url)))
const effects = { openEngine: duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 }), withScratch: scratch, readText }
const STATES = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] as const

const figure = (year: number, value: number, terms: string): ExampleRow => ({
  source_id: terms === 'rows' ? 'press' : 'comtrade',
  value_usd: value,
  value_usd_low: value,
  value_usd_high: value,
  bound_code: 'exact',
  method_code: 'reported',
  obs_status_code: 'A',
  frequency_code: 'A',
  is_cumulative: false,
  period_end: `${year}-12-31`,
  licence_code: terms,
})
const flow = (year: number, cell: string, value: number, terms = 'rows'): ExampleRow => {
  const [reporter = '', direction = '', partner = ''] = cell.split(' ')
  const parties = { reporter_code: reporter, flow_code: direction, partner_code: partner }
  return { ...figure(year, value, terms), ...parties, product_scheme_code: 'TOTAL', product_code: 'TOTAL' }
}
const turnover = (year: number, partner: string, value: number, terms: string): ExampleRow => ({
  ...figure(year, value, terms),
  indicator_code: 'trade_turnover',
  area_code: 'CHN',
  counterpart_code: partner,
})

/** The rows of the dataset, with withheld cells empty. */
const answered = async (
  flows: readonly ExampleRow[],
  turnovers: readonly ExampleRow[] = [],
): Promise<readonly Row[]> => {
  const sql = await modelSql(readText, tradeByPartner)
  const rows = await tryModel(
    effects,
    shelves,
    { model: tradeByPartner, sql },
    {
      'reference.area_members': STATES.map((area) => ({ group_code: 'C5', area_code: area })),
      'reference.precedence': [{ kind: 'trade_flows', reporter_code: '*', source_id: 'comtrade', rank: '1' }],
      'current.trade_flows': flows,
      'current.observations': turnovers,
    },
  )
  return rows.map((row) => {
    const held = (tradeByPartner.discloses ?? []).flatMap(({ columns, terms }) =>
      row[terms] === 'rows' ? [] : columns,
    )
    return { ...row, ...Object.fromEntries(held.map((column) => [column, null])) }
  })
}
const row = (rows: readonly Row[], partner: string): Row | undefined =>
  rows.find(({ partner_code, reporter_code }) => partner_code === partner || reporter_code === partner)

describe('partner trade of which some figures may not leave', () => {
  test('prefers a figure that may leave, whatever the precedence says', async () => {
    const rows = await answered([flow(2022, 'CHN export KGZ', 7, 'derived'), flow(2022, 'CHN export KGZ', 7.5)])
    expect(row(rows, 'KGZ')).toMatchObject({ export_usd: 7.5, export_source_id: 'press', export_licence_code: 'rows' })
  })
  test('withholds sum and difference beside one of two parts', async () => {
    const rows = await answered([flow(2022, 'CHN export TJK', 4, 'derived'), flow(2022, 'CHN import TJK', 3)])
    expect(row(rows, 'TJK')).toMatchObject({ export_usd: null, import_usd: 3, turnover_usd: null, balance_usd: null })
  })
  test('gives the sum of two figures of which neither may leave, and not their difference', async () => {
    const rows = await answered([
      flow(2022, 'KAZ export CHN', 4, 'derived'),
      flow(2022, 'KAZ import CHN', 5, 'derived'),
    ])
    expect(row(rows, 'KAZ')).toMatchObject({ export_usd: null, import_usd: null, turnover_usd: 9, balance_usd: null })
  })
  test('withholds the sum of the five beside four of them, gives it beside three, and rounds shares and growth', async () => {
    const years = [2016, 2017].flatMap((year) =>
      STATES.map((state, place) =>
        flow(year, `CHN export ${state}`, 10 + place + year / 1000, place < year - 2015 ? 'derived' : 'rows'),
      ),
    )
    const rows = await answered(years)
    const of = (year: number) =>
      row(
        rows.filter((each) => each.year === year),
        'C5',
      )
    expect(of(2016)).toMatchObject({ export_usd: null, export_licence_code: 'derived' })
    expect(of(2017)).toMatchObject({ export_usd: 70.1, export_licence_code: 'rows' })
    expect(rows.find((each) => each.year === 2017 && each.partner_code === 'KAZ')).toMatchObject({
      export_usd: null,
      export_share_pct: 17.1,
      export_growth_pct: 0,
    })
  })
})

/** Figures of one year: the n-th is the n-th power of 6, so that a sum of them tells its parts. */
const FIGURES = STATES.flatMap((state) => [`export ${state}`, `import ${state}`, `turnover ${state}`])
const BASE = 6n

/** How often each figure went into a cell. */
const partsOf = (cell: unknown): readonly number[] => {
  let rest = BigInt(Math.round(Number(cell)))
  return FIGURES.map(() => {
    const digit = ((rest % BASE) + BASE) % BASE
    const part = digit > BASE / 2n ? digit - BASE : digit
    rest = (rest - part) / BASE
    return Number(part)
  })
}

/** Whether the figure follows from cells that are sums of figures. */
const isSolved = (cells: readonly (readonly number[])[], figureIndex: number): boolean => {
  const rank = (rows: readonly (readonly number[])[]): number => {
    const left = rows.map((each) => [...each])
    let done = 0
    for (let column = 0; column < FIGURES.length; column += 1) {
      const pivot = left.slice(done).find((each) => Math.abs(each[column] ?? 0) > 1e-9)
      if (!pivot) continue
      left.splice(left.indexOf(pivot), 1)
      left.splice(done, 0, pivot)
      for (const each of left.slice(done + 1)) {
        const factor = (each[column] ?? 0) / (pivot[column] ?? 1)
        for (let index = column; index < each.length; index += 1)
          each[index] = (each[index] ?? 0) - factor * (pivot[index] ?? 0)
      }
      done += 1
    }
    return done
  }
  return rank([...cells, FIGURES.map((_name, index) => (index === figureIndex ? 1 : 0))]) === rank(cells)
}

test('no restricted figure can be solved from all the cells of a year that leave', async () => {
  const terms = fc.constantFrom('rows', 'derived', 'derived', 'rows', 'derived', 'rows', 'derived', 'none')
  const years = fc.array(fc.array(terms, { minLength: 15, maxLength: 15 }), { minLength: 100, maxLength: 100 })
  await fc.assert(
    fc.asyncProperty(years, async (patterns) => {
      const flows: ExampleRow[] = []
      const turnovers: ExampleRow[] = []
      patterns.forEach((pattern, place) => {
        pattern.forEach((code, index) => {
          const [measure = '', state = ''] = (FIGURES[index] ?? '').split(' ')
          const value = Number(BASE ** BigInt(index))
          if (code === 'none') return
          if (measure === 'turnover') turnovers.push(turnover(1901 + 2 * place, state, value, code))
          else flows.push(flow(1901 + 2 * place, `CHN ${measure} ${state}`, value, code))
        })
      })
      const rows = await answered(flows, turnovers)
      patterns.forEach((pattern, place) => {
        const cells = rows
          .filter((each) => each.year === 1901 + 2 * place)
          .flatMap((each) => [each.export_usd, each.import_usd, each.turnover_usd, each.balance_usd])
          .filter((cell) => cell !== null && cell !== undefined)
          .map(partsOf)
        pattern.forEach((code, index) => {
          if (code === 'derived') expect(isSolved(cells, index), `${FIGURES[index]} of ${pattern.join()}`).toBe(false)
        })
      })
    }),
    { numRuns: 1, endOnFailure: true },
  )
}, 60_000)
