import { realFile, withoutRealFiles } from '@corridor/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { corridor, freshFolder } from '../support/command-line.ts'
import { type ExpectedFile, expectedFiles } from './expected-files.ts'

type Reading = {
  readonly layout: string
  readonly source: string
  readonly records: number
  readonly facts: number
  readonly accepted: number
  readonly rejected: number
  readonly merged: number
  readonly ignored: Readonly<Record<string, number>>
}
type Read = ExpectedFile & { readonly readings: readonly Reading[]; readonly err: string }

describe.skipIf(withoutRealFiles !== '')(`of every published file that a layout knows${withoutRealFiles}`, () => {
  const read: Read[] = []
  beforeAll(async () => {
    const folder = await freshFolder('accounts')
    const waiting = (await expectedFiles()).filter(({ layouts }) => layouts.length > 0)
    const worker = async (): Promise<void> => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { code, out, err } = await corridor(folder, 'add', realFile(next.file) ?? '', '--dry-run', '--json')
        read.push({ ...next, err, readings: code === 0 ? (JSON.parse(out) as { readings: Reading[] }).readings : [] })
      }
    }
    await Promise.all([worker(), worker()])
  }, 300_000)

  const wrong = (judge: (file: Read, reading: Reading) => boolean): readonly string[] =>
    read.flatMap((file) =>
      file.readings
        .filter((reading) => judge(file, reading))
        .map((reading) => `${file.file}: ${JSON.stringify(reading)}`),
    )

  test('the records are as many as were counted without our readers', () => {
    expect(wrong((file, { records }) => records !== file.records)).toEqual([])
  })
  test('each fact is accepted, rejected, merged or left out by a rule', () => {
    const isOff = (_: Read, { facts, accepted, rejected, merged, ignored }: Reading): boolean =>
      facts !== accepted + rejected + merged + Object.values(ignored).reduce((sum, count) => sum + count, 0)
    expect(wrong(isOff)).toEqual([])
  })
  test('no record is without a fact', () => {
    expect(wrong((_, { records, facts }) => facts < records)).toEqual([])
  })
  test('the readings are those of the layouts that know it', () => {
    const off = read.filter(
      ({ layouts, readings, records }) =>
        records !== undefined &&
        readings
          .map(({ source, layout }) => `${source}/${layout}`)
          .sort()
          .join() !== layouts.join(),
    )
    expect(off.map(({ file, err }) => `${file}: ${err}`)).toEqual([])
  })
  test('the one that is an answer with an error is refused with what the publisher said', () => {
    const refused = read.filter(({ records }) => records === undefined)
    expect(refused.map(({ file }) => file)).toEqual(['worldbank/api_v2_json/error_120_invalid_value_recorded.json'])
    expect(refused[0]?.err).toContain('SourceMoved')
    expect(refused[0]?.err).toContain('The provided parameter value is not valid (120)')
  })
  test('there are 124', () => {
    expect(read).toHaveLength(124)
  })
})
