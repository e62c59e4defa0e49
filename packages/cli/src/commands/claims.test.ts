import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { run } from '../run.ts'

const ARTICLE =
  'Торговля растёт\n22.01.2025, 12:30\n\nВ 2024 году товарооборот Китая со странами Центральной Азии достиг 94,8 млрд долл., увеличившись на 5,8 %.\n'

type Told = { readonly code: number; readonly out: string; readonly err: string; readonly folder: string }
type Setting = {
  readonly input?: string | Uint8Array
  readonly files?: Readonly<Record<string, string>>
  readonly columns?: number
  readonly environment?: Readonly<Record<string, string>>
}

const command = async (argv: readonly string[], setting: Setting = {}): Promise<Told> => {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-claims-'))
  for (const [name, text] of Object.entries(setting.files ?? {})) await writeFile(join(folder, name), text)
  let out = ''
  let err = ''
  const code = await run(['claims', ...argv], {
    environment: { CORRIDOR_STORE: join(folder, 'store'), ...setting.environment },
    folder,
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    input: async function* () {
      if (setting.input !== undefined) yield Buffer.from(setting.input)
    },
    ...(setting.columns === undefined ? {} : { terminal: { columns: setting.columns } }),
  })
  return { code, out, err, folder }
}

const linesOf = (text: string): readonly { readonly id: unknown; readonly claims: readonly unknown[] }[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

describe('corridor claims', () => {
  test('gives the claims of a text as JSON, in exactly the form that is promised', async () => {
    const { code, out } = await command(['article.txt', '--json'], { files: { 'article.txt': ARTICLE } })
    expect(code).toBe(0)
    const answer = JSON.parse(out)
    expect(Object.keys(answer)).toEqual(['language', 'document_date', 'claims'])
    expect(answer).toMatchObject({ language: 'ru', document_date: '2025-01-22' })
    expect(Object.keys(answer.claims[0])).toEqual(
      'indicator reporter partner flow value value_high unit bound period_start period_end base_period status span quote confidence'.split(
        ' ',
      ),
    )
    expect(answer.claims[0]).toMatchObject({ indicator: 'trade_turnover', value: 94_800_000_000, unit: 'USD' })
    const [start, end] = answer.claims[0].span
    expect([...ARTICLE].slice(start, end).join('')).toBe(answer.claims[0].quote)
  })
  test('reads standard input, and takes a date and a language that are given', async () => {
    const { out } = await command(['-', '--json', '--date', '2025-03-01', '--language', 'uk'], { input: ARTICLE })
    expect(JSON.parse(out)).toMatchObject({ language: 'uk', document_date: '2025-03-01' })
  })
  test('never takes today for the date of a text', async () => {
    const { out } = await command(['-', '--json'], { input: 'Товарооборот вырос на 5,8 %.' })
    expect(JSON.parse(out).document_date).toBeNull()
  })
  test('shows the text with its claims in brackets, and says in words what is claimed', async () => {
    const { code, out } = await command(['-'], { input: ARTICLE })
    expect(code).toBe(0)
    expect(out).toContain('[94,8 млрд долл.](1)')
    expect(out).toContain('trade turnover of China with Central Asia, 2024: 94.8 billion USD')
    expect(out).toContain('corridor run')
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })
  test('colours on a terminal, unless it is asked not to', async () => {
    expect((await command(['-'], { input: ARTICLE, columns: 120 })).out).toContain('\u001b[')
    expect((await command(['-'], { input: ARTICLE, columns: 120, environment: { NO_COLOR: '1' } })).out).not.toContain(
      '\u001b',
    )
  })
  test('says that a text without numbers claims none', async () => {
    expect((await command(['-'], { input: 'Встреча C5+1 прошла 5 мая 2024 года.' })).out).toContain(
      'No numbers are claimed',
    )
  })
  test.each([
    [['nowhere.txt'], 1, 'FileUnavailable: nowhere.txt cannot be read'],
    [['.'], 1, 'it is a folder'],
    [['-'], 1, 'is empty'],
    [[], 2, 'takes one file'],
    [['a', 'b'], 2, 'takes'],
    [['-', '--date', '2025-02-30'], 2, '--date is no date'],
    [['-', '--language', 'kk'], 2, '--language is one of'],
    [['-', '--output', 'x'], 2, '--input'],
    [['--input', '-', '--date', '2025-01-22'], 2, '--date is for one article'],
    [['--input', 'nowhere.jsonl'], 1, 'FileUnavailable: nowhere.jsonl cannot be read'],
  ])('%j ends with %i and says why', async (argv, code, why) => {
    expect(await command(argv)).toMatchObject({ code, err: expect.stringMatching(new RegExp(`${why}[\\s\\S]*hint: `)) })
  })
  test('ends with a named error or an answer, whatever the bytes are', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
      fc
        .tuple(
          fc.constantFrom('%PDF-1.7\n', 'PK\u0003\u0004', '<html>', '\ufeff', 'ÿþ'),
          fc.uint8Array({ maxLength: 200 }),
        )
        .map(([head, rest]) => Buffer.concat([Buffer.from(head, 'latin1'), rest])),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (input) => {
        const { code, err } = await command(['-', '--json'], { input })
        if (code !== 0) expect(JSON.parse(err).error.name).not.toBe('InternalFault')
      }),
      { numRuns: 40 },
    )
  })
})

