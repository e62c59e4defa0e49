import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cells, fileOf, normalizeText } from './normalize-text.example.ts'

/** Millionths of the base unit, exact: the records keep six decimals. */
const millionths = (text: string | null | undefined): bigint => {
  const [whole = '', part = ''] = (text ?? '').replace('-', '').split('.')
  return BigInt(whole + part.padEnd(6, '0').slice(0, 6)) * (text?.startsWith('-') ? -1n : 1n)
}
const one = async (cells: Readonly<Record<string, string>>, kind = 'observations'): Promise<Cells | undefined> =>
  (await normalizeText(kind, fileOf(kind, [cells]))).records[0]
const reasons = async (cells: Readonly<Record<string, string>>, kind = 'trade_flows'): Promise<readonly string[]> =>
  (await normalizeText(kind, fileOf(kind, [cells]))).rejected.map((row) => `${row.column_name} ${row.reason}`)

const scales = {
  'thousand USD': 3,
  'million USD': 6,
  'млн USD': 6,
  'млрд долл.': 9,
  'billion USD': 9,
  亿美元: 8,
  万美元: 4,
  'trillion USD': 12,
}
const written = fc.record({
  whole: fc.integer({ min: 0, max: 99_999 }),
  decimals: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 8 }).map((digits) => digits.join('')),
  unit: fc.constantFrom(...(Object.keys(scales) as (keyof typeof scales)[])),
})

describe('a number with a scale', () => {
  test('is the number times the scale, with half of its last place to either side', () =>
    fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 100, maxLength: 100 }), async (numbers) => {
        const text = ({ whole, decimals }: (typeof numbers)[number]) =>
          decimals === '' ? `${whole}` : `${whole}.${decimals}`
        const rows = numbers.map((number) => ({ value: text(number), unit: number.unit }))
        const { records } = await normalizeText('trade_flows', fileOf('trade_flows', rows))
        const expected = numbers.map(({ whole, decimals, unit }) => {
          // Fourteen places hold the value and its half to the last digit; the records round them to six.
          const power = 10n ** BigInt(scales[unit] + 14 - decimals.length)
          const value = BigInt(`${whole}${decimals}`) * power
          const rounded = (exact: bigint): bigint => (exact + (exact < 0n ? -50_000_000n : 50_000_000n)) / 100_000_000n
          return [rounded(value), rounded(value - power / 2n), rounded(value + power / 2n)]
        })
        expect(
          records.map((row) => [millionths(row.value), millionths(row.value_low), millionths(row.value_high)]),
        ).toEqual(expected)
      }),
      { numRuns: 5 },
    ))

  test('contains its value in the interval in dollars', () =>
    fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 100, maxLength: 100 }), async (numbers) => {
        const rows = numbers.map(({ whole, decimals, unit }) => ({ value: `${whole}.${decimals || '0'}`, unit }))
        const { records } = await normalizeText('trade_flows', fileOf('trade_flows', rows))
        const outside = records.filter(
          (row) =>
            millionths(row.value_usd_low) > millionths(row.value_usd) ||
            millionths(row.value_usd) > millionths(row.value_usd_high),
        )
        expect([records.length, outside]).toEqual([100, []])
      }),
      { numRuns: 3 },
    ))
})

describe('the unit', () => {
  test.each([
    ['billion USD', '1.5', '1500000000.000000', 'USD'],
    ['亿元', '2', '200000000.000000', 'CNY'],
    ['万美元', '3', '30000.000000', 'USD'],
    ['million t', '10', '10000000.000000', 't'],
    ['BILLION   usd', '1', '1000000000.000000', 'USD'],
    ['g', '500', '0.000500', 't'],
    ['million g', '500', '500.000000', 't'],
    ['TWh', '1.25', '1250000000.000000', 'kWh'],
  ])('%s takes %s to %s %s', async (unit, value, inBase, base) => {
    const record = await one({ value, unit })
    expect([record?.value, record?.unit_code]).toEqual([inBase, base])
  })

  test('is exact for a whole number without a scale', async () => {
    const record = await one({ value: '81000', unit: 'trains' })
    expect([record?.value_low, record?.value_high]).toEqual(['81000.000000', '81000.000000'])
  })

  test('is rounded as the row says, in the scale of the value', async () => {
    const record = await one({ value: '43.9', unit: 'billion USD', rounded_to: '0.1' })
    expect([record?.value_low, record?.value_high]).toEqual(['43850000000.000000', '43950000000.000000'])
  })

  test('is open above for a value that is a minimum', async () => {
    const record = await one({ value: '70', unit: 'agreements', bound: 'min' })
    expect([record?.value_low, record?.value_high]).toEqual(['70.000000', null])
  })

  test.each(['quintals of joy', 'billion', 'USD million', 'тугрики'])('%s is rejected by name', async (unit) => {
    expect(await reasons({ unit })).toContain('unit unknown unit or currency')
  })

  test('is money where the kind is about money', async () => {
    expect(await reasons({ unit: 'million t' })).toEqual(['unit is not a unit of money'])
  })
})

describe('a value that is no number', () => {
  test.each([
    '1,000',
    '1 000',
    '1\u00a0000',
    '1e6',
    '1E6',
    '+5',
    'NaN',
    'inf',
    '1.',
    '.5',
    '--1',
    '１２',
    '1_000',
    '0x10',
    '12,5',
    'n/a',
  ])('%s is rejected', async (value) => {
    expect(await reasons({ value })).toEqual(['value is not a number'])
  })

  test('is rejected where it is blank', async () => {
    expect(await reasons({ value: ' ' })).toEqual(['value is blank'])
  })

  test('is rejected where it is negative, though trade is not', async () => {
    expect(await reasons({ value: '-1' })).toEqual(['value is negative'])
  })

  test('may be negative where the kind allows it', async () => {
    expect((await one({ value: '-12.5', unit: 'million USD' }))?.value).toBe('-12500000.000000')
  })

  test.each(['9'.repeat(16), '9'.repeat(30)])(
    'is rejected where its unit makes it larger than any: %s',
    async (value) => {
      expect(await reasons({ value, unit: 'trillion USD' })).toEqual(['value is too large for its unit'])
    },
  )

  test.each(['rounded_to', 'usd_value'])('is rejected in %s, too', async (column) => {
    expect(await reasons({ [column]: 'about 1' })).toEqual([`${column} is not a number`])
  })

  test('is rejected where its rounding is negative', async () => {
    expect(await reasons({ rounded_to: '-1' })).toEqual(['rounded_to is negative'])
  })

  test('is rejected where a count of days is not whole', async () => {
    expect(await reasons({ days: '30.5' }, 'rates')).toEqual(['days is not a whole number'])
  })
})
