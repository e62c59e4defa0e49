import { Choice, Condition, JsonPath, Map as MapState, Pass } from 'aws-cdk-lib/aws-stepfunctions'
import { CallAwsService } from 'aws-cdk-lib/aws-stepfunctions-tasks'
import type { Construct } from 'constructs'
import { call, caughtBy, type WalkParts } from './call-state.ts'
import { METRICS, SOURCE_FAILED } from './metrics.ts'

/** Tasks at the same time. A new account runs ten functions at once. */
const AT_ONCE = 4

/** Several sources at a time; one that fails stops no other, its last good snapshot stands. */
export const ingestStates = (scope: Construct, parts: WalkParts): MapState => {
  const failed = new Pass(scope, 'Source failed', {
    parameters: { source: JsonPath.stringAt('$.task.source'), error: JsonPath.stringAt('$.failure.Error') },
  })
  const task = call(scope, parts, 'Ingest partition', 'ingest-partition', {
    inputPath: '$.task',
    resultPath: '$.looked',
  })
  caughtBy(countFailure(scope).next(failed))(task)
  const left = new Choice(scope, 'Is anything left')
    .when(Condition.numberGreaterThan('$.looked.left', 0), task)
    .otherwise(new Pass(scope, 'Source looked at', { outputPath: '$.looked' }))
  return new MapState(scope, 'Each source', {
    itemsPath: '$.tasks',
    itemSelector: { task: JsonPath.objectAt('$$.Map.Item.Value') },
    maxConcurrency: AT_ONCE,
    resultPath: '$.looked',
  }).itemProcessor(task.next(left))
}

/** Counted here and not by the function, which may have been killed. */
const countFailure = (scope: Construct): CallAwsService =>
  CallAwsService.jsonPath(scope, 'Count the failure', {
    service: 'cloudwatch',
    action: 'putMetricData',
    iamResources: ['*'],
    parameters: {
      Namespace: METRICS,
      MetricData: [
        {
          MetricName: SOURCE_FAILED,
          Dimensions: [{ Name: 'source', Value: JsonPath.stringAt('$.task.source') }],
          Value: 1,
          Unit: 'Count',
        },
      ],
    },
    resultPath: JsonPath.DISCARD,
  })
