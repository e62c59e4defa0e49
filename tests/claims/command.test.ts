import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { repositoryRoot } from '@corridor/cli'
import { describe, expect, test } from 'vitest'
import { freshFolder } from '../support/command-line.ts'

/** Tells on standard error every module that is loaded. */
const TELL_MODULES = `data:text/javascript,${encodeURIComponent(
  `import { registerHooks } from 'node:module'
registerHooks({ load: (url, context, next) => (process.stderr.write('loaded ' + url + '\\n'), next(url, context)) })`,
)}`

/** Runs the command in a process of its own. */
const corridor = async (words: readonly string[], input: string) => {
  const folder = await freshFolder('claims')
  const child = spawn(
    process.execPath,
    ['--import', TELL_MODULES, join(repositoryRoot, 'packages/cli/src/main.ts'), 'claims', ...words],
    { cwd: folder, stdio: 'pipe' },
  )
  let out = ''
  let err = ''
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    err += text
  })
  child.stdin.end(input)
  const code = await new Promise((resolve) => child.on('close', resolve))
  return { code, out, err }
}

const line = (id: string): string =>
  JSON.stringify({ id, lang: 'ru', text: 'Товарооборот Китая и Казахстана в 2024 году достиг 43,8 млрд долл.' })

describe('corridor claims, as a process', () => {
  test('answers many texts without loading what it does not need', async () => {
    const { code, out, err } = await corridor(['--input', '-', '--output', '-'], `${line('a')}\n${line('b')}`)
    expect(code).toBe(0)
    expect(out.split('\n').filter((each) => each !== '')).toHaveLength(2)
    const loaded = err.split('\n').filter((each) => each.startsWith('loaded '))
    expect(loaded.length).toBeGreaterThan(10)
    expect(loaded.filter((each) => /duckdb|exceljs|xlsx|aws|saxes|datasets|pdf|mammoth/i.test(each))).toEqual([])
  })
  test('gives JSON of one text on standard output, and nothing else', async () => {
    const { code, out } = await corridor(['-', '--json'], 'Экспорт вырос на 5,8 % в 2024 году.')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ language: 'ru', claims: [{ indicator: 'growth', value: 5.8 }] })
  })
})
