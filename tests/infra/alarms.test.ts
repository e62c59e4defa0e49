import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@corridor/cli'
import { catalogue } from '@corridor/contracts'
import { shelves } from '@corridor/datasets'
import { functionNames, sizes } from '@corridor/infra'
import { describe, expect, test } from 'vitest'
import { synthesized } from '../support/synthesized.ts'
import { type Attribute, ofType, type Policy, statementsOf } from '../support/template.ts'

type Alarm = {
  readonly AlarmName: string
  readonly AlarmDescription: string
  readonly AlarmActions: unknown
  readonly MetricName?: string
  readonly Statistic?: string
  readonly Threshold?: number
  readonly Metrics?: readonly { readonly MetricStat?: { readonly Metric: { readonly MetricName: string } } }[]
}

const stages = { dev: await synthesized('dev'), prod: await synthesized('prod') }
const runbook = readFileSync(join(repositoryRoot, 'infra/runbook.md'), 'utf8')
const articles = new Map(
  runbook
    .split(/^## /m)
    .slice(1)
    .map((article) => [article.slice(0, article.indexOf('\n')).toLowerCase().replaceAll(' ', '-'), article] as const),
)
/** An article that is linked by messages, and told by no alarm alone. */
const byMessage = ['errors-by-name']
/** An article of the budget, which is no alarm of CloudWatch. */
const byBudget = ['budget']

/** Only somebody at a keyboard can end with these. */
const ofTheCommand = [
  'UnknownRelease',
  'UnknownDataset',
  'UnknownRow',
  'UnknownArea',
  'NoRelease',
  'QueryFailed',
  'FileUnavailable',
]

describe.each(['dev', 'prod'] as const)('the alarms of %s', (stage) => {
  const { template } = stages[stage]
  const alarms = ofType<Alarm>(template, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties)
  const named = (name: string) => alarms.find(({ AlarmName }) => AlarmName === `corridor-${stage}-${name}`)

  test('each say what they mean, link to an article, and tell the topic', () => {
    expect(alarms.length).toBeGreaterThan(15)
    for (const { AlarmName, AlarmDescription, AlarmActions } of alarms) {
      const [, article] = /^.{20,} What to do: infra\/runbook\.md#([a-z-]+)$/.exec(AlarmDescription) ?? []
      expect(articles.has(article ?? ''), AlarmName).toBe(true)
      expect(JSON.stringify(AlarmActions), AlarmName).toMatch(/^\[\{"Ref":"Alarms[0-9A-F]{8}"\}\]$/)
    }
  })

  test('leave no article without an alarm', () => {
    const linked = new Set(alarms.map(({ AlarmDescription }) => AlarmDescription.split('#')[1]))
    expect([...articles.keys()].filter((article) => !linked.has(article)).sort()).toEqual([...byBudget, ...byMessage])
  })

  test('ring when no run ended for a day, also where nothing is measured', () => {
    expect(named('no-run')).toMatchObject({
      MetricName: 'ExecutionsSucceeded',
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      Period: 3600,
      EvaluationPeriods: 26,
      TreatMissingData: 'breaching',
    })
  })

  test('ring when a run failed, came to no end or was ended', () => {
    const names = named('run-failed')?.Metrics?.map(({ MetricStat }) => MetricStat?.Metric.MetricName)
    expect(names?.filter(Boolean).sort()).toEqual(['ExecutionsAborted', 'ExecutionsFailed', 'ExecutionsTimedOut'])
    expect(named('run-failed')?.Threshold).toBe(1)
  })

  test.each(functionNames)('watch errors, time and memory of %s', (name) => {
    expect(named(`errors-${name}`)).toMatchObject({ MetricName: 'Errors', Threshold: sizes[name].errorsAnHour })
    const { MetricName, Statistic, Threshold } = named(`slow-${name}`) ?? {}
    expect([MetricName, Statistic, Threshold]).toEqual([
      'Duration',
      'Maximum',
      (sizes[name].timeoutSeconds - 20) * 1000,
    ])
    const filters = ofType(template, 'AWS::Logs::MetricFilter').map(({ Properties }) => Properties.FilterPattern)
    expect(filters).toContain(`{ $.record.metrics.maxMemoryUsedMB > ${Math.floor(sizes[name].memoryMb * 0.9)} }`)
  })

  test('watch every source on the network for days, what could not be started, and what was refused', () => {
    for (const { id } of shelves.sources.filter(({ fetch }) => fetch.from === 'http'))
      expect(named(`source-${id}`)).toMatchObject({
        Namespace: 'Corridor',
        MetricName: 'SourceFailed',
        Dimensions: [{ Name: 'source', Value: id }],
        Period: 86_400,
        EvaluationPeriods: 3,
      })
    expect(named('unstarted')).toMatchObject({ MetricName: 'ApproximateNumberOfMessagesVisible', Threshold: 1 })
    expect(named('throttled')?.Metrics).toHaveLength(functionNames.length + 1)
  })

  test('are told encrypted, and by no one who may not speak there', () => {
    const [topic] = ofType<{ readonly KmsMasterKeyId: Attribute }>(template, 'AWS::SNS::Topic')
    expect(topic?.Properties.KmsMasterKeyId['Fn::GetAtt'][0]).toMatch(/^TopicKey/)
    const statements = ofType<Policy>(template, 'AWS::SNS::TopicPolicy').flatMap(statementsOf)
    const speakers = statements.find(({ Sid }) => Sid === 'Speakers')
    expect(speakers?.Principal).toEqual({ Service: ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com'] })
    expect(speakers?.Condition).toEqual({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } })
  })

  test('are as many as the page of costs says', () => {
    const measured = (Metrics: Alarm['Metrics']): number =>
      Metrics === undefined ? 1 : Metrics.filter(({ MetricStat }) => MetricStat !== undefined).length
    const metrics = alarms.reduce((sum, { Metrics }) => sum + measured(Metrics), 0)
    expect(readFileSync(join(repositoryRoot, 'docs/cost.md'), 'utf8')).toContain(`| alarms | ${metrics} metrics |`)
  })

  test('have a budget beside them, and a page to look at', () => {
    const [budget] = ofType(template, 'AWS::Budgets::Budget')
    expect(budget?.Properties.Budget).toMatchObject({
      BudgetLimit: { Amount: stage === 'prod' ? 20 : 10, Unit: 'USD' },
    })
    expect(budget?.Properties.NotificationsWithSubscribers).toHaveLength(3)
    const [page] = ofType(template, 'AWS::CloudWatch::Dashboard')
    for (const name of [...functionNames, 'infra/runbook.md'])
      expect(JSON.stringify(page?.Properties.DashboardBody)).toContain(name)
  })
})

describe('the runbook', () => {
  test.each([...articles].filter(([article]) => !byMessage.includes(article)))(
    'says of %s what, where, and what to do',
    (_id, text) => {
      for (const part of ['**What it means.** ', '**Look here.** ', '**Do this.** '])
        expect(text.split(part)[1]?.length, part).toBeGreaterThan(60)
    },
  )

  const lines = [...(articles.get('errors-by-name') ?? '').matchAll(/^\| (`.*?`) \| (.*?) \|$/gm)]
  const namesOf = (cell: string): readonly string[] =>
    [...cell.matchAll(/`([A-Za-z]+)`/g)].map(([, name]) => name ?? '')

  test('has one line for every error that a run in the cloud can end with', () => {
    const told = lines.flatMap(([, cell = '']) => namesOf(cell))
    expect(told.toSorted()).toEqual(
      Object.keys(catalogue)
        .filter((name) => !ofTheCommand.includes(name))
        .sort(),
    )
  })

  test('says of each whether it is tried again', () => {
    for (const [, cell = '', what = ''] of lines)
      for (const name of namesOf(cell))
        expect(what.startsWith('again'), name).toBe(catalogue[name as keyof typeof catalogue].retry === 'again')
  })

  test('links to articles and files that there are', () => {
    for (const [, anchor] of runbook.matchAll(/\]\(#([a-z-]+)\)/g)) expect(articles.has(anchor ?? '')).toBe(true)
  })

  test('names functions, groups and commands of the stack', () => {
    for (const [, name = ''] of runbook.matchAll(/`corridor-prod-([a-z-]+)`/g))
      expect(JSON.stringify(stages.prod.template)).toContain(`corridor-prod-${name}`)
  })
})
