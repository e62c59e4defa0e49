import { RemovalPolicy } from 'aws-cdk-lib'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import type { Stage } from '../stage.ts'
import type { Scripts } from './bundle.ts'
import { type Made, oneFunction } from './one-function.ts'
import { allowShelves } from './permissions.ts'
import { type FunctionName, functionNames, sizes } from './sizes.ts'

export type WalkProps = {
  readonly stage: Stage
  readonly scripts: Scripts
  readonly store: IBucket
  readonly secret: ISecret
}

export type WalkFunctions = Readonly<Record<FunctionName, Made>>

/** The six functions of the walk. Each reads and writes its shelves of the store; only one knows the keys of sources. */
export const walkFunctions = (scope: Construct, props: WalkProps): WalkFunctions =>
  Object.fromEntries(functionNames.map((name) => [name, walkFunction(scope, props, name)])) as WalkFunctions

const walkFunction = (scope: Construct, { stage, scripts, store, secret }: WalkProps, name: FunctionName): Made => {
  const asksSources = name === 'ingest-partition'
  const made = oneFunction(scope, stage, {
    ...sizes[name],
    name,
    script: scripts[name],
    carriesTexts: true,
    environment: {
      CORRIDOR_STORE: `s3://${store.bucketName}`,
      ...(asksSources ? { CORRIDOR_SECRETS: secret.secretArn } : {}),
    },
    // An execution calls the version that it began with, also when another one is deployed meanwhile.
    more: { currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN } },
  })
  allowShelves(made.role, store, name)
  if (asksSources) secret.grantRead(made.role)
  return made
}
