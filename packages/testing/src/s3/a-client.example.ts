import { GetObjectCommand, PutObjectCommand, type PutObjectCommandInput, S3Client } from '@aws-sdk/client-s3'
import { expect } from 'vitest'
import type { S3Server } from '../s3-server.ts'

export const Bucket = 'bucket'

/** The SDK's own client, which sends each request once. */
export const clientOf = ({ endpoint }: Pick<S3Server, 'endpoint'>, accessKeyId = 'corridor-test') =>
  new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey: 'none' },
  })

export const verbsOf = (client: S3Client) => ({
  put: (Key: string, Body: PutObjectCommandInput['Body'], more: Partial<PutObjectCommandInput> = {}) =>
    client.send(new PutObjectCommand({ Bucket, Key, Body, ...more })),
  textOf: async (Key: string, more: object = {}): Promise<string | undefined> =>
    (await client.send(new GetObjectCommand({ Bucket, Key, ...more }))).Body?.transformToString(),
})

export const refusal = (status: number, name: string) => ({
  name,
  $metadata: expect.objectContaining({ httpStatusCode: status }),
})