describe('many texts', () => {
  const line = (id: string | number, text = ARTICLE): string =>
    JSON.stringify({ id, text, document_date: '2025-01-22' })
  test('are answered line by line, in their order', async () => {
    const files = { 'cases.jsonl': `\ufeff${line('b')}\r\n${line('a', '')}\r\n\r\n${line(7)}` }
    const told = await command(['--input', 'cases.jsonl', '--output', 'predictions.jsonl'], { files })
    expect(told).toMatchObject({ code: 0, err: '', out: expect.stringContaining('3 texts') })
    const answers = linesOf(await readFile(join(told.folder, 'predictions.jsonl'), 'utf8'))
    expect(answers.map(({ id, claims }) => [id, claims.length])).toEqual([
      ['b', 2],
      ['a', 0],
      [7, 2],
    ])
  })
  test('come from standard input and go to standard output, and what is told goes beside', async () => {
    const told = await command(['--input', '-', '--output', '-'], { input: line('a') })
    expect(linesOf(told.out)).toHaveLength(1)
    expect(told.err).toContain('2 claims in 1 text')
  })
  test('are all answered though one is faulty; then the command ends with 1 and says where', async () => {
    const told = await command(['--input', '-'], { input: `${line('a')}\n{"id":"b"}\nnonsense\n${line('a')}\n` })
    expect(told.code).toBe(1)
    expect(linesOf(told.out).map(({ id, claims }) => [id, claims.length])).toEqual([
      ['a', 2],
      ['b', 0],
      [null, 0],
      ['a', 2],
    ])
    expect(told.err).toMatch(/line 2: "b" has no text/)
    expect(told.err).toMatch(/line 3: the line is no JSON/)
    expect(told.err).toMatch(/line 4: the id "a" is that of line 1 too/)
  })
  test('are not written over while they are read', async () => {
    const files = { 'cases.jsonl': line('a') }
    const told = await command(['--input', 'cases.jsonl', '--output', './cases.jsonl'], { files })
    expect(told).toMatchObject({ code: 2, err: expect.stringContaining('the same file') })
    expect(await readFile(join(told.folder, 'cases.jsonl'), 'utf8')).toBe(files['cases.jsonl'])
  })
  test('may be long: megabytes are a text like any other', async () => {
    const { code, out } = await command(['--input', '-'], { input: line('a', `${'слово '.repeat(200_000)}${ARTICLE}`) })
    expect(code).toBe(0)
    expect(linesOf(out)[0]?.claims).toHaveLength(2)
  })
})
