import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { duckdbEngine, fileReaders } from '@corridor/adapters'
import type { Row } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerOf, freshFolder } from '../support/command-line.ts'

/**
 * Figures between China and the five states that others gathered out of published files, each with the file it came from
 * (annual_reference.csv, annual_reference_mirror.csv), against what our layouts read from the same files.
 *
 * Of their 343 figures the files of 253 stand beside this checkout; all of them agree. The others come from pages of the
 * press, or from files that are not at hand: imports of Kyrgyzstan (4.03.00.20), imports of Uzbekistan (SIAT 1176), trade of
 * Kazakhstan by country for 2022 and 2023, the Comtrade files of the Guardian and TradeData.csv.
 */
type Told = {
  readonly place: string
  readonly file: string
  readonly reporter: string
  readonly partner: string
  readonly flow: string
  readonly year: string
  readonly valueUsd: number
}

/** Name of the file in the citation → where it stands, its source and layout, how many figures of it are told. */
const layouts = [
  ['Exports_to_Count (136).xlsx', 'imf/Exports_to_Count (136).xlsx', 'imf-dots', 'dots-workbook', 55],
  ['Exports_to_Count (6).xlsx', 'imf/Exports_to_Count (6).xlsx', 'imf-dots', 'dots-workbook', 11],
  ['Exports_to_Count (71).xlsx', 'imf/Exports_to_Count (71).xlsx', 'imf-dots', 'dots-workbook', 11],
  ['Exports_to_Count (79).xlsx', 'imf/Exports_to_Count (79).xlsx', 'imf-dots', 'dots-workbook', 11],
  ['Exports_to_Count (87).xlsx', 'imf/Exports_to_Count (87).xlsx', 'imf-dots', 'dots-workbook', 11],
  ['imf_import_export.csv', 'imf/cappmait_imf_dots_exports_2019_2020.csv', 'imf-dots-by-year', 'dots-by-year', 20],
  ...[2019, 2020, 2021].map((year) => {
    const name = `Основные показатели внешней торговли_${year}.xls`
    return [name, `national/kazakhstan/${name}`, 'kazakhstan-bns', 'trade-by-country', 4] as const
  }),
  [
    '4.03.00.18  Географическое распределение экспорта товаров     ..xlsx',
    'national/kyrgyzstan/4.03.00.18  Географическое распределение экспорта товаров     ..xlsx',
    'kyrgyzstan-nsc',
    'trade-by-country',
    14,
  ],
  ['sdmx_data_1105.csv', 'national/uzbekistan/sdmx_data_1105.csv', 'uzbekistan-siat', 'by-country', 14],
  [
    'en_KAZ_AllYears_WITS_Trade_Summary.CSV',
    'wits/en_KAZ_AllYears_WITS_Trade_Summary.CSV',
    'wits',
    'summary-flows',
    12,
  ],
  ['en_KGZ_AllYears_WITS_Trade_Summary.CSV', 'wits/en_KGZ_AllYears_WITS_Trade_Summary.CSV', 'wits', 'summary-flows', 6],
] as const

/**
 * Tables that a reader of UN Comtrade made himself: in no shape of a publisher, so each with a mapping. Their first column has
 * no heading, which a mapping can leave out of a CSV (as column 1) and not of a workbook: they are saved as CSV first.
 */
const mappings = [
  ['China_2.1.1_top_export_partners_reverse.xlsx', 'import', ['cmdCode', 'partner_upper_sum'], 38],
  ['China_3.1.1_top_import_partners.xlsx', 'export', ['partner_upper_perc'], 38],
] as const

const mappingOf = (flow: string, ignored: readonly string[]) => ({
  kind: 'trade_flows',
  columns: { refYear: 'period', reporterDesc: 'reporter', partnerDesc: 'partner', partner_sum: 'value' },
  // The column flowCode says M or X in every row.
  constants: {
    flow,
    unit: 'USD',
    coverage: 'goods',
    publisher: 'United Nations Statistics Division',
    licence: 'derived',
  },
  ignored: ['column 1', 'flowCode', 'partner_rank', 'partner_perc', ...ignored],
})

type Added = { readonly readings: readonly { readonly rejected: number }[] }

const compared: string[] = []
const sameFlow = (row: Row, told: Told): boolean =>
  row.reporter_code === told.reporter &&
  row.partner_code === told.partner &&
  row.flow_code === told.flow &&
  row.frequency_code === 'A' &&
  row.product_scheme_code === 'TOTAL' &&
  String(row.period_end).startsWith(`${told.year}-12-31`)

