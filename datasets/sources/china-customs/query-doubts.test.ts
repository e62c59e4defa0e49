import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { scratch } from '@corridor/adapters'
import { tryLayout } from '@corridor/normalization/try-layout'
import { expect, test } from 'vitest'
import { chinaCustoms } from './china-customs.source.ts'

const header = '数据年月,商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,注册地编码,注册地名称,美元,贸易类型'
const tryRow = (cells: Readonly<Record<string, string>>) =>
  scratch(async (folder) => {
    const sound: Readonly<Record<string, string>> = {
      数据年月: '202305',
      商品编码: '6910',
      商品名称: 'x',
      贸易伙伴编码: '145',
      贸易伙伴名称: '哈萨克斯坦',
      注册地编码: '44',
      注册地名称: '广东省',
      美元: '5',
      贸易类型: '出口',
    }
    const path = join(folder, 'file.csv')
    await writeFile(path, `${header}\n${header.split(',').map((name) => cells[name] ?? sound[name])}\n`)
    const { records, rejected } = await tryLayout(chinaCustoms, 'query-export', path)
    return { record: records[0], why: rejected[0] && `${rejected[0].reason}: ${rejected[0].rejected_value}` }
  })

test('a month that a workbook made a date is the month', async () => {
  const { record } = await tryRow({ 数据年月: '2023-05-01' })
  expect(record?.frequency_code).toBe('M')
  expect((await tryRow({ 数据年月: '2023-05-17' })).why).toContain('the day 2023-05-17')
})
test('a code that lost its zero gets it back, and one that is none of the Harmonized System is rejected', async () => {
  expect((await tryRow({ 商品编码: '1201' })).record?.product_code).toBe('1201')
  expect((await tryRow({ 商品编码: '201' })).record?.product_code).toBe('0201')
  expect((await tryRow({ 商品编码: '69101' })).why).toBe('the code is no product of the Harmonized System: 69101')
  expect((await tryRow({ 商品编码: '06910' })).why).toContain('the code 06910')
})
test('a month that has not come yet is rejected', async () => {
  expect((await tryRow({ 数据年月: '209905' })).why).toBe('the period begins after the file was got: 2099-05')
})
test('a number of a province that is none is rejected, though its name be known', async () => {
  expect((await tryRow({ 注册地编码: '火星' })).why).toBe('unknown region: 火星')
})
test('a name that is not known beside a number that is leaves a note', async () => {
  expect((await tryRow({ 贸易伙伴名称: '火星' })).record?.note).toContain('the name of the partner is not known: 火星')
  expect((await tryRow({ 注册地名称: '火星' })).record?.note).toContain('the name of the province is not known: 火星')
})
