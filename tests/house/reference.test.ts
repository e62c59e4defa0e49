import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv, repositoryRoot } from '@corridor/cli'
import { shelves } from '@corridor/datasets'
import { describe, expect, test } from 'vitest'

const table = (id: string) => parseCsv(readFileSync(join(repositoryRoot, 'datasets', 'reference', `${id}.csv`), 'utf8'))
const codes = (id: string, column: string): ReadonlySet<string | undefined> =>
  new Set(table(id).map((row) => row[column]))
const lost = (id: string, column: string, known: ReadonlySet<string | undefined>) =>
  table(id).filter((row) => row[column] !== '' && !known.has(row[column]))

describe('the reference tables', () => {
  test.each(shelves.reference.map((each) => [each.id, each.key] as const))('have each key of %s once', (id, key) => {
    const keys = table(id).map((row) => key.map((column) => row[column]).join('|'))
    expect(keys.filter((each, index) => keys.indexOf(each) !== index)).toEqual([])
    expect(keys.length).toBeGreaterThan(0)
  })

  test('let no word mean two areas', () => {
    const words = new Map<string, string>()
    const clashes: string[] = []
    const say = (word: string | undefined, code: string | undefined): void => {
      const key = (word ?? '').trim().toLowerCase()
      if (key === '' || code === undefined) return
      const other = words.get(key)
      if (other !== undefined && other !== code) clashes.push(`${key}: ${other}, ${code}`)
      words.set(key, code)
    }
    for (const row of table('areas'))
      for (const name of ['area_code', 'name_en', 'name_ru', 'name_uk', 'name_zh', 'name_kk'])
        say(row[name], row.area_code)
    for (const row of table('area_aliases')) say(row.alias, row.area_code)
    expect(clashes).toEqual([])
  })

  test('refer only to codes that exist', () => {
    const areas = codes('areas', 'area_code')
    for (const [id, column] of [
      ['area_aliases', 'area_code'],
      ['area_members', 'area_code'],
      ['area_members', 'group_code'],
      ['regions', 'area_code'],
      ['border_points', 'area_code'],
      ['border_points', 'counterpart_code'],
      ['tellers', 'area_code'],
    ] as const) {
      expect(lost(id, column, areas), `${id}.${column}`).toEqual([])
    }
    const units = codes('units', 'unit_code')
    for (const [id, column] of [
      ['unit_aliases', 'unit_code'],
      ['indicators', 'unit_code'],
      ['units', 'base_unit_code'],
    ] as const) {
      expect(lost(id, column, units), `${id}.${column}`).toEqual([])
    }
    for (const id of ['precedence', 'rate_precedence'])
      expect(lost(id, 'source_id', new Set(shelves.sources.map((source) => source.id)))).toEqual([])
  })

  test('count every currency as a unit of money', () => {
    const money = new Set(
      table('units')
        .filter(({ unit_type }) => unit_type === 'money')
        .map(({ unit_code }) => unit_code),
    )
    expect(table('currencies').filter(({ currency_code }) => !money.has(currency_code))).toEqual([])
  })

  test.each(['Киргизия', 'Кыргызстан', 'Киргизстан', 'Kyrgyz Republic', '吉尔吉斯斯坦'])(
    'know %s as Kyrgyzstan',
    (word) => {
      const found = [...table('areas'), ...table('area_aliases')].filter((row) =>
        Object.values(row).some((value) => value.toLowerCase() === word.toLowerCase()),
      )
      expect(new Set(found.map(({ area_code }) => area_code))).toEqual(new Set(['KGZ']))
    },
  )

  test.each(['Бакту', 'Бахты', '巴克图'])('know %s as one border point with two sides', (word) => {
    const found = table('border_points').filter(({ aliases = '' }) => aliases.split(';').includes(word))
    expect(found).toHaveLength(1)
    expect([found[0]?.area_code, found[0]?.counterpart_code].sort()).toEqual(['CHN', 'KAZ'])
  })
})
