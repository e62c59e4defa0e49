import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { scratch } from '@corridor/adapters'
import { tryLayout } from '@corridor/normalization/try-layout'
import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { chinaCustoms } from './china-customs.source.ts'

type Cells = readonly (string | number | null)[]
const tryBook = (sheets: Readonly<Record<string, readonly Cells[]>>, ref?: string) =>
  scratch(async (folder) => {
    const path = join(folder, 'kept.xlsx')
    await writeFile(path, bookOf(sheets, ref))
    return tryLayout(chinaCustoms, 'query-workbook', path)
  })
const bookOf = (sheets: Readonly<Record<string, readonly Cells[]>>, ref?: string): Uint8Array => {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
    if (ref !== undefined) sheet['!ref'] = ref
    utils.book_append_sheet(book, sheet, name)
  }
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array
}

const yearly = [
  '商品编码',
  '商品名称',
  '贸易伙伴编码',
  '贸易伙伴名称',
  '注册地编码',
  '注册地名称',
  '金额_美元',
  '统计年份',
  '贸易类型',
]

test('a workbook of years is read under the names of the service', async () => {
  const { records } = await tryBook({
    a: [yearly, [6910, 'x', 339, '阿塞拜疆(2023年起停用)', 44, '广东省', 58, 2015, '出口']],
  })
  expect(records[0]).toMatchObject({
    partner_code: 'AZE',
    reporter_region_code: 'CN-GD',
    product_scheme_code: 'H4',
    product_code: '6910',
    frequency_code: 'A',
    value: 58,
    locator: 'a!2',
  })
})

test('rows of one key in a workbook are added up, and blank rows to the last one of a sheet cost nothing', async () => {
  const row = (value: number) => [6910, 'x', 101, '阿富汗\n', 44, '广东省', value, 2015, '出口']
  const tried = await tryBook({ a: [yearly, row(5), row(7)] }, 'A1:I1048575')
  expect(tried.summary).toMatchObject({ expected: 3, accepted: 1, merged: 1, ignored: { headings: 1 } })
  expect(tried.records[0]?.value).toBe(12)
})

test('a workbook of a declared product with few partners does not get a flow', async () => {
  const head = ['数据年月', '商品编码', '商品名称', '贸易伙伴编码', '贸易伙伴名称', '注册地编码', '注册地名称', '美元']
  const { rejected } = await tryBook({ 月度: [head, [202401, 6910, 'x', 307, '意大利', 31, '上海市', 9]] })
  expect(rejected[0]?.reason).toContain('does not state its flow')
})

test.each([
  ['a heading not known', [...yearly, '关税'], /J1 is a heading not known: 关税/],
  ['one figure in two columns', [...yearly, '美元'], /a gives 美元 in two columns/],
])('%s stops a workbook', async (_what, head, message) => {
  await expect(tryBook({ a: [head, [6910, 'x', 101, '阿富汗', 44, '广东省', 5, 2015, '出口', 5]] })).rejects.toThrow(
    message,
  )
})

test('a weight that differs from the quantity in kilograms is rejected', async () => {
  const head = [...yearly, '第二数量', '第二计量单位', '总重量（千克）', '重量单位']
  const { rejected } = await tryBook({
    a: [head, [84818090, 'x', 101, '阿富汗', 44, '广东省', 5, 2020, '出口', 5, '千克', 6, '千克']],
  })
  expect(rejected[0]).toMatchObject({
    reason: 'the weight and the quantity in kilograms differ',
    rejected_value: '6 千克',
  })
})
