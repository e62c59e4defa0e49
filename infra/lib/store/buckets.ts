import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import type { Stage } from '../stage.ts'
import { lifecycleRules } from './lifecycle.ts'
import { denyOverwriting } from './write-once.ts'

/** Encrypted with keys of S3: a key of one's own would cost a request for every read, and readers of releases have no key. */
const closed = (keepsData: boolean): BucketProps => ({
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  autoDeleteObjects: !keepsData,
})

/** Who asked the store and the door for what. */
export const logsBucket = (scope: Construct, { keepsData }: Pick<Stage, 'keepsData'>): Bucket =>
  new Bucket(scope, 'Logs', {
    ...closed(keepsData),
    // CloudFront hands its logs over by access control lists only.
    objectOwnership: ObjectOwnership.OBJECT_WRITER,
    lifecycleRules: [
      { id: 'old-logs', expiration: Duration.days(90), abortIncompleteMultipartUploadAfter: Duration.days(2) },
    ],
  })

/** The store: private, versioned, written once. */
export const storeBucket = (scope: Construct, { keepsData }: Pick<Stage, 'keepsData'>, logs: Bucket): Bucket => {
  const bucket = new Bucket(scope, 'Store', {
    ...closed(keepsData),
    versioned: true,
    serverAccessLogsBucket: logs,
    serverAccessLogsPrefix: 'store/',
    lifecycleRules: [...lifecycleRules],
    // A browser asks before it sends a Range of its own; the door passes that question on.
    cors: [
      {
        allowedMethods: [HttpMethods.GET, HttpMethods.HEAD],
        allowedOrigins: ['*'],
        allowedHeaders: ['*'],
        exposedHeaders: ['Accept-Ranges', 'Content-Length', 'Content-Range', 'ETag', 'Last-Modified'],
        maxAge: 86_400,
      },
    ],
  })
  for (const statement of denyOverwriting(bucket)) bucket.addToResourcePolicy(statement)
  return bucket
}

/** Answers of Athena, for a month. */
export const queriesBucket = (scope: Construct, { keepsData }: Pick<Stage, 'keepsData'>, logs: Bucket): Bucket =>
  new Bucket(scope, 'Queries', {
    ...closed(keepsData),
    serverAccessLogsBucket: logs,
    serverAccessLogsPrefix: 'queries/',
    lifecycleRules: [
      { id: 'old-answers', expiration: Duration.days(30), abortIncompleteMultipartUploadAfter: Duration.days(2) },
    ],
  })
