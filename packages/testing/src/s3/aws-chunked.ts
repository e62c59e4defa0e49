import { refuse } from './answer.ts'

export type Unchunked = { readonly content: Uint8Array; readonly trailers: Readonly<Record<string, string>> }

/** Takes `aws-chunked` apart: chunks of `<size in hex>[;chunk-signature=…]`, then trailing headers. */
export const unchunk = (body: Buffer): Unchunked => {
  const chunks: Buffer[] = []
  let at = 0
  const line = (): string => {
    const end = body.indexOf('\r\n', at)
    if (end < 0) return refuse(400, 'IncompleteBody', 'a chunk has no line end')
    const text = body.toString('latin1', at, end)
    at = end + 2
    return text
  }
  for (;;) {
    const size = Number.parseInt(line().split(';')[0] ?? '', 16)
    if (Number.isNaN(size)) refuse(400, 'InvalidRequest', 'a chunk has no size')
    if (size === 0) break
    if (at + size + 2 > body.length) refuse(400, 'IncompleteBody', 'a chunk is cut short')
    chunks.push(body.subarray(at, at + size))
    at += size + 2
  }
  const trailers: Record<string, string> = {}
  while (at < body.length) {
    const [name = '', ...value] = line().split(':')
    if (name !== '') trailers[name.toLowerCase().trim()] = value.join(':').trim()
  }
  return { content: Buffer.concat(chunks), trailers }
}
