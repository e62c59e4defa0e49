import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { ecbExr } from './ecb-exr.source.ts'

const monthly = readFile(join(import.meta.dirname, 'fixtures', 'monthly.xml'), 'utf8')

const read = async (text: string) => {
  const path = join(await mkdtemp(join(tmpdir(), 'exr-')), 'file.xml')
  await writeFile(path, text)
  return tryLayout(ecbExr, 'exr-sdmx-ml', path)
}

/** One observation in the structure-specific form. */
const one = (attributes: string, observation: string): string =>
  `<mes:StructureSpecificTimeSeriesData xmlns:mes="m"><mes:DataSet><Series CURRENCY="CNY" CURRENCY_DENOM="EUR" ${attributes}>
    <Obs ${observation}/></Series></mes:DataSet></mes:StructureSpecificTimeSeriesData>`

test('a rate is units of the currency for one unit of the other', async () => {
  const { records, summary } = await read(await monthly)
  expect(records).toHaveLength(1)
  expect(records[0]).toMatchObject({
    currency_code: 'CNY',
    per_currency_code: 'EUR',
    rate_type_code: 'average',
    period_start: '2023-12-01',
    period_end: '2023-12-31',
    rate: 7.725,
    unit_wording: 'Reference rate, yuan/euro',
    locator: 'series 1, observation 1',
  })
  expect([summary.ignored, summary.edition_on]).toEqual([{ 'missing mark': 1 }, '2024-02-01'])
})

test.each([
  ['FREQ="D" EXR_TYPE="SP00" EXR_SUFFIX="A"', '2024-01-02', ['reference', '2024-01-02', 'D']],
  ['FREQ="Q" EXR_TYPE="SP00" EXR_SUFFIX="E"', '2024-Q1', ['end', '2024-03-31', 'Q']],
  ['FREQ="H" EXR_TYPE="SP00" EXR_SUFFIX="A"', '2024-S2', ['average', '2024-12-31', 'S']],
  ['FREQ="A" EXR_TYPE="SP00" EXR_SUFFIX="A"', '2024', ['average', '2024-12-31', 'A']],
])('%s at %s is told as %j', async (attributes, period, told) => {
  const { records } = await read(one(attributes, `TIME_PERIOD="${period}" OBS_VALUE="7.5"`))
  expect(records.map((row) => [row.rate_type_code, row.period_end, row.frequency_code])).toEqual([told])
})

test.each([
  ['EXR_TYPE="ERC0" EXR_SUFFIX="A"', 'effective or real rate: an index'],
  ['EXR_TYPE="SP00" EXR_SUFFIX="R"', 'growth of a rate'],
])('%s is left out: %s', async (attributes, rule) => {
  const { summary } = await read(one(`FREQ="M" ${attributes}`, 'TIME_PERIOD="2024-01" OBS_VALUE="7.5"'))
  expect(summary.ignored).toEqual({ [rule]: 1 })
})

test.each([
  ['EXR_TYPE="F01M"', 'neither a spot rate nor an index'],
  ['EXR_TYPE="SP00" UNIT_MULT="3"', 'a rate with a unit multiplier'],
  ['EXR_TYPE="SP00" UNIT="USD"', 'the unit is not the currency of the series'],
  ['EXR_TYPE="SP00" COLLECTION="E"', 'the collection contradicts an average'],
])('%s is rejected: %s', async (attributes, reason) => {
  const { rejected } = await read(one(`FREQ="M" EXR_SUFFIX="A" ${attributes}`, 'TIME_PERIOD="2024-01" OBS_VALUE="7.5"'))
  expect(rejected.map((row) => row.reason)).toEqual([reason])
})

test('a series without its type is rejected', async () => {
  const [whole, bare] = ['EXR_TYPE="SP00"', ''].map((type) =>
    one(`FREQ="M" ${type} EXR_SUFFIX="A"`, 'TIME_PERIOD="2024-01" OBS_VALUE="7.5"'),
  )
  const second = /<Series[\s\S]*<\/Series>/.exec(bare ?? '')?.[0].replace('"CNY"', '"JPY"')
  const { rejected } = await read((whole ?? '').replace('</mes:DataSet>', `${second}</mes:DataSet>`))
  expect(rejected.map((row) => row.reason)).toEqual(['neither a spot rate nor an index'])
})

test.each([
  ['a group', '<Group CURRENCY="CNY" UNIT_MULT="3"/>'],
  ['a group by another name', '<ns:SiblingGroup xmlns:ns="n" CURRENCY="CNY" EXR_TYPE="SP00" UNIT_MULT="3"/>'],
  [
    'a group in pairs',
    '<Group type="G"><GroupKey><Value id="CURRENCY" value="CNY"/></GroupKey><Attributes><Value id="UNIT_MULT" value="3"/></Attributes></Group>',
  ],
  ['a data set in pairs', '<Attributes><Value id="UNIT_MULT" value="3"/></Attributes>'],
])('what is said of %s holds for its series', async (_what, element) => {
  const text = one('FREQ="M" EXR_TYPE="SP00" EXR_SUFFIX="A"', 'TIME_PERIOD="2024-01" OBS_VALUE="7.5"')
  const { rejected } = await read(text.replace('<mes:DataSet>', `<mes:DataSet action="Replace">${element}`))
  expect(rejected.map((row) => row.reason)).toEqual(['a rate with a unit multiplier'])
  const other = await read(text.replace('<mes:DataSet>', `<mes:DataSet>${element.replaceAll('CNY', 'JPY')}`))
  expect(other.rejected).toHaveLength(element.includes('CNY') ? 0 : 1)
})

test('what the element of a data set says holds for all of it', async () => {
  const text = one('FREQ="M" EXR_TYPE="SP00" EXR_SUFFIX="A"', 'TIME_PERIOD="2024-01" OBS_VALUE="7.5"')
  const { rejected } = await read(text.replace('<mes:DataSet>', '<mes:DataSet UNIT_MULT="3" KEYWORDS="rates">'))
  expect(rejected.map((row) => row.reason)).toEqual(['a rate with a unit multiplier'])
})

test('a period of another frequency is rejected, an attribute not known stops the file', async () => {
  const text = one('FREQ="M" EXR_TYPE="SP00" EXR_SUFFIX="A"', 'TIME_PERIOD="2024" OBS_VALUE="7.5"')
  expect((await read(text)).rejected.map((row) => row.reason)).toEqual(['the period is not of the frequency M'])
  await expect(read(text.replace('<Obs ', '<Obs ADJUSTED="N" '))).rejects.toMatchObject({ name: 'SourceChanged' })
})

describe(`the published file${withoutRealFiles}`, () => {
  /* grep -c '<generic:Obs>': 252; awk over the values of ObsValue: sum 302.978910. */
  test.skipIf(realFile('sdmx') === undefined)('has all its months accepted', async () => {
    const path = realFile('sdmx/ECB_EXR_1_M.USD.EUR.SP00.A.xml') ?? ''
    const { records, rejected, summary } = await tryLayout(ecbExr, 'exr-sdmx-ml', path)
    expect([summary.expected, records.length, rejected.length, summary.ignored]).toEqual([252, 252, 0, {}])
    expect(records.reduce((sum, row) => sum + Number(row.rate), 0)).toBeCloseTo(302.97891, 3)
    expect(records[0]).toMatchObject({ currency_code: 'USD', period_start: '1999-01-01', rate: 1.16078 })
    expect(records.at(-1)).toMatchObject({ period_end: '2019-12-31', rate: 1.111345 })
  })
})
