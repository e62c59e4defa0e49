import { readFile, writeFile } from 'node:fs/promises'
import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { type AskHttp, CorridorError, isCorridorError, sha256 } from '@corridor/contracts'
import { keepBody } from './http-body.ts'

export type HttpOptions = {
  readonly userAgent: string
  /** How long to wait for a connection, and how long a body may stand still. */
  readonly connectMs?: number
  readonly silenceMs?: number
}

const MOST_REDIRECTS = 5

/**
 * GET with Node's own client. Not `fetch`: its decoder takes a compressed body that breaks off for a whole one.
 * Any status is an answer; only that of 200 has a body.
 */
export const httpClient = ({ userAgent, connectMs = 15_000, silenceMs = 60_000 }: HttpOptions): AskHttp => {
  return async (request, path) => {
    const limits = { until: Date.now() + request.timeoutMs, connectMs, silenceMs }
    let url = new URL(request.url)
    let secrets = request.secrets
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const headers = { 'accept-encoding': 'gzip', 'user-agent': userAgent, ...request.headers, ...secrets }
      const ended = await exchange(url, headers, limits, async (message) => {
        const target = redirectOf(message)
        return target === undefined ? await answerOf(message, path, request.mostBytes) : allowed(url, target)
      })
      if (!(ended instanceof URL)) return ended
      if (ended.host !== url.host) secrets = {}
      url = ended
    }
    throw new CorridorError('SourceMoved', `${request.url} is sent on more than ${MOST_REDIRECTS} times`, {
      place: request.url,
    })
  }
}

type Limits = { readonly until: number; readonly connectMs: number; readonly silenceMs: number }

/** Sends, hands the answer over, and hangs up when one of them takes too long. @throws by what went wrong */
const exchange = async <T>(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { until, connectMs, silenceMs }: Limits,
  take: (message: IncomingMessage) => Promise<T>,
): Promise<T> => {
  const start = url.protocol === 'https:' ? requestSecure : requestPlain
  const request = start(url, { headers })
  let stopped: string | undefined
  const stop = (why: string): void => {
    stopped ??= why
    request.destroy(new Error(why))
  }
  const timers = [
    setTimeout(() => stop('gave no whole answer in the time for one request'), Math.max(0, until - Date.now())),
    setTimeout(() => stop(NO_CONNECTION), connectMs),
  ]
  request.once('socket', (socket) => {
    if (!socket.connecting) clearTimeout(timers[1])
    else socket.once('connect', () => clearTimeout(timers[1]))
  })
  request.setTimeout(silenceMs, () => stop('fell silent'))
  try {
    return await take(
      await new Promise<IncomingMessage>((resolve, reject) => {
        request.once('error', reject)
        request.once('response', resolve)
        request.end()
      }),
    )
  } catch (error) {
    throw told(url, error, stopped)
  } finally {
    for (const timer of timers) clearTimeout(timer)
    request.on('error', () => {})
  }
}

const answerOf = async (message: IncomingMessage, path: string, mostBytes: number) => {
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : `${value}`,
    ]),
  )
  const status = message.statusCode ?? 0
  const about = { status, headers, path, read: () => readFile(path) }
  if (status === 200) return { ...about, ...(await keepBody(message, path, mostBytes)) }
  message.destroy()
  await writeFile(path, '')
  return { ...about, sha256: sha256(''), bytes: 0 }
}

const redirectOf = (message: IncomingMessage): string | undefined => {
  const { location } = message.headers
  if (location === undefined || ![301, 302, 303, 307, 308].includes(message.statusCode ?? 0)) return undefined
  message.destroy()
  return location
}

/** To https anywhere, or within the host under the same protocol. @throws SourceMoved */
const allowed = (from: URL, target: string): URL => {
  const to = URL.canParse(target, from.href) ? new URL(target, from) : undefined
  if (to?.protocol === 'https:' || (to?.host === from.host && to.protocol === from.protocol)) return to
  throw new CorridorError('SourceMoved', `${from.href} is sent on to ${target}, which is not safe to follow`, {
    place: from.href,
  })
}

const NO_CONNECTION = 'no connection'
const unreachable = new Set(
  'ENOTFOUND EAI_AGAIN ECONNREFUSED ENETUNREACH EHOSTUNREACH ENETDOWN EADDRNOTAVAIL ETIMEDOUT'.split(' '),
)

const told = (url: URL, error: unknown, stopped: string | undefined): CorridorError => {
  const place = url.href
  if (isCorridorError(error)) {
    return error.name === 'SourceTooLarge'
      ? new CorridorError('SourceTooLarge', `${place}: ${error.message}`, { place })
      : error
  }
  const { code = '', message = String(error) } = error as { readonly code?: string; readonly message?: string }
  if (stopped === NO_CONNECTION || (stopped === undefined && unreachable.has(code))) {
    const why = code === '' ? 'no answer' : code
    return new CorridorError('NetworkUnavailable', `no connection to ${url.host} (${why})`, { place, cause: error })
  }
  const why = stopped ?? `broke off: ${message}${code === '' ? '' : ` (${code})`}`
  return new CorridorError('SourceUnavailable', `${place} ${why}`, { place, cause: error })
}
