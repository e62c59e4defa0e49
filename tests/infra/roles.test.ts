import { functionNames, pascal, type Template } from '@corridor/infra'
import { describe, expect, test } from 'vitest'
import { synthesized } from '../support/synthesized.ts'
import { listed, ofType, type Policy, resourcesOf, roleStatements, statementsOf } from '../support/template.ts'

const templates = { dev: (await synthesized('dev')).template, prod: (await synthesized('prod')).template }

/** The shelves that a room may write. */
const shelves = {
  'plan-walk': ['working'],
  'ingest-partition': ['raw', 'visits', 'working'],
  'normalize-snapshot': ['records', 'working'],
  'aggregate-model': ['datasets'],
  'write-report': ['reports'],
  'publish-release': ['releases', 'runs'],
} as const

/** Where a wildcard stands with a reason: those services know no single resource, or a metric is bound by its namespace. */
const knowNoResource = /^(xray:|logs:.*Deliver|logs:PutResourcePolicy$|logs:Describe|cloudwatch:PutMetricData$)/

const actionsOn = (template: Template, role: string, action: string): readonly string[] =>
  roleStatements(template, role)
    .filter(({ Effect, Action }) => Effect === 'Allow' && listed(Action).includes(action))
    .flatMap(resourcesOf)
    .sort()

describe.each(['dev', 'prod'] as const)('the roles of %s', (stage) => {
  const template = templates[stage]

  test.each(functionNames)('let %s write the shelves of its room, and no other', (name) => {
    expect(actionsOn(template, `${pascal(name)}Role`, 's3:PutObject')).toEqual(
      [...shelves[name].map((shelf) => `<Store.Arn>/${shelf}/*`), '<Store.Arn>/store.json'].sort(),
    )
  })

  test('let only the function that asks publishers read their keys', () => {
    const readers = ofType<Policy>(template, 'AWS::IAM::Policy')
      .filter((policy) => statementsOf(policy).some(({ Action }) => listed(Action).join().includes('secretsmanager:')))
      .map(({ id }) => id.replace(/RoleDefaultPolicy.*/, ''))
    expect(readers).toEqual(['IngestPartition'])
    const told = Object.entries(templates[stage].Resources)
      .filter(([, { Properties }]) => JSON.stringify(Properties?.Environment ?? '').includes('CORRIDOR_SECRETS'))
      .map(([id]) => id.replace(/[0-9A-F]{8}$/, ''))
    expect(told).toEqual(['IngestPartition'])
  })

  test('let no function take anything away', () => {
    for (const policy of ofType<Policy>(template, 'AWS::IAM::Policy'))
      expect(JSON.stringify(policy.Properties.PolicyDocument), policy.id).not.toMatch(/s3:(Delete|\*)/)
  })

  test('have no wildcard but keys below a shelf, and services that know no resource', () => {
    const statements = ofType<Policy>(template, 'AWS::IAM::Policy').flatMap(statementsOf)
    expect(statements.length).toBeGreaterThan(30)
    for (const statement of statements) {
      const actions = listed(statement.Action)
      expect(actions.filter((action) => action.includes('*'))).toEqual([])
      for (const resource of resourcesOf(statement).filter((each) => each.includes('*'))) {
        if (resource === '*') expect(actions.filter((action) => !knowNoResource.test(action))).toEqual([])
        else expect(resource).toMatch(/^(<Store\.Arn>\/[a-z]+\/\*|<[A-Za-z]+\.Arn>:\*)$/)
      }
    }
  })

  test('bind what the state machine counts to its namespace', () => {
    const counting = roleStatements(template, 'WalkRole').filter(({ Action }) => Action === 'cloudwatch:PutMetricData')
    expect(counting.map(({ Condition }) => Condition)).toEqual([
      { StringEquals: { 'cloudwatch:namespace': 'Corridor' } },
    ])
  })

  test('let the state machine call any version of the six functions, for a run may be older than the last deployment', () => {
    const called = actionsOn(template, 'WalkRole', 'lambda:InvokeFunction')
    expect(called).toEqual(functionNames.map((name) => `<${pascal(name)}.Arn>:*`).sort())
  })

  test('let the state machine start itself', () => {
    expect(actionsOn(template, 'WalkRole', 'states:StartExecution')).toEqual([
      `arn:aws:states:<AWS::Region>:<AWS::AccountId>:stateMachine:corridor-${stage}-walk`,
    ])
  })

  test('use no policy that somebody else may widen', () => {
    const managed = ofType(template, 'AWS::IAM::Role').filter(({ Properties }) => Properties.ManagedPolicyArns)
    // In dev a function of CDK's own empties the buckets of a deleted stack, and writes a log.
    expect(managed.map(({ id }) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual(
      stage === 'prod' ? [] : ['CustomS3AutoDeleteObjectsCustomResourceProviderRole'],
    )
  })
})
