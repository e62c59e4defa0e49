import { Duration, RemovalPolicy, Size } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  type FunctionProps,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import type { Stage } from '../stage.ts'
import { type Carried, scriptAsset } from './asset.ts'
import { METRICS } from './metrics.ts'
import { pascal } from './pascal.ts'
import type { FunctionSize } from './sizes.ts'

export type FunctionSpec = Carried &
  Pick<FunctionSize, 'does' | 'memoryMb' | 'timeoutSeconds' | 'tmpMb'> & {
    readonly environment: Readonly<Record<string, string>>
    readonly more?: Partial<FunctionProps>
  }

export type Made = { readonly lambda: LambdaFunction; readonly role: Role; readonly log: LogGroup }

/** A function with a role and a log of its own. The role may write that log, send traces, and what the caller adds. */
export const oneFunction = (scope: Construct, stage: Stage, spec: FunctionSpec): Made => {
  const { name, does, memoryMb, timeoutSeconds, tmpMb, environment, more } = spec
  const functionName = `corridor-${stage.name}-${name}`
  const id = pascal(name)
  const log = new LogGroup(scope, `${id}Log`, {
    logGroupName: `/aws/lambda/${functionName}`,
    retention: stage.logDays,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
  role.addToPolicy(
    new PolicyStatement({
      sid: 'Log',
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [log.logGroupArn],
    }),
  )
  acknowledge(
    role,
    'AwsSolutions-IAM5[Resource::*]',
    'X-Ray takes traces for no resource in particular: xray:PutTraceSegments and PutTelemetryRecords know no other.',
  )
  const lambda = new LambdaFunction(scope, id, {
    functionName,
    description: `Corridor: ${does}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: stage.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
    code: scriptAsset(spec, stage.architecture),
    handler: 'index.handler',
    memorySize: memoryMb,
    timeout: Duration.seconds(timeoutSeconds),
    ephemeralStorageSize: Size.mebibytes(tmpMb),
    role,
    logGroup: log,
    loggingFormat: LoggingFormat.JSON,
    tracing: Tracing.ACTIVE,
    environment: {
      POWERTOOLS_SERVICE_NAME: name,
      POWERTOOLS_METRICS_NAMESPACE: METRICS,
      POWERTOOLS_LOG_LEVEL: 'INFO',
      ...environment,
    },
    ...more,
  })
  return { lambda, role, log }
}
