import { shelves } from '@corridor/datasets'
import { describe, expect, test } from 'vitest'
import { synthesized } from '../support/synthesized.ts'
import { type Attribute, ofType, type Reference } from '../support/template.ts'

type Schedule = {
  readonly Name: string
  readonly ScheduleExpression: string
  readonly ScheduleExpressionTimezone: string
  readonly State: string
  readonly FlexibleTimeWindow: unknown
  readonly Target: {
    readonly Input: string
    readonly Arn: Reference
    readonly RetryPolicy: unknown
    readonly DeadLetterConfig: { readonly Arn: Attribute }
  }
}

const stages = { dev: await synthesized('dev'), prod: await synthesized('prod') }
const onNetwork = shelves.sources.filter(({ fetch }) => fetch.from === 'http')

describe.each(['dev', 'prod'] as const)('the calendar of %s', (stage) => {
  const { template } = stages[stage]
  const schedules = ofType<Schedule>(template, 'AWS::Scheduler::Schedule').map(({ Properties }) => Properties)

  test('looks at each source on the network by its own cadence, and walks every day', () => {
    expect(Object.fromEntries(schedules.map(({ Name, Target }) => [Name, JSON.parse(Target.Input)]))).toEqual({
      'daily-walk': {},
      ...Object.fromEntries(onNetwork.map(({ id }) => [id, { source: id }])),
    })
    const cronOf = Object.fromEntries(schedules.map(({ Name, ScheduleExpression }) => [Name, ScheduleExpression]))
    for (const { id, cadence } of onNetwork) {
      const days = { P1D: / \* \* \? \*\)$/, P1M: / \d+ 1\/1 \? \*\)$/, P3M: / \d+ 1\/3 \? \*\)$/ }[cadence]
      expect(cronOf[id], id).toMatch(days ?? /never/)
    }
    expect(cronOf['daily-walk']).toBe('cron(0 3 * * ? *)')
  })

  test('is flexible, in UTC, tries again, and keeps what could not be started', () => {
    for (const { FlexibleTimeWindow, ScheduleExpressionTimezone, State, Target } of schedules) {
      expect(FlexibleTimeWindow).toEqual({ Mode: 'FLEXIBLE', MaximumWindowInMinutes: 30 })
      expect([ScheduleExpressionTimezone, State]).toEqual(['Etc/UTC', 'ENABLED'])
      expect(Target.RetryPolicy).toEqual({ MaximumEventAgeInSeconds: 21_600, MaximumRetryAttempts: 10 })
      expect(Target.DeadLetterConfig.Arn['Fn::GetAtt'][0]).toMatch(/^Unstarted/)
      expect(Target.Arn.Ref).toMatch(/^Walk/)
    }
    const [queue] = ofType(template, 'AWS::SQS::Queue')
    expect(queue?.Properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 1_209_600 })
  })
})

test('the stack tells how to start a run and a backfill by hand', () => {
  for (const { template } of Object.values(stages)) {
    expect(JSON.stringify(template.Outputs.StartRun)).toContain('aws stepfunctions start-execution')
    const text = JSON.stringify(template.Outputs.StartBackfill)
    const input = JSON.parse((/--input '(.*?)'/.exec(text)?.[1] ?? '').replaceAll('\\"', '"')) as Record<
      string,
      unknown
    >
    expect(input).toEqual({ mode: 'backfill', source: 'un-comtrade', from: 2015, to: 2020 })
    expect(onNetwork.map(({ id }) => id)).toContain(input.source)
  }
})
