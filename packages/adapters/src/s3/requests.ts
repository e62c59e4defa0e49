import {
  AbortMultipartUploadCommand,
  type AbortMultipartUploadCommandInput,
  CompleteMultipartUploadCommand,
  type CompleteMultipartUploadCommandInput,
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  GetObjectCommand,
  type GetObjectCommandInput,
  HeadObjectCommand,
  type HeadObjectCommandInput,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
  UploadPartCommand,
  type UploadPartCommandInput,
  UploadPartCopyCommand,
  type UploadPartCopyCommandInput,
} from '@aws-sdk/client-s3'

export type ClientOptions = {
  /** Address of a server other than Amazon's; the SDK itself finds AWS_ENDPOINT_URL. */
  readonly endpoint?: string
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
  /** Whether the bucket stands in the path, as with most servers other than Amazon's. */
  readonly isPathStyle: boolean
  readonly mostAtOnce: number
  readonly silentMs: number
}

const CONNECT_MS = 5_000

/**
 * The requests that a store sends, each sent once: when to send one again is decided in `retries.ts`. Loaded on first use,
 * for the SDK takes longer to load than a local command takes.
 */
export const openRequests = (options: ClientOptions, count: (operation: string) => void) => {
  const client = new S3Client({
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
    forcePathStyle: options.isPathStyle,
    followRegionRedirects: true,
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      socketTimeout: options.silentMs,
      httpAgent: { maxSockets: options.mostAtOnce },
      httpsAgent: { maxSockets: options.mostAtOnce },
    },
  })
  const counted =
    <Input, Output>(operation: string, send: (input: Input) => Promise<Output>) =>
    (input: Input): Promise<Output> => {
      count(operation)
      return send(input)
    }
  return {
    get: counted('GetObject', (input: GetObjectCommandInput) => client.send(new GetObjectCommand(input))),
    head: counted('HeadObject', (input: HeadObjectCommandInput) => client.send(new HeadObjectCommand(input))),
    list: counted('ListObjectsV2', (input: ListObjectsV2CommandInput) => client.send(new ListObjectsV2Command(input))),
    put: counted('PutObject', (input: PutObjectCommandInput) => client.send(new PutObjectCommand(input))),
    createUpload: counted('CreateMultipartUpload', (input: CreateMultipartUploadCommandInput) =>
      client.send(new CreateMultipartUploadCommand(input)),
    ),
    uploadPart: counted('UploadPart', (input: UploadPartCommandInput) => client.send(new UploadPartCommand(input))),
    copyPart: counted('UploadPartCopy', (input: UploadPartCopyCommandInput) =>
      client.send(new UploadPartCopyCommand(input)),
    ),
    completeUpload: counted('CompleteMultipartUpload', (input: CompleteMultipartUploadCommandInput) =>
      client.send(new CompleteMultipartUploadCommand(input)),
    ),
    abortUpload: counted('AbortMultipartUpload', (input: AbortMultipartUploadCommandInput) =>
      client.send(new AbortMultipartUploadCommand(input)),
    ),
  }
}

export type Requests = ReturnType<typeof openRequests>
