import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unchunk } from './aws-chunked.ts'

const chunked = (chunks: readonly Uint8Array[], trailers: string): Buffer =>
  Buffer.concat([
    ...chunks.flatMap((chunk) => [
      Buffer.from(`${chunk.length.toString(16)};chunk-signature=00\r\n`),
      chunk,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`0\r\n${trailers}\r\n`),
  ])

test('a body in chunks is put together whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 1 })), (chunks) => {
      const { content, trailers } = unchunk(chunked(chunks, 'x-amz-checksum-crc32:AAAA\r\n'))
      expect(Buffer.compare(content, Buffer.concat(chunks))).toBe(0)
      expect(trailers).toEqual({ 'x-amz-checksum-crc32': 'AAAA' })
    }),
  )
})

test('a body that ends within a chunk is refused', () => {
  const whole = chunked([Buffer.from('hello')], '')
  for (let length = 0; length < whole.length - 7; length += 1)
    expect(() => unchunk(whole.subarray(0, length))).toThrow(/chunk/)
})
