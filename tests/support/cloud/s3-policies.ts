import type { S3Request } from '@corridor/testing'
import { isAllowed, type Statement } from './policies.ts'

type Asked = Omit<S3Request, 'body'>

/** What IAM calls the operations of S3 that a store uses. */
const actions: Readonly<Record<string, string>> = {
  GetObject: 's3:GetObject',
  HeadObject: 's3:GetObject',
  PutObject: 's3:PutObject',
  CopyObject: 's3:PutObject',
  CreateMultipartUpload: 's3:PutObject',
  UploadPart: 's3:PutObject',
  CompleteMultipartUpload: 's3:PutObject',
  AbortMultipartUpload: 's3:AbortMultipartUpload',
  ListObjectsV2: 's3:ListBucket',
  DeleteObject: 's3:DeleteObject',
}

const creates: readonly string[] = ['PutObject', 'CopyObject', 'CompleteMultipartUpload']

/**
 * Whether the role of a function and the policy of the bucket allow a request. Policies speak of the bucket of the template, and
 * of keys without a prefix.
 */
export const mayAsk = (statements: readonly Statement[], bucket: string, prefix: string, request: Asked): boolean => {
  const action = actions[request.operation] ?? `s3:${request.operation}`
  const context = {
    'aws:securetransport': 'true',
    's3:tlsversion': '1.3',
    's3:objectcreationoperation': String(creates.includes(request.operation)),
    's3:if-none-match': request.headers['if-none-match'],
    's3:if-match': request.headers['if-match'],
  }
  const may = (of: string, key: string): boolean => {
    const bare = prefix !== '' && key.startsWith(`${prefix}/`) ? key.slice(prefix.length + 1) : key
    return isAllowed(statements, {
      action: of,
      resource: `arn:aws:s3:::${bucket}${bare === '' ? '' : `/${bare}`}`,
      context,
    })
  }
  const source = request.headers['x-amz-copy-source']
  const readsSource = source === undefined || may('s3:GetObject', decodeURIComponent(source).replace(/^\/?[^/]+\//, ''))
  return readsSource && may(action, request.key)
}
