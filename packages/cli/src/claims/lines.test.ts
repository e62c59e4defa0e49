import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Line, linesOf } from './lines.ts'

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const read = async (text: string, size: number, mostBytes = 1000): Promise<readonly Line[]> =>
  Array.fromAsync(linesOf(inChunks(text, size), mostBytes))

describe('lines of a stream', () => {
  test('are the same however it is cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ж', '\n', '中'), maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 50 }), async (given, size) => {
        const lines = await read(given, size)
        const wanted = given.endsWith('\n') || given === '' ? given.split('\n').slice(0, -1) : given.split('\n')
        expect(lines.map(({ bytes }) => Buffer.from(bytes ?? []).toString())).toEqual(wanted)
        expect(lines.map(({ number }) => number)).toEqual(wanted.map((_, index) => index + 1))
      }),
    )
  })
  test('of more bytes than a line may have are told, and the next is read', async () => {
    const lines = await read(`${'a'.repeat(11)}\nb\n${'c'.repeat(99)}`, 4, 10)
    expect(lines.map(({ bytes }) => bytes?.byteLength)).toEqual([undefined, 1, undefined])
  })
})
