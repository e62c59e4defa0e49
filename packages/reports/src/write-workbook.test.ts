import { tmpdir } from 'node:os'
import { duckdbEngine } from '@corridor/adapters'
import exceljs, { type Worksheet } from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import { exampleLayout } from './layout.example.ts'
import { setUpPage } from './page-setup.ts'
import { unzip } from './stable-zip.ts'
import { writeWorkbook } from './write-workbook.ts'

const openEngine = duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })

let bytes: Uint8Array
let sheet: Worksheet
beforeAll(async () => {
  bytes = await writeWorkbook(await exampleLayout(openEngine))
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(Buffer.from(bytes).buffer)
  sheet = workbook.getWorksheet('Trade & cells') ?? expect.fail('no sheet')
})

test('the same layout gives the same bytes', async () => {
  expect(Buffer.compare(Buffer.from(await writeWorkbook(await exampleLayout(openEngine))), Buffer.from(bytes))).toBe(0)
})

test('a text that begins with = + - @ is a string cell', () => {
  const notes = [6, 8, 7, 9].map((row) => sheet.getCell(row, 10))
  expect(notes.map((cell) => [cell.type, cell.value])).toEqual(
    ['=1+1', '+7 (727) 000', '-', '@SUM(A1)'].sort().map(() => [exceljs.ValueType.String, expect.any(String)]),
  )
})

test('headings are frozen, filtered and repeated on every page', () => {
  expect([sheet.views[0]?.state, sheet.autoFilter, sheet.pageSetup.printTitlesRow]).toEqual(['frozen', 'A5:K11', '5:5'])
})

test('a sheet too wide to be read on one page is printed on several, its first columns on each', async () => {
  const wide = new exceljs.Workbook().addWorksheet('Wide')
  wide.columns = [30, 44, ...Array.from({ length: 20 }, () => 18)].map((width) => ({ width }))
  setUpPage(wide, await exampleLayout(openEngine), 5, 2)
  expect([wide.pageSetup.fitToWidth, wide.pageSetup.printTitlesColumn]).toEqual([2, 'A:B'])
  expect([sheet.pageSetup.fitToWidth, sheet.pageSetup.printTitlesColumn]).toEqual([1, undefined])
})

test('no cell of a table is merged', () => {
  expect(Object.values(unzip(bytes)).filter((part) => new TextDecoder().decode(part).includes('<mergeCell'))).toEqual(
    [],
  )
})

test('only addresses of the web are links', () => {
  expect([6, 8].map((row) => sheet.getCell(row, 11).text)).toEqual(['open', 'see Citations'])
})

test('every table is linked from the contents', async () => {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(Buffer.from(bytes).buffer)
  const contents = workbook.getWorksheet('Contents')
  expect([4, 5].map((row) => contents?.getCell(row, 2).hyperlink)).toEqual(["#'Trade & cells'!A1", "#'Nothing'!A1"])
})

test('the only dates inside are those of the data', () => {
  const core = new TextDecoder().decode(unzip(bytes)['docProps/core.xml'])
  expect(core.match(/\d{4}-\d{2}-\d{2}T/g)).toEqual(['2025-03-01T', '2025-03-01T'])
})
