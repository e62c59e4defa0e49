import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { CfnFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import type { Stage } from '../stage.ts'
import { walkStates } from './machine.ts'
import { METRICS } from './metrics.ts'
import { type FunctionName, functionNames } from './sizes.ts'

export type MachineProps = {
  readonly stage: Stage
  readonly functions: Readonly<Record<FunctionName, LambdaFunction>>
  readonly topic: Topic
}

/** The state machine with a role that may call the six functions, tell of a failure, and start itself again. */
export const walkMachine = (scope: Construct, { stage, functions, topic }: MachineProps): StateMachine => {
  const stateMachineName = `corridor-${stage.name}-walk`
  const self = StateMachine.fromStateMachineName(scope, 'Itself', stateMachineName)
  const versions = Object.fromEntries(functionNames.map((name) => [name, functions[name].currentVersion]))
  const role = machineRole(scope, topic, Object.values(functions), self.stateMachineArn)
  const logs = new LogGroup(scope, 'WalkLog', {
    // Names that begin so share one permission to write logs; others each take a piece of a policy of limited length.
    logGroupName: `/aws/vendedlogs/states/${stateMachineName}`,
    retention: stage.logDays,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  return new StateMachine(scope, 'Walk', {
    stateMachineName,
    comment: `Corridor ${stage.name}: from the sources to a release`,
    definitionBody: DefinitionBody.fromChainable(
      walkStates(scope, {
        functions: versions as Readonly<Record<FunctionName, LambdaFunction['currentVersion']>>,
        topic,
        self,
        errorsArticle: `${stage.runbook}#errors-by-name`,
      }),
    ),
    // CDK would add what it thinks is needed.
    role: role.withoutPolicyUpdates(),
    timeout: Duration.hours(12),
    tracingEnabled: true,
    logs: { destination: logs, level: LogLevel.ALL, includeExecutionData: true },
  })
}

const machineRole = (scope: Construct, topic: Topic, functions: readonly LambdaFunction[], itself: string): Role => {
  const role = new Role(scope, 'WalkRole', { assumedBy: new ServicePrincipal('states.amazonaws.com') })
  role.addToPolicy(
    new PolicyStatement({
      sid: 'Call',
      actions: ['lambda:InvokeFunction'],
      resources: functions.map(({ functionArn }) => `${functionArn}:*`),
    }),
  )
  for (const lambda of functions)
    acknowledge(
      role,
      `AwsSolutions-IAM5[Resource::<${Stack.of(lambda).getLogicalId(lambda.node.defaultChild as CfnFunction)}.Arn>:*]`,
      'All versions of one function: a run that began before a deployment goes on with those that it began with.',
    )
  role.addToPolicy(new PolicyStatement({ sid: 'GoOn', actions: ['states:StartExecution'], resources: [itself] }))
  role.addToPolicy(new PolicyStatement({ sid: 'Tell', actions: ['sns:Publish'], resources: [topic.topicArn] }))
  topic.masterKey?.grant(role, 'kms:Decrypt', 'kms:GenerateDataKey')
  role.addToPolicy(
    new PolicyStatement({
      sid: 'Count',
      actions: ['cloudwatch:PutMetricData'],
      resources: ['*'],
      conditions: { StringEquals: { 'cloudwatch:namespace': METRICS } },
    }),
  )
  role.addToPolicy(
    new PolicyStatement({
      sid: 'TraceAndLog',
      actions: [
        'xray:PutTraceSegments',
        'xray:PutTelemetryRecords',
        'xray:GetSamplingRules',
        'xray:GetSamplingTargets',
        'logs:CreateLogDelivery',
        'logs:GetLogDelivery',
        'logs:UpdateLogDelivery',
        'logs:DeleteLogDelivery',
        'logs:ListLogDeliveries',
        'logs:PutResourcePolicy',
        'logs:DescribeResourcePolicies',
        'logs:DescribeLogGroups',
      ],
      resources: ['*'],
    }),
  )
  acknowledge(
    role,
    'AwsSolutions-IAM5[Resource::*]',
    'Metrics (bounded by their namespace), traces and the delivery of logs know no resource in particular.',
  )
  return role
}
