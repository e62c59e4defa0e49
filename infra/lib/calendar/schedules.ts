import type { Source } from '@corridor/contracts'
import { Duration, RemovalPolicy, TimeZone } from 'aws-cdk-lib'
import { Schedule, ScheduleExpression, ScheduleGroup, ScheduleTargetInput, TimeWindow } from 'aws-cdk-lib/aws-scheduler'
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-scheduler-targets'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions'
import type { Construct } from 'constructs'
import type { Stage } from '../stage.ts'
import { cronOf } from './cron-of.ts'

export type Appointment = {
  readonly name: string
  readonly why: string
  readonly cron: ReturnType<typeof cronOf>
  /** What the state machine starts with. */
  readonly input: Readonly<Record<string, string>>
}

/**
 * When what is looked at: each source on the network by its own cadence, alone, so that a slow publisher holds up nobody; and
 * every day all that a deployment brought, that an earlier run left, or that is due because its publisher was away.
 */
export const appointments = (sources: readonly Source[]): readonly Appointment[] => [
  {
    name: 'daily-walk',
    why: 'files of this deployment, what an earlier run left, and what is due',
    cron: { minute: '0', hour: '3' },
    input: {},
  },
  ...sources
    .filter(({ fetch }) => fetch.from === 'http')
    .map(({ id, title, cadence }, nth) => ({
      name: id,
      why: `${title}, every ${cadence}`,
      cron: cronOf(cadence, nth),
      input: { source: id },
    })),
]

/** Starts the walk by the calendar; what could not be started waits in a queue that has an alarm. */
export const schedules = (
  scope: Construct,
  stage: Pick<Stage, 'name'>,
  machine: IStateMachine,
  sources: readonly Source[],
): Queue => {
  const unstarted = new Queue(scope, 'Unstarted', {
    queueName: `corridor-${stage.name}-unstarted`,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  })
  const scheduleGroup = new ScheduleGroup(scope, 'Calendar', {
    scheduleGroupName: `corridor-${stage.name}`,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  for (const { name, why, cron, input } of appointments(sources)) {
    new Schedule(scope, `Schedule-${name}`, {
      scheduleName: name,
      scheduleGroup,
      description: why,
      schedule: ScheduleExpression.cron({ ...cron, timeZone: TimeZone.ETC_UTC }),
      timeWindow: TimeWindow.flexible(Duration.minutes(30)),
      target: new StepFunctionsStartExecution(machine, {
        input: ScheduleTargetInput.fromObject(input),
        deadLetterQueue: unstarted,
        retryAttempts: 10,
        maxEventAge: Duration.hours(6),
      }),
    })
  }
  return unstarted
}