/** What is not told once and to half a dollar: every source but WITS gives dollars, and its cents of a million are exact too. */
const disagreements = (records: readonly Row[], told: readonly Told[]): readonly string[] =>
  told.flatMap((each) => {
    compared.push(each.place)
    const found = records.filter((row) => sameFlow(row, each)).map((row) => Number(row.value_usd))
    const isSame = found.length === 1 && Math.abs((found[0] ?? 0) - each.valueUsd) <= 0.5
    return isSame ? [] : [`${each.place}: told ${each.valueUsd}, read ${found.join(' and ') || 'nothing'}`]
  })

describe.skipIf(withoutRealFiles !== '')(`figures that others gathered${withoutRealFiles}`, () => {
  let told: readonly Told[] = []
  const toldOf = (name: string): readonly Told[] => told.filter(({ file }) => file === name)
  beforeAll(async () => {
    await using session = await duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })()
    const rows = await session.rows(`
      SELECT year, country_iso3 AS country, flow, value_usd, regexp_extract(url_or_repo_path, '[^/:]+$') AS file
      FROM read_csv(['${realFile('reference/annual_reference.csv')}', '${realFile('reference/annual_reference_mirror.csv')}'],
        all_varchar = true)
      WHERE value_usd IS NOT NULL`)
    told = rows.map(({ year, country, flow, value_usd, file }) => {
      const isOfPartner = String(flow).startsWith('partner_')
      const [reporter, partner] = isOfPartner ? [String(country), 'CHN'] : ['CHN', String(country)]
      return {
        place: `${file}, ${reporter} ${flow} ${partner} ${year}`,
        file: String(file),
        reporter,
        partner,
        flow: String(flow).includes('export') ? 'export' : String(flow).includes('import') ? 'import' : String(flow),
        year: String(year),
        valueUsd: Number(value_usd),
      }
    })
  })

  test('are 343', () => {
    expect(told).toHaveLength(343)
  })

  test.each(layouts)('are read from %s to the dollar', async (name, path, sourceId, layoutId, count) => {
    const source = shelves.sources.find(({ id }) => id === sourceId)
    if (!source) throw new TypeError(`no source ${sourceId}`)
    const { records } = await tryLayout(source, layoutId, realFile(path) ?? '')
    expect(toldOf(name)).toHaveLength(count)
    expect(disagreements(records, toldOf(name))).toEqual([])
  })

  test('are read to the dollar from tables of no publisher, each with a mapping', async () => {
    const folder = await freshFolder('agreement')
    for (const [name, flow, ignored] of mappings) {
      const mapping = join(folder, `${name}.json`)
      await writeFile(mapping, JSON.stringify(mappingOf(flow, ignored)))
      const [sheet] = await fileReaders.readWorkbook(realFile(`comtrade/cipf_reports/${name}`) ?? '')
      const csv = join(folder, `${name}.csv`)
      const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',')
      await writeFile(csv, `${sheet?.rows.map(({ cells }) => line(cells)).join('\n')}\n`)
      const added = await answerOf<Added>(folder, 'add', csv, '--mapping', mapping)
      expect(added.readings.map(({ rejected }) => rejected)).toEqual([0])
    }
    await answerOf(folder, 'normalize')
    await using session = await duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })()
    const records = await session.rows(
      `FROM read_parquet('${folder}/store/records/mapped-files/**/trade_flows-*.parquet')`,
    )
    for (const [name, , , count] of mappings) {
      expect(toldOf(name)).toHaveLength(count)
      expect(disagreements(records, toldOf(name))).toEqual([])
    }
  })

  // Not one of them disagrees with its file. They disagree with each other, and then the file is right and its maker is not:
  // Kazakhstan's trade with China in 2020 as gathered from Comtrade (exports 6.84, imports 1.96 billion) leaves out months
  // that its own statistics office counts (9.42 and 6.38), and so does the Fund (9.00). Precedence prefers the office.
  test('of one flow from two files stand beside each other as they were told', () => {
    const exports = told.filter((each) => each.reporter === 'KAZ' && each.flow === 'export' && each.year === '2020')
    expect(new Set(exports.map(({ valueUsd }) => valueUsd))).toEqual(
      new Set([9_004_000_000, 9_420_579_061, 6_836_749_156]),
    )
  })

  afterAll(() => {
    process.stdout.write(`${compared.length} figures of others were compared with what their files say\n`)
    expect(compared.length).toBeGreaterThanOrEqual(253)
  })
})
