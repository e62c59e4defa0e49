import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { duckdbEngine, readTextBelow, scratch } from '@corridor/adapters'
import { tryCheck } from '@corridor/aggregation'
import type { Check } from '@corridor/contracts'
import { describe, expect, test } from 'vitest'
import { shelves } from '../index.ts'
import { checks } from './index.ts'

const readText = readTextBelow(fileURLToPath(new URL('../../', import.meta.url)))
const effects = { openEngine: duckdbEngine({ temporaryFolder: tmpdir(), threads: 1 }), withScratch: scratch, readText }

const files = await readdir(new URL('.', import.meta.url), { recursive: true })

const load = async (check: Check) => {
  if (check.bound) return { check, sql: '' }
  const [path, ...others] = files.filter((file) => file.endsWith(`/${check.id}.sql`))
  if (path === undefined || others.length > 0) throw new TypeError(`${check.id} needs one ${check.id}.sql`)
  return { check, sql: await readText(`datasets/checks/${path}`) }
}

test('every check file is on the shelf', () => {
  const ids = files.filter((file) => file.endsWith('.check.ts')).map((file) => file.replace(/^.*\/|\.check\.ts$/g, ''))
  expect(checks.map((check) => check.id)).toEqual(ids.sort())
})

describe.each(shelves.checks.map((check) => ({ id: check.id, check })))('$id', ({ check }) => {
  test('binds and finds nothing in empty inputs', async () => {
    expect(await tryCheck(effects, shelves, await load(check))).toEqual([])
  })

  test('finds the rows that it must find', async () => {
    const found = await tryCheck(effects, shelves, await load(check), check.mustFail)
    expect(found.length).toBeGreaterThan(0)
    for (const row of found) {
      expect(row.offending_key).toBeTruthy()
      expect(row.message).toBeTruthy()
    }
  })

  test('says the terms of the records that it tells of', async () => {
    const found = await tryCheck(effects, shelves, await load(check), check.mustFail)
    if (check.inputs.some((input) => /^(current|versions)\./.test(input)))
      for (const row of found) expect(row.licence_code).toBeTruthy()
  })

  test('lets good rows pass', async () => {
    expect(Object.values(check.mustPass).flat().length).toBeGreaterThan(0)
    expect(await tryCheck(effects, shelves, await load(check), check.mustPass)).toEqual([])
  })
})
