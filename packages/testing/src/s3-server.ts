import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { admitted, KEY_ID } from './s3/admitted.ts'
import { answerOrRefusal, refuse, type S3Answer, S3Refusal } from './s3/answer.ts'
import { copyOfBucket, currentKeys, currentObject, newBucket, type S3Bucket } from './s3/buckets.ts'
import { insteadOfAnswer, insteadOfWork, makeTrouble, type S3Fault, type S3Faults } from './s3/faults.ts'
import { perform } from './s3/perform.ts'
import { namedRequest, readBody, type S3Request, wholeRequest } from './s3/request.ts'

export { S3Refusal } from './s3/answer.ts'
export type { S3Fault, S3Faults } from './s3/faults.ts'
export type { S3Request } from './s3/request.ts'

export type S3ServerOptions = {
  readonly buckets?: readonly string[]
  readonly isVersioned?: boolean
  /** Keys in one page of a listing, at most 1000. */
  readonly pageSize?: number
  /** Smallest part of an upload but for the last: 5 MiB, as Amazon has it. */
  readonly leastPart?: number
  /** Largest part that can be copied: 5 GiB, as Amazon has it. */
  readonly mostCopied?: number
  readonly faults?: S3Faults
  /** Called ahead of every request: to count, to wait, to kill, or to refuse (by throwing an S3Refusal). */
  readonly before?: (request: Omit<S3Request, 'body'>) => void | Promise<void>
}

/** One request that was answered, or was not (status 0). */
export type S3Seen = {
  readonly operation: string
  readonly bucket: string
  readonly key: string
  readonly status: number
  readonly fault: S3Fault | undefined
}

export type S3Server = AsyncDisposable & {
  readonly endpoint: string
  /** What a process needs to find the server; the key is none. */
  readonly environment: Readonly<Record<string, string>>
  readonly createBucket: (name: string) => void
  /** Makes a bucket with all that another one holds now. */
  readonly copyBucket: (from: string, to: string) => void
  /** Current objects of a bucket by key. */
  readonly objects: (bucket: string) => ReadonlyMap<string, Uint8Array>
  /** How often each key of a bucket was written, where the server keeps versions. */
  readonly versions: (bucket: string) => ReadonlyMap<string, number>
  /** Uploads of a bucket that were neither completed nor given up. */
  readonly openUploads: (bucket: string) => number
  /** Puts bytes in place of those of an object, whose checksum stays as it was: a disk that rots. */
  readonly damage: (bucket: string, key: string, content: Uint8Array) => void
  readonly log: readonly S3Seen[]
  /** Requests by operation since the start, or since the log was last forgotten. */
  readonly requests: () => Readonly<Record<string, number>>
  readonly forget: () => void
  /** What goes wrong from now on: with all requests, or with those to one bucket. */
  readonly setFaults: (faults: S3Faults | undefined, bucket?: string) => void
  /** What the next requests meet, in this order; undefined lets one pass. */
  readonly failNext: (...faults: readonly (S3Fault | undefined)[]) => void
  readonly close: () => Promise<void>
}

/** A server on this machine that answers as S3 does (in path style), from memory, with faults on demand. */
export const startS3Server = async (options: S3ServerOptions = {}): Promise<S3Server> => {
  const buckets = new Map<string, S3Bucket>()
  const createBucket = (name: string): void => {
    if (!buckets.has(name)) buckets.set(name, newBucket(options.isVersioned === true))
  }
  for (const name of options.buckets ?? []) createBucket(name)
  const bucketOf = (name: string): S3Bucket =>
    buckets.get(name) ?? refuse(404, 'NoSuchBucket', 'The specified bucket does not exist')

  const limits = {
    pageSize: options.pageSize ?? 1000,
    leastPart: options.leastPart ?? 5 * 2 ** 20,
    mostCopied: options.mostCopied ?? 5 * 2 ** 30,
  }
  const log: S3Seen[] = []
  const trouble = makeTrouble(options.faults)

  /** The answer to a request; undefined where the connection breaks instead. */
  const answerTo = async (
    message: IncomingMessage,
    request: Omit<S3Request, 'body'>,
    hit: S3Fault | undefined,
  ): Promise<S3Answer | undefined> => {
    const body = await readBody(message)
    const early = insteadOfWork(hit)
    if (early !== 'work') return early
    const answer = answerOrRefusal(
      () => admitted(request) ?? perform({ ...limits, bucketOf, createBucket }, wholeRequest(request, body)),
    )
    return insteadOfAnswer(hit, answer)
  }

  const server = createServer(async (message, response) => {
    const request = namedRequest(message)
    let hit: S3Fault | undefined
    let answer: S3Answer | undefined
    try {
      await options.before?.(request)
      hit = trouble.faultOf(request)
      answer = await answerTo(message, request, hit)
    } catch (error) {
      // Any other error: the one who asks went away before its request was whole.
      if (error instanceof S3Refusal) answer = answerOrRefusal(() => refuse(error.status, error.code, error.message))
    }
    const { operation, bucket, key } = request
    log.push({ operation, bucket, key, status: answer?.status ?? 0, fault: hit })
    send(message, response, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return {
    endpoint,
    environment: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: KEY_ID,
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_REGION: 'us-east-1',
    },
    createBucket,
    copyBucket: (from, to) => void buckets.set(to, copyOfBucket(bucketOf(from))),
    objects: (name) => {
      const bucket = bucketOf(name)
      return new Map(currentKeys(bucket).map((key) => [key, currentObject(bucket, key)?.content ?? new Uint8Array()]))
    },
    versions: (name) => new Map([...bucketOf(name).versions].map(([key, all]) => [key, all.length])),
    openUploads: (name) => bucketOf(name).uploads.size,
    damage: (name, key, content) => {
      const versions = bucketOf(name).versions.get(key)
      const newest = versions?.at(-1)
      if (versions === undefined || newest === undefined) throw new TypeError(`no object ${key} to damage`)
      versions[versions.length - 1] = { ...newest, content }
    },
    log,
    requests: () => {
      const counts: Record<string, number> = {}
      for (const { operation } of log) counts[operation] = (counts[operation] ?? 0) + 1
      return counts
    },
    forget: () => {
      log.length = 0
    },
    setFaults: trouble.set,
    failNext: trouble.failNext,
    close,
    [Symbol.asyncDispose]: close,
  }
}

const send = (message: IncomingMessage, response: ServerResponse, answer: S3Answer | undefined): void => {
  if (answer === undefined) {
    message.socket.destroy()
    return
  }
  const body = answer.body ?? new Uint8Array()
  const isBodiless = message.method === 'HEAD' || answer.status === 204 || answer.status === 304
  response.writeHead(answer.status, {
    ...(answer.status === 204 || answer.status === 304 ? {} : { 'content-length': body.length }),
    ...answer.headers,
    'x-amz-request-id': 'test',
  })
  if (answer.isCut !== true && answer.isStalled !== true) {
    response.end(isBodiless ? undefined : body)
    return
  }
  const hangUp = (): void => {
    if (answer.isCut === true) message.socket.destroy()
  }
  if (isBodiless || body.length === 0) hangUp()
  else response.write(body.subarray(0, Math.floor(body.length / 2)), hangUp)
}
