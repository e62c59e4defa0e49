/** One line of a file, without its end. `bytes` is undefined where it is too long to be one. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | undefined }

const LF = 10

/** Lines of a stream of bytes, numbered from 1. Of a line above the limit nothing is kept. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  const keep = (part: Uint8Array): void => {
    size += part.byteLength
    if (size > mostBytes) parts = []
    else parts.push(part)
  }
  const take = (): Line => {
    number += 1
    const line = { number, bytes: size > mostBytes ? undefined : Buffer.concat(parts) }
    parts = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      keep(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    keep(chunk.subarray(from))
  }
  if (size > 0) yield take()
}
