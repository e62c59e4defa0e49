import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commandOver, freshFolder } from '../support/command-line.ts'
import { someShelves } from '../support/small-shelves.ts'

const { corridor, answerOf } = commandOver(
  someShelves(
    ['china-customs', 'exchange-rates-quoted', 'transport-quoted'],
    ['history.trade_flows', 'provenance.snapshots', 'quality.revisions', 'transport.traffic'],
  ),
)

const heading = '"数据年月","贸易伙伴编码","贸易伙伴名称","商品编码","商品名称","注册地编码","注册地名称","美元",'
const record = (month: string, province: string, dollars: string): string =>
  `"${month}","145","哈萨克斯坦","84818090","龙头、旋塞及类似装置",${province},"${dollars}",`
const xinjiang = '"65","新疆维吾尔自治区"'
const zhejiang = '"33","浙江省"'

/** The later download reaches a month further, revises one figure and lacks another. */
const downloads = [
  [record('202401', xinjiang, '1,000'), record('202401', zhejiang, '250'), record('202402', xinjiang, '10')],
  [record('202401', xinjiang, '1,000'), record('202402', xinjiang, '12'), record('202403', zhejiang, '7')],
]

describe('two releases with a download between them', () => {
  let folder = ''
  let told = ''
  beforeAll(async () => {
    folder = await freshFolder('changes')
    await answerOf(folder, 'run')
    for (const [index, rows] of downloads.entries()) {
      const path = join(folder, `download-${index}.csv`)
      await writeFile(path, `${[heading, ...rows].join('\n')}\n`)
      await answerOf(folder, 'add', path, '--set', 'flow=export', '--edition', `2024-0${index + 3}-20`)
      await answerOf(folder, 'run')
    }
    told = await readFile(join(folder, 'store', 'releases', '2026-11-22.3', 'changes.md'), 'utf8')
  }, 240_000)

  test('say which file came', () => {
    expect(told).toContain('(`china-customs`): download-1.csv (3 rows).')
  })
  test('say who revised what, from where to where, and since when it is known', () => {
    expect(told).toContain(
      '- General Administration of Customs of China revised China’s exports of product 84818090 from Xinjiang to Kazakhstan in February 2024 from 10 to 12 dollars (+20.0 %), known since 2024-04-20.',
    )
  })
  test('say what was withdrawn', () => {
    expect(told).toContain(
      'withdrew China’s exports of product 84818090 from Zhejiang to Kazakhstan in January 2024, 250 dollars, known since 2024-04-20.',
    )
  })
  test('say which datasets stayed as they were', () => {
    expect(told).toMatch(/## Unchanged\n\n.*`transport\.traffic`/)
  })
  test('are told the same by diff, and as data', async () => {
    expect((await corridor(folder, 'diff', '2026-11-22.2', '2026-11-22.3')).out).toContain(told.trim())
    const { revisions } = await answerOf<{ revisions: readonly object[] }>(
      folder,
      'diff',
      '2026-11-22.2',
      '2026-11-22.3',
    )
    expect(revisions).toContainEqual(
      expect.objectContaining({ change_code: 'revised', cause_code: 'source_revised', count: 1 }),
    )
  })
})
