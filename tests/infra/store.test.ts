import * as contracts from '@corridor/contracts'
import { writeOnceKeys } from '@corridor/infra'
import { describe, expect, test } from 'vitest'
import { synthesized } from '../support/synthesized.ts'
import {
  listed,
  matches,
  ofType,
  type Policy,
  type Reference,
  resourcesOf,
  type Statement,
  statementsOf,
} from '../support/template.ts'

type Bucket = {
  readonly VersioningConfiguration?: unknown
  readonly BucketEncryption: unknown
  readonly PublicAccessBlockConfiguration: Readonly<Record<string, boolean>>
  readonly LifecycleConfiguration: { readonly Rules: readonly Readonly<Record<string, unknown>>[] }
}

const templates = { dev: (await synthesized('dev')).template, prod: (await synthesized('prod')).template }

describe.each(['dev', 'prod'] as const)('the store of %s', (stage) => {
  const template = templates[stage]
  const buckets = ofType<Bucket>(template, 'AWS::S3::Bucket')
  const store = buckets.find(({ id }) => id.startsWith('Store'))
  const policies = ofType<Policy & { readonly Bucket: Reference }>(template, 'AWS::S3::BucketPolicy')
  const policy = policies.find(({ id }) => id.startsWith('StorePolicy'))
  const statements = policy === undefined ? [] : statementsOf(policy)
  const denied = (sid: string): Statement | undefined => statements.find(({ Sid }) => Sid === sid)

  test('is versioned', () => {
    expect(store?.Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' })
  })

  test('and all buckets beside it are encrypted, closed to the public, and speak TLS 1.2 only', () => {
    expect(buckets.length).toBe(3)
    for (const { id, Properties } of buckets) {
      expect(JSON.stringify(Properties.BucketEncryption), id).toContain('AES256')
      expect(Object.values(Properties.PublicAccessBlockConfiguration), id).toEqual([true, true, true, true])
      const own = policies.filter((each) => each.Properties.Bucket.Ref === id)
      const conditions = own.flatMap(statementsOf).map(({ Effect, Condition }) => [Effect, JSON.stringify(Condition)])
      expect(conditions, id).toContainEqual(['Deny', '{"Bool":{"aws:SecureTransport":"false"}}'])
      expect(conditions, id).toContainEqual(['Deny', '{"NumericLessThan":{"s3:TlsVersion":1.2}}'])
    }
  })

  test('refuses every write that does not ask for there to be nothing, from everybody', () => {
    const statement = denied('WriteOnce')
    expect(statement).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 's3:PutObject',
      Condition: { Null: { 's3:if-none-match': 'true' }, Bool: { 's3:ObjectCreationOperation': 'true' } },
    })
    expect(new Set(resourcesOf(statement as Statement))).toEqual(
      new Set(writeOnceKeys.map((key) => `<Store.Arn>/${key}`)),
    )
  })

  test('lets latest.json alone be swapped, by somebody who says what he read', () => {
    const statement = denied('SwapOnly') as Statement
    expect(resourcesOf(statement)).toEqual(['<Store.Arn>/releases/latest.json'])
    expect(statement).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Condition: {
        Null: { 's3:if-none-match': 'true', 's3:if-match': 'true' },
        Bool: { 's3:ObjectCreationOperation': 'true' },
      },
    })
  })

  test('lets no function delete anything, or undo what guards it', () => {
    const statement = denied('NeverDelete') as Statement
    expect(statement.Effect).toBe('Deny')
    expect(statement.Action).toEqual([
      's3:DeleteObject',
      's3:DeleteObjectVersion',
      's3:PutBucketVersioning',
      's3:PutLifecycleConfiguration',
    ])
    expect(resourcesOf(statement)).toEqual(['<Store.Arn>', '<Store.Arn>/*'])
    expect(listed((statement.Principal as { AWS: unknown }).AWS).length).toBe(7)
  })

  test('lets go by age of notes and looks, never of what a manifest may list', () => {
    const rules = store?.Properties.LifecycleConfiguration.Rules ?? []
    const expiring = rules.filter(
      (rule) => 'ExpirationInDays' in rule || 'ExpirationDate' in rule || 'Transitions' in rule,
    )
    expect(expiring.map(({ Prefix }) => Prefix)).toEqual(['working/', 'visits/'])
    expect(rules.map((rule) => rule.AbortIncompleteMultipartUpload)).toContainEqual({ DaysAfterInitiation: 2 })
    expect(rules.map((rule) => rule.NoncurrentVersionExpiration)).toContainEqual({ NoncurrentDays: 90 })
  })
})

test('in prod nothing that holds data goes with the stack', () => {
  const holding = ['AWS::S3::Bucket', 'AWS::KMS::Key', 'AWS::SecretsManager::Secret']
  for (const type of holding) {
    expect(ofType(templates.prod, type).length, type).toBeGreaterThan(0)
    for (const { id, DeletionPolicy, UpdateReplacePolicy } of ofType(templates.prod, type))
      expect([DeletionPolicy, UpdateReplacePolicy], id).toEqual(['Retain', 'Retain'])
  }
  expect(ofType(templates.prod, 'Custom::S3AutoDeleteObjects')).toEqual([])
})

test('in dev everything goes with the stack', () => {
  for (const { id, DeletionPolicy } of ofType(templates.dev, 'AWS::S3::Bucket'))
    expect(DeletionPolicy, id).toBe('Delete')
  expect(ofType(templates.dev, 'Custom::S3AutoDeleteObjects').length).toBe(3)
})

test('every key that is built is written once, but for latest.json', () => {
  const { contentKey, latestKey, storeKey, recordsPrefix, datasetPrefix, reportPrefix, ...rest } = contracts
  const built = Object.entries(rest)
    .filter(([name, each]) => /[a-z]Key$/.test(name) && typeof each === 'function')
    .map(([, key]) => (key as (...words: string[]) => string)('a', 'b', 'c', 'd'))
    .filter((key) => key.includes('/'))
  expect(built.length).toBeGreaterThan(12)
  const prefixes = [recordsPrefix('a', 'b', 'c', 'd'), datasetPrefix('a', 'b', 'c'), reportPrefix('a', 'b')]
  const content = prefixes.map((prefix) => contentKey(prefix, 'records', 'abc', 'parquet'))
  for (const key of [storeKey, ...built, ...content])
    expect(
      writeOnceKeys.some((pattern) => matches(pattern, key)),
      key,
    ).toBe(true)
  expect(writeOnceKeys.some((pattern) => matches(pattern, latestKey))).toBe(false)
})
