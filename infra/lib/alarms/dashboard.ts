import { Duration } from 'aws-cdk-lib'
import { Dashboard, GraphWidget, type IMetric, Metric, Stats, TextWidget } from 'aws-cdk-lib/aws-cloudwatch'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import type { Stage } from '../stage.ts'
import { functionNames } from '../walk/sizes.ts'
import { sourceFailures, type Watched } from './alarm-list.ts'

/** One page on which a look tells how the last two weeks went. */
export const dashboard = (
  scope: Construct,
  stage: Pick<Stage, 'name' | 'runbook'>,
  { machine, functions, sources }: Watched,
  store: IBucket,
): Dashboard => {
  const hourly = { period: Duration.hours(1), statistic: Stats.SUM }
  const graph = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: 8, height: 6 })
  const each = (title: string, metricOf: (name: (typeof functionNames)[number]) => Metric): GraphWidget =>
    graph(
      title,
      functionNames.map((name) => metricOf(name).with({ label: name })),
    )
  const sizeOf = new Metric({
    namespace: 'AWS/S3',
    metricName: 'BucketSizeBytes',
    dimensionsMap: { BucketName: store.bucketName, StorageType: 'StandardStorage' },
    period: Duration.days(1),
    statistic: Stats.MAXIMUM,
  })
  const page = new Dashboard(scope, 'Dashboard', {
    dashboardName: `corridor-${stage.name}`,
    defaultInterval: Duration.days(14),
  })
  page.addWidgets(
    new TextWidget({
      markdown: `# Corridor ${stage.name}\nWhat alarms mean and what to do: ${stage.runbook}`,
      width: 24,
      height: 2,
    }),
  )
  page.addWidgets(
    graph('Runs', [machine.metricSucceeded(hourly), machine.metricFailed(hourly), machine.metricTimedOut(hourly)]),
    graph('Time of a run', [machine.metricTime({ period: Duration.hours(1), statistic: Stats.MAXIMUM })]),
    graph('Size of the store', [sizeOf]),
  )
  page.addWidgets(
    each('Calls', (name) => functions[name].metricInvocations(hourly)),
    each('Failed calls', (name) => functions[name].metricErrors(hourly)),
    each('Longest call', (name) => functions[name].metricDuration({ ...hourly, statistic: Stats.MAXIMUM })),
  )
  page.addWidgets(
    graph(
      'Failed looks at sources',
      sources.map((source) => sourceFailures(source, Duration.days(1)).with({ label: source })),
    ),
  )
  return page
}
