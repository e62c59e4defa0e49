import { AnyPrincipal, ArnPrincipal, Effect, type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { overwrittenKey, writeOnceKeys } from './keys.ts'

// Parts of a multipart upload carry no condition; the request that completes it does, and creates the object.
const createsObject = { Bool: { 's3:ObjectCreationOperation': 'true' } }

/**
 * Nobody, whatever else he may do, writes over an object of the store or writes one without saying what he expects to find:
 * nothing (`If-None-Match: *`), or for `latest.json` the version that he read (`If-Match`).
 */
export const denyOverwriting = (bucket: IBucket): readonly PolicyStatement[] => [
  new PolicyStatement({
    sid: 'WriteOnce',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['s3:PutObject'],
    resources: writeOnceKeys.map((keys) => bucket.arnForObjects(keys)),
    conditions: { ...createsObject, Null: { 's3:if-none-match': 'true' } },
  }),
  new PolicyStatement({
    sid: 'SwapOnly',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['s3:PutObject'],
    resources: [bucket.arnForObjects(overwrittenKey)],
    conditions: { ...createsObject, Null: { 's3:if-none-match': 'true', 's3:if-match': 'true' } },
  }),
]

/** Functions add to the store and take nothing away, even if one day a role grants it. */
export const denyDeleting = (bucket: IBucket, roles: readonly IRole[]): PolicyStatement =>
  new PolicyStatement({
    sid: 'NeverDelete',
    effect: Effect.DENY,
    principals: roles.map(({ roleArn }) => new ArnPrincipal(roleArn)),
    actions: ['s3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutBucketVersioning', 's3:PutLifecycleConfiguration'],
    resources: [bucket.bucketArn, bucket.arnForObjects('*')],
  })
