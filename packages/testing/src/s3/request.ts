import type { IncomingMessage } from 'node:http'
import { refuse } from './answer.ts'
import { unchunk } from './aws-chunked.ts'

/** One request, taken apart. */
export type S3Request = {
  readonly operation: string
  readonly bucket: string
  readonly key: string
  readonly query: URLSearchParams
  /** Names in lower case; trailers of the body among them. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Uint8Array
}

const operationOf = (method: string, key: string, query: URLSearchParams, isCopy: boolean): string => {
  const isPart = query.has('partNumber')
  const isUpload = query.has('uploadId')
  if (key === '') {
    if (method === 'GET')
      return query.has('versions')
        ? 'ListObjectVersions'
        : query.has('uploads')
          ? 'ListMultipartUploads'
          : query.get('list-type') === '2'
            ? 'ListObjectsV2'
            : 'unknown'
    if (method === 'POST') return query.has('delete') ? 'DeleteObjects' : 'unknown'
    return { HEAD: 'HeadBucket', PUT: 'CreateBucket' }[method] ?? 'unknown'
  }
  if (method === 'PUT' && isCopy) return isPart ? 'UploadPartCopy' : 'CopyObject'
  if (method === 'PUT') return isPart ? 'UploadPart' : 'PutObject'
  if (method === 'POST')
    return query.has('uploads') ? 'CreateMultipartUpload' : isUpload ? 'CompleteMultipartUpload' : 'unknown'
  if (method === 'DELETE') return isUpload ? 'AbortMultipartUpload' : 'DeleteObject'
  return { GET: 'GetObject', HEAD: 'HeadObject' }[method] ?? 'unknown'
}

/** What is asked for, of a request in path style (`/<bucket>/<key>`), before its body is read. */
export const namedRequest = (message: IncomingMessage): Omit<S3Request, 'body'> => {
  const url = new URL(message.url ?? '/', 'http://server')
  const [bucket = '', ...rest] = url.pathname.slice(1).split('/')
  const key = decodeURIComponent(rest.join('/'))
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  )
  const isCopy = 'x-amz-copy-source' in headers
  const operation = operationOf(message.method ?? 'GET', key, url.searchParams, isCopy)
  return { operation, bucket: decodeURIComponent(bucket), key, query: url.searchParams, headers }
}

export const readBody = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The request with its content, out of the chunks of `aws-chunked` where it came in them. */
export const wholeRequest = (named: Omit<S3Request, 'body'>, body: Buffer): S3Request => {
  if (!/^STREAMING-/.test(named.headers['x-amz-content-sha256'] ?? '')) return { ...named, body }
  const { content, trailers } = unchunk(body)
  if (content.length !== Number(named.headers['x-amz-decoded-content-length']))
    refuse(400, 'IncompleteBody', 'the body is not as long as x-amz-decoded-content-length says')
  return { ...named, headers: { ...named.headers, ...trailers }, body: content }
}
