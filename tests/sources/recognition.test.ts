import { readdirSync, statSync } from 'node:fs'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fileReaders, scratch } from '@corridor/adapters'
import { CorridorError } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { recogniseFile } from '@corridor/normalization'
import { realFile, withoutRealFiles } from '@corridor/testing'
import { describe, expect, test } from 'vitest'
import { freshFolder } from '../support/command-line.ts'
import { expectedFiles } from './expected-files.ts'

const root = realFile('') ?? ''
const LARGEST = 60_000_000

const filesBelow = (folder: string): readonly string[] =>
  folder === ''
    ? []
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => statSync(path).size <= LARGEST)
        .map((path) => relative(folder, path))

/** `source/layout` of those that know a file, sorted; one that is only likely has a question mark. */
const known = (path: string): Promise<readonly string[]> =>
  scratch(async (folder) => {
    const found = await recogniseFile(fileReaders, shelves.sources, path, folder).catch((error: unknown) => {
      // What is no data at all (an empty answer of a service) is refused with its reason.
      if (error instanceof CorridorError) return []
      throw error
    })
    return found
      .map(({ source, layout, likeness }) => `${source.id}/${layout.id}${likeness === 'certain' ? '' : '?'}`)
      .sort()
  })

/** One of each shape: what is unpacked, decoded or parsed before it is known. */
const shapes = [
  'baci/country_codes_V202301.csv',
  'comtrade/v1_json/goods_C_A_HS-5e2730.json',
  'fx/eurofxref-hist_2026-04.zip',
  'gacc/native_gbk/soybean_2023.csv',
  'gacc/annual_6910/6910_2022.xlsx',
  'hs/un_H4.txt',
  'national/kazakhstan/Основные показатели внешней торговли_2019.xls',
  'national/uzbekistan/sdmx_data_2407.json',
  'sdmx/ECB_EXR_1_M.USD.EUR.SP00.A.xml',
  'wits/en_KAZ_AllYears_WITS_Trade_Summary.CSV',
  'worldbank/datasets_gdp.csv',
] as const

test('every file that is expected has layouts or a reason in words', async () => {
  const wrong = (await expectedFiles()).filter(
    ({ layouts, records, why }) => (layouts.length === 0 && why === '') || (layouts.length > 0 && !records && !why),
  )
  expect(wrong).toEqual([])
})

describe.skipIf(withoutRealFiles !== '')(`a published file${withoutRealFiles}`, () => {
  test('stands in the table of expectations', async () => {
    const expected = new Set((await expectedFiles()).map(({ file }) => file))
    expect(filesBelow(root).filter((file) => !expected.has(file))).toEqual([])
  })

  test('is known by its content to the layouts that read it, and to no other', async () => {
    const wrong: string[] = []
    for (const { file, layouts } of await expectedFiles()) {
      const found = await known(join(root, file))
      if (found.join() !== layouts.join()) wrong.push(`${file}: ${found.join(', ') || 'no layout'}`)
    }
    expect(wrong).toEqual([])
  })

  test.each(shapes)('%s is known under any name, and packed', async (file) => {
    const expected = (await expectedFiles()).find((each) => each.file === file)?.layouts
    const folder = await freshFolder('recognition')
    const renamed = join(folder, 'download')
    await copyFile(join(root, file), renamed)
    const packed = join(folder, `${basename(file)}.txt`)
    await writeFile(packed, gzipSync(await readFile(join(root, file))))
    expect(await known(renamed)).toEqual(expected)
    expect(await known(packed)).toEqual(expected)
  })
})
