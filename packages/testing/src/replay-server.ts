import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { AskHttp } from '@corridor/contracts'

/** What a server does with one request. */
export type Reply = {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly isGzip?: boolean
  /** Sends only so many bytes of what it promised: then hangs up, or (`isWhole`) pretends that this was all. */
  readonly cutAt?: number
  readonly isWhole?: boolean
  /** Sends the head and a first byte, and then nothing for so long. */
  readonly stallMs?: number
}

export type Seen = {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** How often this path has been asked for, this time included. */
  readonly nth: number
}

export type ReplayServer = AsyncDisposable & { readonly url: string; readonly seen: readonly Seen[] }

/** A server on this machine that answers by script, with the faults of real ones. */
export const replayServer = async (script: (seen: Seen) => Reply): Promise<ReplayServer> => {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const nth = seen.filter((each) => each.path === path).length + 1
    const now = { path, headers: request.headers, nth }
    seen.push(now)
    answer(response, script(now))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const answer = (response: ServerResponse, reply: Reply): void => {
  const plain = Buffer.from(reply.body ?? '')
  const body = reply.isGzip ? gzipSync(plain) : plain
  const sent = body.subarray(0, reply.cutAt)
  const length = reply.isWhole ? sent.length : body.length
  response.writeHead(reply.status ?? 200, {
    ...(reply.isGzip ? { 'content-encoding': 'gzip' } : {}),
    ...(reply.status === 304 ? {} : { 'content-length': length }),
    ...reply.headers,
  })
  if (reply.stallMs !== undefined) {
    response.write(body.subarray(0, 1))
    setTimeout(() => response.end(body.subarray(1)), reply.stallMs).unref()
  } else if (sent.length < length) response.write(sent, () => response.destroy())
  else response.end(sent)
}

/** Sends what goes to any host to the server instead, as `/<host>/<path>`: for declarations that name the real ones. */
export const throughReplay =
  ({ url }: Pick<ReplayServer, 'url'>, askHttp: AskHttp): AskHttp =>
  (request, path) => {
    const { host, pathname, search } = new URL(request.url)
    return askHttp({ ...request, url: `${url}/${host}${pathname}${search}` }, path)
  }
