import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { errorAnswer, refuse, type S3Answer, S3Refusal, xmlAnswer } from './s3/answer.ts'
import { currentKeys, currentObject, newBucket, type S3Bucket } from './s3/buckets.ts'
import { faultOf, type S3Fault, type S3Faults } from './s3/faults.ts'
import { listObjects, listUploads, listVersions } from './s3/listing.ts'
import { abortUpload, completeUpload, createUpload, uploadPart } from './s3/multipart.ts'
import { copyObject, deleteObject, getObject, putObject } from './s3/objects.ts'
import { namedRequest, readBody, type S3Request, wholeRequest } from './s3/request.ts'

export type { S3Fault, S3Faults } from './s3/faults.ts'

export type S3ServerOptions = {
  readonly buckets?: readonly string[]
  readonly isVersioned?: boolean
  /** Keys in one page of a listing, at most 1000. */
  readonly pageSize?: number
  /** Smallest part of an upload but for the last: 5 MiB, as Amazon has it. */
  readonly leastPart?: number
  /** Largest object that can be copied: 5 GiB, as Amazon has it. */
  readonly mostCopied?: number
  readonly faults?: S3Faults
  /** Called ahead of every request: to count, to wait, or to kill. */
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
  /** Current objects of a bucket by key. */
  readonly objects: (bucket: string) => ReadonlyMap<string, Uint8Array>
  /** Uploads of a bucket that were neither completed nor given up. */
  readonly openUploads: (bucket: string) => number
  /** Puts bytes in place of those of an object, whose checksum stays as it was: a disk that rots. */
  readonly damage: (bucket: string, key: string, content: Uint8Array) => void
  readonly log: readonly S3Seen[]
  /** Requests by operation since the start, or since the log was last forgotten. */
  readonly requests: () => Readonly<Record<string, number>>
  readonly forget: () => void
  readonly setFaults: (faults: S3Faults | undefined) => void
  readonly close: () => Promise<void>
}

/** The one key that the server knows; whoever comes with another is refused. Signatures are not looked at. */
const KEY_ID = 'corridor-test'

/** A server on this machine that answers as S3 does (in path style), from memory, with faults on demand. */
export const startS3Server = async (options: S3ServerOptions = {}): Promise<S3Server> => {
  const buckets = new Map<string, S3Bucket>()
  const createBucket = (name: string): void => {
    if (!buckets.has(name)) buckets.set(name, newBucket(options.isVersioned === true))
  }
  for (const name of options.buckets ?? []) createBucket(name)
  const bucketOf = (name: string): S3Bucket =>
    buckets.get(name) ?? refuse(404, 'NoSuchBucket', 'The specified bucket does not exist')

  const log: S3Seen[] = []
  const nths = new Map<string, number>()
  let faults = options.faults

  const fault = (request: Omit<S3Request, 'body'>): S3Fault | undefined => {
    if (faults === undefined) return undefined
    const name = `${request.operation} ${request.bucket}/${request.key} ${request.query}`
    const nth = (nths.get(name) ?? 0) + 1
    nths.set(name, nth)
    const isConditional = 'if-match' in request.headers || 'if-none-match' in request.headers
    const isWrite = /^(Put|Copy|CompleteMultipart)/.test(request.operation)
    return faultOf(faults, { ...request, key: name, isConditional: isConditional && isWrite }, nth)
  }

  const perform = (request: S3Request): S3Answer => {
    if (request.operation === 'CreateBucket') {
      createBucket(request.bucket)
      return { status: 200 }
    }
    const bucket = bucketOf(request.bucket)
    switch (request.operation) {
      case 'HeadBucket':
        return { status: 200 }
      case 'ListObjectsV2':
        return listObjects(bucket, request, options.pageSize ?? 1000)
      case 'ListObjectVersions':
        return listVersions(bucket, request)
      case 'ListMultipartUploads':
        return listUploads(bucket)
      case 'GetObject':
      case 'HeadObject':
        return getObject(bucket, request)
      case 'PutObject':
        return putObject(bucket, request)
      case 'CopyObject':
        return copyObject(bucket, request, bucketOf, options.mostCopied ?? 5 * 2 ** 30)
      case 'DeleteObject':
        return deleteObject(bucket, request.key, request.query.get('versionId'))
      case 'DeleteObjects': {
        const text = Buffer.from(request.body).toString('utf8')
        for (const [, key = ''] of text.matchAll(/<Key>(.*?)<\/Key>/g)) deleteObject(bucket, key, null)
        return xmlAnswer(200, 'DeleteResult', '')
      }
      case 'CreateMultipartUpload':
        return createUpload(bucket, request)
      case 'UploadPart':
        return uploadPart(bucket, request)
      case 'CompleteMultipartUpload':
        return completeUpload(bucket, request, options.leastPart ?? 5 * 2 ** 20)
      case 'AbortMultipartUpload':
        return abortUpload(bucket, request)
      default:
        return refuse(501, 'NotImplemented', 'this server does not do that')
    }
  }

  /** The answer to a request; undefined where the connection breaks instead. */
  const answerTo = async (message: IncomingMessage, request: Omit<S3Request, 'body'>, hit: S3Fault | undefined) => {
    const body = await readBody(message)
    if (hit === 'reset') return undefined
    if (hit === 'error') return errorAnswer(500, 'InternalError', 'We encountered an internal error. Please try again.')
    if (hit === 'slow_down') return errorAnswer(503, 'SlowDown', 'Please reduce your request rate.')
    if (hit === 'conflict')
      return errorAnswer(409, 'ConditionalRequestConflict', 'A conflicting operation is under way.')
    const answer = admitted(request) ?? perform(wholeRequest(request, body))
    if (hit === 'lost') return undefined
    if (hit === 'late_error')
      return errorAnswer(500, 'InternalError', 'We encountered an internal error. Please try again.')
    return hit === 'truncated' ? { ...answer, isCut: true } : answer
  }

  const server = createServer(async (message, response) => {
    let status = 0
    let request: Omit<S3Request, 'body'> | undefined
    let hit: S3Fault | undefined
    try {
      request = namedRequest(message)
      await options.before?.(request)
      hit = fault(request)
      const answer = await answerTo(message, request, hit)
      if (answer) status = answer.status
      send(message, response, answer)
    } catch (error) {
      const told =
        error instanceof S3Refusal
          ? errorAnswer(error.status, error.code, error.message)
          : errorAnswer(500, 'InternalError', `the server of the tests has a fault: ${String(error)}`)
      status = told.status
      send(message, response, hit === 'lost' ? undefined : told)
    } finally {
      const { operation = 'unknown', bucket = '', key = '' } = request ?? {}
      log.push({ operation, bucket, key, status, fault: hit })
    }
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
    objects: (name) => {
      const bucket = bucketOf(name)
      return new Map(currentKeys(bucket).map((key) => [key, currentObject(bucket, key)?.content ?? new Uint8Array()]))
    },
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
    setFaults: (next) => {
      faults = next
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** A refusal for those without a key, or with a strange one. */
const admitted = ({ headers, query }: Omit<S3Request, 'body'>): S3Answer | undefined => {
  const signed = headers.authorization ?? query.get('X-Amz-Credential')
  if (signed === undefined || signed === null) return errorAnswer(403, 'AccessDenied', 'Access Denied')
  return signed.includes(`${KEY_ID}/`)
    ? undefined
    : errorAnswer(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.')
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
  if (answer.isCut === true && !isBodiless && body.length > 0)
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => message.socket.destroy())
  else if (answer.isCut === true) message.socket.destroy()
  else response.end(isBodiless ? undefined : body)
}
