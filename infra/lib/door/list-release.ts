import { fileURLToPath } from 'node:url'
import { Duration } from 'aws-cdk-lib'
import { Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction as Target } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import type { Stage } from '../stage.ts'
import type { Script } from '../walk/bundle.ts'
import { type Made, oneFunction } from '../walk/one-function.ts'
import { listedKeys } from './file-lists.ts'

/** Where the handler stands. */
export const listReleaseEntry = fileURLToPath(new URL('list-release.lambda.ts', import.meta.url))

/** Whenever another release becomes the latest, by a run or by hand, its files are listed for Athena. */
export const listRelease = (
  scope: Construct,
  stage: Stage,
  parts: { readonly store: Bucket; readonly script: Script; readonly unstarted: IQueue },
): Made => {
  const { store, script, unstarted } = parts
  const made = oneFunction(scope, stage, {
    name: 'list-release',
    does: 'lists the files of the latest release for Athena',
    script,
    carriesTexts: false,
    memoryMb: 512,
    timeoutSeconds: 120,
    tmpMb: 512,
    environment: { CORRIDOR_STORE: `s3://${store.bucketName}` },
    more: { deadLetterQueue: unstarted },
  })
  made.role.addToPolicy(
    new PolicyStatement({ sid: 'Read', actions: ['s3:GetObject'], resources: [store.arnForObjects('releases/*')] }),
  )
  made.role.addToPolicy(
    new PolicyStatement({ sid: 'Write', actions: ['s3:PutObject'], resources: [store.arnForObjects(listedKeys)] }),
  )
  const bucket = store.node.defaultChild as CfnBucket
  for (const keys of ['releases/*', listedKeys])
    acknowledge(
      made.role,
      `AwsSolutions-IAM5[Resource::<${bucket.stack.getLogicalId(bucket)}.Arn>/${keys}]`,
      'Keys below one shelf of the bucket: which objects there will be cannot be known.',
    )
  // The construct for this would bring a function of CDK's own along.
  bucket.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } }
  new Rule(scope, 'LatestMoved', {
    description: 'Corridor: another release has become the latest',
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [store.bucketName] }, object: { key: ['releases/latest.json'] } },
    },
    targets: [
      new Target(made.lambda, { deadLetterQueue: unstarted, retryAttempts: 10, maxEventAge: Duration.hours(6) }),
    ],
  })
  return made
}
