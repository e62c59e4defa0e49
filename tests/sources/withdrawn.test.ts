import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commandOver, freshFolder } from '../support/command-line.ts'
import { someShelves } from '../support/small-shelves.ts'

const { answerOf } = commandOver(
  someShelves(['china-customs', 'exchange-rates-quoted'], ['history.trade_flows', 'quality.revisions']),
)

type Row = Readonly<Record<string, string | number | null>>

const heading = '"数据年月","贸易伙伴编码","贸易伙伴名称","商品编码","商品名称","注册地编码","注册地名称","美元",'
const record = (month: string, province: string, dollars: string): string =>
  `"${month}","145","哈萨克斯坦","84818090","龙头、旋塞及类似装置",${province},"${dollars}",`
const xinjiang = '"65","新疆维吾尔自治区"'
const zhejiang = '"33","浙江省"'

/** Two downloads of the exports of one product to Kazakhstan: the later one reaches a month further and lacks a province. */
const downloads = [
  [record('202401', xinjiang, '1,000'), record('202401', zhejiang, '250'), record('202402', xinjiang, '10')],
  [record('202401', xinjiang, '1,000'), record('202402', xinjiang, '12'), record('202403', zhejiang, '7')],
]

describe('a later download that is complete for what it holds', () => {
  let folder = ''
  const query = (sql: string, ...more: readonly string[]): Promise<readonly Row[]> =>
    answerOf(folder, 'query', sql, ...more)
  const add = async (index: number, ...more: readonly string[]): Promise<void> => {
    const path = join(folder, `download-${index}.csv`)
    await writeFile(path, `${[heading, ...(downloads[index] ?? [])].join('\n')}\n`)
    await answerOf(folder, 'add', path, '--set', 'flow=export', ...more)
  }
  beforeAll(async () => {
    folder = await freshFolder('withdrawn')
    await add(0, '--edition', '2024-03-20')
    await add(1, '--edition', '2024-04-20')
    await answerOf(folder, 'run')
  }, 240_000)

  test('withdraws the cell that it lacks, and says so among the revisions', async () => {
    const rows =
      await query(`SELECT change_code, old_value, new_value, CAST(known_at AS DATE) AS known FROM quality.revisions
      WHERE source_id = 'china-customs' ORDER BY old_value`)
    expect(rows).toEqual([
      { change_code: 'revised', old_value: 10, new_value: 12, known: '2024-04-20' },
      { change_code: 'withdrawn', old_value: 250, new_value: null, known: '2024-04-20' },
    ])
  })
  test('leaves what was known before it to a question as of that day', async () => {
    const sql = "SELECT value FROM trade.flows WHERE source_id = 'china-customs' ORDER BY value"
    expect(await query(sql)).toEqual([{ value: 7 }, { value: 12 }, { value: 1000 }])
    expect(await query(sql, '--as-of', '2024-04-01')).toEqual([{ value: 10 }, { value: 250 }, { value: 1000 }])
  })
  test('says of each figure that its flow was stated by hand', async () => {
    const rows = await query("SELECT DISTINCT note FROM trade.flows WHERE source_id = 'china-customs'")
    expect(rows).toEqual([{ note: 'stated by whoever added the file: flow=export' }])
  })
})
