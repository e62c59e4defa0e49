import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { duckdbEngine } from '@corridor/adapters'
import exceljs, { type Workbook } from 'exceljs'
import { describe, expect, test } from 'vitest'
import { exampleLayout } from './layout.example.ts'
import { unzip, zip } from './stable-zip.ts'
import { writeWorkbook } from './write-workbook.ts'

const openEngine = duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 })

const hasOffice = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0
const isAsked = hasOffice || process.env.CI !== undefined

/** LibreOffice trusts cached values of workbooks unless it is told to calculate; here it also finds none to trust. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`

const withoutCachedValues = (bytes: Uint8Array): Uint8Array =>
  zip(
    Object.fromEntries(
      Object.entries(unzip(bytes)).map(([path, part]) => [
        path,
        path.startsWith('xl/worksheets/sheet') ? emptied(part) : part,
      ]),
    ),
  )

const emptied = (part: Uint8Array): Uint8Array =>
  new TextEncoder().encode(new TextDecoder().decode(part).replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1'))

const load = async (bytes: Uint8Array): Promise<Workbook> => {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer)
  return workbook
}

const recalculated = async (bytes: Uint8Array): Promise<Workbook> => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-office-'))
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true })
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE)
  writeFileSync(join(folder, 'in.xlsx'), withoutCachedValues(bytes))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const convert = [
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    join(folder, 'out'),
    join(folder, 'in.xlsx'),
  ]
  execFileSync('soffice', [profile, '--headless', '--norestore', ...convert], { stdio: 'pipe', timeout: 110_000 })
  return load(readFileSync(join(folder, 'out', 'in.xlsx')))
}

type Formula = { readonly at: string; readonly result: unknown }

const formulas = (workbook: Workbook): readonly Formula[] => {
  const found: Formula[] = []
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula !== undefined) found.push({ at: `${sheet.name}!${cell.address}`, result: cell.result })
      })
    })
  })
  return found
}

describe('LibreOffice', () => {
  test.skipIf(!isAsked)(
    'calculates every formula to its cached value (skipped: soffice is not on the path)',
    async () => {
      expect(hasOffice, 'CI needs LibreOffice Calc: soffice is not on the path').toBe(true)
      const bytes = await writeWorkbook(await exampleLayout(openEngine))
      const cached = formulas(await load(bytes))
      const results = new Map(formulas(await recalculated(bytes)).map(({ at, result }) => [at, result]))
      const differing = cached.filter(({ at, result }) => {
        const calculated = results.get(at)
        return (
          typeof calculated !== 'number' ||
          Math.abs(calculated - Number(result)) > 1e-6 * Math.max(1, Math.abs(Number(result)))
        )
      })
      expect(cached.length).toBeGreaterThan(10)
      expect(differing.map((each) => ({ ...each, calculated: results.get(each.at) }))).toEqual([])
    },
  )
})
