import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { CorridorError } from '@corridor/contracts'

/**
 * Writes the body to a file, without its transfer compression. A body that ends before its stated length, or before its
 * compression does, is an error: half an answer looks like a whole one to every reader after this.
 */
export const keepBody = async (
  message: IncomingMessage,
  path: string,
  mostBytes: number,
): Promise<{ readonly sha256: string; readonly bytes: number }> => {
  const hash = createHash('sha256')
  let bytes = 0
  const meter = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk)
      bytes += chunk.length
      if (bytes > mostBytes) done(new CorridorError('SourceTooLarge', `the answer is larger than ${mostBytes} bytes`))
      else done(null, chunk)
    },
  })
  await pipeline([message, ...decoders(message.headers['content-encoding']), meter, createWriteStream(path)])
  if (!message.complete) throw new Error('the body ends before its stated length')
  return { sha256: hash.digest('hex'), bytes }
}

/** In the order in which the server put them on, undone from the last. */
const decoders = (encodings: string | undefined): readonly Transform[] =>
  (encodings ?? '')
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== '' && each !== 'identity')
    .reverse()
    .map((encoding) => {
      const make = known[encoding]
      if (!make) throw new Error(`the body is encoded as ${encoding}, which nobody asked for`)
      return make()
    })

const known: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
}
