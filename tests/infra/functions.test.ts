import { functionNames } from '@corridor/infra'
import { describe, expect, test } from 'vitest'
import { synthesized } from '../support/synthesized.ts'
import { ofType } from '../support/template.ts'

const stages = { dev: await synthesized('dev'), prod: await synthesized('prod') }

describe.each(['dev', 'prod'] as const)('the functions of %s', (stage) => {
  const { template, functions } = stages[stage]
  const ours = ofType(template, 'AWS::Lambda::Function').filter(({ Properties }) => Properties.FunctionName)

  test('are the six of the walk, and the one that lists releases', () => {
    expect(ours.map(({ Properties }) => Properties.FunctionName).sort()).toEqual(
      [...functionNames, 'list-release'].map((name) => `corridor-${stage}-${name}`).sort(),
    )
  })

  test.each(functionNames)('run %s on arm64 under Node 24, traced, with its declared size', (name) => {
    const made = ours.find(({ Properties }) => Properties.FunctionName === `corridor-${stage}-${name}`)
    const { memoryMb, timeoutSeconds, tmpMb, environment } = functions[name]
    expect(made?.Properties).toMatchObject({
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      MemorySize: memoryMb,
      Timeout: timeoutSeconds,
      EphemeralStorage: { Size: tmpMb },
      LoggingConfig: { LogFormat: 'JSON' },
    })
    expect(environment).toMatchObject({
      CORRIDOR_STORE: expect.stringMatching(/^s3:\/\/<Store[0-9A-F]{8}>$/),
      POWERTOOLS_SERVICE_NAME: name,
      POWERTOOLS_METRICS_NAMESPACE: 'Corridor',
      POWERTOOLS_LOG_LEVEL: 'INFO',
    })
    expect(timeoutSeconds).toBeLessThanOrEqual(900)
    expect(memoryMb).toBeLessThanOrEqual(3008)
  })

  test('keep their logs for a declared time', () => {
    const logs = ofType(template, 'AWS::Logs::LogGroup')
    expect(logs.length).toBe(ours.length + 1)
    for (const { id, Properties } of logs) expect(Properties.RetentionInDays, id).toBe(stage === 'prod' ? 180 : 14)
  })

  test('are called by version, so that an execution ends with the code that it began with', () => {
    const versions = ofType(template, 'AWS::Lambda::Version')
    expect(versions.length).toBe(6)
    for (const { DeletionPolicy } of versions) expect(DeletionPolicy).toBe('Retain')
  })
})

describe.each(['dev', 'prod'] as const)('the stack of %s', (stage) => {
  const { template } = stages[stage]

  test('says on everything to whom it belongs', () => {
    const tagged = Object.values(template.Resources).filter(({ Properties }) => Array.isArray(Properties?.Tags))
    expect(tagged.length).toBeGreaterThan(30)
    for (const { Properties } of tagged)
      expect(Properties.Tags).toEqual(
        expect.arrayContaining([
          { Key: 'project', Value: 'corridor' },
          { Key: 'stage', Value: stage },
        ]),
      )
  })

  test('can be made in an order: no resource waits for itself', () => {
    const needs = new Map(
      Object.entries(template.Resources).map(([id, resource]) => [
        id,
        [...JSON.stringify(resource).matchAll(/"(?:Ref":|Fn::GetAtt":\[|DependsOn":\[?(?:"[^"]+",)*)"([A-Za-z0-9]+)"/g)]
          .map(([, needed]) => needed ?? '')
          .filter((needed) => needed in template.Resources),
      ]),
    )
    const done = new Set<string>()
    for (let before = -1; before < done.size; ) {
      before = done.size
      for (const [id, needed] of needs) if (needed.every((each) => done.has(each))) done.add(id)
    }
    expect([...needs.keys()].filter((id) => !done.has(id))).toEqual([])
  })

  test('is far from the 500 resources that a stack may have', () => {
    expect(Object.keys(template.Resources).length).toBeLessThan(350)
  })

  test('holds no secret: the keys of sources begin empty', () => {
    expect(ofType(template, 'AWS::SecretsManager::Secret').map(({ Properties }) => Properties.SecretString)).toEqual([
      '{}',
    ])
  })
})
