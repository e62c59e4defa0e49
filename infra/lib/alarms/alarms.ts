import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { Construct } from 'constructs'
import type { Stage } from '../stage.ts'
import { MEMORY_NEAR_LIMIT, METRICS } from '../walk/metrics.ts'
import { pascal } from '../walk/pascal.ts'
import { type FunctionName, functionNames, sizes } from '../walk/sizes.ts'
import { alarmList, type Watched } from './alarm-list.ts'

/** Makes the alarms; each says what it means and links to the article that says what to do. */
export const alarms = (
  scope: Construct,
  stage: Pick<Stage, 'name' | 'runbook'>,
  topic: ITopic,
  watched: Watched,
): readonly Alarm[] =>
  alarmList(watched).map(({ id, article, says, metric, from, isFloor, periods = 1, missing }) => {
    const alarm = new Alarm(scope, `Alarm-${id}`, {
      alarmName: `corridor-${stage.name}-${id}`,
      alarmDescription: `${says} What to do: ${stage.runbook}#${article}`,
      metric,
      threshold: from,
      comparisonOperator: isFloor
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: missing ?? TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(new SnsAction(topic))
    return alarm
  })

const NEAR_LIMIT = 0.9

/** Counts calls that used almost all of their memory: Lambda says how much in the last line of each call. */
export const memoryFilters = (scope: Construct, logs: Readonly<Record<FunctionName, ILogGroup>>): void => {
  for (const name of functionNames)
    new MetricFilter(scope, `${pascal(name)}Memory`, {
      logGroup: logs[name],
      metricNamespace: METRICS,
      metricName: MEMORY_NEAR_LIMIT,
      filterPattern: FilterPattern.numberValue(
        '$.record.metrics.maxMemoryUsedMB',
        '>',
        Math.floor(sizes[name].memoryMb * NEAR_LIMIT),
      ),
      metricValue: '1',
    })
}
