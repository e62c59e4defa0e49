import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { describe, expect, test } from 'vitest'
import { imfDots } from './imf-dots.source.ts'

const fixture = (name: string): Promise<string> => readFile(join(import.meta.dirname, 'fixtures', name), 'utf8')

const read = async (text: string) => {
  const path = join(await mkdtemp(join(tmpdir(), 'imts-')), 'file.xml')
  await writeFile(path, text)
  return tryLayout(imfDots, 'trade-sdmx-ml', path)
}

/** A series in the manner of the service, and a message of several. */
const series = (partner: string, attributes: string, values: Readonly<Record<string, string>>): string =>
  `<Series COUNTRY="KAZ" INDICATOR="XG_FOB_USD" COUNTERPART_COUNTRY="${partner}" FREQUENCY="A" ${attributes}>${Object.entries(
    values,
  )
    .map(([period, value]) => `<Obs TIME_PERIOD="${period}" OBS_VALUE="${value}"/>`)
    .join('')}</Series>`
const message = (...all: readonly string[]): string =>
  `<StructureSpecificData><DataSet>${all.join('')}</DataSet></StructureSpecificData>`
const formerly = (text: string): string =>
  text
    .replaceAll('COUNTRY', 'AREA')
    .replaceAll(' AREA=', ' REF_AREA=')
    .replaceAll('"KAZ"', '"KZ"')
    .replaceAll('"CHN"', '"CN"')

describe('a message of IMTS', () => {
  test('has values in dollars, whatever SCALE says', async () => {
    const { records } = await read(await fixture('imts.xml'))
    expect(
      records.map((row) => [row.partner_code, row.flow_code, row.period_end, row.value, row.obs_status_code]),
    ).toEqual([
      ['WLD', 'export', '2019-12-31', 57_722_912_345, 'A'],
      ['WLD', 'export', '2020-12-31', 46_949_710_000, 'A'],
      ['CHN', 'export', '2020-01-31', 612_345_678.5, 'E'],
      ['XKX', 'import', '2020-12-31', 4021, 'A'],
    ])
  })

  test('has series without observations, missing values and groups of areas, each left out by name', async () => {
    const { rejected, summary } = await read(await fixture('imts.xml'))
    expect(rejected).toEqual([])
    expect(summary.ignored).toEqual({ 'group of areas': 1, 'missing mark': 1, 'series without observations': 1 })
    expect([summary.expected, summary.edition_on]).toEqual([7, '2025-12-16'])
  })

  test('inherits the unit from the group, and is rejected where that is no dollar', async () => {
    const { rejected } = await read((await fixture('imts.xml')).replace('<Value>USD<', '<Value>XDC<'))
    expect(new Set(rejected.map((row) => row.reason))).toEqual(
      new Set(['the unit contradicts the indicator, which is in US dollars']),
    )
  })

  test('stops at an attribute that is not known', async () => {
    const text = (await fixture('imts.xml')).replace('OVERLAP=', 'ADJUSTMENT=')
    await expect(read(text)).rejects.toMatchObject({ name: 'SourceChanged' })
  })
})

describe('a SCALE', () => {
  test('that contradicts those of the neighbouring series is not believed: its series is rejected', async () => {
    const { records, rejected } = await read(
      message(
        series('G001', 'SCALE="6"', { 2019: '57722912345', 2020: '46949710000' }),
        series('CHN', 'SCALE="3"', { 2020: '9004000000' }),
      ),
    )
    expect(records.map((row) => row.partner_code)).toEqual(['WLD', 'WLD'])
    expect(rejected.map((row) => [row.reason, row.rejected_value])).toEqual([
      ['SCALE contradicts that of the neighbouring series', '2020 9004000000 SCALE 3 USD'],
    ])
  })

  test('that contradicts the neighbouring periods of its own series is rejected', async () => {
    const { records, rejected } = await read(
      message(
        series('G001', 'SCALE="6"', { 2018: '61111200000', 2019: '57722912345' }),
        series('G001', 'SCALE="0"', { 2020: '46949.71' }),
      ),
    )
    expect(records.map((row) => row.period_end)).toEqual(['2018-12-31', '2019-12-31'])
    expect(rejected.map((row) => row.rejected_value)).toEqual(['2020 46949.71 SCALE 0 USD'])
  })

  test('is believed by neither side where as many observations say one as the other', async () => {
    const { records, rejected } = await read(
      message(series('CHN', 'SCALE="6"', { 2019: '7823' }), series('CHN', 'SCALE="0"', { 2020: '9004000000' })),
    )
    expect([records.length, rejected.length]).toEqual([0, 2])
  })

  test('above one is rejected where no value of the file is large enough to be in dollars already', async () => {
    const { records, rejected } = await read(message(series('CHN', 'SCALE="6"', { 2019: '7823.4', 2020: '9004.0' })))
    expect([records.length, rejected.length]).toEqual([0, 2])
    expect(rejected[0]?.reason).toContain('SCALE is stated')
  })
})

describe('a message of the former service', () => {
  test('in the generic form has its multiplier applied', async () => {
    const { records, summary } = await read(await fixture('dot-generic.xml'))
    expect(records.map((row) => [row.reporter_code, row.partner_code, row.value, row.obs_status_code])).toEqual([
      ['CHN', 'KAZ', 12_806_500_000, 'A'],
      ['CHN', 'KAZ', 11_706_500_000, 'P'],
    ])
    expect([summary.expected, summary.facts]).toEqual([2, 2])
  })

  test('without a multiplier is rejected', async () => {
    const { rejected } = await read((await fixture('dot-generic.xml')).replace(/<generic:Value id="UNIT_MULT".*/, ''))
    expect(new Set(rejected.map((row) => row.reason))).toEqual(new Set(['the unit multiplier is not stated']))
  })

  test('may change its multiplier between two series when the values change with it', async () => {
    const { records } = await read(
      formerly(
        message(
          series('CHN', 'UNIT_MULT="6"', { 2019: '7823.4' }),
          series('CHN', 'UNIT_MULT="3"', { 2020: '9004000' }),
        ),
      ),
    )
    expect(records.map((row) => row.value)).toEqual([7_823_400_000, 9_004_000_000])
  })

  test('whose multiplier sets neighbouring periods a power of ten apart has both rejected', async () => {
    const { records, rejected } = await read(
      formerly(
        message(series('CHN', 'UNIT_MULT="6"', { 2019: '7823.4' }), series('CHN', 'UNIT_MULT="3"', { 2020: '9004.0' })),
      ),
    )
    expect(records).toEqual([])
    expect(new Set(rejected.map((row) => row.reason))).toEqual(
      new Set(['UNIT_MULT contradicts the neighbouring periods by a power of ten']),
    )
  })
})
