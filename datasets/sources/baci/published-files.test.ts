import { tryLayout } from '@corridor/normalization/try-layout'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { baci } from './baci.source.ts'

/** Records were counted outside Corridor, by Python's csv module (two passes for the file that is quoted twice). */
describe.skipIf(withoutRealFiles !== '')(`the published tables${withoutRealFiles}`, () => {
  const read = (layout: string, name: string) => tryLayout(baci, layout, realFile(`baci/${name}.csv`) ?? '')

  test.each([
    ['areas', 'country_codes_V202201', 3],
    ['areas', 'country_codes_V202301', 0],
    ['areas', 'country_codes_V202301_igalkej_variant', 0],
    ['areas-semicolon', 'country_codes_V202301_ismael', 0],
  ])('list 238 areas: %s, %s', async (layout, name, damaged) => {
    const { summary, records } = await read(layout, name)
    expect(summary).toMatchObject({ expected: 238, facts: 238, accepted: 238, rejected: 0, merged: 0, ignored: {} })
    expect(records.filter(({ note }) => note !== null)).toHaveLength(damaged)
    const equivalent = (code: string): unknown => records.find(({ item_code }) => item_code === code)?.equivalent_code
    expect(['156', '251', '490', '699', '842'].map(equivalent)).toEqual(['CHN', 'FRA', null, 'IND', 'USA'])
  })

  test.each([
    ['2014_country_code_baci02', 218, 217, 1, 218],
    ['2014_country_code_baci92', 248, 491, 2, 3],
    ['2014_country_code_baci96', 242, 482, 2, 0],
  ])('of 2014 list areas in one or two languages: %s', async (name, expected, accepted, merged, unnamed) => {
    const { summary, records } = await read('areas-2014', name)
    expect(summary).toMatchObject({ expected, facts: 2 * expected, accepted, merged, rejected: 0 })
    expect(summary.ignored).toEqual(unnamed === 0 ? {} : { 'no name in this language': unnamed })
    expect(records.find(({ item_code }) => item_code === '398')).toMatchObject({ equivalent_code: 'KAZ' })
  })

  test.each([
    ['products', 'product_codes_HS17_V202201', 5384, 'BACI-HS17'],
    ['products', 'product_codes_HS17_V202301', 5384, 'BACI-HS17'],
    ['products', 'product_codes_HS92_V202301', 5021, 'BACI-HS92'],
    ['products-2014', '2014_product_code_baci92', 5039, 'BACI-HS92'],
    ['products-tree', '2014_product_code_baci02', 6570, 'BACI-HS02'],
  ])('list products, and tell their edition: %s, %s', async (layout, name, expected, scheme) => {
    const { summary, records } = await read(layout, name)
    expect(summary).toMatchObject({
      expected,
      facts: expected,
      accepted: expected,
      rejected: 0,
      merged: 0,
      ignored: {},
    })
    expect([...new Set(records.map(({ scheme_code }) => scheme_code))]).toEqual([scheme])
    expect(records.every(({ item_code }) => !/^[0-9]{5}$/.test(String(item_code)))).toBe(true)
  })

  test('list products of 1996, one of them with a stray sign', async () => {
    const { summary, rejected } = await read('products-1996', '2014_product_code_baci96')
    expect(summary).toMatchObject({ expected: 5071, accepted: 5070, rejected: 1 })
    expect(rejected[0]?.rejected_value).toBe("0'71420")
  })
})
