import { Duration, RemovalPolicy, Size } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Function as LambdaFunction, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import type { Stage } from '../stage.ts'
import { scriptAsset } from './asset.ts'
import type { Scripts } from './bundle.ts'
import { allowShelves } from './permissions.ts'
import { type FunctionName, functionNames, sizes } from './sizes.ts'

export type WalkProps = {
  readonly stage: Stage
  readonly scripts: Scripts
  readonly store: IBucket
  readonly secret: ISecret
}

/** Metrics that handlers count stand below this name. */
export const METRICS = 'Corridor'

/** The six functions of the walk, each with a role and a log of its own. */
export const walkFunctions = (
  scope: Construct,
  props: WalkProps,
): Readonly<Record<FunctionName, LambdaFunction>> =>
  Object.fromEntries(functionNames.map((name) => [name, walkFunction(scope, props, name)])) as Record<
    FunctionName,
    LambdaFunction
  >

const walkFunction = (scope: Construct, props: WalkProps, name: FunctionName): LambdaFunction => {
  const { stage, scripts, store, secret } = props
  const { memoryMb, timeoutSeconds, tmpMb, does } = sizes[name]
  const functionName = `corridor-${stage.name}-${name}`
  const id = pascal(name)
  const readsSecret = name === 'ingest-partition'
  const logGroup = new LogGroup(scope, `${id}Log`, {
    logGroupName: `/aws/lambda/${functionName}`,
    retention: stage.logDays,
    removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  })
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
  allowShelves(role, store, name)
  role.addToPolicy(
    new PolicyStatement({
      sid: 'Log',
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    }),
  )
  if (readsSecret) secret.grantRead(role)
  const lambda = new LambdaFunction(scope, id, {
    functionName,
    description: `Corridor: ${does}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: stage.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
    code: scriptAsset(scripts[name], stage.architecture),
    handler: 'index.handler',
    memorySize: memoryMb,
    timeout: Duration.seconds(timeoutSeconds),
    ephemeralStorageSize: Size.mebibytes(tmpMb),
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    tracing: Tracing.ACTIVE,
    // An execution calls the version that it began with, also when another one is deployed meanwhile.
    currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    environment: {
      CORRIDOR_STORE: `s3://${store.bucketName}`,
      POWERTOOLS_SERVICE_NAME: name,
      POWERTOOLS_METRICS_NAMESPACE: METRICS,
      POWERTOOLS_LOG_LEVEL: 'INFO',
      ...(readsSecret ? { CORRIDOR_SECRETS: secret.secretArn } : {}),
    },
  })
  acknowledge(
    role,
    'AwsSolutions-IAM5[Resource::*]',
    'X-Ray takes traces for no resource in particular: xray:PutTraceSegments and PutTelemetryRecords know no other.',
  )
  return lambda
}

/** `plan-walk` → `PlanWalk` */
export const pascal = (name: string): string =>
  name.replace(/(?:^|-)([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())
