import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type FunctionName, functionNames, type Synthesized, withoutDuckdb } from '@corridor/infra'
import { describe, expect, test } from 'vitest'
import { synthesized } from '../support/synthesized.ts'

/** Lambda takes 250 MB; more than this would be more than one DuckDB, its texts and a script. */
const MOST_BYTES = 85 * 2 ** 20
const MOST_WITHOUT_DUCKDB = 12 * 2 ** 20
const MOST_SCRIPT = 8 * 2 ** 20

const [dev, prod, x64] = [await synthesized('dev'), await synthesized('prod'), await synthesized('x64')]

const filesOf = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

const sizeOf = async (folder: string): Promise<number> => {
  const sizes = await Promise.all((await filesOf(folder)).map(async (file) => (await stat(join(folder, file))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The processor that a compiled file is for: `e_machine` of its ELF header. */
const machineOf = async (path: string): Promise<number> => {
  const bytes = await readFile(path)
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('\x7fELF')
  return bytes.readUInt16LE(18)
}

const native = (folder: string): Promise<readonly string[]> =>
  filesOf(folder).then((files) => files.filter((file) => /\.(so|node)$/.test(file)).map((file) => join(folder, file)))

describe.each(functionNames)('the bundle of %s', (name: FunctionName) => {
  const folder = ({ functions }: Synthesized): string => functions[name].folder
  const carriesDuckdb = !withoutDuckdb.includes(name)

  test('is well below what Lambda takes', async () => {
    const size = await sizeOf(folder(dev))
    expect(size).toBeLessThan(carriesDuckdb ? MOST_BYTES : MOST_WITHOUT_DUCKDB)
    expect((await stat(join(folder(dev), 'index.mjs'))).size).toBeLessThan(MOST_SCRIPT)
  })

  test('has the same JavaScript and texts for both processors', async () => {
    const plain = (await filesOf(folder(dev))).filter((file) => !file.startsWith('node_modules/'))
    expect(plain).toEqual((await filesOf(folder(x64))).filter((file) => !file.startsWith('node_modules/')))
    for (const file of plain) {
      const [one, other] = await Promise.all([folder(dev), folder(x64)].map((each) => readFile(join(each, file))))
      expect(one?.equals(other ?? Buffer.of()), file).toBe(true)
    }
  })

  test(carriesDuckdb ? 'has a DuckDB for its processor' : 'has no DuckDB', async () => {
    const machines = async (of: Synthesized) => Promise.all((await native(folder(of))).map(machineOf))
    expect(await machines(dev)).toEqual(carriesDuckdb ? [0xb7, 0xb7] : [])
    expect(await machines(x64)).toEqual(carriesDuckdb ? [0x3e, 0x3e] : [])
  })

  test('is the same whoever synthesizes it', () => {
    expect(folder(prod).split('/').at(-1)).toBe(folder(dev).split('/').at(-1))
  })

  test('brings fingerprints and texts, and neither TypeScript nor fixtures', async () => {
    const files = await filesOf(folder(dev))
    expect(files).toContain('index.mjs')
    expect(files).toContain('datasets/fingerprints.json')
    expect(files).toContain('datasets/models/trade/by_partner.sql')
    expect(files).toContain('datasets/reference/areas.csv')
    expect(files.filter((file) => /\.ts$|fixtures/.test(file))).toEqual([])
  })
})

test('no two functions have one bundle', () => {
  expect(new Set(functionNames.map((name) => dev.functions[name].folder)).size).toBe(functionNames.length)
})

test('only the report carries the library of workbooks', async () => {
  const scripts = await Promise.all(
    functionNames.map(
      async (name) => [name, await readFile(join(dev.functions[name].folder, 'index.mjs'), 'utf8')] as const,
    ),
  )
  expect(scripts.filter(([, text]) => text.includes('xl/worksheets/_rels')).map(([name]) => name)).toContain(
    'write-report',
  )
  expect(scripts.filter(([, text]) => /node_modules\/exceljs\//.test(text)).map(([name]) => name)).toEqual([
    'write-report',
  ])
})
