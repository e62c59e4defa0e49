import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commandOver, freshFolder } from '../support/command-line.ts'
import { someShelves } from '../support/small-shelves.ts'
import { contentOf } from '../support/tree.ts'

const { corridor, answerOf } = commandOver(someShelves(['china-customs-quoted', 'exchange-rates-quoted'], []))

type Rows = readonly Readonly<Record<string, unknown>>[]

const HEADER = 'reporter,partner,flow,period,value,unit,publisher,url,place,licence'
const row = (words: string, place = 'table 1'): string => `${words},Example,https://example.org/a,${place},rows`

describe('a file added by hand', () => {
  let folder: string
  const add = async (name: string, content: string | Uint8Array, ...more: readonly string[]) => {
    await writeFile(join(folder, name), content)
    return corridor(folder, 'add', name, '--source', 'china-customs-quoted', ...more)
  }
  const rejected = () =>
    answerOf<Rows>(
      folder,
      'query',
      'SELECT file, record_number, column_name, reason, rejected_value FROM quality.rejected ORDER BY ALL',
    )

  beforeAll(async () => {
    folder = await freshFolder('by-hand')
    await answerOf(folder, 'run')
  })

  test('goes through the next run, and the release before it stays as it was', async () => {
    const before = await contentOf(join(folder, 'store', 'releases', '2026-11-22'))
    const added = await add(
      'more.csv',
      `${HEADER}\n${row('China,Казахстан,export,2031,5.5,billion USD')}\n${row('CHN,Туркмения,import,2031,1,млрд долл.')}\n`,
    )
    expect(added).toMatchObject({ code: 0 })
    expect((await corridor(folder, 'run')).out).toContain('Published release 2026-11-22.2')
    const rows = await answerOf<Rows>(
      folder,
      'query',
      'SELECT partner_code, export_usd, import_usd FROM trade.by_partner WHERE year = 2031 ORDER BY ALL',
    )
    expect(rows).toEqual([
      { partner_code: 'KAZ', export_usd: 5.5e9, import_usd: null },
      { partner_code: 'TKM', export_usd: null, import_usd: 1e9 },
    ])
    expect(await contentOf(join(folder, 'store', 'releases', '2026-11-22'))).toEqual(before)
  })

  test('is kept once, however often it is added', async () => {
    const again = await add(
      'more.csv',
      `${HEADER}\n${row('China,Казахстан,export,2031,5.5,billion USD')}\n${row('CHN,Туркмения,import,2031,1,млрд долл.')}\n`,
    )
    expect(again.out).toContain('nothing to keep')
  })

  test('shows what moved: diff lists the cells between the two releases', async () => {
    const { changes } = await answerOf<{ changes: Rows }>(folder, 'diff', '2026-11-22', '2026-11-22.2')
    expect(changes).toContainEqual(
      expect.objectContaining({ dataset: 'trade.by_partner', change: 'added', label: '2031, CHN, KAZ' }),
    )
  })

  test('has its bad rows rejected by file, record, column, reason and value; the good ones stay', async () => {
    await add(
      'bad.csv',
      [
        HEADER,
        row('CHN,Atlantis,export,2032,1,billion USD', 'a'),
        row('CHN,KAZ,export,2032,1,bushels', 'b'),
        row('CHN,KAZ,export,2032,1,billion Mars', 'c'),
        row('CHN,KAZ,export,2032,-1,billion USD', 'd'),
        row('CHN,KAZ,export,2032-12/2032-01,1,billion USD', 'e'),
        row('CHN,KGZ,export,2032,1,billion USD', 'twice'),
        row('CHN,KGZ,export,2032,2,billion USD', 'twice'),
        row('CHN,UZB,export,2032,7,billion USD', 'good'),
        '',
      ].join('\n'),
    )
    await corridor(folder, 'run')
    expect(await rejected()).toEqual([
      { file: 'bad.csv', record_number: 1, column_name: 'partner', reason: 'unknown area', rejected_value: 'Atlantis' },
      {
        file: 'bad.csv',
        record_number: 2,
        column_name: 'unit',
        reason: 'unknown unit or currency',
        rejected_value: 'bushels',
      },
      {
        file: 'bad.csv',
        record_number: 3,
        column_name: 'unit',
        reason: 'unknown unit or currency',
        rejected_value: 'billion Mars',
      },
      { file: 'bad.csv', record_number: 4, column_name: 'value', reason: 'is negative', rejected_value: '-1' },
      {
        file: 'bad.csv',
        record_number: 5,
        column_name: 'period',
        reason: 'ends before it starts',
        rejected_value: '2032-12/2032-01',
      },
      expect.objectContaining({
        record_number: 6,
        reason: expect.stringContaining('duplicate key with another value'),
      }),
      expect.objectContaining({
        record_number: 7,
        reason: expect.stringContaining('duplicate key with another value'),
      }),
    ])
    const good = await answerOf<Rows>(
      folder,
      'query',
      'SELECT partner_code, export_usd FROM trade.by_partner WHERE year = 2032',
    )
    expect(good).toEqual([{ partner_code: 'UZB', export_usd: 7e9 }])
  })

  test.each([
    ['SourceEmpty', 'zero.csv', ''],
    ['SourceEmpty', 'header.csv', `${HEADER}\n`],
    ['SourceChanged', 'strange.csv', 'country,amount\nKAZ,5\n'],
    [
      'WrongEncoding',
      'cp1251.csv',
      Buffer.concat([
        Buffer.from(`${HEADER}\nCHN,`),
        Buffer.from([0xca, 0xe0, 0xe7]),
        Buffer.from(',export,2031,1,USD,a,b,c,rows\n'),
      ]),
    ],
    ['LineTooLong', 'long.csv', `${HEADER}\nCHN,KAZ,export,2031,${'1'.repeat(100_000_000)},USD,a,b,c,rows\n`],
    ['MalformedFile', 'quote.csv', `${HEADER}\nCHN,"KAZ,export,2031,1,USD,a,b,c,rows\n`],
  ])('is refused at the door as %s: %s', async (name, file, content) => {
    const { code, err } = await add(file, content)
    expect(code).toBe(1)
    expect(err).toContain(`${name}: ${file}`)
    expect(err).toContain('hint:')
  })

  test('needs a source that exists, and an edition that is a date', async () => {
    expect((await corridor(folder, 'add', 'more.csv', '--source', 'nobody')).err).toContain('UnknownSource')
    expect((await add('more.csv', `${HEADER}\n`, '--edition', '2025-13-01')).code).toBe(2)
  })

  test('of an old edition does not become the current one', async () => {
    const header = 'reporter,partner,flow,period,value,unit,publisher,url,place,licence'
    await add('new-edition.csv', `${header}\n${row('CHN,TJK,export,2033,9,billion USD')}\n`, '--edition', '2026-06-01')
    await add('old-edition.csv', `${header}\n${row('CHN,TJK,export,2033,8,billion USD')}\n`, '--edition', '2026-02-01')
    await corridor(folder, 'run')
    const ask = 'SELECT export_usd FROM trade.by_partner WHERE year = 2033'
    expect(await answerOf<Rows>(folder, 'query', ask)).toEqual([{ export_usd: 9e9 }])
    expect(await answerOf<Rows>(folder, 'query', ask, '--as-of', '2026-03-01')).toEqual([{ export_usd: 8e9 }])
    expect(await answerOf<Rows>(folder, 'query', ask, '--as-of', '2026-01-01')).toEqual([])
  })

  test('can be taken back by pinning an older release, and yanked with a reason', async () => {
    await answerOf(folder, 'pin', '2026-11-22')
    expect((await corridor(folder, 'run')).out).not.toContain('Published')
    expect(
      await answerOf<Rows>(folder, 'query', 'SELECT count(*) AS n FROM trade.by_partner WHERE year > 2030'),
    ).toEqual([{ n: 0 }])
    await answerOf(folder, 'pin', '--off')
    const [newest] = (await answerOf<Rows>(folder, 'releases')).filter((release) => release.is_latest)
    await answerOf(folder, 'yank', String(newest?.release), '--why', 'a test')
    const releases = await answerOf<Rows>(folder, 'releases')
    expect(releases.find(({ release }) => release === newest?.release)).toMatchObject({
      is_latest: false,
      yanked: 'a test',
    })
    expect(releases.filter((release) => release.is_latest)).toHaveLength(1)
  })
})
