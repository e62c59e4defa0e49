import {
  type AskHttp,
  type Clock,
  CorridorError,
  type HttpAnswer,
  type HttpFetch,
  type HttpPartition,
  isCorridorError,
  type Judged,
  type PageRequest,
  type Random,
  sha256,
  type Wait,
} from '@corridor/contracts'
import type { Budget } from './budget.ts'
import type { Pace } from './pace.ts'
import { AskedToWait, retryAfter, withRetries } from './retry.ts'
import { reword } from './reword.ts'

export type AskEffects = {
  readonly askHttp: AskHttp
  readonly clock: Clock
  readonly wait: Wait
  readonly random: Random
  readonly pace: Pace
}

/** How one source is asked, and until when. */
export type Asking = { readonly fetch: HttpFetch; readonly secret: string | undefined; readonly budget: Budget }

export type Asked = {
  readonly partition: HttpPartition
  readonly request: PageRequest
  /** Headers that ask for an answer only if there is another than the one we have. */
  readonly condition: Readonly<Record<string, string>>
  readonly number: number
  readonly path: string
}

/** A page that was believed. */
export type Believed = {
  readonly answer: HttpAnswer
  readonly mediaType: string
  readonly encoding: string
  readonly judged: Judged
  /** Hash of what it says. */
  readonly content: string
}

/** A longer answer is broken off; most come within seconds. */
const REQUEST_LIMIT = 10 * 60_000

/**
 * Asks for one page, again where that may help, and believes it or not. Undefined: what we have is still what there is.
 * @throws NetworkUnavailable, SourceUnavailable, SourceBusy, SourceRefused, SourceMoved, SourceTruncated, and what the judge throws
 */
export const askPage = (effects: AskEffects, asking: Asking, asked: Asked): Promise<Believed | undefined> => {
  const { fetch, secret, budget } = asking
  const { request, condition, path } = asked
  const { host } = new URL(request.url)
  return withRetries(effects, budget, async () => {
    const answer = await effects.pace(host, fetch.pauseMs, async () => {
      const left = budget.left()
      const sent = {
        url: request.url,
        headers: { ...request.headers, ...condition },
        secrets: fetch.key && secret !== undefined ? { [fetch.key.header]: secret } : {},
        timeoutMs: Math.min(REQUEST_LIMIT, left),
        mostBytes: fetch.mostBytes,
      }
      try {
        return await effects.askHttp(sent, path)
      } catch (error) {
        // What the end of the budget cut off is no failure of the publisher.
        if (left < REQUEST_LIMIT) budget.left()
        throw hiding(error, secret)
      }
    })
    if (answer.status === 304 && Object.keys(condition).length > 0) return undefined
    refuseStatus(answer, request.url, effects.clock())
    return believe(asking, asked, answer)
  })
}

const believe = async ({ fetch, secret }: Asking, asked: Asked, answer: HttpAnswer): Promise<Believed> => {
  const { partition, request, number } = asked
  const [type = '', ...parameters] = (answer.headers['content-type'] ?? '').toLowerCase().split(';')
  const mediaType = type.trim() === '' ? 'application/octet-stream' : type.trim()
  const charset = parameters.join(';').match(/charset\s*=\s*"?([a-z0-9_-]+)/)?.[1]
  const encoding = charset ?? (/text|json|xml|csv/.test(mediaType) ? 'utf-8' : 'binary')
  const page = {
    partition,
    number,
    url: request.url,
    hasKey: secret !== undefined,
    mediaType,
    bytes: answer.read,
    text: async () => new TextDecoder(encoding === 'binary' ? 'utf-8' : encoding).decode(await answer.read()),
  }
  if (answer.bytes === 0) throw new CorridorError('SourceEmpty', `${request.url} answers with nothing`)
  try {
    const judged = await fetch.judge(page)
    return {
      answer,
      mediaType,
      encoding,
      judged,
      content: judged.says === undefined ? answer.sha256 : sha256(judged.says),
    }
  } catch (error) {
    throw hiding(error, secret)
  }
}

/** Only 200 is an answer. @throws by what the status says */
const refuseStatus = ({ status, headers }: HttpAnswer, url: string, now: string): void => {
  if (status === 200) return
  const fail = (name: 'SourceBusy' | 'SourceUnavailable' | 'SourceRefused' | 'SourceTruncated' | 'SourceMoved') =>
    new CorridorError(name, `${url} answers with HTTP ${status}`, { place: url })
  const asked = retryAfter(headers['retry-after'], now)
  if (status === 429) throw new AskedToWait(fail('SourceBusy'), asked)
  if (status >= 500 || status === 408) throw new AskedToWait(fail('SourceUnavailable'), asked)
  if (status === 401 || status === 403 || status === 407) throw fail('SourceRefused')
  if (status === 206) throw fail('SourceTruncated')
  throw fail('SourceMoved')
}

/** No key in a message, whoever wrote it there. */
const hiding = (error: unknown, secret: string | undefined): unknown => {
  if (
    secret === undefined ||
    secret === '' ||
    !isCorridorError(error) ||
    !`${error.message} ${error.place}`.includes(secret)
  ) {
    return error
  }
  return reword(error, (text) => text.replaceAll(secret, '…'))
}
