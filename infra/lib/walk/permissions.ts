import { Stack } from 'aws-cdk-lib'
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { acknowledge } from '../acknowledge.ts'
import { type FunctionName, readableKeys, writableKeys } from './sizes.ts'

/** Lets a role read and write the shelves of its function, list the store, and nothing else: above all delete nothing. */
export const allowShelves = (role: Role, store: IBucket, name: FunctionName): void => {
  const at = (keys: readonly string[]): string[] => keys.map((key) => store.arnForObjects(key))
  // Without the right to list, S3 answers 403 instead of 404 for an object that is not there.
  role.addToPolicy(new PolicyStatement({ sid: 'List', actions: ['s3:ListBucket'], resources: [store.bucketArn] }))
  role.addToPolicy(new PolicyStatement({ sid: 'Read', actions: ['s3:GetObject'], resources: at(readableKeys(name)) }))
  role.addToPolicy(
    new PolicyStatement({
      sid: 'Write',
      actions: ['s3:PutObject', 's3:AbortMultipartUpload'],
      resources: at(writableKeys(name)),
    }),
  )
  const shelves = new Set([...readableKeys(name), ...writableKeys(name)].filter((key) => key.endsWith('*')))
  for (const shelf of shelves)
    acknowledge(
      role,
      `AwsSolutions-IAM5[Resource::<${logicalId(store)}.Arn>/${shelf}]`,
      'Keys below one shelf of the store: which objects there will be cannot be known.',
    )
}

const logicalId = (bucket: IBucket): string =>
  Stack.of(bucket).getLogicalId(bucket.node.defaultChild as Parameters<Stack['getLogicalId']>[0])
