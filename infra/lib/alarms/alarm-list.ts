import { Duration } from 'aws-cdk-lib'
import { type IMetric, MathExpression, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions'
import { MEMORY_NEAR_LIMIT, METRICS, SOURCE_FAILED } from '../walk/metrics.ts'
import { type FunctionName, functionNames, sizes } from '../walk/sizes.ts'

/** What is watched. */
export type Watched = {
  readonly machine: StateMachine
  readonly functions: Readonly<Record<FunctionName, IFunction>>
  readonly unstarted: IQueue
  /** Sources on the network. */
  readonly sources: readonly string[]
}

export type AlarmSpec = {
  readonly id: string
  /** Heading of the article in `infra/runbook.md` that says what to do, as its anchor. */
  readonly article: string
  readonly says: string
  readonly metric: IMetric
  /** Rings from this value on; with `isFloor` below it. */
  readonly from: number
  readonly isFloor?: boolean
  readonly periods?: number
  readonly missing?: TreatMissingData
}

/** So long before its end a function stops by itself; one that looks at a source stops earlier, and goes on in the next call. */
const STOPS_BEFORE_SECONDS = 20

export const alarmList = ({ machine, functions, unstarted, sources }: Watched): readonly AlarmSpec[] => [
  {
    id: 'run-failed',
    article: 'run-failed',
    says: 'A run ended without a release.',
    metric: sum({
      failed: machine.metricFailed(hourly),
      late: machine.metricTimedOut(hourly),
      ended: machine.metricAborted(hourly),
    }),
    from: 1,
  },
  {
    id: 'no-run',
    article: 'no-run',
    says: 'No run has come to its end for 26 hours.',
    metric: machine.metricSucceeded(hourly),
    from: 1,
    isFloor: true,
    periods: 26,
    missing: TreatMissingData.BREACHING,
  },
  {
    id: 'unstarted',
    article: 'unstarted',
    says: 'A run of the calendar could not be started.',
    metric: unstarted.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(5),
      statistic: Stats.MAXIMUM,
    }),
    from: 1,
  },
  {
    id: 'throttled',
    article: 'throttled',
    says: 'Functions were called more often at once than the account allows.',
    metric: sum(
      Object.fromEntries(functionNames.map((name) => [camel(name), functions[name].metricThrottles(hourly)])),
    ),
    from: 25,
  },
  ...functionNames.map((name) => ({
    id: `errors-${name}`,
    article: 'function-errors',
    says: `Calls of ${name} failed again and again.`,
    metric: functions[name].metricErrors(hourly),
    from: sizes[name].errorsAnHour,
  })),
  ...functionNames.map((name) => ({
    id: `slow-${name}`,
    article: 'near-timeout',
    says: `A call of ${name} used up its ${sizes[name].timeoutSeconds} seconds.`,
    metric: functions[name].metricDuration({ ...hourly, statistic: Stats.MAXIMUM }),
    from: (sizes[name].timeoutSeconds - STOPS_BEFORE_SECONDS) * 1000,
  })),
  {
    id: 'memory',
    article: 'near-memory',
    says: 'A function used almost all of its memory.',
    metric: new Metric({
      namespace: METRICS,
      metricName: MEMORY_NEAR_LIMIT,
      statistic: Stats.SUM,
      period: Duration.hours(1),
    }),
    from: 1,
  },
  ...sources.map((source) => ({
    id: `source-${source}`,
    article: 'source-failing',
    says: `Nothing could be had of ${source} for three days.`,
    metric: sourceFailures(source, Duration.days(1)),
    from: 1,
    periods: 3,
  })),
]

export const sourceFailures = (source: string, period: Duration): Metric =>
  new Metric({
    namespace: METRICS,
    metricName: SOURCE_FAILED,
    dimensionsMap: { source },
    statistic: Stats.SUM,
    period,
  })

const hourly = { period: Duration.hours(1), statistic: Stats.SUM }

/** An hour in which one of them was not told is no hour without the others. */
const sum = (usingMetrics: Readonly<Record<string, IMetric>>): MathExpression =>
  new MathExpression({
    expression: Object.keys(usingMetrics)
      .map((name) => `FILL(${name}, 0)`)
      .join(' + '),
    usingMetrics,
    period: Duration.hours(1),
  })

const camel = (name: string): string => name.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase())
